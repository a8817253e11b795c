import type { Day, Instant } from '../../../catalogue/time.ts';
import type { Said } from '../../../catalogue/words.ts';
import type { Occurrence } from './history.ts';
import { joined, put } from './said.ts';

/** Something that stands in the file: what, when, by which event, and whether it was entered afterwards. */
export interface RecordEntry {
  readonly text: Said;
  readonly at: Instant;
  readonly position: number;
  readonly type: string;
  readonly afterwards: boolean;
}

/** How an item of the file stands: it is there, it is missing, it comes later, or it does not apply. */
export type ItemState = 'there' | 'missing' | 'pending' | 'notApplicable';

/** One item that the law asks for, with what stands in it. */
export interface RecordItem {
  readonly number: number;
  readonly title: Said;
  readonly state: ItemState;
  /** Why it does not apply, what is missing, what is awaited, or a note. */
  readonly text: Said | null;
  readonly entries: readonly RecordEntry[];
}

/** A day on which something was said, and the sentence. */
export const entry = (step: Occurrence, text: Said): RecordEntry => ({
  text: joined([text]),
  at: step.at,
  position: step.position,
  type: step.type,
  afterwards: step.afterwards,
});

/** What an item comes to. */
export interface Found {
  readonly entries?: readonly RecordEntry[];
  readonly missing?: Said;
  readonly pending?: Said;
  readonly notApplicable?: Said;
  readonly note?: Said;
}

/** An item from what was found for it. */
export function itemOf(
  number: number,
  title: Said,
  { entries = [], missing, pending, notApplicable, note }: Found,
): RecordItem {
  const item = { number, title, entries };
  if (missing) return { ...item, state: 'missing', text: put('Fehlt: {what}', 'Missing: {what}', { what: missing }) };
  if (entries.length > 0) return { ...item, state: 'there', text: note ?? null };
  if (notApplicable)
    return {
      ...item,
      state: 'notApplicable',
      text: put('Entfällt, weil {why}', 'Does not apply, because {why}', { why: notApplicable }),
    };
  return {
    ...item,
    state: 'pending',
    text: pending ? put('Steht noch aus: {what}', 'Not yet: {what}', { what: pending }) : null,
  };
}

/** The day until which the file is kept, and by which rule. */
export interface Retention {
  readonly until: Day;
  readonly rule: string;
}
