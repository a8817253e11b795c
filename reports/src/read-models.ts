import { budgetModels } from '@moves/events/published/budgets';
import { councilReadModels } from '@moves/events/published/council/tables';
import { measureReadModels } from '@moves/events/published/measures/tables';
import { positionModels } from '@moves/events/published/positions';
import { rates, rateTables } from '@moves/events/published/rates';
import { tenderReadModels } from '@moves/events/published/tenders/tables';
import type { ReadModel } from '@moves/events/read-model/define';

/** The read models that reports ask. All of them are published by services, whose pages ask the same tables. */
export const reportReadModels: readonly ReadModel[] = [
  ...measureReadModels,
  ...budgetModels,
  ...positionModels,
  rateTables,
  rates,
  ...councilReadModels,
  ...tenderReadModels,
];
