import { amendments } from '@moves/events/catalogue/amendments';
import { budgetEvents, financialPlanEvents, obligationEvents } from '@moves/events/catalogue/budgets';
import { councilEvents } from '@moves/events/catalogue/council';
import { houseEvents, parkingEvents } from '@moves/events/catalogue/house';
import {
  asides,
  ObligationEntered,
  ObligationRefused,
  PackageApproved,
  PackageFailed,
} from '@moves/events/catalogue/joint-acts';
import { failures, moments } from '@moves/events/catalogue/joint-ends';
import { measureEvents } from '@moves/events/catalogue/measures';
import { positionEvents, rateTableEvents } from '@moves/events/catalogue/positions';
import { awardEvents } from '@moves/events/catalogue/tenders/award';
import { bidEvents, competitionEvents } from '@moves/events/catalogue/tenders/competition';
import { contractEvents } from '@moves/events/catalogue/tenders/contracts';
import { MoneyReady, moneyFailures, moneyMoments } from '@moves/events/catalogue/tenders/money';
import { preparationEvents } from '@moves/events/catalogue/tenders/preparation';
import type { Chapter } from './event-docs.ts';

/** The catalogue's chapters: a heading, the file its sentences are in, and its events. */
export const chapters: readonly (Omit<Chapter, 'source'> & { readonly file: string })[] = [
  { title: 'Measures', file: 'measures.ts', events: measureEvents },
  {
    title: 'Budgets, obligations and financial plans',
    file: 'budgets.ts',
    events: ownOf([...budgetEvents, ...obligationEvents, ...financialPlanEvents]),
  },
  { title: 'Posts', file: 'positions.ts', events: [...positionEvents, ...rateTableEvents] },
  { title: 'The council', file: 'council.ts', events: ownOf(councilEvents) },
  { title: 'Tenders: from need to publication', file: 'tenders/preparation.ts', events: ownOf(preparationEvents) },
  {
    title: 'Tenders: from bids to their places',
    file: 'tenders/competition.ts',
    events: [...bidEvents, ...competitionEvents],
  },
  { title: 'Tenders: award and end', file: 'tenders/award.ts', events: ownOf(awardEvents) },
  { title: 'Contracts', file: 'tenders/contracts.ts', events: ownOf(contractEvents) },
  {
    title: 'Joint acts',
    file: 'joint-acts.ts',
    events: [PackageApproved, PackageFailed, ObligationEntered, ObligationRefused, ...asides],
  },
  {
    title: 'Joint acts of tenders and contracts with Budgets',
    file: 'tenders/money.ts',
    events: [MoneyReady, ...moneyMoments, ...moneyFailures],
  },
  { title: 'Amendments', file: 'amendments.ts', events: amendments },
  { title: 'The house', file: 'house.ts', events: [...houseEvents, ...parkingEvents] },
];

/** The moments of joint acts stand in the streams of those who decide on them, and in a chapter of their own. */
function ownOf(events: Chapter['events']): Chapter['events'] {
  const joint = new Set([MoneyReady, ...moments, ...failures].map(({ type }) => type as string));
  return events.filter(({ type }) => !joint.has(type));
}
