import assert from 'node:assert/strict';
import type { Position, StoredEvent } from '../catalogue/envelope.ts';
import type { Trigger } from '../catalogue/house.ts';
import type { ReadModels } from '../read-model/read-models.ts';
import { Bell } from '../store/follow.ts';
import type { DueRule, Reaction } from './define.ts';
import { type Errand, Errands, type ErrandsTerms } from './errands.ts';
import { type Parking, parking } from './parking.ts';
import { Slots } from './slots.ts';
import { dueErrand, findingErrand, reactingErrand, type Told, toldBy, type Working } from './triggers.ts';

/** What reactions run with. */
export interface ReactionsTerms extends ErrandsTerms {
  readonly readModels: Pick<ReadModels, 'followed' | 'live'>;
  readonly reactions: readonly Reaction[];
  readonly rules: readonly DueRule[];
}

/** How far reactions are behind the store, and why they do not go on, if so. */
export interface ReactionLag {
  readonly position: Position;
  readonly behind: number;
  readonly outage?: string;
}

const CHECKPOINT = 'reactions';
const BATCH = 200;
const MOST_UNDERWAY = 256;
const AT_ONCE = 8;
const LOOK_AGAIN_MS = 5_000;
const KEEP_EVERY_MS = 2_000;
const KEEP_EVERY = 100;

/**
 * Follows the store and lets services react: one loop in the process that writes, from the checkpoint on. What has been done
 * is known by its commandId, so that nothing is done twice and nothing is left out, wherever the process ends.
 */
export class Reactions {
  readonly errands: Errands;
  readonly working: Working;
  /** Everything up to here has been looked at. */
  private seen: Position = 0;
  /** How many errands of the triggers at a position are not done yet, in the order of positions. */
  private readonly underway = new Map<Position, number>();
  /** The end of the store when an errand was last done: what it set off lies before. */
  private reach: Position = 0;
  private kept: Position = 0;
  private unkept = 0;
  private running: Promise<void> | undefined;
  private readonly keeping = new Set<Promise<void>>();
  private timers: readonly NodeJS.Timeout[] = [];
  private awaited: Position | undefined;
  private readonly bell = new Bell();
  private readonly slots = new Slots(AT_ONCE);
  private readonly types: readonly string[];

  constructor(private readonly terms: ReactionsTerms) {
    const { decisions, readModels, clock, reactions } = terms;
    this.errands = new Errands(terms);
    this.working = { hands: { decisions, views: readModels.live }, clock };
    this.types = [...new Set([...reactions.flatMap(({ types }) => types), 'PartCompleted', 'ReactionRetried'])];
  }

  /** Begins, unless it has. */
  start(): void {
    if (this.running || this.errands.signal.aborted) return;
    this.running = this.run().catch(() => {});
    this.timers = [
      setInterval(() => void this.keep(), KEEP_EVERY_MS).unref(),
      // Whoever is not told of news looks for them.
      setInterval(() => this.bell.ring(), LOOK_AGAIN_MS).unref(),
    ];
  }

  /**
   * Resolves when all triggers up to a position (what there is now, if none is named), and what they set off, are done or
   * parked, and the read models have followed. Rejects when this is closed before.
   */
  async settled(position?: Position): Promise<void> {
    const { store, readModels } = this.terms;
    for (let target = position ?? (await store.head()); ; target = this.reach) {
      await this.until(() => this.done >= target);
      if (this.reach <= target) return readModels.followed(target);
    }
  }

  /** How far this is; what is parked does not count. */
  async lag(): Promise<ReactionLag> {
    const { outage } = this.errands;
    const said = outage === undefined ? {} : { outage: String(outage) };
    const head = await this.terms.store.head().catch(() => this.done);
    return { position: this.done, behind: Math.max(0, head - this.done), ...said };
  }

  /** Finishes what is being done, keeps how far it is, and begins no more. */
  async close(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.errands.close();
    await this.running;
    await this.keep();
    await Promise.all(this.keeping);
  }

  /** All triggers up to here are done or parked. */
  private get done(): Position {
    const [first] = this.underway.keys();
    return first === undefined ? this.seen : first - 1;
  }

  private async run(): Promise<void> {
    const { store } = this.terms;
    this.seen = await this.errands.patiently(() => this.begun());
    this.kept = this.seen;
    while (!this.errands.signal.aborted) {
      await this.errands.patiently(async () => {
        const head = await store.head();
        const events = await store.readAll({ after: this.seen, types: this.types, upTo: head, limit: BATCH });
        for (const event of events) {
          await this.take(event);
          this.seen = event.position;
        }
        if (events.length < BATCH) this.seen = Math.max(this.seen, head);
      });
      this.bell.ring();
      await this.news();
    }
  }

  /** How far it was when the house closed; nothing, if the store ends before that, for then it is another. */
  private async begun(): Promise<Position> {
    const { store } = this.terms;
    const kept = await store.checkpoint(CHECKPOINT);
    return kept <= (await store.head()) ? kept : 0;
  }

  /** Lets everyone react to an event whom it concerns, once the read models know of it. */
  private async take(event: StoredEvent): Promise<void> {
    await this.errands.patiently(() => this.terms.readModels.followed(event.position));
    await this.until(() => this.underway.size < MOST_UNDERWAY);
    if (event.type === 'ReactionRetried') {
      const id = event.stream.slice(parking.name.length + 1);
      this.track(
        event,
        this.errands.retry(id, (state, trigger) => this.parkedErrand(state, trigger)),
      );
      return;
    }
    for (const told of toldBy(event)) {
      for (const reaction of this.listening(told)) {
        const things = await this.errands.carryOut(findingErrand(reaction, told, this.working));
        for (const thing of things ?? []) this.track(event, this.react(reaction, told, thing));
      }
    }
  }

  private listening({ event }: Told): Reaction[] {
    return this.terms.reactions.filter(({ types }) => types.includes(event.type));
  }

  private react(reaction: Reaction, told: Told, thing: string): Promise<unknown> {
    const errand = reactingErrand(reaction, told, thing, this.working);
    return this.errands.carryOut({ ...errand, run: () => this.slots.use(errand.run) });
  }

  private track({ position }: StoredEvent, errand: Promise<unknown>): void {
    this.underway.set(position, (this.underway.get(position) ?? 0) + 1);
    const finish = async () => {
      await errand;
      const head = await this.errands.patiently(() => this.terms.store.head());
      this.reach = Math.max(this.reach, head);
      const left = this.underway.get(position)! - 1;
      if (left > 0) this.underway.set(position, left);
      else this.underway.delete(position);
      this.unkept += 1;
      if (this.unkept >= KEEP_EVERY) void this.keep();
      this.bell.ring();
    };
    // What the house closes before is not done, and stays under way.
    finish().catch(() => {});
  }

  /** What was parked, to be done again. */
  private async parkedErrand({ reaction: name, thing }: Parking, trigger: Trigger): Promise<Errand> {
    const { reactions, rules, store } = this.terms;
    if (!trigger.event) {
      const rule = rules.find(each => each.name === name);
      assert(rule && thing, `nobody here knows the rule ${name}`);
      return dueErrand(rule, thing, trigger.at, this.working);
    }
    const { position } = trigger.event;
    const [event] = await store.readAll({ after: position - 1, upTo: position, limit: 1 });
    const told = event && toldBy(event).find(each => each.trigger.id === trigger.id);
    const reaction = reactions.find(each => each.name === name);
    assert(reaction && told, `nobody here knows the reaction ${name}`);
    if (thing !== undefined) return reactingErrand(reaction, told, thing, this.working);
    const finding = findingErrand(reaction, told, this.working);
    const run = async () => {
      await Promise.all((await finding.run()).map(each => this.react(reaction, told, each)));
    };
    return { ...finding, run };
  }

  /** Keeps how far this is; if that cannot be written now, then another time. */
  private keep(): Promise<void> {
    const { done } = this;
    if (done <= this.kept) return Promise.resolve();
    this.kept = done;
    this.unkept = 0;
    const kept = this.terms.store.keepCheckpoint(CHECKPOINT, done).catch(() => {
      this.kept = Math.min(this.kept, done - 1);
    });
    this.keeping.add(kept);
    return kept.finally(() => this.keeping.delete(kept));
  }

  /** Resolves when there may be more to be read. */
  private async news(): Promise<void> {
    const position = this.seen + 1;
    if (this.awaited !== position) {
      this.awaited = position;
      const come = () => {
        if (this.awaited === position) this.awaited = undefined;
        this.bell.ring();
      };
      this.terms.store.waitFor(position).then(come, () => {
        this.awaited = undefined;
      });
    }
    await this.bell.heard(this.errands.signal);
  }

  /** Resolves when something is so, which changes only where the bell is rung. */
  private async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      this.errands.signal.throwIfAborted();
      await this.bell.heard(this.errands.signal);
    }
  }
}
