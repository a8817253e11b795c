/** A column that a list of the finance system may have, and how its head may call it, the likeliest first. */
export interface ActualColumn {
  readonly name: keyof ReadActual;
  readonly kind: 'text' | 'amount' | 'day' | 'rate' | 'side';
  readonly words: readonly string[];
}

/** A row of such a list as it was read; money in cents. */
export interface ReadActual {
  readonly document?: string;
  /** The position within the voucher, where one voucher has several. */
  readonly item?: string;
  readonly valueOn?: string;
  readonly amount?: number;
  readonly debit?: number;
  readonly credit?: number;
  readonly side?: string;
  readonly net?: number;
  readonly vat?: number;
  readonly vatRate?: number;
  readonly line?: string;
  readonly profitCentre?: string;
  readonly account?: string;
  readonly measure?: string;
  readonly commitment?: string;
  readonly text?: string;
}

/** What is looked for in a list of actuals, by the heads that finance systems and people give its columns, in German and English. */
export const actualColumns: readonly ActualColumn[] = [
  {
    name: 'document',
    kind: 'text',
    words: [
      'Belegnummer',
      'Beleg-Nr.',
      'Belegnr',
      'Beleg',
      'Buchungsbeleg',
      'Rechnungsbeleg',
      'Dokumentnummer',
      'document number',
      'document no',
      'voucher number',
      'voucher no',
      'voucher',
      'document',
    ],
  },
  {
    name: 'item',
    kind: 'text',
    words: ['Belegposition', 'Buchungszeile', 'Position', 'Pos.', 'line item', 'item'],
  },
  {
    name: 'valueOn',
    kind: 'day',
    words: [
      'Wertstellung',
      'Wertstellungsdatum',
      'Valuta',
      'Valutadatum',
      'value date',
      'Buchungsdatum',
      'posting date',
      'Belegdatum',
      'document date',
      'Datum',
      'date',
    ],
  },
  {
    name: 'debit',
    kind: 'amount',
    words: ['Soll', 'Sollbetrag', 'Betrag Soll', 'debit', 'debit amount'],
  },
  {
    name: 'credit',
    kind: 'amount',
    words: ['Haben', 'Habenbetrag', 'Betrag Haben', 'credit', 'credit amount'],
  },
  {
    name: 'net',
    kind: 'amount',
    words: ['Nettobetrag', 'Betrag netto', 'Netto', 'net amount', 'amount net', 'net'],
  },
  {
    name: 'vatRate',
    kind: 'rate',
    words: [
      'Steuersatz',
      'USt-Satz',
      'MwSt-Satz',
      'USt %',
      'MwSt %',
      'Umsatzsteuersatz',
      'VAT rate',
      'VAT %',
      'tax rate',
    ],
  },
  {
    name: 'vat',
    kind: 'amount',
    words: ['Umsatzsteuer', 'Mehrwertsteuer', 'USt', 'MwSt', 'Steuerbetrag', 'VAT', 'VAT amount', 'tax amount'],
  },
  {
    name: 'amount',
    kind: 'amount',
    words: [
      'Bruttobetrag',
      'Betrag brutto',
      'Brutto',
      'gross amount',
      'amount gross',
      'gross',
      'Betrag',
      'Buchungsbetrag',
      'Betrag in Hauswährung',
      'amount',
      'Ist',
    ],
  },
  {
    name: 'side',
    kind: 'side',
    words: [
      'Soll/Haben',
      'S/H',
      'S/H-Kennzeichen',
      'Soll-/Haben-Kennzeichen',
      'Soll/Haben-Kennzeichen',
      'debit/credit',
      'D/C',
      'debit credit indicator',
    ],
  },
  {
    name: 'line',
    kind: 'text',
    words: ['Haushaltsstelle', 'Budgetzeile', 'Zeile', 'budget line', 'line'],
  },
  {
    name: 'profitCentre',
    kind: 'text',
    words: ['Profitcenter', 'Profit-Center', 'Profit Center', 'PC', 'profit centre'],
  },
  {
    name: 'account',
    kind: 'text',
    words: ['Sachkonto', 'Konto', 'Kostenart', 'Kontonummer', 'account', 'G/L account', 'cost type'],
  },
  {
    name: 'measure',
    kind: 'text',
    words: ['Maßnahme', 'Maßnahmennummer', 'PSP-Element', 'measure'],
  },
  {
    name: 'commitment',
    kind: 'text',
    words: [
      'Mittelbindung',
      'Bindung',
      'Bestellnummer',
      'Bestellung',
      'Auftragsnummer',
      'Auftrag',
      'Vertragsnummer',
      'Vertrag',
      'commitment',
      'order number',
      'purchase order',
      'order',
      'contract',
    ],
  },
  {
    name: 'text',
    kind: 'text',
    words: ['Buchungstext', 'Text', 'Verwendungszweck', 'Bezeichnung', 'Bemerkung', 'description', 'purpose', 'note'],
  },
];

/** Without a voucher, a day and an amount nothing can be posted. */
export const neededColumns: readonly (readonly (keyof ReadActual)[])[] = [
  ['document'],
  ['valueOn'],
  ['amount', 'debit', 'credit'],
];
