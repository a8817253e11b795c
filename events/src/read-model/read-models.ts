import type { Position } from '../catalogue/envelope.ts';
import type { EventStore } from '../store/event-store.ts';
import { Cuts } from './cuts.ts';
import type { ReadModel } from './define.ts';
import { Live } from './live.ts';
import type { Cut, Views } from './views.ts';

/** What read models are made from. */
export interface ReadModelsTerms {
  /** The file of the live tables; it can be thrown away. Without it they are kept in memory. */
  readonly file?: string;
  readonly store: EventStore;
  readonly models: readonly ReadModel[];
  /**
   * The module that exports the same models as `readModels`: with an embedded store, threads load it and make views of
   * the past beside this one. Without it they are made here.
   */
  readonly modelsFrom?: URL;
  /** How many bytes views of the past may take together. */
  readonly cutBytes?: number;
  /** How long somebody waits for the tables to follow. */
  readonly waitMs?: number;
  /** Told each time following comes to a halt. */
  readonly onFailure?: (error: unknown) => void;
}

/** How far the tables are behind the store, as far as it can be reached, and why they cannot go on, if so. */
export interface Lag {
  readonly position: Position;
  readonly head: Position;
  readonly behind: number;
  readonly failure?: string;
}

const CUT_BYTES = 512 * 1024 * 1024;
const WAIT_MS = 10_000;
const A_DAY_MS = 86_400_000;

/** All read models of a process: live, and as of any cut, through the same questions. */
export class ReadModels {
  private readonly cuts: Cuts;
  private rebuilding: Promise<void> | undefined;

  private constructor(
    private readonly terms: ReadModelsTerms,
    private readonly now: Live,
  ) {
    const { store, models, modelsFrom, cutBytes: maxBytes = CUT_BYTES } = terms;
    const { folder } = store as EventStore & { readonly folder?: string };
    const threads = modelsFrom && folder ? { folder, modelsFrom } : undefined;
    this.cuts = new Cuts({ store, models, live: now, maxBytes, threads });
  }

  /** Opens the tables, makes new and outdated ones, and follows the store from there on. */
  static async open(terms: ReadModelsTerms): Promise<ReadModels> {
    const { file, store, models, onFailure = () => {} } = terms;
    return new ReadModels(terms, await Live.open(file, store, models, onFailure));
  }

  /** The tables as they are now. */
  get live(): Views {
    return this.now;
  }

  /** The tables as of a cut; now, if it says neither day nor moment. */
  cut(cut: Cut): Views {
    return cut.asOf || cut.knownAt ? this.cuts.views(cut) : this.now;
  }

  /** Resolves when the live tables have followed up to a position. Errors: `Outage` if that takes too long. */
  followed(position: Position): Promise<void> {
    return this.now.reached(position, this.terms.waitMs ?? WAIT_MS);
  }

  /** Resolves when the live tables have followed to the end of the store, however long it takes to make them anew. */
  async caughtUp(): Promise<void> {
    await this.now.reached(await this.terms.store.head(), A_DAY_MS);
  }

  /** Why following has come to a halt; undefined while it goes on. */
  get failure(): unknown {
    return this.now.failure;
  }

  /** Whether these tables can be relied on: for readiness. Who has followed to the end has overcome what went wrong. */
  async lag(): Promise<Lag> {
    const { position } = this.now.last;
    try {
      const head = await this.terms.store.head();
      const { unmade } = this.now;
      if (position >= head && !unmade) this.now.failure = undefined;
      const why = this.failure ?? (unmade ? 'the read models are being made' : undefined);
      const failure = why === undefined ? {} : { failure: String(why) };
      return { position, head, behind: Math.max(0, head - position), ...failure };
    } catch (error) {
      return { position, head: position, behind: 0, failure: String(error) };
    }
  }

  /** Makes all live tables anew beside the old ones, which answer meanwhile. Asked for twice at once, it is done once; tables that have just been begun are new. */
  rebuild(progress?: (at: Position, upTo: Position) => void): Promise<void> {
    if (this.now.last.position === 0) return Promise.resolve();
    this.rebuilding ??= this.now.rebuild(this.terms.models, progress).finally(() => {
      this.rebuilding = undefined;
    });
    return this.rebuilding;
  }

  /** Stops following and lets go of files and threads. */
  async close(): Promise<void> {
    await Promise.allSettled([this.now.close(), this.cuts.close(), this.rebuilding]);
  }
}
