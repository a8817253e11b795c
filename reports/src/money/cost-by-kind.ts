import { report } from '../kit/report.ts';
import { costParameters, kindColumn, once, sumsOf } from './cost-columns.ts';
import { type CostOfKind, costByKind } from './programme-cost-question.ts';

/** What the programme costs in all years, personnel, material and investments apart. */
export const costByKindTable = report<CostOfKind>()({
  name: 'by-kind',
  number: 'R-08',
  title: { de: 'Nach Art', en: 'By kind' },
  about: {
    de: 'Die Kosten aller gezeigten Jahre, Personal, Sachmittel und Investitionen getrennt.',
    en: 'The cost of all years shown, personnel, material and investments apart.',
  },
  things: { de: 'Arten', en: 'kinds' },
  parameters: costParameters,
  rows: (views, context, asked) => once(views.ask(costByKind(context, asked))),
  columns: [kindColumn, ...sumsOf('sum')],
});
