import type { Note } from '../kit/report.ts';

/** What readers of money must know to add up right. */
export const moneyNotes: readonly Note[] = [
  {
    word: { de: 'Keine Gesamtsumme', en: 'No grand total' },
    meaning: {
      de: 'Summen stehen je Jahr und Teil (Ergebnis, Investition), Teilhaushalt und Profitcenter. Jahre werden nicht addiert (§ 7 GemHVO), Investitionen nie zum Aufwand.',
      en: 'Totals stand below each year and part (operating, investment), sub-budget and profit centre. Years are not added up (§ 7 GemHVO), nor investments to expense.',
    },
  },
  {
    word: { de: 'Rundung', en: 'Rounding' },
    meaning: {
      de: 'Die Zellen enthalten Cent; nur die Anzeige ist gerundet. Darum kann eine angezeigte Summe um einen Euro von der Summe der angezeigten Beträge abweichen.',
      en: 'Cells hold cents; only what is shown is rounded. So a total shown may differ by one euro from the sum of the amounts shown.',
    },
  },
  {
    word: { de: 'Deckungskreis', en: 'Cover group' },
    meaning: {
      de: 'Zeilen eines Budgets decken einander, Aufwand und Investitionen je für sich (§ 20 GemHVO). Eine Zeile unter null ist kein Verstoß, solange ihr Deckungskreis nicht unter null liegt.',
      en: 'Lines of a Budget cover each other, expense and investments each for themselves (§ 20 GemHVO). A line below nothing is no breach while its group is not.',
    },
  },
  {
    word: { de: 'Nur Öffentliches', en: 'Public content only' },
    meaning: {
      de: 'Die öffentliche Fassung lässt Zeilen nicht öffentlicher Maßnahmen weg; ihre Summen sind dann kleiner als die des Haushalts.',
      en: 'The public edition leaves out lines of measures that are not public; its totals are then smaller than those of the budget.',
    },
  },
  {
    word: { de: 'Ereignisse', en: 'Events' },
    meaning: {
      de: 'Als JSON trägt jede Zeile die Positionen der Ereignisse, aus denen sie besteht (events).',
      en: 'As JSON each row carries the positions of the events it is made of (events).',
    },
  },
];
