import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** The bid that something is locked for: what was locked for one opens no other. */
export interface OfBid {
  readonly tender: string;
  readonly bid: string;
}

/** A data key as events hold it, base64url. */
export interface Locked {
  /** Locked for the second role, and inside that for the first. */
  readonly envelope: string;
  /** Locked for the printed recovery key, if the tender has one. */
  readonly recoveryEnvelope?: string;
}

/** Locks the data key of a bid so that both opening roles are needed to unlock it (HPKE, RFC 9180); the recovery key alone does, too. */
export async function locked(
  dataKey: Uint8Array,
  keys: { readonly firstKey: string; readonly secondKey: string; readonly recoveryKey?: string | undefined },
  of: OfBid,
): Promise<Locked> {
  const inner = await lock(dataKey, keys.firstKey, infoOf(of, 'first'));
  const outer = await lock(inner, keys.secondKey, infoOf(of, 'second'));
  const spare = keys.recoveryKey && (await lock(dataKey, keys.recoveryKey, infoOf(of, 'recovery')));
  return {
    envelope: outer.toString('base64url'),
    ...(spare && { recoveryEnvelope: spare.toString('base64url') }),
  };
}

/** The data key of a bid, with the private keys of both roles; undefined if they do not fit, or it is another bid's. */
export async function unlocked(
  envelope: string,
  keys: { readonly first: Uint8Array; readonly second: Uint8Array },
  of: OfBid,
): Promise<Uint8Array | undefined> {
  const inner = await unlock(Buffer.from(envelope, 'base64url'), keys.second, infoOf(of, 'second'));
  return inner && unlock(inner, keys.first, infoOf(of, 'first'));
}

/** The data key of a bid, with the printed recovery key; undefined if that does not fit. */
export const recovered = (recoveryEnvelope: string, key: Uint8Array, of: OfBid): Promise<Uint8Array | undefined> =>
  unlock(Buffer.from(recoveryEnvelope, 'base64url'), key, infoOf(of, 'recovery'));

const infoOf = ({ tender, bid }: OfBid, role: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`MoveS bid 1 ${role} ${tender} ${bid}`);

async function lock(secret: Uint8Array, publicKey: string, info: Uint8Array<ArrayBuffer>): Promise<Buffer> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(Buffer.from(publicKey, 'base64url'));
  const { enc, ct } = await suite.seal({ recipientPublicKey, info }, Uint8Array.from(secret));
  return Buffer.concat([Buffer.from(enc), Buffer.from(ct)]);
}

async function unlock(
  both: Uint8Array,
  privateKey: Uint8Array,
  info: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array | undefined> {
  const enc = Uint8Array.from(both.subarray(0, suite.kem.encSize));
  const ct = Uint8Array.from(both.subarray(suite.kem.encSize));
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(Uint8Array.from(privateKey));
    return new Uint8Array(await suite.open({ recipientKey, enc, info }, ct));
  } catch {
    return undefined;
  }
}
