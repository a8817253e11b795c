import type { Questions } from '@moves/events/graph/tasks';
import { awardTasks } from './award/tasks.ts';
import { bidsTasks } from './bids/tasks.ts';
import { competitionTasks } from './competition/tasks.ts';
import { preparationTasks } from './preparation/tasks.ts';
import type { Tender } from './tender-state.ts';

/** Every act on a tender, in the order it lives through them, and whether this person may do it now. */
export const tenderTasks: Questions<Tender> = {
  ...preparationTasks,
  ...bidsTasks,
  ...competitionTasks,
  ...awardTasks,
};
