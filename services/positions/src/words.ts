import { markWords, planKindWords, positionStatusWords, qualifierWords } from '@moves/events/catalogue/words';
import type { ServicePart } from '@moves/events/graph/part';

/** German and English for the values that sentences about posts name. */
export const positionWords: ServicePart['words'] = {
  ...positionStatusWords,
  ...planKindWords,
  ...markWords,
  ...qualifierWords,
  // What is meant exactly needs no word before its figure.
  eq: { de: '', en: '' },
};
