import { createECDH, ECDH } from 'node:crypto';
import type { TenderId } from '@moves/events/catalogue/values';
import { Malformed } from '@moves/events/decider/failures';

/** The public halves of what opens a tender's bids: HPKE keys (RFC 9180, P-256), base64url. */
export interface PublicKeys {
  readonly firstKey: string;
  readonly secondKey: string;
}

/** Who opens: two roles, each with a key in a place of its own. */
export type OpeningRole = 'first' | 'second';

/**
 * The keys of the two opening roles of each tender. Their private halves lie in two places; whoever receives a bid needs
 * only the public ones.
 */
export abstract class OpeningKeys {
  /**
   * The public keys of a tender; the pairs are made when first asked for, and stay. Errors: `Refusal` if the place of one
   * is not there.
   */
  abstract publicKeysOf(tender: TenderId): Promise<PublicKeys>;
  /** The private key of one role (32 bytes); undefined if it is not in its place. */
  abstract privateKeyOf(tender: TenderId, role: OpeningRole): Promise<Uint8Array | undefined>;
}

const CURVE = 'prime256v1';

/** A new private key (32 bytes). */
export function newPrivateKey(): Uint8Array {
  const pair = createECDH(CURVE);
  pair.generateKeys();
  const key = pair.getPrivateKey();
  return Buffer.concat([Buffer.alloc(32 - key.length), key]);
}

/** The public key that belongs to a private one, base64url; undefined if that is none. */
export function publicKeyOf(privateKey: Uint8Array): string | undefined {
  if (privateKey.length !== 32) return undefined;
  const pair = createECDH(CURVE);
  try {
    pair.setPrivateKey(privateKey);
    return pair.getPublicKey('base64url');
  } catch {
    return undefined;
  }
}

/** True for a public key for which something can be locked: 65 bytes, base64url, a point of the curve. */
export function isPublicKey(key: string): boolean {
  const bytes = Buffer.from(key, 'base64url');
  if (bytes.length !== 65 || bytes.toString('base64url') !== key) return false;
  try {
    return Buffer.from(ECDH.convertKey(bytes, CURVE) as Buffer).equals(bytes);
  } catch {
    return false;
  }
}

/** Refuses a recovery key for which nothing could be locked: it would only show when the first bid comes. Errors: `Malformed`. */
export function demandRecoveryKey(key: string | undefined): void {
  if (key !== undefined && !isPublicKey(key))
    throw new Malformed('recoveryKey', 'must be the public half of a recovery key');
}
