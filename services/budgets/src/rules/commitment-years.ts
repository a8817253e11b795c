import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';

const commitmentYears: readonly (Rule & { readonly years: number })[] = [
  { from: '1990-01-01' as Day, source: '§ 86 (2) GemO', years: 3 },
];

/** To how many following years obligations may be charged, unless finishing an investment takes longer (§ 86 (2) GemO). */
export const commitmentYearsOn = (day: Day): number => inForceOn(commitmentYears, day).years;
