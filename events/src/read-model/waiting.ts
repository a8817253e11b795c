import type { Position } from '../catalogue/envelope.ts';
import { Outage } from '../decider/failures.ts';

interface Waiter {
  readonly position: Position;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Those who wait until tables have followed up to a position. */
export class Waiting {
  private readonly waiters = new Set<Waiter>();

  /** Errors: `Outage` after `waitMs`. */
  until(position: Position, waitMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = () => {
        this.waiters.delete(waiter);
        reject(new Outage(`the read models have not followed up to ${position} yet`));
      };
      const waiter = { position, resolve, reject, timer: setTimeout(late, waitMs) };
      this.waiters.add(waiter);
    });
  }

  reached(position: Position): void {
    for (const waiter of this.waiters) if (waiter.position <= position) this.dismissed(waiter).resolve();
  }

  /** Nobody waits any longer. */
  end(error: Error): void {
    for (const waiter of this.waiters) this.dismissed(waiter).reject(error);
  }

  private dismissed(waiter: Waiter): Waiter {
    clearTimeout(waiter.timer);
    this.waiters.delete(waiter);
    return waiter;
  }
}
