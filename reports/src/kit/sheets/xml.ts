import { SaxesParser } from 'saxes';
import { demandRoom, FileRefused, most } from './table.ts';

/** What somebody wants to hear of a part: where an element begins, its text, where it ends. Names come without prefixes. */
export interface Listener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part of a workbook as it comes. Nobody unfolds entities in it: a part that declares any is refused, as no
 * spreadsheet program writes such a thing. Errors: `FileRefused`.
 */
export async function readXml(pieces: AsyncIterable<string>, { open, text, close }: Listener): Promise<void> {
  const xml = new SaxesParser();
  let run = 0;
  xml.on('doctype', () => {
    throw new FileRefused('import-broken');
  });
  xml.on('error', () => {
    throw new FileRefused('import-broken');
  });
  if (open) xml.on('opentag', ({ name, attributes }) => open(bare(name), attributes as Record<string, string>));
  if (text) {
    xml.on('text', said => text(said));
    xml.on('cdata', said => text(said));
  }
  if (close) xml.on('closetag', ({ name }) => close(bare(name)));
  for await (const piece of pieces) {
    // Text and names without an end would be held until they have one.
    run = /[<>]/.test(piece) ? 0 : run + piece.length;
    if (run > most.cellCharacters * 8)
      throw new FileRefused('import-too-large', { what: 'cellCharacters', most: most.cellCharacters });
    demandRoom();
    xml.write(piece);
  }
  xml.close();
}
