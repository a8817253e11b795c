import { createHmac, randomUUID } from 'node:crypto';
import type { NewEvent, Recorded } from '../catalogue/define.ts';
import type { Position, Revision, UnstoredEvent } from '../catalogue/envelope.ts';
import { type JointRef, PartLapsed, PartPrepared, PartRefused, ReactionRefused } from '../catalogue/joint-acts.ts';
import type { EventId } from '../catalogue/values.ts';
import { CommandKnown, type EventStore, type RememberedCommand, RevisionMismatch } from '../store/event-store.ts';
import { type Act, type Dated, demandDate } from './act.ts';
import type { Aggregate } from './aggregate.ts';
import { Conflict, demand, InPreparation, Malformed, Refusal } from './failures.ts';
import { isFailure, outcomeOf } from './joint.ts';
import { demandStillPossible, imagined, readyFrom, saidFacts } from './parts.ts';
import { type Standing, Standings } from './standings.ts';

/** What `standing` answers. */
export type { Standing } from './standings.ts';

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
  private readonly things: Standings;
  private readonly queues = new Map<string, Promise<unknown>>();

  /** `secret` keys the fingerprints of commands, so that no one can guess a command's content from its events. */
  constructor(
    private readonly store: EventStore,
    private readonly secret: string,
  ) {
    this.things = new Standings(store);
  }

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
      const events = decision(standing.state, command, history);
      demandStillPossible(thing, standing.state, events, standing.pending, command.act);
      return events;
    });
  }

  /**
   * Decides what a reaction asks for. A refusal is an outcome: it is written down (as `refused` says, or as
   * `ReactionRefused`) and never asked for again. What only a joint act in preparation stands against waits for its end.
   * Errors: `Outage`, `InPreparation`; anything else is our fault.
   */
  react<State, Command extends Decidable>(
    thing: Aggregate<State>,
    id: string,
    command: Command,
    decision: Decision<State, Command>,
    refused?: (refusal: Refusal) => NewEvent,
  ): Promise<Receipt> {
    const asked = this.asked(command);
    return this.written(thing, id, asked, async ({ state, pending }) => {
      let events: readonly NewEvent[];
      try {
        demandPossible(thing, state, command);
        events = decision(state, command, []);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { code, facts } = error;
        return [refused?.(error) ?? ReactionRefused({ reaction: asked.name, code, facts: saidFacts(facts) })];
      }
      try {
        demandStillPossible(thing, state, events, pending, command.act);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        throw new InPreparation(`${thing.streamOf(id)} has promised otherwise to a joint act: ${error.code}`, {
          cause: error,
        });
      }
      return events;
    });
  }

  /**
   * Makes ready what a joint act asks of a thing: each step by the very decision that carries it out by hand, one on the
   * other. What is refused is answered as refused; for a joint act that has failed meanwhile nothing is made ready any more.
   * Errors: `Outage`; anything else is our fault.
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
      const end = await outcomeOf(this.store, of);
      if (end) return isFailure(end) ? [PartLapsed({ of })] : [];
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
    await this.queued(thing.streamOf(id), async () => this.things.closed(thing, id, await this.things.raw(thing, id)));
  }

  /** A thing as it stands now; `initial` at `NO_STREAM` if nothing has happened to it. Only what is new is read. */
  standing<State>(thing: Aggregate<State>, id: string): Promise<Standing<State>> {
    return this.things.standing(thing, id);
  }

  /** Everything ever said of a thing, as it was said: what was ready happens at the moment of its joint act. */
  history<State>(thing: Aggregate<State>, id: string): Promise<Recorded[]> {
    return this.things.history(thing, id);
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
        const standing = await this.things.closed(thing, id, await this.things.raw(thing, id));
        const events = await decide(standing);
        if (events.length === 0) return { position: standing.position, revision: standing.revision };
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

  /** Does what has the same name one after the other in this process: what is looked at first is still so when it is decided. */
  inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    return this.queued(`turn:${name}`, work);
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

function repeated(before: RememberedCommand, stream: string, { name, fingerprint }: Asked): Receipt {
  demand(before.stream === stream && before.act === name && before.fingerprint === fingerprint, 'command-id-reused');
  return { position: before.position, revision: before.revision };
}
