import type { Position } from '../catalogue/envelope.ts';
import type { Instant } from '../catalogue/time.ts';
import { Outage } from '../decider/failures.ts';
import type { EventStore } from '../store/event-store.ts';
import { threadFile } from '../threads.ts';
import { tablesNamed } from './ask.ts';
import { type CutAnswer, type CutQuestion, CutShelf, type Extent, errorOf, nameOf } from './cut.ts';
import { CutThread } from './cut-thread.ts';
import type { ReadModel } from './define.ts';
import type { Live } from './live.ts';
import type { Question } from './question.ts';
import { Remembered } from './remembered.ts';
import type { Cut, Views } from './views.ts';

const THREADS = 2;
const MOST_CUTS = 64;
/** How many questions may wait for one thread. */
const MOST_ASKING = 1_000;
const REMEMBERED_MOMENTS = 1_000;

/** Where cuts are made and kept: in this thread or another. */
interface Shelf {
  ask(asked: CutQuestion): Promise<CutAnswer>;
  drop(extent: Extent): void;
  close(): Promise<void>;
}

/** A cut that has been asked, where its tables are, how many bytes they take (0: there are none yet, or no more), and how many are asking it now. */
interface Kept {
  readonly extent: Extent;
  readonly shelf: Shelf;
  bytes: number;
  asking: number;
}

/** What the cuts are made from, and how many bytes they may take together. */
export interface CutTerms {
  readonly store: EventStore;
  readonly models: readonly ReadModel[];
  readonly live: Live;
  readonly maxBytes: number;
  /** Threads of their own, for an embedded store: its folder, and the module that exports the models as `readModels`. */
  readonly threads?: { readonly folder: string; readonly modelsFrom: URL };
}

/** Views of the past: made when first asked, kept for the next question, the least recently asked thrown away when they take too much. */
export class Cuts {
  private readonly kept = new Map<string, Kept>();
  private readonly shelves: Shelf[];
  private readonly tablesOf: (sql: string) => readonly string[];
  /** The last position known at a moment, once that can no longer change. */
  private readonly bounds = new Remembered<Position>(REMEMBERED_MOMENTS);
  private closed = false;

  constructor(private readonly terms: CutTerms) {
    const { models, store, maxBytes, threads } = terms;
    this.tablesOf = tablesNamed(new Set(models.map(({ name }) => name)));
    this.shelves = threads
      ? Array.from({ length: THREADS }, () => this.thread(threads))
      : [new CutShelf(models, store, maxBytes)];
  }

  /** The bytes that cuts take now. */
  get bytes(): number {
    return [...this.kept.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** How many cuts there are now. */
  get count(): number {
    return this.kept.size;
  }

  views(cut: Cut): Views {
    return {
      ask: async <Row>(question: Question<Row>) => (await this.ask(cut, question)) as Row[],
      position: async () => (cut.knownAt ? this.boundOf(cut.knownAt) : this.terms.live.last.position),
    };
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.shelves.map(shelf => shelf.close()));
  }

  private async ask({ asOf, knownAt }: Cut, { sql, parameters }: Question<unknown>): Promise<unknown[]> {
    this.terms.live.demandMade();
    const now = this.terms.live.last.position;
    const knownUpTo = knownAt && (await this.boundOf(knownAt));
    const kept = this.keptFor({ asOf, knownUpTo });
    const upTo = { now, cut: knownUpTo ?? now };
    const tables = this.tablesOf(sql);
    const answer = await this.answered(kept, { extent: kept.extent, tables, question: { sql, parameters }, upTo });
    if ('failure' in answer) throw errorOf(answer.failure);
    return answer.rows;
  }

  private async answered(kept: Kept, question: CutQuestion): Promise<CutAnswer> {
    kept.asking++;
    try {
      const answer = await kept.shelf.ask(question);
      kept.bytes = answer.bytes;
      return answer;
    } catch (error) {
      kept.bytes = 0;
      throw this.closed ? new Outage('the read models are closed', { cause: error }) : error;
    } finally {
      kept.asking--;
      this.trim(MOST_CUTS);
    }
  }

  /** The cut, as the one asked last. Errors: `Outage` if too many are asked at once. */
  private keptFor(extent: Extent): Kept {
    const name = nameOf(extent);
    const known = this.kept.get(name);
    if (!known) this.trim(MOST_CUTS - 1);
    const kept = known ?? { extent, shelf: this.emptiest(), bytes: 0, asking: 0 };
    const asking = this.on(kept.shelf).reduce((sum, each) => sum + each.asking, 0);
    if (asking >= MOST_ASKING || (!known && this.kept.size >= MOST_CUTS))
      throw new Outage('too many questions about the past are waiting');
    this.kept.delete(name);
    this.kept.set(name, kept);
    return kept;
  }

  /** The last position known at a moment: as far as the live tables are, unless they have followed what was recorded later. */
  private async boundOf(knownAt: Instant): Promise<Position> {
    const { position, recordedAt } = this.terms.live.last;
    if (recordedAt <= knownAt) return position;
    const known = this.bounds.get(knownAt);
    if (known !== undefined) return known;
    const bound = await lastKnown(this.terms.store, knownAt, position);
    this.bounds.set(knownAt, bound);
    return bound;
  }

  /** Throws away what has no tables, and what was not asked for longest if there are too many or they take too much. */
  private trim(most: number): void {
    for (const [name, { extent, shelf, bytes, asking }] of this.kept) {
      const fits = this.kept.size <= most && this.bytes <= this.terms.maxBytes;
      if (asking > 0 || (fits && bytes > 0)) continue;
      this.kept.delete(name);
      shelf.drop(extent);
    }
  }

  private on(shelf: Shelf): Kept[] {
    return [...this.kept.values()].filter(kept => kept.shelf === shelf);
  }

  private emptiest(): Shelf {
    return this.shelves.reduce((least, shelf) => (this.on(shelf).length < this.on(least).length ? shelf : least));
  }

  private thread({ folder, modelsFrom }: NonNullable<CutTerms['threads']>): Shelf {
    const thread: Shelf = new CutThread(
      { folder, modelsFrom: threadFile(import.meta.url, modelsFrom.href).href, maxBytes: this.terms.maxBytes },
      () => {
        for (const [name, { shelf }] of this.kept) if (shelf === thread) this.kept.delete(name);
      },
    );
    return thread;
  }
}

/** The last position that had been recorded at a moment, of those before a position that had not. */
async function lastKnown(store: EventStore, knownAt: Instant, unknown: Position): Promise<Position> {
  let low = 0;
  for (let high = unknown - 1; low < high; ) {
    const middle = Math.floor((low + high) / 2);
    const [next] = await store.readAll({ after: middle, limit: 1 });
    if (next && next.recordedAt <= knownAt) low = next.position;
    else high = middle;
  }
  return low;
}
