import { percent, text, word, year } from '../kit/formats.ts';
import { pagesWithEvents, type WithEvents } from '../kit/pages.ts';
import { report } from '../kit/report.ts';
import { markNote, qualifierNote } from '../notes.ts';
import { moneyParameters, sectionWords, shortKinds } from './asked.ts';
import { blocksTable } from './blocks.ts';
import { amount, shareOf } from './columns.ts';
import { commitmentAppropriationsTable } from './commitment-appropriations.ts';
import { lateBookingsTable } from './late-bookings.ts';
import { moneyNotes } from './notes.ts';
import { eventsOfLines, type PlanVsActualRow, planVsActualPage } from './plan-vs-actual-question.ts';
import { remarkOn } from './remark.ts';

/** What was planned, what may be spent, what is set aside, bound and spent, line by line (R-03; §§ 27, 28, 51 GemHVO). */
export const planVsActualReport = report<WithEvents<PlanVsActualRow>>()({
  name: 'plan-vs-actual',
  number: 'R-03',
  title: { de: 'Soll-Ist-Vergleich', en: 'Plan and actual' },
  about: {
    de: 'Was geplant ist, was ausgegeben werden darf und was davon reserviert, gebunden und ausgegeben ist. Beträge in Euro (brutto), nur für die Anzeige auf volle Euro gerundet.',
    en: 'What is planned, what may be spent, and what of it is reserved, bound and spent. Amounts in euros (gross), rounded to whole euros for display only.',
  },
  things: { de: 'Zeilen', en: 'lines' },
  frozenColumns: 7,
  subtotals: [['year', 'section'], 'subBudget', 'profitCentre'],
  // Years are not added to each other (§ 7 GemHVO), nor investments to expense.
  grandTotal: false,
  parameters: moneyParameters,
  rows: (views, context, asked) =>
    pagesWithEvents<PlanVsActualRow>(
      views,
      (last, first) => planVsActualPage(context, asked, last, first),
      eventsOfLines,
    ),
  events: row => row.events,
  more: [blocksTable, commitmentAppropriationsTable, lateBookingsTable],
  columns: [
    {
      name: 'year',
      title: { de: 'Jahr', en: 'Year' },
      about: {
        de: 'Das Haushaltsjahr. Geld eines Jahres ist nicht Geld des anderen (§ 7 GemHVO).',
        en: 'The budget year. Money of one year is not money of another (§ 7 GemHVO).',
      },
      width: 6,
      format: year,
      value: row => row.year,
    },
    {
      name: 'section',
      title: { de: 'Teil', en: 'Part' },
      about: {
        de: 'Ergebnis: Sach- und Personalaufwand (Ergebnishaushalt). Investition: Auszahlungen für Investitionen (Finanzhaushalt). Beide werden nie zusammengezählt.',
        en: 'Operating: operating and personnel expense. Investment: payments for investments. They are never added to each other.',
      },
      width: 10.5,
      format: word(sectionWords),
      value: row => row.section,
    },
    {
      name: 'subBudget',
      title: { de: 'THH', en: 'Sub-budget' },
      about: {
        de: 'Teilhaushalt. Leer: Die Quelle nennt keinen.',
        en: 'The sub-budget (Teilhaushalt). Empty: its source names none.',
      },
      width: 6.5,
      format: text,
      value: row => row.of_sub_budget,
    },
    {
      name: 'profitCentre',
      title: { de: 'Profitcenter', en: 'Profit centre' },
      about: { de: 'Profitcenter. Leer: Die Quelle nennt keines.', en: 'Empty: its source names none.' },
      width: 11,
      format: text,
      value: row => row.profit_centre,
    },
    {
      name: 'measure',
      title: { de: 'Maßnahme', en: 'Measure' },
      about: { de: 'Für welche Maßnahme die Zeile da ist.', en: 'For which measure the line is.' },
      width: 9.5,
      format: text,
      value: row => row.measure,
    },
    {
      name: 'kind',
      title: { de: 'Art', en: 'Kind' },
      about: {
        de: 'Sachaufwand, Personalaufwand oder Investition.',
        en: 'Operating expense, personnel expense or investment.',
      },
      width: 8.5,
      format: word(shortKinds),
      value: row => row.kind,
    },
    {
      name: 'line',
      title: { de: 'Zeile', en: 'Line' },
      about: { de: 'Wofür das Geld da ist.', en: 'What the money is for.' },
      width: 22,
      format: text,
      value: row => row.title,
    },
    amount(
      'appropriation',
      { de: 'Ansatz', en: 'Planned' },
      {
        de: 'Der Ansatz des Jahres. Bei übernommenen Zeilen, was die Quelle als Ermächtigung nennt.',
        en: 'The appropriation of the year; of lines taken over, the authority that their source states.',
      },
      row => row.appropriation_cents + row.taken_over_cents,
      11.5,
    ),
    amount(
      'supplementary',
      { de: 'Nachtrag', en: 'Suppl.' },
      {
        de: 'Was ein Nachtragshaushalt geändert hat (§ 82 GemO).',
        en: 'Changed by a supplementary budget (§ 82 GemO).',
      },
      row => row.supplementary_cents,
    ),
    amount(
      'carryOver',
      { de: 'Übertrag', en: 'Carried over' },
      {
        de: 'Aus anderen Jahren angekommen, abzüglich dessen, was dieses Jahr verlassen hat (§ 21 GemHVO).',
        en: 'Arrived from other years, less what has left this one (§ 21 GemHVO).',
      },
      row => row.carry_in_cents + row.carry_out_cents,
    ),
    amount(
      'excess',
      { de: 'üpl/apl', en: 'Beyond plan' },
      {
        de: 'Über- und außerplanmäßig bewilligt; bei der Zeile, die deckt, mit Minus (§ 84 GemO).',
        en: 'Approved beyond the plan; with a minus at the line that covers it (§ 84 GemO).',
      },
      row => row.excess_cents,
    ),
    amount(
      'virement',
      { de: 'Deckung', en: 'Virement' },
      {
        de: 'Von anderen Zeilen erhalten oder an sie gegeben (§ 20 GemHVO), und zweckgebundene Mehrerträge (§ 19 GemHVO). Ohne diese hebt sich die Deckung auf.',
        en: 'Received from other lines or given to them (§ 20 GemHVO), and earmarked extra income (§ 19 GemHVO). Without the latter, virements add up to nothing.',
      },
      row => row.virement_cents + row.earmarked_cents,
    ),
    amount(
      'authority',
      { de: 'Ermächtigung', en: 'Authority' },
      {
        de: 'Was ausgegeben werden darf: die Summe der fünf Spalten davor.',
        en: 'What may be spent: the sum of the five columns before.',
      },
      row => row.authority_cents,
      12.5,
    ),
    amount(
      'blocked',
      { de: 'gesperrt', en: 'Blocked' },
      {
        de: 'Durch Sperrvermerk oder haushaltswirtschaftliche Sperre nicht verfügbar; einzeln auf dem Blatt «Sperren».',
        en: 'Not available because of a block or freeze; each is on the sheet “Blocks and freezes”.',
      },
      row => row.blocked_cents,
    ),
    amount(
      'reserved',
      { de: 'reserviert', en: 'Reserved' },
      { de: 'Für einen Zweck zurückgelegt, ohne Verpflichtung.', en: 'Set aside for a purpose, without obligation.' },
      row => row.reserved_cents,
    ),
    amount(
      'committed',
      { de: 'gebunden', en: 'Bound' },
      {
        de: 'Durch Vertrag oder Auftrag gebunden, soweit noch nicht bezahlt.',
        en: 'Bound by contract or order, as far as not yet paid.',
      },
      row => row.committed_cents,
    ),
    amount(
      'actual',
      { de: 'Ist', en: 'Actual' },
      {
        de: 'Gebucht: Rechnungen, Personalkosten, abzüglich Gutschriften.',
        en: 'Posted: invoices and personnel cost, less credit notes.',
      },
      row => row.actual_cents,
      11.5,
    ),
    amount(
      'available',
      { de: 'verfügbar', en: 'Available' },
      {
        de: 'Ermächtigung − gesperrt − reserviert − gebunden − Ist (§ 27 GemHVO).',
        en: 'Authority − blocked − reserved − bound − actual (§ 27 GemHVO).',
      },
      row => row.available_cents,
      11.5,
    ),
    {
      name: 'usage',
      title: { de: 'Nutzung', en: 'Used' },
      about: {
        de: '(reserviert + gebunden + Ist) ÷ Ermächtigung.',
        en: '(reserved + bound + actual) ÷ authority.',
      },
      width: 8.5,
      format: percent,
      value: row => (row.usage === null ? null : row.usage / 10_000),
      total: { of: ['reserved', 'committed', 'actual'], over: 'authority' },
    },
    amount(
      'forecast',
      { de: 'Prognose', en: 'Forecast' },
      {
        de: 'Zum Jahresende erwartet: Ist, gebunden und was noch geplant ist.',
        en: "Expected by the year's end: actual, bound, and what is still planned.",
      },
      row => row.forecast_cents,
      11.5,
    ),
    amount(
      'deviation',
      { de: 'Abweichung', en: 'Deviation' },
      { de: 'Prognose − Ermächtigung.', en: 'Forecast − authority.' },
      row => row.deviation_cents,
      11.5,
    ),
    {
      name: 'deviationShare',
      title: { de: 'in %', en: 'in %' },
      about: { de: 'Abweichung ÷ Ermächtigung.', en: 'Deviation ÷ authority.' },
      width: 9,
      format: percent,
      value: row => shareOf(row.deviation_cents, row.authority_cents),
      total: { of: ['deviation'], over: 'authority' },
    },
    {
      name: 'remark',
      title: { de: 'Anmerkung', en: 'Remark' },
      about: {
        de: 'Was zur Zeile zu wissen ist: ihre Prognose, ihre Herkunft, was an ihr abgeleitet ist.',
        en: 'What is to be known of the line: its forecast, its origin, what of it is inferred.',
      },
      width: 30,
      format: text,
      value: (row, { language }) => remarkOn(row, language),
    },
  ],
  notes: [...moneyNotes, qualifierNote, markNote],
});
