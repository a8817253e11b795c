import assert from 'node:assert/strict';
import type { Position } from '../catalogue/envelope.ts';
import { type Clock, type Instant, parseInstant } from '../catalogue/time.ts';
import type { CommandId } from '../catalogue/values.ts';
import { Outage } from '../decider/failures.ts';
import type { ReadModels } from '../read-model/read-models.ts';
import { Turns } from '../read-model/turns.ts';
import type { EventStore } from '../store/event-store.ts';
import type { DueRule } from './define.ts';
import type { Errand } from './errands.ts';
import type { Reactions } from './reactions.ts';
import { dueErrand } from './triggers.ts';

/** What the clock of due dates runs with. */
export interface DueClockTerms {
  readonly store: EventStore;
  readonly readModels: Pick<ReadModels, 'followed' | 'live'>;
  readonly reactions: Reactions;
  readonly rules: readonly DueRule[];
  readonly clock: Clock;
  /** Hears of rules whose question cannot be answered. */
  readonly onFault?: (error: unknown, rule: DueRule) => void;
}

const A_MINUTE_MS = 60_000;
const LOOK_MS = 2_000;

/**
 * Looks for what has become due: each minute, and when the read models have followed something new. Each thing, rule and
 * moment once, the earliest first, and the next only when everything is done that the one before has set off.
 */
export class DueClock {
  /** What is due and was not done yet, when it was last looked for. */
  waiting = 0;
  private readonly turns = new Turns();
  /** Done or parked by this process, as long as its rows are there. */
  private handled = new Set<CommandId>();
  private looking: NodeJS.Timeout | undefined;
  private lookedAtMs = 0;
  private lookedFrom: Position = -1;
  private queued = 0;

  constructor(private readonly terms: DueClockTerms) {}

  /** Begins, unless it has. */
  start(): void {
    this.looking ??= setInterval(() => void this.look(), LOOK_MS).unref();
    void this.look();
  }

  /** Does everything that is due now, and what becomes due or not with it. Rejects only when the house closes before. */
  tick(): Promise<void> {
    return this.turns.take(async () => {
      while (await this.fall());
    });
  }

  /** Looks no more; what is being done is finished by the reactions' end. */
  close(): void {
    clearInterval(this.looking);
  }

  private async look(): Promise<void> {
    const position = await this.terms.readModels.live.position();
    if (this.queued > 0 || (position === this.lookedFrom && Date.now() - this.lookedAtMs < A_MINUTE_MS)) return;
    this.lookedFrom = position;
    this.lookedAtMs = Date.now();
    this.queued += 1;
    await this.tick().catch(() => {});
    this.queued -= 1;
  }

  /** Does what has been due the longest; false if nothing is. */
  private async fall(): Promise<boolean> {
    const { store, readModels, reactions } = this.terms;
    await reactions.errands.patiently(async () => readModels.followed(await store.head()));
    const errands = await this.due();
    const [earliest] = errands.map(({ trigger }) => trigger.at).sort();
    const now = errands.filter(({ trigger }) => trigger.at === earliest);
    await Promise.all(
      now.map(async errand => {
        await reactions.errands.carryOut(errand);
        this.handled.add(errand.commandId!);
      }),
    );
    if (now.length > 0) await reactions.settled();
    return now.length > 0;
  }

  private async due(): Promise<Errand[]> {
    const now = this.terms.clock();
    const all = (await Promise.all(this.terms.rules.map(rule => this.dueOf(rule, now)))).flat();
    const there = new Set(all.map(({ commandId }) => commandId!));
    this.handled = new Set([...this.handled].filter(id => there.has(id)));
    const due = all.filter(({ commandId }) => !this.handled.has(commandId!));
    this.waiting = due.length;
    return due;
  }

  /** What is due by a rule; nothing, and a complaint, if it cannot be asked. */
  private async dueOf(rule: DueRule, now: Instant): Promise<Errand[]> {
    const { readModels, reactions, onFault } = this.terms;
    try {
      const rows = await readModels.live.ask(rule.due(now));
      return rows.map(({ thing, due_at }) => {
        const moment = parseInstant(due_at);
        assert(moment === due_at && moment <= now, `${rule.name} says ${due_at}, which is no moment that has come`);
        return dueErrand(rule, thing, moment, reactions.working);
      });
    } catch (error) {
      if (!(error instanceof Outage)) onFault?.(error, rule);
      return [];
    }
  }
}
