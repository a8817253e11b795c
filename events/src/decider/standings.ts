import type { NewEvent, Recorded } from '../catalogue/define.ts';
import type { Position, Revision, StoredEvent, UnstoredEvent } from '../catalogue/envelope.ts';
import { PartCompleted, PartLapsed } from '../catalogue/joint-acts.ts';
import type { CommandId, EventId } from '../catalogue/values.ts';
import { CommandKnown, type EventStore, NO_STREAM, RevisionMismatch } from '../store/event-store.ts';
import { type Aggregate, historyOf, isAmendment } from './aggregate.ts';
import { derivedUuid } from './derived-id.ts';
import { broughtBy, isMoment, outcomeOf, toldHistory } from './joint.ts';
import { type Pending, pendingAfter, readyFrom } from './parts.ts';

/** A thing as it stands: its state and the place of its last event. */
export interface Standing<State> {
  readonly state: State;
  readonly revision: Revision;
  readonly position: Position;
  /** What is ready to happen with joint acts that have not ended, or whose end is not noted here yet. */
  readonly pending: readonly Pending[];
}

const REMEMBERED_THINGS = 10_000;

/** Things as their streams have them, the folded states remembered; and the notes with which parts of joint acts are closed. */
export class Standings {
  private readonly known = new Map<string, Standing<unknown>>();

  constructor(private readonly store: EventStore) {}

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

  /** The standing with every part closed whose joint act has ended: whoever meets one completes it first. */
  async closed<State>(thing: Aggregate<State>, id: string, raw: Standing<State>): Promise<Standing<State>> {
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
  async raw<State>(thing: Aggregate<State>, id: string): Promise<Standing<State>> {
    const stream = thing.streamOf(id);
    const before = this.known.get(stream) as Standing<State> | undefined;
    const from = before ?? { state: thing.initial, revision: NO_STREAM, position: 0, pending: [] };
    let news = historyOf(thing.catalogue, await this.store.readStream(stream, from.revision + 1));
    if (news.length === 0) return from;
    const last = news.at(-1)!.envelope;
    const pending = pendingAfter(from.pending, news);
    // What was amended lies further back: fold anew from the beginning.
    const anew = before !== undefined && news.some(isAmendment);
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
    this.known.delete(stream);
    this.known.set(stream, standing);
    if (this.known.size > REMEMBERED_THINGS) this.known.delete(this.known.keys().next().value!);
    return standing;
  }
}

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
