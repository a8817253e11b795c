import { jwtVerify, SignJWT } from 'jose';
import type { Account, Held } from './accounts.ts';
import { policy } from './policy.ts';

/** How long a token is good for: a working day. */
export const TOKEN_SECONDS = 8 * 3_600;

const WHO = { issuer: 'moves', audience: 'moves' };
const REMEMBERED = 1_000;

/** Signs and reads the tokens of this house (JWT, HS256, RFC 7519). */
export class Tokens {
  // A browser sends the same token with every request; its signature needs to be checked once.
  private readonly known = new Map<string, { held: Held; untilSeconds: number }>();

  constructor(private readonly key: Uint8Array) {}

  /** A token that says who somebody is; role, acts, questions and imports in it are for the console, the house looks them up. */
  issue({ id, name, role, office, changedAt }: Account): Promise<string> {
    const may = { acts: policy.actsOf(role), questions: policy.questionsOf(role), imports: policy.importsOf(role) };
    return new SignJWT({ role, office, name, ...may, changedAt })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setSubject(id)
      .setIssuer(WHO.issuer)
      .setAudience(WHO.audience)
      .setIssuedAt()
      .setExpirationTime(`${TOKEN_SECONDS}s`)
      .sign(this.key);
  }

  /** Whose a token of this house is that has not run out; undefined for every other. */
  async read(token: string): Promise<Held | undefined> {
    const known = this.known.get(token);
    if (known) return known.untilSeconds > Date.now() / 1_000 ? known.held : undefined;
    if (token.length > 8_192) return undefined;
    try {
      const { payload } = await jwtVerify(token, this.key, {
        ...WHO,
        algorithms: ['HS256'],
        requiredClaims: ['sub', 'exp'],
      });
      const held = { id: payload.sub, changedAt: payload.changedAt } as Held;
      this.known.set(token, { held, untilSeconds: payload.exp! });
      if (this.known.size > REMEMBERED) this.known.delete(this.known.keys().next().value!);
      return held;
    } catch {
      return undefined;
    }
  }
}
