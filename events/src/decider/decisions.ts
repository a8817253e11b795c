import { createHmac, randomUUID } from 'node:crypto';
import type { NewEvent, Recorded } from '../catalogue/define.ts';
import type { Position, Revision, StoredEvent, UnstoredEvent } from '../catalogue/envelope.ts';
import {
  type JointRef,
  PartCompleted,
  PartLapsed,
  PartPrepared,
  PartRefused,
  ReactionRefused,
  type Ready,
} from '../catalogue/joint-acts.ts';
import type { CommandId, EventId } from '../catalogue/values.ts';
import {
  CommandKnown,
  type EventStore,
  NO_STREAM,
  type RememberedCommand,
  RevisionMismatch,
} from '../store/event-store.ts';
import { type Act, type Dated, demandDate } from './act.ts';
import { type Aggregate, historyOf, isAmendment } from './aggregate.ts';
import { derivedUuid } from './derived-id.ts';
import { Conflict, demand, Malformed, Refusal } from './failures.ts';
import { broughtBy, isMoment, outcomeOf, toldHistory } from './joint.ts';
import { demandStillPossible, imagined, type Pending, pendingAfter, saidFacts } from './parts.ts';

/** Where an act ended: the position of its last event, and the revision of its thing. */
export interface Receipt {
  readonly position: Position;
  readonly revision: Revision;
}

/** A command with its act. Its class says how far back it may be dated, and whether it may begin a new thing. */
export interface Decidable {
  readonly act: Act;
}
export interface ActClass {
  readonly name: string;
  readonly dated: Dated;
  readonly creates?: boolean;
}

/** A rule, written once: what follows from a command in a state; `history` is for those that speak about earlier entries. */
export type Decision<State, Command> = (
  state: State,
  command: Command,
  history: readonly Recorded[],
) => readonly NewEvent[];

/** A command and the rule that decides it, as a step of a part. */
export interface Step<State> {
  readonly command: Decidable;
  // biome-ignore lint/suspicious/noExplicitAny: the steps of one part are commands of different kinds
  readonly decision: Decision<State, any>;
}

/** A thing as it stands: its state and the place of its last event. */
export interface Standing<State> {
  readonly state: State;
  readonly revision: Revision;
  readonly position: Position;
  /** What is ready to happen with joint acts that have not ended, or whose end is not noted here yet. */
  readonly pending: readonly Pending[];
}

const REMEMBERED_THINGS = 10_000;
const TRIES_AGAINST_OTHER_PROCESSES = 8;

/** Who asks for events, and under which name the store shall remember it. */
interface Asked {
  readonly act: Act;
  readonly name: string;
  readonly fingerprint: string;
}

/**
 * Carries commands to their decisions: loads the thing, recognises what was asked before, asks the decision, appends.
 * Commands for one stream queue, so without an `expectedRevision` nobody sees a conflict.
 */
export class Decisions {
  private readonly standings = new Map<string, Standing<unknown>>();
  private readonly queues = new Map<string, Promise<unknown>>();

  /** `secret` keys the fingerprints of commands, so that no one can guess a command's content from its events. */
  constructor(
    private readonly store: EventStore,
    private readonly secret: string,
  ) {}

  /** Decides one command. Errors: `Refusal`, `Malformed`, `Conflict`, `Outage`; anything else is our fault. */
  decide<State, Command extends Decidable>(
    thing: Aggregate<State>,
    id: string,
    command: Command,
    decision: Decision<State, Command>,
    wholeHistory = false,
  ): Promise<Receipt> {
    return this.written(thing, id, this.asked(command), async standing => {
      const { expectedRevision } = command.act;
      demandPossible(thing, standing.state, command);
      if (expectedRevision !== undefined && expectedRevision !== standing.revision)
        throw new Conflict(standing.revision);
      const history = wholeHistory ? await this.history(thing, id) : [];
      return decision(standing.state, command, history);
    });
  }

  /**
   * Decides what a reaction asks for. A refusal is an outcome: it is written down (as `refused` says, or as
   * `ReactionRefused`) and never asked for again. Errors: `Outage`; anything else is our fault.
   */
  react<State, Command extends Decidable>(
    thing: Aggregate<State>,
    id: string,
    command: Command,
    decision: Decision<State, Command>,
    refused?: (refusal: Refusal) => NewEvent,
  ): Promise<Receipt> {
    const asked = this.asked(command);
    return this.written(thing, id, asked, async ({ state }) => {
      try {
        demandPossible(thing, state, command);
        return decision(state, command, []);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { code, facts } = error;
        return [refused?.(error) ?? ReactionRefused({ reaction: asked.name, code, facts: saidFacts(facts) })];
      }
    });
  }

  /**
   * Makes ready what a joint act asks of a thing: each step by the very decision that carries it out by hand, one on the
   * other. What is refused is answered as refused. Errors: `Outage`; anything else is our fault.
   */
  prepare<State>(
    thing: Aggregate<State>,
    id: string,
    of: JointRef,
    steps: readonly Step<State>[],
    act: Act,
  ): Promise<Receipt> {
    const asked = { act, name: 'PreparePart', fingerprint: this.fingerprint({ act, of, steps } as Decidable) };
    return this.written(thing, id, asked, async ({ state, pending }) => {
      try {
        const events = decidedSteps(thing, state, steps);
        demandStillPossible(thing, state, events, pending, act);
        return [PartPrepared({ of, ready: events.map(readyFrom) })];
      } catch (error) {
        if (error instanceof Refusal) {
          return [PartRefused({ of, code: error.code, facts: saidFacts(error.facts) })];
        }
        if (!(error instanceof Malformed)) throw error;
        return [
          PartRefused({ of, code: 'part-makes-no-sense', facts: { field: error.field, problem: error.problem } }),
        ];
      }
    });
  }

  /** Notes in a thing's stream how the joint acts have ended for which parts were ready. Nothing to note is no error. */
  async closeParts<State>(thing: Aggregate<State>, id: string): Promise<void> {
    await this.queued(thing.streamOf(id), async () => this.closed(thing, id, await this.raw(thing, id)));
  }

  /** A thing as it stands now; `initial` at `NO_STREAM` if nothing has happened to it. Only what is new is read. */
  async standing<State>(thing: Aggregate<State>, id: string): Promise<Standing<State>> {
    const raw = await this.raw(thing, id);
    if (raw.pending.length === 0) return raw;
    const stream = thing.streamOf(id);
    let { state } = raw;
    const pending: Pending[] = [];
    for (const part of raw.pending) {
      const end = await outcomeOf(this.store, part.of);
      if (!end) pending.push(part);
      else if (isMoment(end)) state = thing.fold(historyOf(thing.catalogue, broughtBy(end, stream)), state);
    }
    return { ...raw, state, pending };
  }

  /** Everything ever said of a thing, as it was said: what was ready happens at the moment of its joint act. */
  async history<State>(thing: Aggregate<State>, id: string): Promise<Recorded[]> {
    return historyOf(thing.catalogue, await toldHistory(this.store, thing.streamOf(id)));
  }

  /** Decides in the stream's queue, and appends; again if another process was quicker. */
  private written<State>(
    thing: Aggregate<State>,
    id: string,
    asked: Asked,
    decide: (standing: Standing<State>) => Promise<readonly NewEvent[]>,
  ): Promise<Receipt> {
    const stream = thing.streamOf(id);
    return this.queued(stream, async () => {
      for (let tries = 1; ; tries++) {
        const before = await this.store.command(asked.act.commandId);
        if (before) return repeated(before, stream, asked);
        const standing = await this.closed(thing, id, await this.raw(thing, id));
        const events = await decide(standing);
        if (events.length === 0) return { position: standing.position, revision: standing.revision };
        demandStillPossible(thing, standing.state, events, standing.pending, asked.act);
        const unstored = events.map(event => unstoredFrom(event, asked));
        try {
          return await this.store.append(stream, unstored, standing.revision);
        } catch (error) {
          if (error instanceof CommandKnown) return repeated(error.remembered, stream, asked);
          if (!(error instanceof RevisionMismatch) || tries === TRIES_AGAINST_OTHER_PROCESSES) throw error;
          await new Promise(resolve => setTimeout(resolve, Math.random() * 2 ** tries));
        }
      }
    });
  }

  /** The standing with every part closed whose joint act has ended: whoever meets one completes it first. */
  private async closed<State>(thing: Aggregate<State>, id: string, raw: Standing<State>): Promise<Standing<State>> {
    const stream = thing.streamOf(id);
    let standing = raw;
    for (const { of } of raw.pending) {
      const end = await outcomeOf(this.store, of);
      if (!end) continue;
      const note = isMoment(end)
        ? PartCompleted({ of, ready: broughtBy(end, stream).map(readyFrom) })
        : PartLapsed({ of });
      try {
        await this.store.append(stream, [closingOf(end, stream, note)], standing.revision);
      } catch (error) {
        if (!(error instanceof CommandKnown || error instanceof RevisionMismatch)) throw error;
      }
      standing = await this.raw(thing, id);
    }
    return standing;
  }

  /** A thing as its own stream has it; only what is new is read. */
  private async raw<State>(thing: Aggregate<State>, id: string): Promise<Standing<State>> {
    const stream = thing.streamOf(id);
    const known = this.standings.get(stream) as Standing<State> | undefined;
    const from = known ?? { state: thing.initial, revision: NO_STREAM, position: 0, pending: [] };
    let news = historyOf(thing.catalogue, await this.store.readStream(stream, from.revision + 1));
    if (news.length === 0) return from;
    const last = news.at(-1)!.envelope;
    const pending = pendingAfter(from.pending, news);
    // What was amended lies further back: fold anew from the beginning.
    const anew = known !== undefined && news.some(isAmendment);
    if (anew) {
      const all = historyOf(thing.catalogue, await this.store.readStream(stream));
      news = all.filter(({ envelope }) => envelope.revision <= last.revision);
    }
    const standing = {
      state: thing.fold(news, anew ? thing.initial : from.state),
      revision: last.revision,
      position: last.position,
      pending,
    };
    this.standings.delete(stream);
    this.standings.set(stream, standing);
    if (this.standings.size > REMEMBERED_THINGS) this.standings.delete(this.standings.keys().next().value!);
    return standing;
  }

  private queued<Result>(stream: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.queues.get(stream) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.queues.set(stream, mine);
    const done = () => {
      if (this.queues.get(stream) === mine) this.queues.delete(stream);
    };
    mine.then(done, done);
    return mine;
  }

  private asked(command: Decidable): Asked {
    const { name } = command.constructor;
    return { act: command.act, name, fingerprint: this.fingerprint(command) };
  }

  /** A keyed hash of what was asked: terms, person, date and reason, but not when or how often. */
  private fingerprint({ act, ...terms }: Decidable): string {
    const { by, at, now, because } = act;
    const asked = JSON.stringify([terms, by, at === now ? null : at, because ?? null]);
    return createHmac('sha256', this.secret).update(asked).digest('base64url');
  }
}

/** Refuses a command that its kind of act does not allow on that day, or on a thing there is not. */
function demandPossible<State>(thing: Aggregate<State>, state: State, command: Decidable): void {
  const { dated, creates } = command.constructor as unknown as ActClass;
  demandDate(command.act, dated);
  demand(creates || state !== thing.initial, 'not-found');
}

/** What the steps of a part lead to, each decided on what the one before left. */
function decidedSteps<State>(thing: Aggregate<State>, from: State, steps: readonly Step<State>[]): NewEvent[] {
  const events: NewEvent[] = [];
  let state = from;
  for (const { command, decision } of steps) {
    demandPossible(thing, state, command);
    const next = decision(state, command, []);
    state = thing.fold(
      next.map(event => imagined(thing.catalogue, event, command.act)),
      state,
    );
    events.push(...next);
  }
  return events;
}

const readyFrom = ({ type, version, data }: { type: string; version: number; data: unknown }): Ready => ({
  type,
  version,
  data: data as Ready['data'],
});

const unstoredFrom = ({ type, version, data, at }: NewEvent, { act, name, fingerprint }: Asked): UnstoredEvent => ({
  id: randomUUID() as EventId,
  type,
  version,
  data,
  at: at ?? act.at,
  by: act.by,
  ...(act.because && { because: act.because }),
  commandId: act.commandId,
  act: name,
  fingerprint,
  ...(act.causationId && { causationId: act.causationId }),
  correlationId: act.correlationId,
});

/** The note that closes a part: it takes effect with the end of the joint act, and is the same whoever writes it. */
const closingOf = (end: StoredEvent, stream: string, note: NewEvent): UnstoredEvent => ({
  id: derivedUuid(`${end.id} ${stream}`) as EventId,
  type: note.type,
  version: note.version,
  data: note.data,
  at: end.at,
  by: end.by,
  ...(end.because && { because: end.because }),
  commandId: derivedUuid(`close ${end.id} ${stream}`) as CommandId,
  act: 'ClosePart',
  fingerprint: '',
  causationId: end.id,
  correlationId: end.correlationId,
});

function repeated(before: RememberedCommand, stream: string, { name, fingerprint }: Asked): Receipt {
  demand(before.stream === stream && before.act === name && before.fingerprint === fingerprint, 'command-id-reused');
  return { position: before.position, revision: before.revision };
}
