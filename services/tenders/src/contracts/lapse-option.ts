import { OptionLapsed } from '@moves/events/catalogue/tenders/contracts';
import { dayOf } from '@moves/events/catalogue/time';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Contract } from './contract-state.ts';

/** The last day of an option has passed, and nobody has taken it. */
export class LapseOption {
  static readonly dated = anyPastDay;
  constructor(
    readonly contractId: string,
    readonly terms: { readonly option: string },
    readonly act: Act,
  ) {}
}

export const lapseOption = (c: Contract, { terms, act }: LapseOption) => {
  const known = c.status === 'running' ? c.options.get(terms.option) : undefined;
  const passed = known?.state === 'open' && dayOf(act.at) > known.exerciseBy;
  return passed ? [OptionLapsed({ option: known.option })] : [];
};
