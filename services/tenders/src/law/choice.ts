import type { Category, Procedure, Regime } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import { demand } from '@moves/events/decider/failures';
import { EU, FREE, regimeOf } from '@moves/events/published/tenders/law/kinds';
import { choiceGround } from './choice-grounds.ts';
import { limitFor } from './limits.ts';
import { sourceOf, thresholdOn } from './thresholds.ts';

/** What was checked when a procedure was chosen, as `ProcedureChosen` keeps it. */
export interface CheckedChoice {
  readonly regime: Regime;
  readonly thresholdCents: number;
  readonly thresholdSource: string;
  readonly limitCents?: number;
  readonly limitSource?: string;
}

/** A ground in the words of whoever chooses: the paragraph, and why it fits. */
export interface GivenGround {
  readonly ground: string;
  readonly reason: string;
}

/** Free for social and other special services, too (§ 65 (1) VgV, § 49 (1) UVgO). */
const FREE_FOR_SOCIAL: readonly Procedure[] = [
  'negotiatedWithCall',
  'competitiveDialogue',
  'innovationPartnership',
  'negotiatedAwardWithCompetition',
];

/** The law that a value falls under on its reference day (§ 106 GWB). */
export const regimeFor = (netCents: number, category: Category, referenceDay: Day): Regime =>
  netCents >= thresholdOn(referenceDay, category).netCents ? 'eu' : 'national';

/** True if a procedure needs no ground for this category. */
const isFree = (procedure: Procedure, category: Category): boolean =>
  FREE.includes(procedure) || (category === 'socialServices' && FREE_FOR_SOCIAL.includes(procedure));

/**
 * Refuses a procedure that does not fit the value on its reference day, or that lacks a ground where it is not free: a
 * paragraph that allows it, or a value limit that the estimate does not exceed (§§ 14, 65 VgV, §§ 8, 14, 49 UVgO).
 */
export function demandChoosable(
  procedure: Procedure,
  estimate: { readonly netCents: number; readonly togetherNetCents?: number },
  category: Category,
  referenceDay: Day,
  grounds: readonly GivenGround[],
): CheckedChoice {
  const { netCents, togetherNetCents = netCents } = estimate;
  const threshold = thresholdOn(referenceDay, category);
  const thresholdSource = sourceOf(threshold);
  const regime = demandRegime(procedure, netCents, category, referenceDay);
  for (const { ground } of grounds) {
    const known = choiceGround(ground);
    demand(known, 'ground-unknown', { ground });
    demand(known.procedures.includes(procedure), 'ground-not-for-procedure', { ground, procedure, source: ground });
  }
  const checked = { regime, thresholdCents: threshold.netCents, thresholdSource };
  if (isFree(procedure, category)) return checked;

  const limit = limitFor(procedure, category, referenceDay);
  const byReason = grounds.some(({ ground }) => !choiceGround(ground)!.byLimit);
  if (limit && togetherNetCents <= limit.netCents)
    return { ...checked, limitCents: limit.netCents, limitSource: limit.source };
  demand(procedure !== 'directPurchase' && (byReason || grounds.length === 0 || !limit), 'above-value-limit', {
    procedure,
    netCents: togetherNetCents,
    limitCents: limit?.netCents,
    source: limit?.source,
  });
  demand(byReason, 'ground-required', { procedure, source: paragraphOf(procedure) });
  return checked;
}

/** Refuses a procedure of the other law than the value falls under on its reference day (§ 106 GWB); says which law that is. */
export function demandRegime(procedure: Procedure, netCents: number, category: Category, referenceDay: Day): Regime {
  const threshold = thresholdOn(referenceDay, category);
  const regime = regimeFor(netCents, category, referenceDay);
  demand(regimeOf(procedure) === regime, 'procedure-not-for-value', {
    procedure,
    regime,
    netCents,
    thresholdCents: threshold.netCents,
    source: `§ 106 GWB, ${sourceOf(threshold)}`,
  });
  return regime;
}

/** Where it stands what allows a procedure that is not free. */
function paragraphOf(procedure: Procedure): string {
  if (procedure === 'innovationPartnership') return '§ 19 (1) VgV';
  if (procedure === 'negotiatedWithoutCall') return '§ 14 (4) VgV';
  if (EU.includes(procedure)) return '§ 14 (3) VgV';
  return procedure === 'restrictedWithoutCompetition' ? '§ 8 (3) UVgO' : '§ 8 (4) UVgO';
}
