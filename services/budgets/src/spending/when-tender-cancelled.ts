import { TenderCancelled } from '@moves/events/catalogue/tenders/award';
import type { BudgetId } from '@moves/events/catalogue/values';
import type { BudgetTables } from '@moves/events/published/budgets';
import { reaction } from '@moves/events/reactions/define';
import { question, questionsOver } from '@moves/events/read-model/question';
import { budget } from '../budget.ts';
import { openReservations } from './open-reservations.ts';
import { ReleaseForTender, releaseForTender } from './release-for-tender.ts';

/** A whole tender was cancelled: what is set aside for it is free again in every year that is not closed (X9). */
export const whenTenderCancelled = reaction({
  name: 'budgets/when-tender-cancelled',
  on: [TenderCancelled],
  things: async ({ data, envelope }, { views }) => {
    if (data.lots) return [];
    const budgets = questionsOver<BudgetTables>()
      .selectFrom(openReservations().as('r'))
      .where('r.for_tender', '=', tenderOf(envelope.stream))
      .select('r.thing')
      .distinct()
      .orderBy('r.thing');
    return (await views.ask(question(budgets))).map(({ thing }) => thing);
  },
  react: ({ envelope }, id, act, { decisions }) => {
    const command = new ReleaseForTender(id as BudgetId, { tender: tenderOf(envelope.stream) }, act);
    return decisions.react(budget, id, command, releaseForTender);
  },
});

const tenderOf = (stream: string): string => stream.slice('tender-'.length);
