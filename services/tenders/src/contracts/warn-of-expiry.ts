import { isDeepStrictEqual } from 'node:util';
import { ExpiryWarned } from '@moves/events/catalogue/tenders/contracts';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Contract, KnownContract, Warning } from './contract-state.ts';

/** The end of a contract, or the last day of an option or to give notice, comes near (X25). */
export class WarnOfExpiry {
  static readonly dated = anyPastDay;
  constructor(
    readonly contractId: string,
    readonly terms: Warning,
    readonly act: Act,
  ) {}
}

/** Warns once for each threshold, and only of a day that still holds and has not passed. */
export const warnOfExpiry = (c: Contract, { terms, act }: WarnOfExpiry) => {
  if (c.status !== 'running' || terms.dueOn !== dayStated(c, terms) || dayOf(act.at) > terms.dueOn) return [];
  if (c.warned.some(warning => isDeepStrictEqual(warning, terms))) return [];
  return [ExpiryWarned(terms)];
};

function dayStated({ endsOn, noticeUntil, options }: KnownContract, { of, part }: Warning): Day | undefined {
  if (of === 'end') return endsOn;
  if (of === 'notice') return noticeUntil;
  const option = options.get(part ?? '');
  return option?.state === 'open' ? option.exerciseBy : undefined;
}
