import { createHash } from 'node:crypto';

/** Digits and letters that nobody mistakes for one another on paper (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const KEY_BYTES = 32;
const CHECK_BYTES = 3;

const checkOf = (key: Uint8Array): Buffer => createHash('sha256').update(key).digest().subarray(0, CHECK_BYTES);

/** A private recovery key as it is printed and put away: fourteen groups of four letters, with a check of their own. */
export function printed(key: Uint8Array): string {
  const bits = [...key, ...checkOf(key)].map(byte => byte.toString(2).padStart(8, '0')).join('');
  const letters = bits.replace(/.{5}/g, five => LETTERS[Number.parseInt(five, 2)]!);
  return letters.match(/.{4}/g)!.join('-');
}

/** The key that somebody typed from paper; undefined if a letter is wrong, missing, or in another place. */
export function typed(text: string): Uint8Array | undefined {
  const letters = text
    .toUpperCase()
    .replace(/[\s-]+/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  if (!/^[0-9A-HJKMNP-TV-Z]{56}$/.test(letters)) return undefined;
  const bits = [...letters].map(letter => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = Uint8Array.from(bits.match(/.{8}/g)!, byte => Number.parseInt(byte, 2));
  const key = bytes.subarray(0, KEY_BYTES);
  return checkOf(key).equals(bytes.subarray(KEY_BYTES)) ? key : undefined;
}
