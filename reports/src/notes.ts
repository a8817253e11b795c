import { thresholdsSetBy } from '@moves/events/catalogue/thresholds';
import type { Said } from '@moves/events/catalogue/words';
import { lightWords } from './kit/formats.ts';
import type { Note } from './kit/report.ts';

const lightNote = (light: keyof typeof lightWords, meaning: Said): Note => ({
  word: { de: `Ampel ${lightWords[light].de}`, en: `Light ${lightWords[light].en}` },
  meaning,
});

/** What the lights of a report mean, and who has set their limits. */
export const lightNotes: readonly Note[] = [
  lightNote('red', { de: 'Es muss gehandelt werden.', en: 'Something must be done.' }),
  lightNote('yellow', { de: 'Es braucht Aufmerksamkeit.', en: 'It needs attention.' }),
  lightNote('grey', { de: 'Es liegt keine aktuelle Meldung vor.', en: 'Nobody has reported lately.' }),
  lightNote('green', { de: 'Es läuft nach Plan.', en: 'It goes to plan.' }),
  lightNote('none', { de: 'Es gibt nichts zu beurteilen.', en: 'There is nothing to judge.' }),
  {
    word: { de: 'Grenzen der Ampeln', en: 'Limits of the lights' },
    meaning: thresholdsSetBy,
  },
];

/** How exactly a source states something. */
export const qualifierNote: Note = {
  word: { de: 'etwa, mehr als, fast …', en: 'about, more than, almost …' },
  meaning: {
    de: 'So genau nennt die Quelle den Stand; ohne Zusatz nennt sie ihn genau.',
    en: 'How exactly the source states it; without such a word, it states it exactly.',
  },
};

/** How a fact is known. */
export const markNote: Note = {
  word: { de: 'belegt, erschlossen …', en: 'stated, inferred …' },
  meaning: {
    de: 'Belegt: steht im Dokument. Berechnet: aus Belegtem errechnet. Erschlossen: aus dem Wortlaut gefolgert. Aus anderer Quelle: nicht aus den Unterlagen der Stadt. Erfunden: nur zur Vorführung.',
    en: "Stated: the document says so. Computed: from what is stated. Inferred: from its wording. Found elsewhere: not in the city's papers. Made up: for demonstration only.",
  },
};
