/** Five bits of a hash choose a way: 32 ways at each place. */
const WAYS = 32;
const BITS = 5;

/** Entries whose hashes are the same; nearly always one. */
interface Page<Entry> {
  readonly hash: number;
  readonly entries: readonly (readonly [string, Entry])[];
}
type Place<Entry> = readonly (Place<Entry> | Page<Entry> | undefined)[];

const isPlace = <Entry>(at: Place<Entry> | Page<Entry>): at is Place<Entry> => Array.isArray(at);

/** FNV-1a: short, and well spread for ids. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Entries by id, as a value: with a new entry it is another book, and the one before stays as it was. Shares what has not
 * changed (a hash trie), so that ten thousand bookings in one year cost no copies of ten thousand bookings.
 */
export class Book<Entry> implements Iterable<readonly [string, Entry]> {
  private constructor(
    private readonly root: Place<Entry>,
    readonly size: number,
  ) {}

  /** A book in which nothing stands. */
  static empty<Entry>(): Book<Entry> {
    return new Book<Entry>([], 0);
  }

  get(id: string): Entry | undefined {
    const hash = hashOf(id);
    let at: Place<Entry> | Page<Entry> | undefined = this.root;
    for (let shift = 0; at && isPlace(at); shift += BITS) at = at[(hash >>> shift) % WAYS];
    return at?.entries.find(([known]) => known === id)?.[1];
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  with(id: string, entry: Entry): Book<Entry> {
    const grown = this.has(id) ? this.size : this.size + 1;
    return new Book(placed(this.root, { hash: hashOf(id), entries: [[id, entry]] }, 0), grown);
  }

  /** Every entry once, in an order that depends on the ids alone. */
  *[Symbol.iterator](): Iterator<readonly [string, Entry]> {
    yield* entriesOf(this.root);
  }

  *values(): IterableIterator<Entry> {
    for (const [, entry] of this) yield entry;
  }
}

function* entriesOf<Entry>(place: Place<Entry>): IterableIterator<readonly [string, Entry]> {
  for (const at of place) {
    if (!at) continue;
    if (isPlace(at)) yield* entriesOf(at);
    else yield* at.entries;
  }
}

function placed<Entry>(place: Place<Entry>, page: Page<Entry>, shift: number): Place<Entry> {
  const way = (page.hash >>> shift) % WAYS;
  const at = place[way];
  const now = place.length === 0 ? new Array<Place<Entry> | Page<Entry> | undefined>(WAYS).fill(undefined) : [...place];
  if (!at) now[way] = page;
  else if (isPlace(at)) now[way] = placed(at, page, shift + BITS);
  else if (at.hash === page.hash) now[way] = merged(at, page);
  else now[way] = placed(placed([], at, shift + BITS), page, shift + BITS);
  return now;
}

function merged<Entry>(known: Page<Entry>, { hash, entries }: Page<Entry>): Page<Entry> {
  const [id] = entries[0]!;
  return { hash, entries: [...known.entries.filter(([other]) => other !== id), ...entries] };
}
