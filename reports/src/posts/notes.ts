import type { Note } from '../kit/report.ts';

/** What readers of posts must know. */
export const postNotes: readonly Note[] = [
  {
    word: { de: 'VZÄ', en: 'FTE' },
    meaning: {
      de: 'Vollzeitäquivalente: Anteile an einer vollen Stelle, mit vier Dezimalen.',
      en: 'Full-time equivalents: shares of a full post, with four decimals.',
    },
  },
  {
    word: { de: 'Keine Personen', en: 'No persons' },
    meaning: {
      de: 'Wer eine Stelle innehat, steht nirgends in diesen Büchern (§ 15 LDSG).',
      en: 'Who holds a post stands nowhere in these books (§ 15 LDSG).',
    },
  },
];

/** What the public does not see of posts. */
export const suppressionNote: Note = {
  word: { de: 'Nur Öffentliches', en: 'Public content only' },
  meaning: {
    de: 'Die öffentliche Fassung unterdrückt Besetzung und Vakanz, wo eine Zelle weniger als drei Stellen hat: Sie könnten auf eine Person weisen. Summen enthalten dann nur, was gezeigt wird.',
    en: 'The public edition suppresses what is filled and vacant where a cell has fewer than three posts: it could point to a person. Totals then hold only what is shown.',
  },
};
