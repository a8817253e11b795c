import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Trigger } from '../catalogue/house.ts';
import type { Clock } from '../catalogue/time.ts';
import { type CommandId, LONGEST_TEXT } from '../catalogue/values.ts';
import { type Act, HOUSE } from '../decider/act.ts';
import type { Decision, Decisions } from '../decider/decisions.ts';
import { InPreparation, Outage } from '../decider/failures.ts';
import { type EventStore, RevisionMismatch } from '../store/event-store.ts';
import { CatchUpReaction, catchUp, type Parking, ParkReaction, park, parking, parkingIdOf, waits } from './parking.ts';

/** Something to be done because of a trigger, on one thing; or to find on which. */
export interface Errand<Result = unknown> {
  readonly reaction: string;
  readonly thing?: string;
  readonly trigger: Trigger;
  /** Of the command that it ends in: once that is known, it has been done. */
  readonly commandId?: CommandId;
  readonly run: () => Promise<Result>;
}

/** How errands are carried out. */
export interface ErrandsTerms {
  readonly store: EventStore;
  readonly decisions: Decisions;
  readonly clock: Clock;
  /** Hears what failed by a fault, and is parked now. */
  readonly onFault?: (error: unknown, errand: Errand) => void;
  /** Hears what could not be reached, and is tried again. */
  readonly onOutage?: (error: unknown) => void;
  readonly firstPauseMs?: number;
  readonly longestPauseMs?: number;
  /** So long a reaction waits for a joint act in preparation; then it is parked, and everything else goes on. */
  readonly patienceMs?: number;
}

/** The house closes: what has not been carried out will be when it opens again. */
class Closing extends Error {}

/**
 * Carries out what reactions and due rules ask for. For one reaction and thing one after the other, in the order asked: an
 * outage is waited for, a fault parks what failed and what comes later for the same thing. Everything else goes on.
 */
export class Errands {
  /** What cannot be reached at the moment, by who waits for it. */
  private readonly outages = new Map<object, unknown>();
  private readonly queues = new Map<string, Promise<unknown>>();
  private readonly waitingSince = new WeakMap<Trigger, number>();
  private readonly end = new AbortController();

  constructor(private readonly terms: ErrandsTerms) {}

  /** Says when no more is begun. */
  get signal(): AbortSignal {
    return this.end.signal;
  }

  /** Why something waits that cannot be reached; undefined if nothing does. */
  get outage(): unknown {
    const [first] = this.outages.values();
    return first;
  }

  /** Does an errand, or parks it; what came of it, if it was done now. Rejects only when this is closed before. */
  carryOut<Result>(errand: Errand<Result>): Promise<Result | undefined> {
    const id = parkingIdOf(errand.reaction, errand.thing, errand.trigger);
    return this.queued(id, () =>
      this.patiently(async () => ((await this.isParked(id, errand)) ? undefined : this.attempted(id, errand))),
    );
  }

  /** Does what is parked under an id in its order, up to the next fault. */
  retry(id: string, errandOf: (state: Parking, trigger: Trigger) => Promise<Errand>): Promise<void> {
    return this.queued(id, () =>
      this.patiently(async () => {
        for (;;) {
          const { state } = await this.terms.decisions.standing(parking, id);
          const [first] = state.waiting;
          if (!first || !state.trying) return;
          const { reaction, thing } = state;
          const { trigger } = first;
          const run = async () => {
            const errand = await errandOf(state, trigger);
            if (!(await this.isDone(errand))) await errand.run();
            await this.decide(id, act => new CatchUpReaction(trigger.id, act), catchUp);
          };
          await this.attempted(id, { reaction, ...(thing && { thing }), trigger, run });
        }
      }),
    );
  }

  /** Does work that needs nothing but the house: again and again, until it is done. */
  async patiently<Result>(work: () => Promise<Result>): Promise<Result> {
    const { firstPauseMs = 50, longestPauseMs = 10_000 } = this.terms;
    for (let wait = firstPauseMs; ; wait = Math.min(wait * 2, longestPauseMs)) {
      if (this.signal.aborted) throw new Closing();
      try {
        const result = await work();
        this.outages.delete(work);
        return result;
      } catch (error) {
        if (this.signal.aborted) throw new Closing();
        this.outages.set(work, error);
        this.terms.onOutage?.(error);
      }
      await pause(wait, undefined, { signal: this.signal, ref: false }).catch(() => {});
    }
  }

  /** Begins no more, and finishes what has been begun. */
  async close(): Promise<void> {
    this.end.abort();
    while (this.queues.size > 0) await Promise.allSettled(this.queues.values());
  }

  /** True if a trigger is not to be followed here and now: it waits, or has been given up. */
  private async isParked(id: string, errand: Errand): Promise<boolean> {
    const { decisions } = this.terms;
    const { ended, waiting } = (await decisions.standing(parking, id)).state;
    if (ended.has(errand.trigger.id)) return true;
    if (waiting.length === 0) return false;
    await this.park(id, errand);
    const { state } = await decisions.standing(parking, id);
    return state.ended.has(errand.trigger.id) || waits(state, errand.trigger.id);
  }

  private async attempted<Result>(id: string, errand: Errand<Result>): Promise<Result | undefined> {
    try {
      return (await this.isDone(errand)) ? undefined : await errand.run();
    } catch (error) {
      const away = error instanceof Outage || error instanceof RevisionMismatch || error instanceof Closing;
      if (away && !(error instanceof InPreparation && this.hasWaited(errand))) throw error;
      this.terms.onFault?.(error, errand);
      await this.park(id, errand, String(error).slice(0, LONGEST_TEXT));
      return undefined;
    }
  }

  private hasWaited({ trigger }: Errand): boolean {
    const since = this.waitingSince.get(trigger) ?? Date.now();
    this.waitingSince.set(trigger, since);
    return Date.now() - since >= (this.terms.patienceMs ?? 60_000);
  }

  private async isDone({ commandId }: Errand): Promise<boolean> {
    return commandId !== undefined && (await this.terms.store.command(commandId)) !== undefined;
  }

  private park(id: string, { reaction, thing, trigger }: Errand, fault?: string): Promise<unknown> {
    const terms = { reaction, ...(thing !== undefined && { thing }), trigger, ...(fault && { fault }) };
    return this.decide(id, act => new ParkReaction(terms, act), park);
  }

  private decide<Command extends { act: Act }>(
    id: string,
    command: (act: Act) => Command,
    decision: Decision<Parking, Command>,
  ): Promise<unknown> {
    const { decisions, clock } = this.terms;
    const now = clock();
    const act = { by: HOUSE, at: now, now, commandId: randomUUID() as CommandId, correlationId: id };
    return decisions.decide(parking, id, command(act), decision);
  }

  private queued<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.queues.get(id) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.queues.set(id, mine);
    const done = () => {
      if (this.queues.get(id) === mine) this.queues.delete(id);
    };
    mine.then(done, done);
    return mine;
  }
}
