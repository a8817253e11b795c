import type { Category, Procedure } from '@moves/events/catalogue/tenders/words';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import { IN_TWO_STAGES, OPEN } from '@moves/events/published/tenders/law/kinds';
import { type KnownTender, lastRound, lawDayOf } from '../../tender-state.ts';
import { minimumPeriod, priorInformationInTime } from './bids-may-come.ts';
import { minimumFor, type Reduction } from './minimum.ts';
import type { PeriodsAsked } from './period.ts';

/** What a tender claims for a period in which requests or bids may come. */
export interface ClaimedPeriod {
  readonly stage: 'requests' | 'bids';
  readonly dispatchedOn: Day;
  readonly closesAt: Instant;
  readonly publicationOn?: Day;
  readonly urgentReason?: string;
  readonly priorInformationOn?: Day;
  readonly agreed?: boolean;
}

/** Bids of a later round of talks: those invited now after opened bids, or the round that runs. */
const isLaterRound = (t: KnownTender): boolean => t.status === 'opened' || (lastRound(t)?.round ?? 0) >= 2;

const stageOf = ({ stage }: Pick<ClaimedPeriod, 'stage'>) => (stage === 'requests' ? 'requests' : 'tenders');

function askedOf(t: KnownTender, claimed: Omit<ClaimedPeriod, 'closesAt'>): PeriodsAsked | undefined {
  const { chosen, documents, category } = t;
  if (!chosen) return undefined;
  const { stage: _, agreed, dispatchedOn, ...rest } = claimed;
  return {
    procedure: chosen.procedure,
    category,
    electronic: chosen.electronic,
    notAllElectronic: documents?.notAllElectronic ?? false,
    dispatchedOn,
    begunOn: lawDayOf(t, dispatchedOn),
    laterRound: isLaterRound(t),
    ...(agreed && { agreement: 'reached' as const }),
    ...rest,
  };
}

/** Refuses a closing moment that leaves less time than the law, or a reduction that it does not know here (§§ 15–20, 38 VgV, § 13 UVgO). */
export function demandPeriod(t: KnownTender, claimed: ClaimedPeriod, act: Act): void {
  const { closesAt, ...rest } = claimed;
  const asked = askedOf(t, rest);
  const period = asked && minimumPeriod(stageOf(claimed), asked);
  demand(period, 'no-such-period', { stage: claimed.stage, procedure: t.chosen?.procedure });
  demand(closesAt > act.at, 'closing-has-passed', { closesAt });
  demandReductions(t, claimed, asked);
  const { earliestAt, paragraph } = period;
  demand(closesAt >= earliestAt!, 'period-too-short', {
    closesAt,
    earliestAt,
    rule: paragraph,
    source: paragraph,
  });
}

/** Refuses a closing earlier than the law allows even where it is urgent: nobody takes over what could not have been published (§§ 15–17 VgV). */
export function demandShortestPeriod(procedure: Procedure, category: Category, begunOn: Day, closesAt: Instant): void {
  const stage = IN_TWO_STAGES.includes(procedure) ? 'requests' : 'tenders';
  const urgent = { electronic: true, notAllElectronic: false, urgentReason: '' };
  const period = minimumPeriod(stage, { procedure, category, dispatchedOn: begunOn, ...urgent });
  if (!period?.earliestAt) return;
  const { earliestAt, paragraph } = period;
  demand(closesAt >= earliestAt, 'period-too-short', { closesAt, earliestAt, rule: paragraph, source: paragraph });
}

/** Refuses a reduction that the rule does not have, and a prior information notice that was not sent, or not in time. */
function demandReductions(t: KnownTender, claimed: ClaimedPeriod, asked: PeriodsAsked): void {
  const { procedure, begunOn, dispatchedOn } = asked;
  const rule = minimumFor(stageOf(claimed), asked, begunOn ?? dispatchedOn)!;
  const demandKnown = (claim: unknown, reduction: Reduction): void => {
    const known = rule.reduced[reduction] && !(reduction === 'agreementReached' && OPEN.includes(procedure));
    demand(!claim || known, 'reduction-not-allowed', { reduction, procedure, source: rule.source });
  };
  const { priorInformationOn } = claimed;
  demandKnown(claimed.urgentReason, 'urgency');
  demandKnown(claimed.agreed, 'agreementReached');
  demandKnown(priorInformationOn, 'priorInformation');
  if (!priorInformationOn) return;
  const sent = [...t.notices.values()].some(
    ({ kind, dispatchedOn: on, rejected }) => kind === 'priorInformation' && on === priorInformationOn && !rejected,
  );
  demand(sent, 'no-prior-information', { priorInformationOn });
  demand(priorInformationInTime(priorInformationOn, dispatchedOn), 'prior-information-not-in-time', {
    priorInformationOn,
    dispatchedOn,
  });
}
