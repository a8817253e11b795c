import {
  carryOverWords,
  decisionLevelWords,
  excessKindWords,
  groundWords,
  lineKindWords,
  statuteWords,
} from '@moves/events/catalogue/words';
import type { ServicePart } from '@moves/events/graph/part';

/** German and English for the values that sentences about money name. */
export const budgetWords: ServicePart['words'] = {
  ...lineKindWords,
  ...statuteWords,
  ...decisionLevelWords,
  ...groundWords,
  ...excessKindWords,
  ...carryOverWords,
};
