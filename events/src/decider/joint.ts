import type { StoredEvent } from '../catalogue/envelope.ts';
import type { JointMoment, JointRef, Ready } from '../catalogue/joint-acts.ts';
import { failures, moments } from '../catalogue/joint-ends.ts';
import type { EventStore } from '../store/event-store.ts';

const MOMENTS: ReadonlySet<string> = new Set<string>(moments.map(({ type }) => type));
const FAILURES: ReadonlySet<string> = new Set<string>(failures.map(({ type }) => type));

/** True for the moment of a joint act: with it happens what was ready in other streams. */
export const isMoment = ({ type }: { type: string }): boolean => MOMENTS.has(type);
/** True for a joint act's end without effect. */
export const isFailure = ({ type }: { type: string }): boolean => FAILURES.has(type);

/** The types that are moments, for whoever reads by type. */
export const momentTypes: readonly string[] = [...MOMENTS];

/**
 * What a moment brings to things, as events of theirs: those of one stream, or of all. They have the moment's envelope, so
 * they take effect, are known and stand in the order of everything exactly where it does.
 */
export function broughtBy(moment: StoredEvent, stream?: string): StoredEvent[] {
  const { joint, parts } = moment.data as JointMoment;
  const of: JointRef = { stream: moment.stream, joint };
  return parts
    .filter(part => stream === undefined || part.stream === stream)
    .flatMap(part => part.ready.map((ready, place) => inPlaceOf(moment, ready, part.stream, of, place)));
}

/** What was ready, as an event in the place of the one that says it has happened. */
export const inPlaceOf = <Event extends { stream: string }>(
  event: Event,
  { type, version, data }: Ready,
  stream: string,
  of: JointRef,
  place: number,
): Event => ({ ...event, stream, type, version, data, jointly: of, place });

/** How a joint act has ended: with its moment, without effect, or not yet. */
export async function outcomeOf(
  store: Pick<EventStore, 'readStream'>,
  { stream, joint }: JointRef,
): Promise<StoredEvent | undefined> {
  const events = await store.readStream(stream);
  return events.find(
    event => (isMoment(event) || isFailure(event)) && (event.data as { joint: string }).joint === joint,
  );
}

/**
 * A stream's events as read models are told them: what was ready happens at its moment, in the order of recording; the
 * notes that close a part say nothing new.
 */
export async function toldHistory(store: Pick<EventStore, 'readStream'>, stream: string): Promise<StoredEvent[]> {
  const own = await store.readStream(stream);
  const refs = new Map<string, JointRef>();
  for (const { type, data } of own) {
    if (type !== 'PartPrepared') continue;
    const { of } = data as { of: JointRef };
    refs.set(`${of.stream} ${of.joint}`, of);
  }
  if (refs.size === 0) return own;
  const ends = await Promise.all([...refs.values()].map(ref => outcomeOf(store, ref)));
  const brought = ends.flatMap(end => (end && isMoment(end) ? broughtBy(end, stream) : []));
  return [...own.filter(({ type }) => type !== 'PartCompleted'), ...brought].sort((a, b) => a.position - b.position);
}
