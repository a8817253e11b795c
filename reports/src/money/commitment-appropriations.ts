import type { Said } from '@moves/events/catalogue/words';
import type { BudgetTables } from '@moves/events/published/budgets';
import { type Question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { euros, text, year } from '../kit/formats.ts';
import { type Placed, pageOf, pages, placeBy } from '../kit/pages.ts';
import { type Column, type ReportContext, report } from '../kit/report.ts';
import { type MoneyAsked, moneyParameters, visibleLines } from './asked.ts';
import { lineColumns, OF_LINE, type OfLine } from './line-columns.ts';

interface DueYear extends OfLine, Placed {
  readonly appropriation: string;
  readonly due_year: number;
  readonly authorised_cents: number;
  readonly used_cents: number;
}

const dueYears = (
  context: ReportContext,
  asked: MoneyAsked,
  last: DueYear | undefined,
  first: number,
): Question<DueYear> =>
  pageOf(
    questionsOver<BudgetTables>()
      .selectFrom(visibleLines(asked, context).as('l'))
      .innerJoin('budget_commitment_appropriations as a', on =>
        on.onRef('a.thing', '=', sql.ref('l.thing')).onRef('a.line', '=', sql.ref('l.line')),
      )
      .innerJoin('budget_due_years as d', on =>
        on.onRef('d.thing', '=', 'a.thing').onRef('d.appropriation', '=', 'a.appropriation'),
      )
      .groupBy(['l.id', 'a.appropriation', 'd.due_year'])
      .select([...OF_LINE, 'a.appropriation', 'd.due_year'])
      .select([
        sql<number>`sum(d.authorised_cents)`.as('authorised_cents'),
        sql<number>`sum(d.used_cents)`.as('used_cents'),
      ]),
    placeBy(sql`l.year`, sql`d.due_year`, sql`l.of_sub_budget`, sql`l.id`, sql`a.appropriation`),
    last,
    first,
  );

const amount = (name: string, title: Said, about: Said, value: (row: DueYear) => number): Column<DueYear> => ({
  name,
  title,
  about,
  width: 17,
  format: euros,
  value,
  total: 'sum',
});

/** Authority to enter obligations that fall due in later years, for investments only, and what of it is used (§ 86 GemO). */
export const commitmentAppropriationsTable = report<DueYear>()({
  name: 'commitment-appropriations',
  number: 'R-03',
  title: { de: 'Verpflichtungsermächtigungen', en: 'Commitment appropriations' },
  about: {
    de: 'Ermächtigungen, Verpflichtungen für Investitionen späterer Jahre einzugehen (§ 86 GemO), je Jahr der Fälligkeit.',
    en: 'Authority to enter obligations for investments of later years (§ 86 GemO), by the year in which they fall due.',
  },
  things: { de: 'Jahresbeträge', en: 'amounts of a year' },
  subtotals: ['year', 'dueYear'],
  grandTotal: false,
  parameters: moneyParameters,
  rows: (views, context, asked) => pages(views, (last, first) => dueYears(context, asked, last, first)),
  columns: [
    ...lineColumns,
    {
      name: 'appropriation',
      title: { de: 'VE', en: 'Authority' },
      about: { de: 'Schlüssel der Verpflichtungsermächtigung.', en: 'The key of the authority.' },
      width: 22,
      format: text,
      value: row => row.appropriation,
    },
    {
      name: 'dueYear',
      title: { de: 'fällig im Jahr', en: 'Due in' },
      about: { de: 'In welchem Jahr zu zahlen ist.', en: 'In which year it is to be paid.' },
      width: 14,
      format: year,
      value: row => row.due_year,
    },
    amount(
      'authorised',
      { de: 'ermächtigt', en: 'Authorised' },
      { de: 'Wie viel eingegangen werden darf.', en: 'How much may be entered.' },
      row => row.authorised_cents,
    ),
    amount(
      'used',
      { de: 'in Anspruch genommen', en: 'Used' },
      { de: 'Wie viel davon eingegangen ist.', en: 'How much of it has been entered.' },
      row => row.used_cents,
    ),
    amount(
      'left',
      { de: 'frei', en: 'Left' },
      { de: 'Ermächtigt − in Anspruch genommen.', en: 'Authorised − used.' },
      row => row.authorised_cents - row.used_cents,
    ),
  ],
});
