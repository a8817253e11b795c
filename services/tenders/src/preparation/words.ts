import type { ServicePart } from '@moves/events/graph/part';

/** German and English for what sentences about the preparation of tenders name. */
export const preparationWords: ServicePart['words'] = {
  missingValue: { de: 'der geschätzte Wert (netto)', en: 'the estimated value (net)' },
  missingProcedure: { de: 'die Verfahrensart', en: 'the kind of procedure' },
  missingBeginning: { de: 'der Tag, an dem das Verfahren begann', en: 'the day on which the procedure began' },
  missingClosing: { de: 'die Angebotsfrist', en: 'the closing moment' },
  missingBinding: { de: 'die Bindefrist', en: 'the day until which bids bind' },
  missingCriteria: { de: 'die Zuschlagskriterien', en: 'the award criteria' },
};
