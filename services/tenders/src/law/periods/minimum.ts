import type { Category, Procedure } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import type { Rule } from '@moves/events/decider/dated-rule';
import { both, EU, IN_TWO_STAGES, NATIONAL, OPEN, WITHOUT_CALL } from '@moves/events/published/tenders/law/kinds';

/** What can make a minimum shorter. */
export const reductions = ['electronic', 'urgency', 'priorInformation', 'agreementReached', 'agreementFailed'] as const;
export type Reduction = (typeof reductions)[number];

type Reduced = Readonly<Partial<Record<Reduction, { readonly days: number; readonly source: string }>>>;

/** How long bids or requests may come at least. Without `days` the law says «appropriate», and the house sets a default. */
export interface MinimumRule extends Rule {
  readonly stage: 'requests' | 'tenders';
  readonly procedures: readonly Procedure[];
  readonly category?: Category;
  readonly dynamicPurchasing?: boolean;
  readonly laterRound?: boolean;
  readonly days?: number;
  /** What the house takes for appropriate; an urgent case may fall below it with its reason. */
  readonly defaultDays?: number;
  readonly reduced: Reduced;
  /** Documents that are not all electronic make it so many days longer (§ 41 (2) (3) VgV). */
  readonly longer?: number;
}

const EVER = '1900-01-01' as Day;

/** A minimum in a number of days, as VgV has it. */
const minimum = (
  stage: MinimumRule['stage'],
  procedure: Procedure | readonly Procedure[],
  days: number,
  source: string,
  rest: Partial<MinimumRule> = {},
): MinimumRule => ({
  stage,
  procedures: typeof procedure === 'string' ? [procedure] : procedure,
  days,
  source,
  reduced: {},
  from: EVER,
  ...rest,
});

/** A minimum that the law calls «appropriate» and no more: the house's default, and less with a reason or by agreement. */
const appropriate = (
  stage: MinimumRule['stage'],
  procedures: readonly Procedure[],
  defaultDays: number,
  source: string,
  rest: Partial<MinimumRule> = {},
): MinimumRule => ({
  stage,
  procedures,
  defaultDays,
  source,
  reduced: { urgency: { days: 0, source }, agreementReached: { days: 0, source } },
  from: EVER,
  label: 'angemessene Frist: Vorgabe des Hauses, ungeprüft',
  ...rest,
});

/** Every minimum, the special before the general. */
const minimums: readonly MinimumRule[] = [
  minimum('requests', EU, 30, '§ 24 (2) VgV', { dynamicPurchasing: true }),
  minimum('tenders', EU, 10, '§ 24 (4) VgV', { dynamicPurchasing: true }),
  appropriate('requests', EU, 10, '§ 65 (3) VgV', { category: 'socialServices' }),
  appropriate('tenders', EU, 14, '§ 65 (3) VgV', { category: 'socialServices' }),
  appropriate('tenders', both(EU, [...IN_TWO_STAGES, ...WITHOUT_CALL]), 1, '§§ 17 (14), 20 (1) VgV', {
    laterRound: true,
  }),
  appropriate('tenders', both(NATIONAL, [...IN_TWO_STAGES, ...WITHOUT_CALL]), 1, '§§ 12 (4), 13 (1) UVgO', {
    laterRound: true,
  }),

  minimum('tenders', 'openProcedure', 35, '§ 15 (2) VgV', {
    reduced: {
      electronic: { days: 30, source: '§ 15 (4) VgV' },
      urgency: { days: 15, source: '§ 15 (3) VgV' },
      priorInformation: { days: 15, source: '§ 38 (3) VgV' },
    },
    longer: 5,
  }),
  minimum('requests', 'restrictedProcedure', 30, '§ 16 (2) VgV', {
    reduced: { urgency: { days: 15, source: '§ 16 (3) VgV' } },
  }),
  minimum('tenders', 'restrictedProcedure', 30, '§ 16 (5) VgV', {
    reduced: {
      electronic: { days: 25, source: '§ 16 (8) VgV' },
      urgency: { days: 10, source: '§ 16 (7) VgV' },
      priorInformation: { days: 10, source: '§ 38 (3) VgV' },
      agreementReached: { days: 0, source: '§ 16 (6) VgV' },
      agreementFailed: { days: 10, source: '§ 16 (6) VgV' },
    },
    longer: 5,
  }),
  minimum('requests', 'negotiatedWithCall', 30, '§ 17 (2) VgV', {
    reduced: { urgency: { days: 15, source: '§ 17 (3) VgV' } },
  }),
  minimum('tenders', 'negotiatedWithCall', 30, '§ 17 (6) VgV', {
    reduced: {
      electronic: { days: 25, source: '§ 17 (9) VgV' },
      urgency: { days: 10, source: '§ 17 (8) VgV' },
      priorInformation: { days: 10, source: '§ 38 (3) VgV' },
      agreementReached: { days: 0, source: '§ 17 (7) VgV' },
      agreementFailed: { days: 10, source: '§ 17 (7) VgV' },
    },
    longer: 5,
  }),
  minimum('requests', 'competitiveDialogue', 30, '§ 18 (3) VgV'),
  minimum('requests', 'innovationPartnership', 30, '§ 19 (3) VgV'),
  appropriate('tenders', ['competitiveDialogue', 'innovationPartnership'], 10, '§§ 18, 19, 20 (1) VgV'),
  appropriate('tenders', ['negotiatedWithoutCall'], 10, '§ 20 (1) VgV', {
    reduced: {
      urgency: { days: 0, source: '§ 17 (15) VgV' },
      agreementReached: { days: 0, source: '§ 20 (1) VgV' },
    },
  }),

  appropriate('requests', both(NATIONAL, IN_TWO_STAGES), 10, '§ 13 (1) UVgO'),
  appropriate('tenders', both(NATIONAL, [...OPEN, ...IN_TWO_STAGES]), 14, '§ 13 (1) UVgO'),
  appropriate('tenders', both(NATIONAL, WITHOUT_CALL), 10, '§ 13 (1) UVgO'),
];

/** The rule for bids or requests of a procedure that began on a day; undefined where none come in that way. */
export function minimumFor(
  stage: MinimumRule['stage'],
  asked: {
    readonly procedure: Procedure;
    readonly category: Category;
    readonly dynamicPurchasing?: boolean;
    readonly laterRound?: boolean;
  },
  begunOn: Day,
): MinimumRule | undefined {
  const { procedure, category, dynamicPurchasing = false, laterRound = false } = asked;
  if (stage === 'requests' && !IN_TWO_STAGES.includes(procedure)) return undefined;
  return minimums.find(
    rule =>
      rule.stage === stage &&
      rule.procedures.includes(procedure) &&
      (!rule.category || rule.category === category) &&
      (!rule.dynamicPurchasing || dynamicPurchasing) &&
      (!rule.laterRound || laterRound) &&
      rule.from <= begunOn &&
      (!rule.before || begunOn < rule.before),
  );
}
