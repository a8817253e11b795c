import type { Position } from '../catalogue/envelope.ts';
import type { Instant } from '../catalogue/time.ts';
import { Outage } from '../decider/failures.ts';
import type { EventStore } from '../store/event-store.ts';
import { tablesNamed } from './ask.ts';
import { type CutAnswer, type CutQuestion, CutShelf, nameOf } from './cut.ts';
import { CutThread, compiled } from './cut-thread.ts';
import type { ReadModel } from './define.ts';
import type { Live } from './live.ts';
import type { Question } from './question.ts';
import type { Cut, Views } from './views.ts';

const THREADS = 2;

/** Where cuts are made and kept: in this thread or another. */
interface Shelf {
  ask(asked: CutQuestion): Promise<CutAnswer>;
  drop(cut: Cut): void;
  close(): Promise<void>;
}

/** A cut that has been asked, where its tables are, how large they are, and how many are asking it now. */
interface Kept {
  readonly cut: Cut;
  readonly shelf: Shelf;
  bytes: number;
  asking: number;
  /** The last position known at its moment, once that can no longer change. */
  bound?: Position;
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

  views(cut: Cut): Views {
    return {
      ask: async <Row>(question: Question<Row>) => (await this.ask(cut, question)) as Row[],
      position: () => this.boundOf(cut, this.kept.get(nameOf(cut))),
    };
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.shelves.map(shelf => shelf.close()));
  }

  private async ask(cut: Cut, question: Question<unknown>): Promise<unknown[]> {
    if (this.closed) throw new Outage('the read models are closed');
    const name = nameOf(cut);
    const kept = this.kept.get(name) ?? { cut, shelf: this.emptiest(), bytes: 0, asking: 0 };
    this.kept.delete(name);
    this.kept.set(name, kept);
    kept.asking++;
    try {
      const now = this.terms.live.last.position;
      const upTo = { now, cut: await this.boundOf(cut, kept) };
      const { sql, parameters } = question;
      const tables = this.tablesOf(sql);
      const { rows, bytes } = await kept.shelf.ask({ cut, tables, question: { sql, parameters }, upTo });
      kept.bytes = bytes;
      return rows;
    } catch (error) {
      if (this.closed) throw new Outage('the read models are closed', { cause: error });
      throw error;
    } finally {
      kept.asking--;
      this.trim();
    }
  }

  /** Up to where a cut follows: as far as the live tables, but not past the last event known at its moment. */
  private async boundOf({ knownAt }: Cut, kept: Kept | undefined): Promise<Position> {
    if (kept?.bound !== undefined) return kept.bound;
    const { position, recordedAt } = this.terms.live.last;
    if (!knownAt || recordedAt <= knownAt) return position;
    const bound = await lastKnown(this.terms.store, knownAt, position);
    if (kept) kept.bound = bound;
    return bound;
  }

  private trim(): void {
    for (const [name, { cut, shelf, asking }] of this.kept) {
      if (this.bytes <= this.terms.maxBytes) return;
      if (asking > 0) continue;
      this.kept.delete(name);
      shelf.drop(cut);
    }
  }

  private emptiest(): Shelf {
    const load = (shelf: Shelf) => [...this.kept.values()].filter(kept => kept.shelf === shelf).length;
    return this.shelves.reduce((least, shelf) => (load(shelf) < load(least) ? shelf : least));
  }

  private thread({ folder, modelsFrom }: NonNullable<CutTerms['threads']>): Shelf {
    const thread: Shelf = new CutThread(
      { folder, modelsFrom: compiled(modelsFrom).href, maxBytes: this.terms.maxBytes },
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
