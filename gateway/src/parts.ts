import { budgetsPart } from '@moves/budgets/budgets.part';
import { councilPart } from '@moves/council/council.part';
import type { ServicePart } from '@moves/events/graph/part';
import { measuresPart } from '@moves/measures/measures.part';
import { positionsPart } from '@moves/positions/positions.part';
import { tendersPart } from '@moves/tenders/tenders.part';
import { reactionsPart } from './reactions/reactions.part.ts';
import { trainingPart } from './training/training.part.ts';

/** The services of this house; one line joins another. */
export const parts: readonly ServicePart[] = [
  measuresPart,
  budgetsPart,
  positionsPart,
  councilPart,
  tendersPart,
  reactionsPart,
  trainingPart,
];
