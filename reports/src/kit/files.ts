import { csv } from './csv.ts';
import { html } from './document/html.ts';
import type { Gathered } from './gather.ts';
import { json } from './json.ts';
import type { FileKind } from './kinds.ts';
import { workbook } from './workbook/workbook.ts';

/** How each kind of file is written; only the threads that write files load this. */
export const files: Readonly<Record<FileKind, (gathered: Gathered) => AsyncIterable<Uint8Array | string>>> = {
  xlsx: workbook,
  csv,
  json,
  // The library is large, and seldom needed.
  docx: async function* (gathered) {
    const { docx } = await import('./document/docx.ts');
    yield* docx(gathered);
  },
  html,
};
