import assert from 'node:assert/strict';
import type { Day } from '../catalogue/time.ts';

/** A rule as data: from when on and until before when it holds, and where it stands. What nobody has checked says so. */
export interface Rule {
  readonly from: Day;
  readonly before?: Day;
  readonly source: string;
  readonly label?: string;
}

/** The rule in force on a day. */
export function inForceOn<Dated extends Rule>(rules: readonly Dated[], day: Day): Dated {
  const rule = rules.find(({ from, before }) => from <= day && (!before || day < before));
  assert(rule, `no rule is in force on ${day}`);
  return rule;
}
