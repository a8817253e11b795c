import { csv } from './csv.ts';
import type { Gathered } from './gather.ts';
import { json } from './json.ts';
import { workbook } from './workbook/workbook.ts';

/** The kinds of file every report can be issued as. */
export const files = {
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: workbook },
  csv: { type: 'text/csv; charset=utf-8; header=present', bytes: csv },
  json: { type: 'application/json; charset=utf-8', bytes: json },
} as const satisfies Record<
  string,
  { type: string; bytes: (gathered: Gathered) => AsyncIterable<Uint8Array | string> }
>;

/** A kind of file, by the end of its name. */
export type FileKind = keyof typeof files;
