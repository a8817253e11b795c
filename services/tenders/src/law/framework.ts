import type { Category, Regime } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';
import { demand } from '@moves/events/decider/failures';
import { LAW_OF_2026 } from '@moves/events/published/tenders/law/versions';

/** How long a framework may run at most, unless its subject justifies more. */
interface FrameworkRule extends Rule {
  readonly months: number;
}

const EVER = '1900-01-01' as Day;

const EU_WIDE: readonly FrameworkRule[] = [{ from: EVER, months: 48, source: '§ 21 (6) VgV' }];
const SOCIAL: readonly FrameworkRule[] = [
  { from: EVER, before: LAW_OF_2026, months: 72, source: '§ 65 (2) VgV (Fassung bis 30. Juni 2026)' },
  { from: LAW_OF_2026, months: 96, source: '§ 65 (2) VgV (Fassung ab 1. Juli 2026)' },
];
const NATIONAL: readonly FrameworkRule[] = [{ from: EVER, months: 72, source: '§ 15 (4) UVgO' }];

/** The longest term of a framework whose procedure began on a day. */
export const frameworkRuleFor = (regime: Regime, category: Category, begunOn: Day): FrameworkRule =>
  inForceOn(regime === 'national' ? NATIONAL : category === 'socialServices' ? SOCIAL : EU_WIDE, begunOn);

/** Refuses a framework that runs longer than the law allows without saying why. */
export function demandFrameworkTerm(
  { months, longerReason }: { readonly months: number; readonly longerReason?: string | undefined },
  regime: Regime,
  category: Category,
  begunOn: Day,
): void {
  const rule = frameworkRuleFor(regime, category, begunOn);
  demand(months <= rule.months || longerReason, 'framework-too-long', {
    months,
    mostMonths: rule.months,
    source: rule.source,
  });
}
