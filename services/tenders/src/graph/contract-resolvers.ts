import type { Instant } from '@moves/events/catalogue/time';
import type { DecisionRef } from '@moves/events/catalogue/values';
import type { GraphContext } from '@moves/events/graph/context';
import { isLate } from '@moves/events/graph/history';
import { revisionShown } from '@moves/events/graph/loads';
import { printMoney } from '@moves/events/graph/money';
import { tasksSaid } from '@moves/events/graph/tasks';
import type { ContractBooking } from '@moves/events/published/budgets/contracts';
import { modificationNoticeDueOn } from '@moves/events/published/tenders/law/after-award';
import { contract } from '../contracts/contract.ts';
import { contractTasks } from '../contracts/tasks.ts';
import { loads } from '../load.ts';
import { contractTelling, toldHistory } from '../telling.ts';
import type * as G from '../tenders.types.generated.ts';
import type { FigureShape } from './contract-shapes.ts';
import { refusalsOf, running } from './money-resolvers.ts';

/** How the promises about contracts are kept. What is bound and paid stands in the Budgets. */
export const contractResolvers: Pick<G.Resolvers, 'Contract' | 'ContractFigure'> = {
  Contract: {
    __resolveReference: ({ id }, context) => loads(context).contracts.load(id),
    revision: ({ id }, _, context) => revisionShown(context, contract, id, loads(context).histories.contract),
    tender: ({ tenderId }, _, context) => (tenderId === null ? null : loads(context).tenders.load(tenderId)),
    measure: ({ measureId }) => (measureId === null ? null : { id: measureId }),
    status: ({ state, beginsOn }, _, { today }) => (state === 'running' && beginsOn > today ? 'coming' : state),
    options: ({ id }, _, context) => loads(context).options.load(id),
    callOffs: async ({ id }, _, context) =>
      Promise.all(
        (await loads(context).callOffs.load(id)).map(async ({ joint, ...callOff }) => ({
          ...callOff,
          refusals: callOff.state === 'refused' ? await refusalsOf('contract', id, joint, context) : [],
        })),
      ),
    modifications: async ({ id, regime, begunOn }, _, context) =>
      Promise.all(
        (await loads(context).modifications.load(id)).map(async ({ joint, ...change }) => ({
          ...change,
          noticeDueOn:
            (change.modifiedOn &&
              modificationNoticeDueOn({ regime, ground: change.ground, begunOn, modifiedOn: change.modifiedOn })) ??
            null,
          refusals: change.state === 'refused' ? await refusalsOf('contract', id, joint, context) : [],
        })),
      ),
    laterYears: ({ id }, _, context) => loads(context).laterYears.load(id),
    committed: ({ id }) => ({ contract: id, figure: 'committed' as const }),
    used: ({ id }) => ({ contract: id, figure: 'used' as const }),
    asking: async ({ id }, _, context) => running(await loads(context).asks.contract.load(id)),
    warnings: ({ id }, _, context) => loads(context).warnings.load(id),
    deadlines: ({ id }, _, context) => loads(context).deadlines.contract.load(id),
    nextDeadline: async ({ id }, _, context) => (await loads(context).deadlines.contract.load(id))[0] ?? null,
    tasks: async ({ id }, _, context) =>
      tasksSaid(contractTasks, (await context.decisions.standing(contract, id)).state, context),
    history: async ({ id }, _, context) =>
      toldHistory(contractTelling, await loads(context).histories.contract.load(id), context),
  },

  ContractFigure: {
    amount: async ({ contract: id, figure }, _, context) => {
      const sums = await loads(context).sums.load(id);
      return (figure === 'used' ? sums?.posted_cents : sums?.open_cents) ?? 0;
    },
    explain: (figure, _, context) => explained(figure, context),
  },
};

/** The bookings that a sum is made of; they add up to it exactly. */
async function explained({ contract: id, figure }: FigureShape, context: GraphContext) {
  const wanted = figure === 'used' ? 'actual' : 'committed';
  const rows = (await loads(context).bookings.load(id)).filter(row => row.figure === wanted);
  return {
    figure,
    value: printMoney(rows.reduce((sum, { cents }) => sum + cents, 0)),
    unit: 'EUR',
    parts: rows.map(row => ({
      position: String(row.position),
      event: row.event,
      kind: 'budget',
      thing: row.thing,
      value: printMoney(row.cents),
      summary: bookingSaid(row, context),
      at: row.at as Instant,
      recordedAt: row.recorded_at as Instant,
      late: isLate({ at: row.at as Instant, recordedAt: row.recorded_at as Instant }),
      document: row.document ?? null,
      decision: row.decision ? (JSON.parse(row.decision) as DecisionRef) : null,
    })),
  };
}

const BOOKED: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  FundsCommitted: { de: 'Gebunden', en: 'Committed' },
  CommitmentReduced: { de: 'Bindung vermindert', en: 'Commitment reduced' },
  ActualPosted: { de: 'Gebucht', en: 'Posted' },
  PostingReversed: { de: 'Storniert', en: 'Reversed' },
};

const bookingSaid = ({ type, budget, label, document }: ContractBooking, { language }: GraphContext): string => {
  const what = label ?? document;
  return `${BOOKED[type]?.[language] ?? type} (${budget})${what ? `: ${what}` : ''}`;
};
