import type { Note } from '../kit/report.ts';

/** What the public does not see of the council's work. */
export const closedNote: Note = {
  word: { de: 'Nur Öffentliches', en: 'Public content only' },
  meaning: {
    de: 'Die öffentliche Fassung enthält nichts Nichtöffentliches (§ 35 GemO), auch nicht in Summen und Mittelwerten.',
    en: 'The public edition holds nothing that is not public (§ 35 GemO), neither in sums nor in averages.',
  },
};
