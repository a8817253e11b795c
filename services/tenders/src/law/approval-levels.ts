import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';
import { demand } from '@moves/events/decider/failures';
import { sourceOf } from './thresholds.ts';

/** Who may resolve on an award, the least first; `urgent` is the mayor in the council's place (§ 43 (4) GemO). */
export type ApprovalLevel = 'office' | 'mayor' | 'committee' | 'council' | 'urgent';

interface ApprovalLevels extends Rule {
  /** Who decides up to which amount, gross; beyond them all it is the council. */
  readonly levels: readonly { readonly level: ApprovalLevel; readonly upToCents: number }[];
}

const LEVELS: readonly ApprovalLevels[] = [
  {
    from: '1900-01-01' as Day,
    source: '§§ 39, 44 GemO, Hauptsatzung',
    label: 'fiktives Beispiel',
    levels: [
      { level: 'office', upToCents: 50_000_00 },
      { level: 'mayor', upToCents: 500_000_00 },
      { level: 'committee', upToCents: 5_000_000_00 },
    ],
  },
];

const ORDER: readonly ApprovalLevel[] = ['office', 'mayor', 'committee', 'council', 'urgent'];

/** Whose resolution an award of this gross sum is on a day (Vergabebeschluss). */
export const approvalLevelFor = (grossCents: number, on: Day): ApprovalLevel =>
  inForceOn(LEVELS, on).levels.find(({ upToCents }) => grossCents <= upToCents)?.level ?? 'council';

/** Where the value limits of a day stand, with a word on what they are. */
export const approvalSourceOn = (on: Day): string => sourceOf(inForceOn(LEVELS, on));

/** Refuses a resolution by somebody whose value limit lies below the sum; a committee cannot pass its power to the mayor. */
export function demandCompetent(level: ApprovalLevel, grossCents: number, on: Day): void {
  const needed = approvalLevelFor(grossCents, on);
  demand(ORDER.indexOf(level) >= ORDER.indexOf(needed), 'body-not-competent', {
    level,
    needed,
    grossCents,
    source: approvalSourceOn(on),
  });
}
