import type { Source } from '@moves/events/catalogue/values';
import type { Said } from '@moves/events/catalogue/words';
import { markWords, qualifierWords } from '@moves/events/catalogue/words';
import { euros, text, word, year } from '../kit/formats.ts';
import { type ReportContext, report } from '../kit/report.ts';
import { costParameters, once, sumsOf } from './cost-columns.ts';
import { type PlanCompared, plansCompared } from './programme-cost-question.ts';

/** What the council was told as total cost, and what has become of it (§ 85 GemO). */
export const financialPlansTable = report<PlanCompared>()({
  name: 'plans',
  number: 'R-08',
  title: { de: 'Neben dem Finanzplan', en: 'Beside the financial plan' },
  about: {
    de: 'Was dem Gemeinderat als Gesamtkosten genannt wurde (§ 85 GemO), und was die gezeigten Zeilen jener Jahre davon geplant, bewilligt, gebunden und ausgegeben haben.',
    en: 'What the council was told as total cost (§ 85 GemO), and what of it the lines shown have planned, decided, bound and spent in those years.',
  },
  things: { de: 'Finanzpläne', en: 'financial plans' },
  parameters: costParameters,
  rows: (views, context, asked) => once(views.ask(plansCompared(context, asked))),
  columns: [
    {
      name: 'plan',
      title: { de: 'Finanzplan', en: 'Financial plan' },
      about: { de: 'Wie er heißt.', en: 'What it is called.' },
      width: 34,
      format: text,
      value: row => row.title,
    },
    {
      name: 'from',
      title: { de: 'von', en: 'From' },
      about: { de: 'Das erste Jahr.', en: 'The first year.' },
      width: 7,
      format: year,
      value: row => row.from_year,
    },
    {
      name: 'until',
      title: { de: 'bis', en: 'Until' },
      about: { de: 'Das letzte Jahr.', en: 'The last year.' },
      width: 7,
      format: year,
      value: row => row.until_year,
    },
    {
      name: 'amount',
      title: { de: 'Gesamtkosten', en: 'Total cost' },
      about: {
        de: 'Was genannt wurde. Mit Personal, soweit nichts anderes dasteht; sonst zählt Personal auch daneben nicht.',
        en: 'What was said. With personnel, unless it says otherwise; then personnel does not count beside it either.',
      },
      width: 18,
      format: euros,
      value: row => row.amount_cents,
    },
    {
      name: 'qualifier',
      title: { de: 'wie genau', en: 'How exactly' },
      about: { de: 'Wie genau die Quelle es nennt.', en: 'How exactly its source states it.' },
      width: 10,
      format: word(qualifierWords),
      value: row => row.qualifier,
    },
    ...sumsOf<PlanCompared>(),
    {
      name: 'left',
      title: { de: 'noch nicht bewilligt', en: 'Not yet decided' },
      about: { de: 'Gesamtkosten − bewilligt.', en: 'Total cost − decided.' },
      width: 18,
      format: euros,
      value: row => row.amount_cents - row.authority_cents,
    },
    {
      name: 'origin',
      title: { de: 'Herkunft', en: 'Origin' },
      about: { de: 'Wo es steht und wie es bekannt ist.', en: 'Where it stands and how it is known.' },
      width: 40,
      format: text,
      value: originOf,
    },
  ],
});

function originOf({ source, inferred, with_personnel }: PlanCompared, { language }: ReportContext): string {
  const say = (de: string, en: string) => (language === 'de' ? de : en);
  const { document, place, mark } = JSON.parse(source) as Source;
  const fields = (JSON.parse(inferred) as string[]).map(field => inferredWords[field]?.[language] ?? field);
  return [
    [document, place, markWords[mark][language]].filter(Boolean).join(', '),
    !with_personnel && say('ohne Personal', 'without personnel'),
    fields.length > 0 && `${say('abgeleitet', 'inferred')}: ${fields.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');
}

const inferredWords: Readonly<Record<string, Said>> = {
  title: { de: 'Bezeichnung', en: 'title' },
  fromYear: { de: 'erstes Jahr', en: 'first year' },
  untilYear: { de: 'letztes Jahr', en: 'last year' },
  withPersonnel: { de: 'ob mit Personal', en: 'whether with personnel' },
};
