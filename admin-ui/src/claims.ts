import type { ActName } from './acts/acts.ts';

const TOKEN = 'moves.token';

/** What a token says of its owner: role, and what that role may ever do and ask. */
export interface Claims {
  readonly sub?: string;
  readonly name?: string;
  readonly role?: string;
  readonly exp?: number;
  readonly acts?: readonly string[];
  readonly questions?: readonly string[];
  readonly imports?: readonly string[];
}

/** The token of who is signed in, kept over a reload. */
export const token = {
  get: (): string | null => localStorage.getItem(TOKEN),
  keep: (value: string): void => localStorage.setItem(TOKEN, value),
  forget: (): void => localStorage.removeItem(TOKEN),
};

/** What the token says of its owner; nothing if there is none, or it has run out. */
export function claims(): Claims | undefined {
  const [, payload] = (token.get() ?? '').split('.');
  if (!payload) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), char => char.charCodeAt(0));
    const read = JSON.parse(new TextDecoder().decode(bytes)) as Claims;
    return read.exp && read.exp * 1000 < Date.now() ? undefined : read;
  } catch {
    return undefined;
  }
}

/** True if this person's role may ever do the act; whether now, the thing's tasks say. */
export const mayEver = (name: ActName): boolean => claims()?.acts?.includes(name) ?? false;

/** True if this person's role may ask this question of the graph. */
export const mayAsk = (root: string): boolean => claims()?.questions?.includes(root) ?? false;

/** True if this person's role may import this kind of list. */
export const mayImport = (name: string): boolean => claims()?.imports?.includes(name) ?? false;

/** What this person is in the house. */
export const roleOf = (): string | undefined => claims()?.role;
