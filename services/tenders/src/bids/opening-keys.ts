import type { TenderId } from '@moves/events/catalogue/values';

/** The public halves of what opens a tender's bids: HPKE keys (RFC 9180), base64url. */
export interface PublicKeys {
  readonly firstKey: string;
  readonly secondKey: string;
}

/**
 * The keys of the two opening roles of each tender. Their private halves lie in two places; whoever receives a bid needs
 * only the public ones.
 */
export abstract class OpeningKeys {
  /** The public keys of a tender; the pairs are made when first asked for, and stay. */
  abstract publicKeysOf(tender: TenderId): Promise<PublicKeys>;
  /** The private key of one role, PKCS #8; undefined if it is not in its place. */
  abstract privateKeyOf(tender: TenderId, role: 'first' | 'second'): Promise<Uint8Array | undefined>;
}
