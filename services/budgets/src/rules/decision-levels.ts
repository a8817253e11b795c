import type { DecisionLevel } from '@moves/events/catalogue/budgets';
import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';

interface DecisionLevels extends Rule {
  /** Who decides up to which amount, the least first; beyond them all it is the council. */
  readonly levels: readonly { readonly level: DecisionLevel; readonly upToCents: number }[];
}

/** Who decides on üpl and apl expenditure: what is «considerable» is for the Hauptsatzung to say (§ 84 (1) GemO). */
const decisionLevels: readonly DecisionLevels[] = [
  {
    from: '1990-01-01' as Day,
    source: '§ 84 (1) GemO, Hauptsatzung',
    label: 'Vorgabe, ungeprüft',
    levels: [
      { level: 'treasurer', upToCents: 50_000_00 },
      { level: 'mayor', upToCents: 250_000_00 },
      { level: 'committee', upToCents: 1_000_000_00 },
    ],
  },
];

/** Where the limits of a day stand, with a word on whether anybody has checked them. */
export const levelSourceOn = (day: Day): string => {
  const { source, label } = inForceOn(decisionLevels, day);
  return label ? `${source} (${label})` : source;
};

/** Whose decision an amount is on a day. */
export const levelFor = (amountCents: number, day: Day): DecisionLevel =>
  inForceOn(decisionLevels, day).levels.find(({ upToCents }) => amountCents <= upToCents)?.level ?? 'council';
