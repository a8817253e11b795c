import type { Said } from '@moves/events/catalogue/words';

/** German and English for the values that sentences about awards name: who resolves, and the only lot of a tender. */
export const awardWords: Readonly<Record<string, Said>> = {
  office: { de: 'Amt', en: 'office' },
  mayor: { de: 'Oberbürgermeister', en: 'mayor' },
  committee: { de: 'Ausschuss', en: 'committee' },
  urgent: { de: 'Eilentscheidung', en: 'urgent decision' },
  whole: { de: 'Gesamtleistung', en: 'the whole' },
};
