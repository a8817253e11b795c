/** The kinds of file that reports are issued as, and what each is called on its way. */
export const kinds = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
} as const;

/** A kind of file, by the end of its name. */
export type FileKind = keyof typeof kinds;

/** As what a table is issued. */
export const tableKinds = ['xlsx', 'csv', 'json'] as const satisfies readonly FileKind[];

/** As what a document to read and print is issued: to work on, and for the browser. */
export const documentKinds = ['docx', 'html'] as const satisfies readonly FileKind[];
