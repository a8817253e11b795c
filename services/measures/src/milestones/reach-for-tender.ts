import type { Recorded } from '@moves/events/catalogue/define';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import type { Hands } from '@moves/events/reactions/define';
import { question, questionsOver } from '@moves/events/read-model/question';
import { type Measure, measure } from '../measure.ts';
import { ReachMilestone, reachMilestone } from './reach-milestone.ts';

/** Say that a milestone was reached because a tender has come that far. */
export class ReachForTender {
  static readonly dated = anyPastDay;
  constructor(
    readonly measureId: MeasureId,
    readonly terms: { readonly milestone: string; readonly actualOn: Day },
    readonly act: Act,
  ) {}
}

/** Reached by hand before, it stays as it is. */
export const reachForTender = (m: Measure, { measureId, terms, act }: ReachForTender) => {
  if (m.status !== 'unknown' && m.milestones[terms.milestone]?.actualOn) return [];
  return reachMilestone(m, new ReachMilestone(measureId, terms, act));
};

/** Which milestone of which measure a tender reaches; none for one that is only an exercise. */
async function named({ stream }: Recorded['envelope'], by: Reached, { views }: Hands) {
  const milestones = questionsOver<TenderTables>()
    .selectFrom('tenders as t')
    .innerJoin('tender_details as d', 'd.thing', 't.thing')
    .where('t.thing', '=', stream.slice('tender-'.length))
    .where('t.exercise', '=', 0)
    .select(['t.measure', `d.${by} as milestone`]);
  const [row] = await views.ask(question(milestones));
  return row?.measure && row.milestone ? { measure: row.measure, milestone: row.milestone } : undefined;
}

/** By what a milestone of a measure is reached: its tender's publication, or its award. */
type Reached = 'published_milestone' | 'awarded_milestone';

/** What both reactions do: find the measure, and reach the milestone on the tender's own day (X4). */
export const reachedBy = (by: Reached) => ({
  things: async ({ envelope }: Pick<Recorded, 'envelope'>, hands: Hands): Promise<readonly string[]> => {
    const found = await named(envelope, by, hands);
    return found ? [found.measure] : [];
  },
  react: async ({ envelope }: Pick<Recorded, 'envelope'>, id: string, act: Act, hands: Hands): Promise<unknown> => {
    const found = await named(envelope, by, hands);
    if (!found) return undefined;
    const terms = { milestone: found.milestone, actualOn: dayOf(envelope.at) };
    return hands.decisions.react(measure, id, new ReachForTender(id as MeasureId, terms, act), reachForTender);
  },
});
