import type { Procedure, Regime, TenderStatus } from '../../../catalogue/tenders/words.ts';
import type { Day } from '../../../catalogue/time.ts';

/** The conditions that steps wait for, by name. What each asks of a tender is said where it is decided. */
export type Gate =
  | 'nothingAsked'
  | 'fundsAsked'
  | 'fundsSetAside'
  | 'documentsPrepared'
  | 'advantageNeutralised'
  | 'notTheRequester'
  | 'notTheOtherApprover'
  | 'notTheHandler'
  | 'notTheFirstOpener'
  | 'notTheCorrector'
  | 'notTheScorer'
  | 'notTheProposer'
  | 'interestsDeclared'
  | 'approversUnbiased'
  | 'evaluatorsUnbiased'
  | 'deadlineNotPassed'
  | 'deadlinePassed'
  | 'correctionProposed'
  | 'openingNotBegun'
  | 'openingBegun'
  | 'bidsChecked'
  | 'someValidBid'
  | 'candidatesSelected'
  | 'talksHeld'
  | 'bidsStillBinding'
  | 'registerClear'
  | 'standstillOver'
  | 'nothingHolds';

/**
 * One line of the law as these books keep it: in these states of these procedures a step is possible if all its gates are
 * open, and where that stands. `since` and `until` bound the day on which the procedure began (§ 187 (2) GWB).
 */
export interface StepRule<Name extends string = string> {
  readonly step: Name;
  /** `any`: also before a procedure is chosen. */
  readonly procedures: readonly Procedure[] | 'any';
  readonly states: readonly TenderStatus[];
  readonly gates: readonly Gate[];
  /** Above the threshold, and below. */
  readonly sources: Readonly<Record<Regime, string>>;
  readonly since?: Day;
  readonly until?: Day;
}

/** One line; where both laws have a paragraph of their own, the Union's stands first. */
export const rule = <Name extends string>(
  step: Name,
  procedures: StepRule['procedures'],
  states: readonly TenderStatus[],
  gates: readonly Gate[],
  source: string | readonly [eu: string, national: string],
  dates: Pick<StepRule, 'since' | 'until'> = {},
): StepRule<Name> => {
  const [eu, national] = typeof source === 'string' ? [source, source] : source;
  return { step, procedures, states, gates, sources: { eu, national }, ...dates };
};

/** Where a line stands in the law of a procedure; in both laws before one is chosen. */
export function sourceIn({ sources: { eu, national } }: StepRule, regime: Regime | undefined): string {
  if (regime) return regime === 'eu' ? eu : national;
  return eu === national ? eu : `${eu}; ${national}`;
}
