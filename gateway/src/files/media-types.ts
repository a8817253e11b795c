import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** The kinds of files that are kept, each with the ending of its name: what papers, evidence and accounts come in. */
export const mediaTypes: Readonly<Record<string, string>> = {
  // Papers, minutes, signed answers.
  'application/pdf': 'pdf',
  // What offices write and calculate with; not those that carry macros.
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  // Lists from the finance system, notes.
  'text/csv': 'csv',
  'text/plain': 'txt',
  // Photographs and scans as evidence.
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/** How the kept kinds that are no text begin: nothing else is looked into. */
const BEGINNINGS = ['%PDF-', 'PK\u0003\u0004', '\u0089PNG', '\u00ff\u00d8\u00ff'];
const PIECE = 65_536;

/**
 * What a file is by its content, whatever its name says; undefined if it is of no kind that is kept: no program, no page
 * with scripts, no archive. Texts are looked through to their end, or only at their beginning where that was done before.
 */
export async function mediaTypeOf(path: string, { wholly = true } = {}): Promise<string | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PIECE), 0, PIECE, 0);
    const head = buffer.subarray(0, bytesRead);
    const beginning = head.toString('latin1', 0, 8);
    if (BEGINNINGS.some(known => beginning.startsWith(known))) {
      const mime = (await fileTypeFromFile(path).catch(() => undefined))?.mime;
      return mime !== undefined && Object.hasOwn(mediaTypes, mime) ? mime : undefined;
    }
    if (bytesRead === 0) return undefined;
    const decoder = decoderFor(head);
    const text = decoder.decode(head, { stream: true });
    if (!isPlain(text) || isActive(text)) return undefined;
    for (let at = bytesRead; wholly && at > 0; ) {
      const { bytesRead: more } = await file.read(buffer, 0, PIECE, at);
      if (!isPlain(decoder.decode(buffer.subarray(0, more), { stream: more > 0 }))) return undefined;
      at = more > 0 ? at + more : 0;
    }
    return isTable(text, bytesRead < PIECE) ? 'text/csv' : 'text/plain';
  } catch (error) {
    // What is said to be UTF-16 and is not.
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  } finally {
    await file.close();
  }
}

/** Bytes as characters: UTF-16 says so itself; the rest is UTF-8 or Windows-1252, and its control characters are the same in both. */
function decoderFor(head: Buffer): InstanceType<typeof TextDecoder> {
  const mark = head.toString('hex', 0, 2);
  if (mark === 'fffe') return new TextDecoder('utf-16le', { fatal: true });
  if (mark === 'feff') return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('windows-1252');
}

/** Characters as people write them: no control characters but tab, line and page breaks. */
function isPlain(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text holds
  return !/[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufffe\uffff]/.test(text);
}

/** True for what a browser or a shell would carry out: markup and scripts say so with their first characters. */
const isActive = (text: string): boolean => /^(\ufeff|\u00ef\u00bb\u00bf)?\s*(<|#!)/.test(text);

/** True for lines of which each has as many of the same separators. */
function isTable(text: string, ended: boolean): boolean {
  const whole = ended ? text : text.slice(0, text.lastIndexOf('\n') + 1);
  const lines = whole
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .slice(0, 20);
  return (
    lines.length > 1 &&
    [';', '\t', ',', '|'].some(separator => {
      const [first, ...rest] = lines.map(line => line.split(separator).length);
      return first! > 1 && rest.every(count => count === first);
    })
  );
}
