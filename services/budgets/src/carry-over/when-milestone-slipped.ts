import { MilestoneForecast, MilestoneReplanned } from '@moves/events/catalogue/measures';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { BudgetTables } from '@moves/events/published/budgets';
import type { MeasureTables } from '@moves/events/published/measures/tables';
import { type Hands, reaction } from '@moves/events/reactions/define';
import { question, questionsOver } from '@moves/events/read-model/question';
import { budget } from '../budget.ts';
import type { Budget } from '../budget-state.ts';
import { openReservations } from '../spending/open-reservations.ts';
import { ProposeForSlip, type ProposeForSlipTerms, proposeForSlip } from './propose-for-slip.ts';

/** A milestone of a measure has slipped over the end of a Budget's year: what is set aside for it may be needed later. */
export class NoteSlip {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: { readonly measure: string },
    readonly act: Act,
  ) {}
}

const noteSlip =
  (later: Pick<ProposeForSlipTerms, 'to' | 'toLines'>) =>
  (b: Budget, { budgetId, terms, act }: NoteSlip) =>
    proposeForSlip(b, new ProposeForSlip(budgetId, { ...terms, ...later }, act));

/** A forecast moves a milestone over the year's end, and money of that year is set aside for its measure: a carry-over is proposed (X16). */
export const whenMilestoneSlipped = reaction({
  name: 'budgets/when-milestone-slipped',
  on: [MilestoneForecast, MilestoneReplanned],
  things: async ({ data, envelope }, { views }) => {
    const measure = measureOf(envelope.stream);
    const [before] = await views.ask(expectedBefore(measure, data.milestone, envelope.position));
    if (!before) return [];
    const from = yearOf(before.day);
    const until = yearOf('forecastOn' in data ? data.forecastOn : data.planOn);
    const budgets = questionsOver<BudgetTables>()
      .selectFrom(openReservations().as('r'))
      .where('r.for_measure', '=', measure)
      .where('r.year', '>=', from)
      .where('r.year', '<', until)
      .select('r.thing')
      .distinct()
      .orderBy('r.thing');
    return (await views.ask(question(budgets))).map(({ thing }) => thing);
  },
  react: async ({ envelope }, id, act, hands) => {
    const command = new NoteSlip(id as BudgetId, { measure: measureOf(envelope.stream) }, act);
    return hands.decisions.react(budget, id, command, noteSlip(await laterYearOf(id, hands)));
  },
});

const measureOf = (stream: string): string => stream.slice('measure-'.length);
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The day on which a milestone was expected before something was recorded. */
const expectedBefore = (measure: string, milestone: string, position: number) =>
  question(
    questionsOver<MeasureTables>()
      .selectFrom('measure_milestone_days')
      .where('thing', '=', measure)
      .where('milestone', '=', milestone)
      .where('date', '!=', 'actual')
      .where('position', '<', position)
      .select('day')
      .orderBy('at', 'desc')
      .orderBy('position', 'desc')
      .limit(1),
  );

/** The next year of the same area (`100-2018` → `100-2019`), and which lines there are for what, where they are called otherwise. */
async function laterYearOf(id: string, { decisions }: Hands): Promise<Pick<ProposeForSlipTerms, 'to' | 'toLines'>> {
  const { state } = await decisions.standing(budget, id);
  if (state.status === 'unknown') return { to: id };
  const to = id.replace(new RegExp(`${state.year}$`), String(state.year + 1));
  const later = (await decisions.standing(budget, to)).state;
  if (later.status === 'unknown') return { to };
  const toLines: Record<string, string> = {};
  for (const [line, { measure, kind }] of state.lines) {
    if (later.lines.has(line) || !measure) continue;
    for (const [other, there] of later.lines)
      if (there.measure === measure && there.kind === kind) toLines[line] ??= other;
  }
  return { to, toLines };
}
