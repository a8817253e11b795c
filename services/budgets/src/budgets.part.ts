import { readFileSync } from 'node:fs';
import {
  ObligationEntered,
  ObligationRefused,
  PackageApproved,
  PackageFailed,
} from '@moves/events/catalogue/joint-acts';
import { moneyFailures, moneyMoments } from '@moves/events/catalogue/tenders/money';
import type { ServicePart } from '@moves/events/graph/part';
import type { ResolverMap } from '@moves/events/graph/resolvers';
import { budgetModels } from '@moves/events/published/budgets';
import { closesParts } from '@moves/events/reactions/define';
import { budget } from './budget.ts';
import { BudgetsModule } from './budgets.module.ts';
import { budgetResolvers } from './budgets.resolvers.ts';
import { whenCarryOverAnswered } from './carry-over/when-carry-over-answered.ts';
import { whenCarryOverSent } from './carry-over/when-carry-over-sent.ts';
import { whenMilestoneSlipped } from './carry-over/when-milestone-slipped.ts';
import { loadBudgets } from './graph/load.ts';
import { whenForecastChanged } from './lines/when-forecast-changed.ts';
import { whenPostChanged } from './lines/when-post-changed.ts';
import { whenObligationPlanned } from './obligations/when-obligation-planned.ts';
import { whenShareAnswered } from './obligations/when-share-answered.ts';
import { budgetRefusals } from './refusals.ts';
import { whenMeasureCancelled } from './spending/when-measure-cancelled.ts';
import { whenMoneyAsked } from './spending/when-money-asked.ts';
import { whenReservationExpired } from './spending/when-reservation-expired.ts';
import { whenTenderCancelled } from './spending/when-tender-cancelled.ts';
import { whenYearBegun } from './statute/when-year-begun.ts';
import { whenPackageBegun } from './when-package-begun.ts';
import { budgetWords } from './words.ts';

/** What the service of budgets brings to the house. */
export const budgetsPart: ServicePart = {
  name: 'budgets',
  module: BudgetsModule,
  sdl: readFileSync(new URL('../src/budgets.graphql', import.meta.url), 'utf8'),
  resolvers: budgetResolvers as ResolverMap,
  readModels: budgetModels,
  reactions: [
    whenPackageBegun,
    whenObligationPlanned,
    whenShareAnswered,
    whenCarryOverSent,
    whenCarryOverAnswered,
    whenMeasureCancelled,
    whenMoneyAsked,
    whenTenderCancelled,
    whenMilestoneSlipped,
    whenPostChanged,
    whenForecastChanged,
    closesParts(
      'budgets',
      [budget],
      [PackageApproved, PackageFailed, ObligationEntered, ObligationRefused, ...moneyMoments, ...moneyFailures],
    ),
  ],
  due: [whenYearBegun, whenReservationExpired],
  refusals: budgetRefusals,
  words: budgetWords,
  load: loadBudgets,
};
