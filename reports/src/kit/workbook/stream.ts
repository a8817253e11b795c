import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';

/** What ExcelJS 4.4, the last there is, has inside and does not declare. */
interface BookInside {
  readonly zip: { append(source: unknown, entry: { name: string; date?: Date }): void; abort(): void };
  readonly styles: { addStyleModel(style: Partial<ExcelJS.Style>): number };
}
interface SheetInside {
  readonly stream: Part;
}
const insideOf = (book: unknown) => book as BookInside;

/** A file inside the workbook on its way into the zip; says when it is full, which ExcelJS's own does not. */
class Part extends PassThrough {
  constructor() {
    super({ highWaterMark: 262_144 });
  }

  // ExcelJS hands over one buffer again and again, so its content is taken at once.
  // biome-ignore lint/suspicious/noExplicitAny: streams take all kinds of chunks
  override write(chunk: any, ...rest: any[]): boolean {
    return super.write(typeof chunk?.toBuffer === 'function' ? chunk.toBuffer() : chunk, ...rest);
  }
}

class Book extends ExcelJS.stream.xlsx.WorkbookWriter {
  // The first thing the constructor adds: from here on every part carries the moment of issue, not that of packing.
  override addThemes(): Promise<void> {
    const { zip } = insideOf(this);
    const append = zip.append.bind(zip);
    zip.append = (source, entry) => append(source, { ...entry, date: this.created });
    return super.addThemes();
  }

  _openStream(name: string): Part {
    const part = new Part();
    insideOf(this).zip.append(part, { name });
    return part;
  }
}

/** A workbook being written, one sheet after the other, no faster than somebody reads its bytes. */
export class WorkbookStream {
  readonly bytes = new PassThrough();
  readonly book: ExcelJS.stream.xlsx.WorkbookWriter;

  constructor(issuedAt: string) {
    const created = new Date(issuedAt);
    const options = {
      stream: this.bytes,
      useStyles: true,
      created,
      modified: created,
      creator: 'MoveS',
      lastModifiedBy: 'MoveS',
    };
    this.book = new Book({ ...options, zip: { zlib: { level: 5 } } });
  }

  /** The number under which cells refer to a style. */
  style(style: Partial<ExcelJS.Style>): number {
    return insideOf(this.book).styles.addStyleModel(style);
  }

  /** Begins a sheet whose rows are written as XML. */
  sheet(
    name: string,
    options: Partial<ExcelJS.AddWorksheetOptions>,
    columns: readonly Partial<ExcelJS.Column>[],
  ): SheetStream {
    const sheet = this.book.addWorksheet(name, { ...options, properties: { defaultRowHeight: 15, dyDescent: 0.25 } });
    sheet.columns = [...columns];
    return new SheetStream(sheet, this.bytes);
  }

  /** Gives up: whoever waits to write is told so. */
  stop(): void {
    insideOf(this.book).zip.abort();
    this.bytes.destroy();
  }
}

/** A sheet whose rows go straight into the zip as XML; everything around them is ExcelJS's. */
export class SheetStream {
  private readonly part: Part;

  constructor(
    readonly sheet: ExcelJS.Worksheet,
    private readonly bytes: PassThrough,
  ) {
    this.part = (sheet as unknown as SheetInside).stream;
    this.sheet.addRow([]).commit();
  }

  /** Adds rows; resolves when there is room for more. */
  async write(xml: string): Promise<void> {
    if (!this.part.write(xml)) await this.room();
  }

  close(): void {
    (this.sheet as unknown as { commit(): void }).commit();
  }

  private room(): Promise<void> {
    const { part, bytes } = this;
    return new Promise((resolve, reject) => {
      const settle = () => {
        part.off('drain', settle);
        bytes.off('close', settle);
        if (bytes.destroyed) reject(new Error('nobody reads this workbook any more'));
        else resolve();
      };
      part.on('drain', settle);
      bytes.on('close', settle);
      if (bytes.destroyed) settle();
    });
  }
}
