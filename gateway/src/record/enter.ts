import assert from 'node:assert/strict';
import { type Day, type Instant, parseDay, startOfDay } from '@moves/events/catalogue/time';
import type { Because, MeasureId, Qualifier } from '@moves/events/catalogue/values';
import type { Definition, Plan, Reach, RecordAct, TakeOver } from './acts.ts';
import { indicatorOf, milestoneOf } from './refs.ts';
import { type Citation, documentName, sourceOf } from './sources.ts';

/** A calendar day, written down in the record. */
export function day(text: string): Day {
  const known = parseDay(text);
  assert(known, `there is no day ${text}`);
  return known;
}

/** The moment of an act that is known by its day only: the first of that day in Europe/Berlin. */
export const dayAt = (text: string): Instant => startOfDay(day(text));

/** The measure an act speaks about: what stands before the first slash of its ref. */
export const measureOf = (ref: string): MeasureId => ref.split('/', 1)[0] as MeasureId;

/** The reason of an act: how we read the document, and the document with its day. */
export const because = ({ document, place }: Citation, why?: string): Because => ({
  text: why ?? `So gelesen in: ${document.title} (${place}).`,
  document: documentName(document),
});

/** How we read the document, where that needs saying; and the day of the act, where the document names another than its own. */
interface Entering {
  readonly why?: string;
  readonly at?: Day;
}

/** An act's own terms: measure, moment, reason and source follow from ref and citation. */
type Terms<Input, Made extends keyof Input = never> = Omit<Input, Made | 'id' | 'at' | 'because' | 'source'> & Entering;

/** What every act on a known measure says: which measure, when, and why. */
export const entered = (ref: string, from: Citation, { why, at = from.document.on }: Entering) => ({
  id: measureOf(ref),
  at: dayAt(at),
  because: because(from, why),
});

/**
 * Takes a measure over as its first document describes it. No document names status or responsible office of a single
 * measure in these words, so both are always inferred, and so is whatever `inferred` adds.
 */
export function takeOver(
  key: string,
  from: Citation,
  {
    why,
    at,
    inferred = [],
    ...terms
  }: Terms<TakeOver, 'key' | 'on' | 'qualifier' | 'inferred'> & { inferred?: readonly string[] },
): RecordAct<'takeOverMeasure'> {
  const dayInferred = at !== undefined || from.document.undated !== undefined;
  const input: TakeOver = {
    key: key as MeasureId,
    ...terms,
    on: at ?? from.document.on,
    qualifier: dayInferred ? 'approx' : 'eq',
    source: sourceOf(from),
    inferred: ['status', 'office', ...inferred, ...(dayInferred ? ['on'] : [])],
    because: because(from, why),
  };
  return { ref: `${key}/take-over`, act: 'takeOverMeasure', by: 'programme', input };
}

/** Plans the milestone `ref` as the document does; or opens it, where the document only knows that it was reached. */
export function plan(ref: string, from: Citation, { why, at, ...terms }: Terms<Plan>): RecordAct<'planMilestone'> {
  const input = { ...entered(ref, from, { why, at }), ...terms, source: sourceOf(from) };
  return { ref, act: 'planMilestone', by: 'programme', input };
}

/** Says that the milestone `ref` was reached. */
export function reach(
  ref: string,
  from: Citation,
  { why, at, ...terms }: Terms<Reach, 'milestone'>,
): RecordAct<'reachMilestone'> {
  const input = { ...entered(ref, from, { why, at }), milestone: milestoneOf(ref), ...terms, source: sourceOf(from) };
  return { ref: `${ref}/reached`, act: 'reachMilestone', by: 'programme', input };
}

/** Defines the indicator `ref`. */
export function define(
  ref: string,
  from: Citation,
  { why, at, ...terms }: Terms<Definition>,
): RecordAct<'defineIndicator'> {
  const input = { ...entered(ref, from, { why, at }), ...terms, source: sourceOf(from) };
  return { ref, act: 'defineIndicator', by: 'programme', input };
}

/** Records a value of the indicator `ref`, of the document's day unless it names another. */
export function read(
  ref: string,
  from: Citation,
  { why, at, on = from.document.on, ...terms }: { value: number; qualifier: Qualifier; on?: Day } & Entering,
): RecordAct<'recordReading'> {
  const input = {
    ...entered(ref, from, { why, at }),
    indicator: indicatorOf(ref),
    ...terms,
    on,
    source: sourceOf(from),
  };
  return { ref: `${ref}/${on}`, act: 'recordReading', by: 'programme', input };
}
