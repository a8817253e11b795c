/** The kinds of file every report can be issued as, and what each is called on its way. */
export const kinds = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
} as const;

/** A kind of file, by the end of its name. */
export type FileKind = keyof typeof kinds;
