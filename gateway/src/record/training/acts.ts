import { framework } from './framework.ts';
import type { TrainingAct } from './lesson.ts';
import { invoice, money } from './money.ts';
import { openProcedure } from './open-procedure.ts';
import { smallPurchase } from './small-purchase.ts';

/** Everything a new demo store lives through on its way to today. */
export const trainingActs: readonly TrainingAct[] = [
  ...money,
  ...openProcedure,
  ...smallPurchase,
  ...framework,
  invoice,
];
