import type { Position, Revision, StoredEvent, UnstoredEvent } from '@moves/events/catalogue/envelope';
import type { Instant } from '@moves/events/catalogue/time';
import type { CommandId } from '@moves/events/catalogue/values';
import { Decisions } from '@moves/events/decider/decisions';
import { Outage } from '@moves/events/decider/failures';
import type { ServicePart } from '@moves/events/graph/part';
import { Reactions } from '@moves/events/reactions/reactions';
import { ReadModels } from '@moves/events/read-model/read-models';
import { type Appended, EventStore, type Reading } from '@moves/events/store/event-store';
import type { MemoryEventStore } from '@moves/events/store/memory';

/** What may go wrong at an append: it does not reach the store, it does but nobody hears of it, or the process ends there. */
export type Trouble = 'lost' | 'unheard' | 'killed before' | 'killed after';

/** A store to which something happens at one append, counted from when trouble begins. */
export class TroubledStore extends EventStore {
  appends = 0;
  private dead = false;

  constructor(
    private readonly inner: MemoryEventStore,
    private readonly trouble?: { readonly at: number; readonly what: Trouble; readonly onDeath: () => void },
  ) {
    super();
  }

  async append(stream: string, events: readonly UnstoredEvent[], expected: Revision): Promise<Appended> {
    this.demandAlive();
    const { at, what, onDeath } = this.trouble ?? {};
    if (++this.appends !== at) return this.inner.append(stream, events, expected);
    if (what === 'unheard' || what === 'killed after') await this.inner.append(stream, events, expected);
    if (what?.startsWith('killed')) {
      this.dead = true;
      onDeath?.();
    }
    throw new Outage(`trouble at append ${at}: ${what}`);
  }

  async readStream(stream: string, from?: Revision): Promise<StoredEvent[]> {
    this.demandAlive();
    return this.inner.readStream(stream, from);
  }

  async readAll(reading: Reading): Promise<StoredEvent[]> {
    this.demandAlive();
    return this.inner.readAll(reading);
  }

  async head(): Promise<Position> {
    this.demandAlive();
    return this.inner.head();
  }

  async command(commandId: CommandId) {
    this.demandAlive();
    return this.inner.command(commandId);
  }

  follow(after: Position, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]> {
    return this.inner.follow(after, signal);
  }

  waitFor(position: Position): Promise<void> {
    return this.inner.waitFor(position);
  }

  checkpoint(name: string): Promise<Position> {
    return this.inner.checkpoint(name);
  }

  async keepCheckpoint(name: string, position: Position): Promise<void> {
    this.demandAlive();
    await this.inner.keepCheckpoint(name, position);
  }

  async close(): Promise<void> {}

  private demandAlive(): void {
    if (this.dead) throw new Outage('the process has ended');
  }
}

/** What runs in a process: what reacts and what is asked. */
export type Reacting = Pick<ServicePart, 'readModels' | 'reactions'>;
/** Everything in one process: what decides, what reacts, what is asked. */
export type Running = Awaited<ReturnType<typeof processOn>>;

/** Begins a process on what a store holds. */
export async function processOn(parts: readonly Reacting[], store: EventStore, clock: () => Instant) {
  const decisions = new Decisions(store, 'secret');
  const readModels = await ReadModels.open({ store, models: parts.flatMap(part => part.readModels) });
  const reactions = new Reactions({
    store,
    decisions,
    clock,
    readModels,
    reactions: parts.flatMap(part => part.reactions ?? []),
    rules: [],
    firstPauseMs: 1,
    longestPauseMs: 5,
  });
  reactions.start();
  return {
    decisions,
    readModels,
    reactions,
    async end() {
      await Promise.allSettled([reactions.close(), readModels.close()]);
    },
  };
}

/** Asks until it is answered, as a clerk would. */
export async function patiently(work: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Outage) || tries > 5) throw error;
    }
  }
}

/**
 * Does some work in a process to whose store something happens at one append. If the process ends with that, another begins
 * where the store is, and the work is asked for again, as people would.
 */
export async function runTroubled(
  parts: readonly Reacting[],
  { store, clock }: { readonly store: MemoryEventStore; readonly clock: () => Instant },
  work: (running: Running) => Promise<void>,
  trouble?: { readonly at: number; readonly what: Trouble },
) {
  let died = false;
  const onDeath = () => {
    died = true;
  };
  const troubled = new TroubledStore(store, trouble && { ...trouble, onDeath });
  let running = await processOn(parts, troubled, clock);
  // Whoever waits in a process that has ended waits in vain; the next one begins where the store is.
  let waiting = true;
  const dead = (async () => {
    while (waiting && !died) await new Promise(resolve => setTimeout(resolve, 1));
  })();
  await Promise.race([work(running).catch(error => (died ? undefined : Promise.reject(error))), dead]);
  waiting = false;
  if (died) {
    await running.end();
    running = await processOn(parts, store, clock);
    await work(running);
  }
  return { running, appends: troubled.appends };
}
