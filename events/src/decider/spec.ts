import { expect } from '@jest/globals';
import type { EventDefinition, NewEvent, Recorded } from '../catalogue/define.ts';
import type { Instant } from '../catalogue/time.ts';
import type { CommandId, EventId, PersonId } from '../catalogue/values.ts';
import type { Act } from './act.ts';
import type { Aggregate } from './aggregate.ts';
import { Refusal } from './failures.ts';

/** An event of a story told in a spec: by somebody, at some moment, with an id a later event can name. */
export interface Told<Type extends string = string, Data = unknown> extends NewEvent<Type, Data> {
  readonly who?: PersonId;
  readonly id?: EventId;
  by(who: PersonId): Told<Type, Data>;
  on(at: string): Told<Type, Data>;
  named(id: string): Told<Type, Data>;
}

/** Puts an event into a story: `told(MeasureProposed({ … })).by(ann)`. */
export function told<Type extends string, Data>(
  event: NewEvent<Type, Data>,
  who?: PersonId,
  id?: EventId,
): Told<Type, Data> {
  return {
    ...event,
    ...(who && { who }),
    ...(id && { id }),
    by: other => told(event, other, id),
    on: at => told({ ...event, at: momentOf(at) }, who, id),
    named: name => told(event, who, name as EventId),
  };
}

/** The day on which specs play, unless they say otherwise. */
export const SPEC_NOW = '2026-11-21T09:00:00.000Z' as Instant;

const momentOf = (day: string): Instant => (day.length === 10 ? `${day}T09:00:00.000Z` : day) as Instant;

/** The act of somebody in a spec; `at` and the rest only where the sentence is about them. */
export const by = (who: PersonId, rest: Partial<Omit<Act, 'by' | 'at'>> & { at?: string } = {}): Act => {
  const { at, ...other } = rest;
  const now = other.now ?? SPEC_NOW;
  return { by: who, now, commandId: 'spec' as CommandId, correlationId: 'spec', ...other, at: at ? momentOf(at) : now };
};

/** The history that a story tells, as a decision sees it. */
export const historyFrom = (name: string, story: readonly NewEvent[]): Recorded[] =>
  story.map((event, revision) => {
    const { who, id } = event as Partial<Told>;
    const at = event.at ?? ('2026-01-01T09:00:00.000Z' as Instant);
    return {
      type: event.type,
      data: event.data,
      envelope: {
        id: id ?? (`event-${revision}` as EventId),
        stream: `${name}-spec`,
        revision,
        position: revision + 1,
        type: event.type,
        version: event.version,
        at,
        recordedAt: at,
        by: who ?? ('somebody' as PersonId),
        commandId: `command-${revision}` as CommandId,
        act: 'Spec',
        fingerprint: '',
        correlationId: 'spec',
        hash: '',
      },
    };
  });

/** Given / when / then for a decision: no mocks, no clock, no database. */
export function specOf<State, Command>(
  thing: Aggregate<State>,
  decide: (state: State, command: Command, history: readonly Recorded[]) => readonly NewEvent[],
) {
  return {
    given: (...story: NewEvent[]) => ({
      when: (command: Command) => {
        const history = historyFrom(thing.name, story);
        const outcome = () => decide(thing.fold(history), command, history);
        return {
          /** These events happen, in this order. */
          // biome-ignore lint/suspicious/noThenProperty: given, when, then; nobody awaits a sentence
          then: (...expected: NewEvent[]) => expect(outcome()).toEqual(expected.map(plain)),
          /** Events of these kinds happen, whatever they say. */
          // biome-ignore lint/suspicious/noExplicitAny: any definition will do
          thenSome: (...kinds: EventDefinition<any, any>[]) =>
            expect(outcome().map(event => event.type)).toEqual(kinds.map(kind => kind.type)),
          /** Nothing happens: it was so already. */
          thenNothing: () => expect(outcome()).toEqual([]),
          /** The business says no, with this code and, where the sentence names them, these facts. */
          thenRefused: (code: string, facts?: Record<string, unknown>) => {
            const refusal = caught(outcome);
            expect(refusal).toBeInstanceOf(Refusal);
            expect((refusal as Refusal).code).toBe(code);
            if (facts) expect((refusal as Refusal).facts).toMatchObject(facts);
          },
        };
      },
    }),
  };
}

const plain = ({ type, version, data, at }: NewEvent): NewEvent => ({ type, version, data, ...(at && { at }) });

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
