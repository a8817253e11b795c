import { createHmac, randomUUID } from 'node:crypto';
import type { NewEvent, Recorded } from '../catalogue/define.ts';
import type { Position, Revision } from '../catalogue/envelope.ts';
import type { EventId } from '../catalogue/values.ts';
import {
  CommandKnown,
  type EventStore,
  NO_STREAM,
  type RememberedCommand,
  RevisionMismatch,
} from '../store/event-store.ts';
import { type Act, type Dated, demandDate } from './act.ts';
import { type Aggregate, historyOf, isAmendment } from './aggregate.ts';
import { Conflict, demand } from './failures.ts';

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

/** A thing as it stands: its state and the place of its last event. */
export interface Standing<State> {
  readonly state: State;
  readonly revision: Revision;
  readonly position: Position;
}

const REMEMBERED_THINGS = 10_000;
const TRIES_AGAINST_OTHER_PROCESSES = 8;

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
    const stream = thing.streamOf(id);
    return this.queued(stream, async () => {
      const fingerprint = this.fingerprint(command);
      const { name, dated, creates } = command.constructor as unknown as ActClass;
      for (let tries = 1; ; tries++) {
        const before = await this.store.command(command.act.commandId);
        if (before) return repeated(before, stream, name, fingerprint);
        demandDate(command.act, dated);
        const standing = await this.standing(thing, id);
        demand(creates || standing.state !== thing.initial, 'not-found');
        const { expectedRevision } = command.act;
        if (expectedRevision !== undefined && expectedRevision !== standing.revision)
          throw new Conflict(standing.revision);
        const history = wholeHistory ? await this.history(thing, id) : [];
        const events = decision(standing.state, command, history);
        if (events.length === 0) return { position: standing.position, revision: standing.revision };
        const { act } = command;
        const unstored = events.map(({ type, version, data, at }) => ({
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
        }));
        try {
          return await this.store.append(stream, unstored, standing.revision);
        } catch (error) {
          if (error instanceof CommandKnown) return repeated(error.remembered, stream, name, fingerprint);
          if (!(error instanceof RevisionMismatch) || tries === TRIES_AGAINST_OTHER_PROCESSES) throw error;
          await new Promise(resolve => setTimeout(resolve, Math.random() * 2 ** tries));
        }
      }
    });
  }

  /** A thing as it stands now; `initial` at `NO_STREAM` if nothing has happened to it. Only what is new is read. */
  async standing<State>(thing: Aggregate<State>, id: string): Promise<Standing<State>> {
    const stream = thing.streamOf(id);
    const known = this.standings.get(stream) as Standing<State> | undefined;
    const from = known ?? { state: thing.initial, revision: NO_STREAM, position: 0 };
    let news = historyOf(thing.catalogue, await this.store.readStream(stream, from.revision + 1));
    if (news.length === 0) return from;
    const last = news.at(-1)!.envelope;
    // What was amended lies further back: fold anew from the beginning.
    const anew = known !== undefined && news.some(isAmendment);
    if (anew) news = (await this.history(thing, id)).filter(({ envelope }) => envelope.revision <= last.revision);
    const standing = {
      state: thing.fold(news, anew ? thing.initial : from.state),
      revision: last.revision,
      position: last.position,
    };
    this.standings.delete(stream);
    this.standings.set(stream, standing);
    if (this.standings.size > REMEMBERED_THINGS) this.standings.delete(this.standings.keys().next().value!);
    return standing;
  }

  /** Everything ever said of a thing, as it was said. */
  async history<State>(thing: Aggregate<State>, id: string): Promise<Recorded[]> {
    return historyOf(thing.catalogue, await this.store.readStream(thing.streamOf(id)));
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

  /** A keyed hash of what was asked: terms, person, date and reason, but not when or how often. */
  private fingerprint({ act, ...terms }: Decidable): string {
    const { by, at, now, because } = act;
    const asked = JSON.stringify([terms, by, at === now ? null : at, because ?? null]);
    return createHmac('sha256', this.secret).update(asked).digest('base64url');
  }
}

function repeated(before: RememberedCommand, stream: string, act: string, fingerprint: string): Receipt {
  demand(before.stream === stream && before.act === act && before.fingerprint === fingerprint, 'command-id-reused');
  return { position: before.position, revision: before.revision };
}
