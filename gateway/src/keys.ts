import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Refused, sentenceOf } from './refused.ts';

/** What only this house knows, kept outside the data: made at first start, read ever after. */
export interface Keys {
  readonly folder: string;
  /** Signs tokens; while it stays, tokens survive restarts. */
  readonly tokens: Uint8Array;
  /** Keys the fingerprints of commands; without it a repeated command is taken for another. */
  readonly fingerprints: string;
}

/** Opens the folder of keys and makes what is missing. Errors: `Refused`. */
export function openKeys(folder: string): Keys {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    return {
      folder,
      tokens: Buffer.from(key(folder, 'tokens'), 'base64url'),
      fingerprints: key(folder, 'fingerprints'),
    };
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`The folder of keys ${folder} cannot be used: ${sentenceOf(error)}.`);
  }
}

function key(folder: string, name: string): string {
  const file = join(folder, `${name}.key`);
  const text = read(file) ?? made(file);
  if (Buffer.from(text, 'base64url').length < 32)
    throw new Refused(`The key ${file} is damaged; restore it from where you keep keys.`);
  chmodSync(file, 0o600);
  return text;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

// Written aside and linked into place, so that no crash leaves half a key and of two processes one wins.
function made(file: string): string {
  const aside = `${file}.${process.pid}`;
  const handle = openSync(aside, 'w', 0o600);
  writeSync(handle, randomBytes(32).toString('base64url'));
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside);
  }
  return readFileSync(file, 'utf8').trim();
}
