import { type Encoding, FileRefused } from './table.ts';

const MARKS: readonly (readonly [mark: string, Encoding, length: number])[] = [
  ['efbbbf', 'utf-8', 3],
  ['fffe', 'utf-16le', 2],
  ['feff', 'utf-16be', 2],
];

/**
 * Bytes as characters: as their mark says it, else as UTF-8 if they are that without fault, else as Windows-1252, which old
 * finance systems write. Errors: `FileRefused` for what is no text at all.
 */
export function decoded(bytes: Uint8Array, told?: Encoding): { readonly text: string; readonly encoding: Encoding } {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4, bytes.byteLength)).toString('hex');
  const mark = MARKS.find(([start]) => head.startsWith(start));
  const content = mark ? bytes.subarray(mark[2]) : bytes;
  const encoding = told ?? mark?.[1];
  if (encoding) return { text: plain(read(content, encoding) ?? broken(encoding)), encoding };
  const text = read(content, 'utf-8');
  if (text !== undefined) return { text: plain(text), encoding: 'utf-8' };
  return { text: plain(read(content, 'windows-1252')!), encoding: 'windows-1252' };
}

function read(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function broken(encoding: Encoding): never {
  throw new FileRefused('import-wrong-encoding', { encoding });
}

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no table holds
  if (/[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/.test(text)) throw new FileRefused('import-not-a-table');
  return text;
}
