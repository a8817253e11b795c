import type { Sentences } from '@moves/events/graph/sentences';
import { awardRefusals } from './award/refusals.ts';
import { bidsRefusals } from './bids/refusals.ts';
import { competitionRefusals } from './competition/refusals.ts';
import { contractRefusals } from './contracts/refusals.ts';
import { lawRefusals } from './law/refusals.ts';
import { moneyRefusals } from './money/refusals.ts';
import { preparationRefusals } from './preparation/refusals.ts';

/** What people are told when something is refused with a tender, a bid or a contract: the law first, then its steps. */
export const tenderRefusals: Sentences = {
  ...lawRefusals,
  ...preparationRefusals,
  ...competitionRefusals,
  ...bidsRefusals,
  ...awardRefusals,
  ...moneyRefusals,
  ...contractRefusals,
};
