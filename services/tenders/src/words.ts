import {
  cancellationWords,
  categoryWords,
  criterionKindWords,
  estimateMethodWords,
  exclusionWords,
  modificationWords,
  noticeWords,
  priceFormulaWords,
  procedureWords,
  regimeWords,
  tenderStatusWords,
} from '@moves/events/catalogue/tenders/in-words';
import type { ServicePart } from '@moves/events/graph/part';
import { awardWords } from './award/words.ts';
import { bidsWords } from './bids/words.ts';
import { lawWords } from './law/words.ts';
import { preparationWords } from './preparation/words.ts';

// The house has one word for each value: a measure is «beschlossen» and «abgebrochen», and so is what these two say here.
const { approved: _, cancelled: __, ...statusWords } = tenderStatusWords;

/** German and English for the values that sentences about tenders and contracts name. */
export const tenderWords: ServicePart['words'] = {
  ...statusWords,
  ...procedureWords,
  ...regimeWords,
  ...categoryWords,
  ...estimateMethodWords,
  ...criterionKindWords,
  ...priceFormulaWords,
  ...exclusionWords,
  ...cancellationWords,
  ...noticeWords,
  ...modificationWords,
  ...lawWords,
  ...preparationWords,
  ...bidsWords,
  ...awardWords,
};
