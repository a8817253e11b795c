import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder, syncFolder } from '@moves/events/folders';
import { Refused, sentenceOf } from './refused.ts';

/** What only this house knows, kept outside the data: made at first start, read ever after. */
export interface Keys {
  readonly folder: string;
  /** Signs tokens; while it stays, tokens survive restarts. */
  readonly tokens: Uint8Array;
  /** Keys the fingerprints of commands; without it a repeated command is taken for another. */
  readonly fingerprints: string;
}

/** Makes the folder of keys if there is none, and closes it to everybody else. Errors: `Refused`. */
export const keysFolder = (folder: string): void =>
  usable(folder, () => {
    makeFolder(folder, 0o700);
    chmodSync(folder, 0o700);
  });

/**
 * Opens the folder of keys. What is missing is made, but not the fingerprints' key of a store that holds events already:
 * with another, commands that are asked for again would be taken for others. Errors: `Refused`.
 */
export function openKeys(folder: string, holdsEvents = false): Keys {
  if (holdsEvents && !existsSync(fileOf(folder, 'fingerprints')))
    throw new Refused(
      `The keys of this store are missing in the folder ${folder}; restore them, or start with MOVES_KEYS_NEW=accept if they are lost.`,
    );
  keysFolder(folder);
  return usable(folder, () => ({
    folder,
    tokens: Buffer.from(key(folder, 'tokens'), 'base64url'),
    fingerprints: key(folder, 'fingerprints'),
  }));
}

function usable<Result>(folder: string, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`The folder of keys ${folder} cannot be used: ${sentenceOf(error)}.`);
  }
}

const fileOf = (folder: string, name: string): string => join(folder, `${name}.key`);

function key(folder: string, name: string): string {
  const file = fileOf(folder, name);
  const text = keptKey(file) ?? madeKey(file, () => randomBytes(32));
  if (Buffer.from(text, 'base64url').length < 32)
    throw new Refused(`The key ${file} is damaged; restore it from where you keep keys.`);
  chmodSync(file, 0o600);
  return text;
}

/** A key as its file holds it (base64url); undefined if there is none. */
export function keptKey(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Makes a key and keeps it in a file that only this user reads: written aside and linked into place, so that no crash leaves
 * half a key, and of two processes one wins. It is on disk before anybody uses it.
 */
export function madeKey(file: string, make: () => Uint8Array): string {
  const aside = `${file}.${process.pid}`;
  const handle = openSync(aside, 'w', 0o600);
  writeSync(handle, Buffer.from(make()).toString('base64url'));
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside);
  }
  syncFolder(dirname(file));
  return readFileSync(file, 'utf8').trim();
}
