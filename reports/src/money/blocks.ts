import type { Day } from '@moves/events/catalogue/time';
import type { BudgetTables } from '@moves/events/published/budgets';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { day, euros, text, word, year } from '../kit/formats.ts';
import { pages } from '../kit/pages.ts';
import { type ReportContext, report } from '../kit/report.ts';
import { type MoneyAsked, moneyParameters, visibleLines } from './asked.ts';

interface Block {
  readonly place: number;
  readonly year: number;
  readonly of_sub_budget: string | null;
  readonly title: string;
  readonly kind: string;
  readonly amount_cents: number;
  readonly released_by: string | null;
  readonly blocked_on: Day;
  readonly because: string | null;
}

const blockWords = {
  block: { de: 'Sperrvermerk', en: 'block' },
  freeze: { de: 'haushaltswirtschaftliche Sperre', en: 'freeze' },
};

const inForce = (context: ReportContext, asked: MoneyAsked, last: Block | undefined, first: number): Question<Block> =>
  question(
    questionsOver<BudgetTables>()
      .selectFrom(visibleLines(asked, context).as('l'))
      .innerJoin('budget_blocks as b', on => on.onRef('b.thing', '=', 'l.thing').onRef('b.line', '=', 'l.line'))
      .where('b.released_on', 'is', null)
      .select(['l.year', 'l.of_sub_budget', 'l.title', 'b.kind', 'b.amount_cents', 'b.released_by', 'b.blocked_on'])
      .select('b.because')
      .orderBy('l.year')
      .orderBy('l.id')
      .orderBy('b.block')
      .limit(first)
      .offset(last ? last.place : 0),
  ) as unknown as Question<Block>;

/** Which money is blocked: by a note that names who releases it (§ 61 Nr. 19 GemHVO), or by a freeze (§ 29 GemHVO). */
export const blocksTable = report<Block>()({
  name: 'blocks',
  number: 'R-03',
  title: { de: 'Sperren', en: 'Blocks and freezes' },
  about: {
    de: 'Sperrvermerke und haushaltswirtschaftliche Sperren, die am Tag des Stands gelten; ihre Summe ist die der Spalte «gesperrt».',
    en: "Blocks and freezes in force on the report's day; their sum is that of the column “Blocked”.",
  },
  things: { de: 'Sperren', en: 'blocks' },
  parameters: moneyParameters,
  rows: (views, context, asked) => pages(views, (last, first) => inForce(context, asked, last, first)),
  columns: [],
});
