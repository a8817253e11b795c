import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Position, StoredEvent } from '../catalogue/envelope.ts';
import { Outage } from '../decider/failures.ts';

/** Rings when something new can be read; who listens before the ring hears it. */
export class Bell {
  private readonly listeners = new Set<() => void>();
  /** True once nothing new will come. */
  stopped = false;

  ring(): void {
    const woken = [...this.listeners];
    this.listeners.clear();
    for (const wake of woken) wake();
  }

  /** Rings for the last time. */
  stop(): void {
    this.stopped = true;
    this.ring();
  }

  /** Resolves at the next ring, or when the signal says so. */
  heard(signal?: AbortSignal): Promise<void> {
    return new Promise(resolve => {
      const wake = () => {
        this.listeners.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      this.listeners.add(wake);
      signal?.addEventListener('abort', wake);
      if (this.stopped || signal?.aborted) wake();
    });
  }
}

/** Waits until the store's head has reached a position. Errors: `Outage` when the store is closed before. */
export async function reached(position: Position, head: () => Position, bell: Bell): Promise<void> {
  for (;;) {
    if (bell.stopped) throw new Outage('the store is closed');
    if (head() >= position) return;
    await bell.heard();
  }
}

/** The most events one batch of a catch-up subscription holds. */
export const BATCH = 1_000;

/**
 * Reads batch after batch, then waits for the bell. No event is missed: nothing can be written between a reading that
 * found nothing and the listening, which follows in the same turn.
 */
export async function* follow(
  read: (after: Position, limit: number) => StoredEvent[],
  after: Position,
  bell: Bell,
  signal: AbortSignal,
): AsyncGenerator<readonly StoredEvent[]> {
  while (!signal.aborted && !bell.stopped) {
    const batch = read(after, BATCH);
    const last = batch.at(-1);
    if (last) {
      after = last.position;
      yield batch;
      await nextTurn();
    } else {
      await bell.heard(signal);
    }
  }
}
