import type { DocumentKind } from '@moves/events/catalogue/tenders/words';
import type { Said } from '../law/said.ts';

/** What a document that is asked for later says something about. */
export const documentKindWords: Readonly<Record<DocumentKind, Said>> = {
  firm: { de: 'zum Unternehmen', en: 'about the firm' },
  performance: { de: 'zur Leistung', en: 'about the performance' },
  scoring: { de: 'zur Wertung', en: 'for the points' },
  price: { de: 'zum Preis', en: 'about the price' },
};

/** German and English for the values that sentences about bids name. */
export const competitionWords: Readonly<Record<string, Said>> = documentKindWords;
