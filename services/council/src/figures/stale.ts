import { isDeepStrictEqual } from 'node:util';
import type { AnswerFigure } from '@moves/events/catalogue/council';
import type { Day } from '@moves/events/catalogue/time';
import type { Draft, KnownInquiry, Stale } from '../inquiries/inquiry.ts';
import type { Pulled } from './pull.ts';

/** A figure in a draft, and what the books say of its source on the day of signing. */
export interface CheckedFigure {
  readonly question: string;
  readonly figure: AnswerFigure;
  readonly now: Pulled | undefined;
}

/** Every figure in the drafts of an inquiry, in the order of its questions. */
export const figuresOf = ({ questions, drafts }: KnownInquiry): { question: string; figure: AnswerFigure }[] =>
  questions.flatMap(({ question }) => (drafts[question]?.figures ?? []).map(figure => ({ question, figure })));

/** What a source says, as a confirmation keeps it. */
export const seenOf = (now: Pulled | undefined) => ({
  ...(now && { value: now.value }),
  events: (now?.events ?? []).map(String),
});

/**
 * Why a figure is stale on a day, whatever was confirmed of it: its source stands on other events since, or says another
 * value (an entry was corrected); or it forecasts a day that has passed.
 */
export function staleOn(figure: AnswerFigure, now: Pulled | undefined, day: Day): Stale[] {
  const stale: Stale[] = [];
  if (figure.of.kind !== 'other' && !standsOn(now, figure.value, figure.events)) stale.push('olderThanSource');
  if (figure.forecastOn && figure.forecastOn < day) stale.push('forecastPassed');
  return stale;
}

const standsOn = (now: Pulled | undefined, value: string | undefined, events: readonly string[]): boolean =>
  now?.value === value && isDeepStrictEqual(new Set((now?.events ?? []).map(String)), new Set(events));

/** Why a figure blocks the signature on a day: stale, and not confirmed for what its source says now. */
export const blocking = (
  drafts: Readonly<Record<string, Pick<Draft, 'confirmed'>>>,
  { question, figure, now }: CheckedFigure,
  day: Day,
): Stale[] => {
  const confirmed = drafts[question]?.confirmed[figure.figure] ?? [];
  const again = ({ stale, seen }: (typeof confirmed)[number]): boolean =>
    stale === 'forecastPassed' || (!!seen && standsOn(now, seen.value, seen.events));
  return staleOn(figure, now, day).filter(stale => !confirmed.some(one => one.stale === stale && again(one)));
};
