import type { Sentences } from '@moves/events/graph/sentences';

/** What a refusal about the money of tenders and contracts says to people. `{facts}` are filled in, in words. */
export const moneyRefusals: Sentences = {
  'years-do-not-add-up': {
    de: 'Die Jahre tragen zusammen {yearsCents}, gebunden werden {grossCents}: Der Unterschied von {offCents} gehört noch auf ein Jahr.',
    en: 'The years bear {yearsCents} together, but {grossCents} are bound: the difference of {offCents} still belongs to a year.',
    source: '§ 27 GemHVO',
  },
  'net-beyond-gross': {
    de: 'Der Nettobetrag übersteigt den Bruttobetrag, oder beide haben verschiedene Vorzeichen.',
    en: 'The net amount exceeds the gross amount, or their signs differ.',
  },
  'gross-does-not-fit-net': {
    de: 'Netto {netCents} und brutto {grossCents} passen nicht zu {vat} % Umsatzsteuer.',
    en: 'Net {netCents} and gross {grossCents} do not fit {vat} % of VAT.',
    source: '§ 3 (1) VgV',
  },
  'later-year-has-begun': {
    de: 'Das Jahr {year} hat schon begonnen: Was darauf entfällt, trägt ein Haushalt und kann nicht auf später verschoben werden.',
    en: 'The year {year} has begun: what falls into it is borne by a Budget and cannot be put off.',
    source: '§ 27 GemHVO',
  },
};
