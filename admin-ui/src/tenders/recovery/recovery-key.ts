/** Digits and letters that nobody mistakes for one another on paper (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_BYTES = 3;

/** A recovery key: the public half is told, the private one is printed and put away. */
export interface RecoveryKey {
  readonly publicKey: string;
  readonly printed: string;
}

const bytesOf = (base64url: string): Uint8Array =>
  Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), char => char.charCodeAt(0));
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** True where the browser lends its cryptography: on a page that came over a secure way. */
export const canMakeKeys = (): boolean => Boolean(globalThis.crypto?.subtle);

/** Makes a new recovery key (P-256) in this browser. Its private half never leaves it but on paper. */
export async function newRecoveryKey(): Promise<RecoveryKey> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const { d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { publicKey: base64url(publicKey), printed: await printed(bytesOf(d)) };
}

/** A private key as it is printed: fourteen groups of four letters, with a check of their own. */
export async function printed(key: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', key.slice()));
  const bytes = [...key, ...digest.subarray(0, CHECK_BYTES)];
  const bits = bytes.map(byte => byte.toString(2).padStart(8, '0')).join('');
  const letters = bits.replace(/.{5}/g, five => LETTERS[Number.parseInt(five, 2)] ?? '');
  return (letters.match(/.{4}/g) ?? []).join('-');
}
