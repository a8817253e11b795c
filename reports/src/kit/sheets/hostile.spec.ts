import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { readSheet } from './read-sheet.ts';
import type { Told } from './recognise.ts';
import { FileRefused, most } from './table.ts';
import { vocabulary, writtenXlsx } from './written.fixture.ts';

const MB = 1_048_576;
const bytesOf = (content: string | Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(content as string));

/** The code with which a file is refused, and how many seconds and megabytes that took; the house itself never waits. */
async function refused(bytes: Uint8Array<ArrayBuffer>, told: Told = {}) {
  const began = performance.now();
  const before = process.memoryUsage().rss;
  let highest = before;
  let longest = 0;
  let last = began;
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss);
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  try {
    const code = await readSheet(bytes, vocabulary, told).then(
      ({ recognised }) => recognised.doubts[0]?.code ?? 'read',
      error => (error instanceof FileRefused ? error.code : Promise.reject(error)),
    );
    const seconds = (performance.now() - began) / 1_000;
    return { code, seconds, megabytes: (highest - before) / MB, longestMs: longest };
  } finally {
    clearInterval(watch);
  }
}

const parts = {
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Ist" sheetId="1" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<R><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></R>',
};
/** A workbook of these parts, packed as tightly as can be. */
async function workbook(own: Record<string, string | Buffer>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries({ ...parts, ...own }))
    zip.file(name, typeof content === 'string' ? Buffer.from(content) : content);
  return new Uint8Array(await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
}
const sheet = (rows: string) => ({
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
});
const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const noise = (length: number) => {
  let state = 42;
  const random = Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
  return Buffer.from(random);
};
const row = '5100000001;28.06.2018;1,00\n';
const head = 'Belegnummer;Wertstellung;Betrag\n';
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`;

const files: Readonly<Record<string, readonly [code: string, make: () => Promise<Uint8Array<ArrayBuffer>>]>> = {
  'nothing at all': ['import-empty', async () => bytesOf('')],
  'binary noise': ['import-not-a-table', async () => bytesOf(noise(5 * MB))],
  'a picture': ['import-not-a-table', async () => bytesOf('\u0089PNG\r\n\u001a\n'.repeat(100))],
  'a page of the web': ['import-not-a-table', async () => bytesOf('<html><table><tr><td>1</td></tr></table></html>')],
  prose: ['import-not-a-table', async () => bytesOf('Sehr geehrte Damen und Herren\nanbei die Liste\n')],
  'an old Excel file': [
    'import-old-excel',
    async () => bytesOf(Buffer.from('d0cf11e0a1b11ae1'.padEnd(4_096, '0'), 'hex')),
  ],
  'a workbook behind a password': [
    'import-encrypted',
    async () =>
      bytesOf(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])),
  ],
  'an archive that is no workbook': [
    'import-not-a-table',
    async () => new Uint8Array(await new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' })),
  ],
  'a workbook cut in half': [
    'import-broken',
    async () => {
      const whole = await writtenXlsx([{ document: '1', day: '2018-06-28', cents: 1, text: 'Rat' }]);
      return whole.slice(0, whole.length / 2);
    },
  ],
  'a workbook with a byte changed': [
    'import-broken',
    async () => {
      const whole = await workbook(sheet(`<row r="1">${cell('A1', 'Belegnummer'.repeat(400))}</row>`));
      const at = Buffer.from(whole).indexOf('sheet1.xml') + 40;
      whole.set(noise(30), at);
      return whole;
    },
  ],
  'a workbook with macros': [
    'import-has-macros',
    () =>
      workbook({
        ...sheet(''),
        '[Content_Types].xml': '<Types><Override ContentType="a.macroEnabled.main+xml"/></Types>',
      }),
  ],
  'a workbook that is linked to others': [
    'import-has-links',
    () =>
      workbook({ ...sheet(''), '[Content_Types].xml': '<Types><Override ContentType="a.externalLink+xml"/></Types>' }),
  ],
  'a gigabyte of zeros': ['import-too-large', () => zeros(1_024 * MB)],
  'thirty megabytes of spaces': [
    'import-packed-too-tightly',
    () => workbook({ 'xl/worksheets/sheet1.xml': Buffer.alloc(30 * MB, ' ') }),
  ],
  'an archive that lies about its sizes': [
    'import-broken',
    async () => {
      const whole = Buffer.from(await workbook(sheet('<row></row>'.repeat(2 * MB))));
      for (let at = whole.indexOf('PK\u0001\u0002'); at >= 0; at = whole.indexOf('PK\u0001\u0002', at + 4))
        if (whole.readUInt32LE(at + 24) > MB) whole.writeUInt32LE(MB, at + 24);
      return new Uint8Array(whole);
    },
  ],
  'three thousand parts': [
    'import-too-large',
    () => workbook(Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`xl/media/${at}.png`, 'x']))),
  ],
  'a billion laughs': [
    'import-broken',
    () => workbook({ 'xl/worksheets/sheet1.xml': `${LAUGHS}<worksheet><sheetData>&c;</sheetData></worksheet>` }),
  ],
  'a billion laughs among the shared texts': [
    'import-broken',
    () => workbook({ ...sheet(''), 'xl/sharedStrings.xml': `${LAUGHS}<sst><si><t>&c;</t></si></sst>` }),
  ],
  'XML that never closes a tag': [
    'import-too-large',
    () => workbook({ 'xl/worksheets/sheet1.xml': `<worksheet a="${noise(3 * MB).toString('hex')}` }),
  ],
  'a cell of a million characters': [
    'import-too-large',
    () => workbook(sheet(`<row r="1">${cell('A1', noise(500_000).toString('hex'))}</row>`)),
  ],
  'a cell in the last column there is': [
    'import-too-large',
    () => workbook(sheet(`<row r="1">${cell('XFD1', 'x')}</row>`)),
  ],
  'a cell in the last row there is': [
    'import-too-large',
    () => workbook(sheet(`<row r="1048576">${cell('A1048576', 'x')}</row>`)),
  ],
  'a cell that refers to nothing': [
    'import-broken',
    () => workbook(sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')),
  ],
  'a line without an end': ['import-too-large', async () => bytesOf(head + 'x'.repeat(20 * MB))],
  'a line of semicolons': ['import-too-large', async () => bytesOf(head + ';'.repeat(20 * MB))],
  'a quotation mark without an end': [
    'import-line-broken',
    async () => bytesOf(`${head}"5100000001;28.06.2018;1,00\n${row.repeat(20)}`),
  ],
  'a quotation mark without an end in a long file': [
    'import-too-large',
    async () => bytesOf(`${head}"5100000001;28.06.2018;1,00\n${row.repeat(400_000)}`),
  ],
  'ten million short rows': ['import-too-large', async () => bytesOf(head + '1;2\n'.repeat(8_000_000))],
  'more than is taken': ['import-too-large', async () => bytesOf(Buffer.alloc(most.bytes + 1, ';'))],
};

/** An archive of zeros, made without ever holding them. */
async function zeros(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const small = Buffer.from(await workbook({ 'xl/worksheets/sheet1.xml': Buffer.alloc(MB) }));
  for (let at = small.indexOf('PK\u0001\u0002'); at >= 0; at = small.indexOf('PK\u0001\u0002', at + 4))
    if (small.readUInt32LE(at + 24) === MB) small.writeUInt32LE(size, at + 24);
  return new Uint8Array(small);
}

describe('a file that is not what it should be', () => {
  it.each(Object.keys(files))('is refused in seconds and in bounded memory: %s', async name => {
    const [code, make] = files[name]!;
    const bytes = await make();
    const found = await refused(bytes);
    expect(found.code).toBe(code);
    expect(found.seconds).toBeLessThan(8);
    expect(found.megabytes).toBeLessThan(700);
    expect(found.longestMs).toBeLessThan(1_500);
  });

  it('is refused if it is not in the encoding somebody says', async () =>
    expect(
      (await refused(bytesOf(Buffer.from(`${head}1;28.06.2018;Prüfung`, 'latin1')), { encoding: 'utf-8' })).code,
    ).toBe('import-wrong-encoding'));

  it('leaves those alone that are read at the same time', async () => {
    const good = () => readSheet(bytesOf(head + row.repeat(1_000)), vocabulary);
    const [bad] = [refused(await zeros(1_024 * MB)), refused(bytesOf(noise(MB)))];
    const read = await Promise.all([good(), good(), good()]);
    expect(read.map(({ rows }) => rows.length)).toEqual([1_000, 1_000, 1_000]);
    expect((await bad).code).toBe('import-too-large');
  });

  it('is read to its last row if it is only as large as a file may be', async () => {
    const { rows } = await readSheet(bytesOf(head + row.repeat(most.rows - 1)), vocabulary);
    expect(rows).toHaveLength(most.rows - 1);
  });
});
