import { procedureWords } from '@moves/events/catalogue/tenders/in-words';
import { decimal, euros, text, whole, word } from '../kit/formats.ts';
import { pages } from '../kit/pages.ts';
import { codes, texts, years, yesOrNo } from '../kit/parameters.ts';
import { type Column, report } from '../kit/report.ts';
import { type AwardRow, awardsByProcedure, awardsPage, type ProcedureAwards } from './awards-question.ts';
import {
  dayColumn,
  officeColumn,
  procedureColumn,
  realityColumn,
  remarkColumn,
  subjectColumn,
  tenderColumn,
} from './columns.ts';
import { afterwardsNote, exerciseNote, publicAwardsNote, valueClassNote } from './notes.ts';
import { remarkOn } from './remark.ts';
import { valueClassWords } from './value-class.ts';

const parameters = {
  year: years({ de: 'Zuschlag im Jahr', en: 'Awarded in' }),
  procedure: codes({ de: 'Verfahren', en: 'Procedure' }, procedureWords),
  office: texts({ de: 'Stelle', en: 'Office' }),
  exercise: yesOrNo({ de: 'Übung', en: 'Exercise' }),
};

const valueColumn: Column<{ readonly net_cents: number | null }> = {
  name: 'net',
  title: { de: 'netto', en: 'Net' },
  about: {
    de: 'Der vereinbarte Nettowert. In der öffentlichen Fassung leer: Dort steht die Wertklasse.',
    en: 'The agreed net value. Empty in the public edition, which has the value class.',
  },
  width: 17,
  format: euros,
  value: row => row.net_cents,
  total: 'sum',
};

const byProcedure = report<ProcedureAwards>()({
  name: 'by-procedure',
  number: 'R-15',
  title: { de: 'Zuschläge je Verfahren', en: 'Awards by procedure' },
  about: {
    de: 'Wie viel in welcher Verfahrensart vergeben wurde, wie lange es dauerte und wie viele Angebote kamen.',
    en: 'How much was awarded in which kind of procedure, how long it took and how many bids came.',
  },
  things: { de: 'Verfahrensarten', en: 'kinds of procedure' },
  subtotals: ['reality'],
  grandTotal: false,
  parameters,
  rows: (views, context, asked) => pages(views, (last, first) => awardsByProcedure(context, asked, last, first)),
  columns: [
    realityColumn,
    { ...procedureColumn, width: 44 } as Column<ProcedureAwards>,
    {
      name: 'awards',
      title: { de: 'Zuschläge', en: 'Awards' },
      about: { de: 'Wie viele Zuschläge; ein Los zählt für sich.', en: 'How many awards; each lot counts.' },
      width: 11,
      format: whole,
      value: row => row.awards,
      total: 'sum',
    },
    valueColumn,
    {
      name: 'days',
      title: { de: 'Tage im Mittel', en: 'Average days' },
      about: {
        de: 'Vom Beginn des Verfahrens bis zum Zuschlag.',
        en: 'From the begin of the procedure to the award.',
      },
      width: 12,
      format: decimal,
      value: row => row.days,
    },
    {
      name: 'bids',
      title: { de: 'Angebote im Mittel', en: 'Average bids' },
      about: { de: 'Rechtzeitige Angebote der letzten Runde.', en: 'Bids of the last round that came in time.' },
      width: 12,
      format: decimal,
      value: row => row.bids,
    },
  ],
});

/** What was awarded to whom, when, by which procedure, how long it took and how many bids came. */
export const awardsReport = report<AwardRow>()({
  name: 'awards',
  number: 'R-15',
  title: { de: 'Zuschläge', en: 'Awards' },
  about: {
    de: 'Was wann an wen vergeben wurde, in welchem Verfahren, nach wie vielen Tagen und aus wie vielen Angeboten.',
    en: 'What was awarded to whom and when, by which procedure, after how many days and out of how many bids.',
  },
  things: { de: 'Zuschläge', en: 'awards' },
  frozenColumns: 4,
  subtotals: ['reality', 'quarter'],
  grandTotal: false,
  parameters,
  rows: (views, context, asked) => pages(views, (last, first) => awardsPage(context, asked, last, first)),
  more: [byProcedure],
  columns: [
    realityColumn,
    {
      name: 'quarter',
      title: { de: 'Quartal', en: 'Quarter' },
      about: { de: 'Das Quartal des Zuschlags.', en: 'The quarter of the award.' },
      width: 9.5,
      format: text,
      value: row => row.quarter,
    },
    tenderColumn,
    subjectColumn,
    {
      name: 'lot',
      title: { de: 'Los', en: 'Lot' },
      about: { de: 'Leer: nicht in Lose geteilt.', en: 'Empty: not divided into lots.' },
      width: 16,
      format: text,
      value: row => row.lot,
    },
    officeColumn,
    procedureColumn,
    {
      name: 'valueClass',
      title: { de: 'Wertklasse', en: 'Value class' },
      about: { de: 'Klasse des vereinbarten Nettowerts.', en: 'The class of the agreed net value.' },
      width: 16,
      format: word(valueClassWords),
      value: row => row.value_class,
    },
    valueColumn,
    {
      name: 'winner',
      title: { de: 'Auftragnehmer', en: 'Winner' },
      about: {
        de: 'Der öffentliche Name der Firma; eine natürliche Person wird nicht genannt.',
        en: 'The public name of the firm; a natural person is not named.',
      },
      width: 28,
      format: text,
      value: (row, { language }) => row.firm ?? (language === 'de' ? 'natürliche Person' : 'natural person'),
    },
    dayColumn(
      'awardedOn',
      { de: 'Zuschlag', en: 'Awarded' },
      { de: 'Der Tag des Zuschlags.', en: 'The day of the award.' },
      row => row.awarded_on,
    ),
    {
      name: 'days',
      title: { de: 'Tage', en: 'Days' },
      about: {
        de: 'Vom Beginn des Verfahrens bis zum Zuschlag.',
        en: 'From the begin of the procedure to the award.',
      },
      width: 8,
      format: whole,
      value: row => row.days,
    },
    {
      name: 'bids',
      title: { de: 'Angebote', en: 'Bids' },
      about: {
        de: 'Rechtzeitige Angebote der letzten Runde. Leer: ohne Angebotsverfahren.',
        en: 'Bids of the last round that came in time. Empty: without bids.',
      },
      width: 9.5,
      format: whole,
      value: row => row.bids,
    },
    {
      name: 'contract',
      title: { de: 'Vertrag', en: 'Contract' },
      about: { de: 'Das Kennzeichen des Vertrags.', en: 'The key of the contract.' },
      width: 13,
      format: text,
      value: row => row.contract,
    },
    remarkColumn((row, { language, publicOnly }) =>
      remarkOn(publicOnly ? { ...row, source: null, inferred: null } : row, language),
    ),
  ],
  notes: [publicAwardsNote, valueClassNote, exerciseNote, afterwardsNote],
});
