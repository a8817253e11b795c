import type { Note } from '../kit/report.ts';

/** What is made for training. */
export const exerciseNote: Note = {
  word: { de: 'Übung', en: 'exercise' },
  meaning: {
    de: 'Zur Schulung erfunden, mit erfundenen Firmen. Übungen stehen für sich und zählen in keiner Summe echter Vergaben.',
    en: 'Made up for training, with made-up firms. Exercises stand by themselves and count in no sum of real procurements.',
  },
};

/** What was entered by two people afterwards. */
export const afterwardsNote: Note = {
  word: { de: 'nacherfasst', en: 'entered afterwards' },
  meaning: {
    de: 'Von zwei Personen mit Begründung nachträglich eingetragen, weil die Bücher damals nicht geführt werden konnten (§ 8 (1) VgV).',
    en: 'Entered by two people later, with a reason, because the books could not be kept at the time (§ 8 (1) VgV).',
  },
};

/** What a class of values is. */
export const valueClassNote: Note = {
  word: { de: 'Wertklasse', en: 'Value class' },
  meaning: {
    de: 'Klassen des geschätzten oder vereinbarten Nettowerts; Vorgabe des Hauses, kein Recht.',
    en: "Classes of the net value, estimated or agreed; the house's own default, not law.",
  },
};

/** Why nothing is said of bids before they are open. */
export const sealedNote: Note = {
  word: { de: 'Angebote', en: 'Bids' },
  meaning: {
    de: 'Wie viele eingegangen sind, wird erst mit der Öffnung bekannt (§§ 54, 55 VgV, §§ 39, 40 UVgO).',
    en: 'How many have come is known only from the opening on (§§ 54, 55 VgV, §§ 39, 40 UVgO).',
  },
};

/** Which deadline is shown. */
export const lawFirstNote: Note = {
  word: { de: 'Nächste Frist', en: 'Next deadline' },
  meaning: {
    de: 'Fristen des Gesetzes stehen vor geplanten Terminen und eigenen Fristen. Rot ist, was nach dem Gesetz versäumt ist, gelb, was in sieben Tagen abläuft.',
    en: 'Deadlines of the law come before planned days and our own. Red is what has been missed by law, yellow what ends within seven days.',
  },
};

/** What the public is told of awards. */
export const publicAwardsNote: Note = {
  word: { de: 'Nur Öffentliches', en: 'Public content only' },
  meaning: {
    de: 'Die öffentliche Fassung nennt Firmen, keine natürlichen Personen, und statt des Werts seine Klasse; zurückgehaltene Geschäftsgeheimnisse (§ 39 (6) VgV) enthält sie nicht.',
    en: 'The public edition names firms, no natural persons, and instead of the value its class; business secrets that are withheld (§ 39 (6) VgV) are not in it.',
  },
};

/** What of a contract's value is used. */
export const usedNote: Note = {
  word: { de: 'Verbrauch', en: 'Used' },
  meaning: {
    de: 'Gebuchte Rechnungen brutto im Verhältnis zum Bruttowert mit Optionen und Änderungen, soweit der Wert bekannt ist.',
    en: 'Posted invoices, gross, in relation to the gross value with options and changes, where the value is known.',
  },
};
