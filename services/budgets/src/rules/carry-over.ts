import type { LineKind } from '@moves/events/catalogue/budgets';
import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';

interface CarryOverTerms {
  /** May be carried over even where the plan does not say so. */
  readonly byLaw: boolean;
  /** For so many years after the end of this one. */
  readonly years: number;
}

interface CarryOverRule extends Rule {
  readonly kinds: Readonly<Record<LineKind, CarryOverTerms>>;
}

const carryOverRules: readonly CarryOverRule[] = [
  {
    from: '1990-01-01' as Day,
    source: '§ 21 GemHVO',
    kinds: {
      operating: { byLaw: false, years: 2 },
      personnel: { byLaw: false, years: 2 },
      // Until the last payment is due: what is still needed then is carried over anew.
      investment: { byLaw: true, years: 2 },
    },
  },
];

/** What may be carried over, and for how long: investments by law, expense only where the plan says so (§ 21 GemHVO). */
export const carryOverTermsOf = (kind: LineKind, day: Day): CarryOverTerms =>
  inForceOn(carryOverRules, day).kinds[kind];
