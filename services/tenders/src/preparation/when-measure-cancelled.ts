import { MeasureCancelled } from '@moves/events/catalogue/measures';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import { reaction } from '@moves/events/reactions/define';
import { question, questionsOver } from '@moves/events/read-model/question';
import { CancelTender, cancelTender } from '../award/ending/cancel-tender.ts';
import { tender } from '../tender.ts';
import type { Tender } from '../tender-state.ts';

/** End the tender of a measure that was cancelled, as long as nobody outside was asked for anything. */
export class CancelForMeasure {
  static readonly dated = anyPastDay;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: { readonly measure: string },
    readonly act: Act,
  ) {}
}

/** Whom somebody has asked, or who has a claim already, is told by a person, with a ground of law (§ 63 VgV, § 48 UVgO). */
export const cancelForMeasure = (t: Tender, { tenderId, terms, act }: CancelForMeasure) => {
  demand(t.status !== 'unknown', 'not-found');
  if (t.status === 'cancelled' || t.status === 'closed' || t.awardedOn) return [];
  const { measure } = terms;
  const source = t.chosen?.regime === 'national' ? '§ 48 UVgO' : '§ 63 VgV';
  demand(t.rounds.length === 0 && t.proposals.length === 0, 'measure-cancelled-decide-by-hand', { measure, source });
  const reason = `Die Maßnahme ${measure} ist abgebrochen.`;
  return cancelTender(t, new CancelTender(tenderId, { ground: 'measureCancelled', reason }, act));
};

/** A measure was cancelled: its tenders end with it, or a person has to decide how (X23). */
export const whenMeasureCancelled = reaction({
  name: 'tenders/when-measure-cancelled',
  on: [MeasureCancelled],
  things: async ({ envelope }, { views }) => {
    const running = questionsOver<TenderTables>()
      .selectFrom('tenders')
      .where('measure', '=', measureOf(envelope.stream))
      .where('status', 'not in', ['awarded', 'cancelled', 'closed'])
      .select('thing')
      .orderBy('thing');
    return (await views.ask(question(running))).map(({ thing }) => thing);
  },
  react: ({ envelope }, id, act, { decisions }) => {
    const command = new CancelForMeasure(id as TenderId, { measure: measureOf(envelope.stream) }, act);
    return decisions.react(tender, id, command, cancelForMeasure);
  },
});

const measureOf = (stream: string): string => stream.slice('measure-'.length);

export const preparationReactions = [whenMeasureCancelled];
