import type { Day } from '@moves/events/catalogue/time';
import type { Because } from '@moves/events/catalogue/values';
import type { BudgetTables } from '@moves/events/published/budgets';
import { type Question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { day, euros, text, word } from '../kit/formats.ts';
import { type Placed, pageOf, pages, placeBy } from '../kit/pages.ts';
import { type ReportContext, report } from '../kit/report.ts';
import { sentences } from '../references.ts';
import { type MoneyAsked, moneyParameters, visibleLines } from './asked.ts';
import { lineColumns, OF_LINE, type OfLine } from './line-columns.ts';

interface Block extends OfLine, Placed {
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
  pageOf(
    questionsOver<BudgetTables>()
      .selectFrom(visibleLines(asked, context).as('l'))
      .innerJoin('budget_blocks as b', on =>
        on.onRef('b.thing', '=', sql.ref('l.thing')).onRef('b.line', '=', sql.ref('l.line')),
      )
      .where('b.released_on', 'is', null)
      .select([...OF_LINE, 'b.kind', 'b.amount_cents', 'b.released_by', 'b.blocked_on', 'b.because']),
    placeBy(sql`l.year`, sql`l.of_sub_budget`, sql`l.id`, sql`b.block`),
    last,
    first,
  );

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
  subtotals: ['year'],
  grandTotal: false,
  parameters: moneyParameters,
  rows: (views, context, asked) => pages(views, (last, first) => inForce(context, asked, last, first)),
  columns: [
    ...lineColumns,
    {
      name: 'kind',
      title: { de: 'Art', en: 'Kind' },
      about: {
        de: 'Sperrvermerk (§ 61 Nr. 19 GemHVO) oder haushaltswirtschaftliche Sperre (§ 29 GemHVO).',
        en: 'A block by note (§ 61 Nr. 19 GemHVO), or a freeze (§ 29 GemHVO).',
      },
      width: 18,
      format: word(blockWords),
      value: row => row.kind,
    },
    {
      name: 'amount',
      title: { de: 'gesperrt', en: 'Blocked' },
      about: { de: 'Wie viel nicht verfügbar ist.', en: 'How much is not available.' },
      width: 16,
      format: euros,
      value: row => row.amount_cents,
      total: 'sum',
    },
    {
      name: 'since',
      title: { de: 'seit', en: 'Since' },
      about: { de: 'Seit welchem Tag.', en: 'Since which day.' },
      width: 11,
      format: day,
      value: row => row.blocked_on,
    },
    {
      name: 'releasedBy',
      title: { de: 'Freigabe durch', en: 'Released by' },
      about: { de: 'Wer sie freigibt.', en: 'Who releases it.' },
      width: 26,
      format: text,
      value: row => row.released_by,
    },
    {
      name: 'because',
      title: { de: 'Grund', en: 'Reason' },
      about: {
        de: 'Warum gesperrt ist. In der öffentlichen Fassung nur Dokument oder Beschluss.',
        en: 'Why it is blocked. In the public edition only a document or decision.',
      },
      width: 36,
      format: text,
      value: (row, { publicOnly }) => row.because && reasonIn(JSON.parse(row.because), publicOnly),
    },
  ],
});

/** A reason in one line; what was written in the office is not for the public. */
const reasonIn = ({ text, decision, document }: Because, publicOnly: boolean): string | null =>
  sentences([!publicOnly && text, decision, document]);
