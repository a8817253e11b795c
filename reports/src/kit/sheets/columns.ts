import type { Cell } from './table.ts';

/** What the cells of a column are: text, an amount of money, a day, a rate in per cent, or debit and credit as a letter. */
export type FieldKind = 'text' | 'amount' | 'day' | 'rate' | 'side';

/** Something that an import wants to know of each row, and how the head of its column may call it, the likeliest first. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly words: readonly string[];
}

/** All that an import wants to know; of each group of fields at least one column must be there. */
export interface Vocabulary {
  readonly fields: readonly Field[];
  readonly needed: readonly (readonly string[])[];
}

/** Which column is which field, by place; and fields that two columns claim alike, with their titles. */
export interface Assigned {
  readonly placeOf: ReadonlyMap<string, number>;
  readonly twice: ReadonlyMap<string, string>;
  /** Columns that somebody has named, and that are not there. */
  readonly unknown: readonly string[];
}

const CURRENCY = /\s*[([]?\s*(in )?(eur|euro|€)\s*[)\]]?\s*$/;

/** The head of a column without case, accents, marks and currency. */
const plain = (cell: Cell): string =>
  String(cell)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(CURRENCY, '')
    .replace(/[^\p{L}\p{N}%/]+/gu, ' ')
    .trim();

/** Words for a field, as heads of columns are compared with them. */
const wordsOf = ({ words }: Field): readonly string[] => words.map(plain);

const letters = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : letters(Math.floor(place / 26) - 1) + letters(place % 26);

/** What people call a column: `A`, `AB`. */
export const columnName = (place: number): string => letters(place);

/** How many fields the cells of a row name, each by the very word. */
export function fieldsNamed(row: readonly Cell[], { fields }: Vocabulary): number {
  const said = new Set(row.map(plain));
  return fields.filter(field => wordsOf(field).some(word => said.has(word))).length;
}

/**
 * Finds the columns by their heads: by the very word if there is one, the likeliest first, else by a head that contains it.
 * What somebody has said about a field (a head, or a column as `#C`) is done; an empty word leaves it out.
 */
export function assigned(
  head: readonly Cell[],
  { fields }: Vocabulary,
  told: Readonly<Record<string, string>> = {},
): Assigned {
  const heads = head.map(plain);
  const placeOf = new Map<string, number>();
  const twice = new Map<string, string>();
  const unknown: string[] = [];
  const taken = new Set<number>();
  const take = (field: string, places: readonly number[]) => {
    const free = places.filter(place => !taken.has(place));
    if (free.length === 0) return;
    if (free.length > 1) twice.set(field, free.map(place => `${columnName(place)} «${head[place]}»`).join(', '));
    placeOf.set(field, free[0]!);
    taken.add(free[0]!);
  };
  const placesOf = (fits: (head: string) => boolean) =>
    heads.flatMap((title, place) => (title !== '' && fits(title) ? [place] : []));

  for (const [field, said] of Object.entries(told)) {
    if (said === '') continue;
    const column = /^#([A-Za-z]{1,2})$/.exec(said)?.[1]?.toUpperCase();
    const places = column
      ? head.flatMap((_, place) => (columnName(place) === column ? [place] : []))
      : placesOf(title => title === plain(said));
    if (places.length === 0) unknown.push(said);
    take(field, places.slice(0, 1));
  }
  const open = () => fields.filter(({ name }) => !placeOf.has(name) && told[name] === undefined);
  for (const field of open()) {
    for (const word of wordsOf(field))
      if (!placeOf.has(field.name))
        take(
          field.name,
          placesOf(title => title === word),
        );
  }
  for (const field of open()) {
    for (const word of wordsOf(field))
      if (!placeOf.has(field.name))
        take(
          field.name,
          placesOf(title => ` ${title} `.includes(` ${word} `)),
        );
  }
  return { placeOf, twice, unknown };
}
