import assert from 'node:assert/strict';
import { amendments, type EntryCorrected } from '../catalogue/amendments.ts';
import { type Catalogue, catalogueOf, type EventDefinition, type EventOf, type Recorded } from '../catalogue/define.ts';
import type { Envelope, StoredEvent } from '../catalogue/envelope.ts';
import { asides, type PartCompleted } from '../catalogue/joint-acts.ts';
import { inPlaceOf } from './joint.ts';

/** Each row says *was … is now*: the state before, what happened, who and when. A forgotten event does not compile. */
export type Evolve<State, Event extends { type: string; data: unknown }> = {
  readonly [Type in Event['type']]: (
    state: State,
    data: Extract<Event, { type: Type }>['data'],
    envelope: Envelope,
  ) => State;
};

/** A kind of thing that decides about itself: its name, what can happen to it, and how that changes it. */
export interface Aggregate<State> {
  /** The first part of its streams' names. */
  readonly name: string;
  readonly initial: State;
  readonly catalogue: Catalogue;
  /** `measure-M05`. */
  streamOf(id: string): string;
  /** What the thing is after these events, amendments applied, from the beginning or from an earlier state. */
  fold(history: readonly Recorded[], from?: State): State;
  /** Refuses a state in which the thing's rules are broken, whatever led to it (`available` below zero, say). */
  readonly demandSound: (state: State) => void;
}

/**
 * Brings the events of one stream, in order, to what is counted: corrected entries with their new content, withdrawn ones
 * left out, completed parts as what has happened with them; what is only noted beside the life left out.
 */
export function effective(history: readonly Recorded[], catalogue: Catalogue): Recorded[] {
  if (!history.some(event => isAmendment(event) || isAside(event))) return [...history];
  const amended = new Map<string, Recorded>();
  for (const event of history) if (isAmendment(event)) amended.set((event.data as { entry: string }).entry, event);
  return history.flatMap(event => {
    if (event.type === 'PartCompleted') return completed(event, catalogue);
    if (isAmendment(event) || isAside(event)) return [];
    const amendment = amended.get(event.envelope.id);
    if (!amendment) return [event];
    if (amendment.type === 'EntryWithdrawn') return [];
    const { version, data } = amendment.data as EventOf<typeof EntryCorrected>['data'];
    const envelope = { ...event.envelope, correctedBy: amendment.envelope.id };
    return [{ ...event, envelope, data: catalogue.read({ ...event.envelope, version, data }).data }];
  });
}

/** True for a correction or withdrawal: it speaks about another event of its stream. */
export const isAmendment = ({ type }: { type: string }): boolean => AMENDING.has(type);
const AMENDING: ReadonlySet<string> = new Set(amendments.map(({ type }) => type));

/** True for what is noted beside a thing's life: parts of joint acts, and refused reactions. */
export const isAside = ({ type }: { type: string }): boolean => NOTING.has(type);
const NOTING: ReadonlySet<string> = new Set(asides.map(({ type }) => type));

/** What has happened with a completed part. */
export function completed({ data, envelope }: Recorded, catalogue: Catalogue): Recorded[] {
  const { of, ready } = data as EventOf<typeof PartCompleted>['data'];
  return ready.map((one, place) =>
    catalogue.read(inPlaceOf({ ...envelope, data: undefined }, one, envelope.stream, of, place)),
  );
}

/** Declares an aggregate. Curried, so that state and events are said and the rest is inferred. */
export const aggregate =
  <State, Event extends { type: string; data: unknown }>() =>
  (terms: {
    name: string;
    // biome-ignore lint/suspicious/noExplicitAny: an aggregate's events have all shapes; `evolve` holds each to its own
    events: readonly EventDefinition<any, any>[];
    initial: State;
    evolve: Evolve<State, Event>;
    /** For things of which parts of joint acts may be ready: what must still hold when they happen. */
    demandSound?: (state: State) => void;
  }): Aggregate<State> => {
    const { name, initial } = terms;
    const evolve = terms.evolve as Readonly<Record<string, (state: State, data: unknown, envelope: Envelope) => State>>;
    const catalogue = catalogueOf([...terms.events, ...amendments, ...asides]);
    return {
      name,
      initial,
      catalogue,
      demandSound: terms.demandSound ?? (() => {}),
      streamOf: id => `${name}-${id}`,
      fold(history, from = initial) {
        return effective(history, catalogue).reduce((state, { type, data, envelope }) => {
          const row = evolve[type];
          assert(row, `${name} does not know ${type}`);
          return row(state, data, envelope);
        }, from);
      },
    };
  };

/** Reads stored events of an aggregate as its history. */
export const historyOf = (catalogue: Catalogue, events: readonly StoredEvent[]): Recorded[] =>
  events.map(event => catalogue.read(event));

/** Asserts what the state was; a history that cannot be is a fault, not a refusal. */
export function was<State extends { status: string }, Status extends State['status']>(
  state: State,
  ...statuses: Status[]
): Extract<State, { status: Status }> {
  assert((statuses as string[]).includes(state.status), `was ${state.status}, not ${statuses.join(' or ')}`);
  return state as Extract<State, { status: Status }>;
}
