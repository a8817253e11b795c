import type { MoneyStep } from '@moves/events/catalogue/tenders/money';
import type { GraphContext } from '@moves/events/graph/context';
import { sayIn } from '@moves/events/graph/history';
import { loads } from '../load.ts';
import type * as G from '../tenders.types.generated.ts';
import type { AskingShape } from './money-shapes.ts';
import { refusalSaid } from './saying.ts';
import type { TenderShape } from './tender-shapes.ts';

/** How the promises about money in preparation are kept. Whether Budgets are shown to this person, their own service says. */
export const moneyResolvers: Pick<G.Resolvers, 'TenderShare' | 'TenderAsking' | 'TenderAskedBudget'> = {
  TenderShare: {
    budget: ({ budgetId }) => ({ id: budgetId! }),
    line: ({ budgetId, lineId }) => ({ id: `${budgetId}:${lineId}` }),
    budgetId: ({ budgetId }) => budgetId!,
    lineId: ({ lineId }) => lineId!,
  },
  TenderAsking: {
    budgets: async ({ of, thing, joint }, _, context) =>
      (await loads(context).askedBudgets[of].load(thing)).filter(asked => asked.joint === joint),
  },
  TenderAskedBudget: {
    budget: ({ budgetId }) => ({ id: budgetId }),
    summaries: ({ steps }, _, context) => steps.map(step => stepTold(step, context)),
    refusal: ({ refused }, _, context) => refused && refusalSaid(context, refused),
  },
};

/** What a Budget is asked to do, in a sentence. */
function stepTold(step: MoneyStep, context: GraphContext): string {
  const { euros, number } = sayIn(context);
  const german = context.language === 'de';
  switch (step.kind) {
    case 'reserve':
      return german
        ? `${euros(step.grossCents)} auf ${step.line} zurückstellen`
        : `Set aside ${euros(step.grossCents)} on ${step.line}`;
    case 'release':
      return german ? `Reservierung ${step.reservation} freigeben` : `Release the reservation ${step.reservation}`;
    case 'commit':
      return german
        ? `${euros(step.grossCents)} auf ${step.line} binden`
        : `Bind ${euros(step.grossCents)} on ${step.line}`;
    case 'useAuthority': {
      const due = step.due.map(({ year, amountCents }) => `${year}: ${euros(amountCents)}`).join(', ');
      return german
        ? `Verpflichtungsermächtigung ${step.appropriation} mit ${number(step.due.length)} Jahren belasten (${due})`
        : `Charge the authority ${step.appropriation} with ${number(step.due.length)} years (${due})`;
    }
  }
}

/** The joint acts of a tender or contract that have begun and not ended. */
export const running = (asks: readonly AskingShape[]): AskingShape[] => asks.filter(({ state }) => state === 'running');

/** Why the last joint act of a tender came to nothing; nothing if it did not. */
export async function lastRefusals(tender: string, context: GraphContext) {
  const last = (await loads(context).asks.tender.load(tender)).at(-1);
  if (last?.state !== 'failed') return [];
  return refusalsOf('tender', tender, last.joint, context);
}

/** Why a joint act came to nothing. */
export async function refusalsOf(of: 'tender' | 'contract', thing: string, joint: string, context: GraphContext) {
  const asked = await loads(context).askedBudgets[of].load(thing);
  return asked.flatMap(one => (one.joint === joint && one.refused ? [refusalSaid(context, one.refused)] : []));
}

/** The money of a tender, year by year; null before anybody has asked for it. */
export async function fundingOf(tender: TenderShape, context: GraphContext) {
  const [shares, asks, reservations] = await Promise.all([
    loads(context).shares.load(tender.id),
    loads(context).asks.tender.load(tender.id),
    loads(context).reservations.load(tender.id),
  ]);
  const funding = shares.filter(({ of }) => of === 'funding');
  if (funding.length === 0) return null;
  const last = asks.findLast(({ kind }) => kind === 'funding');
  const kept = reservations.some(({ open_cents }) => open_cents > 0);
  return {
    years: funding.filter(({ budgetId }) => budgetId !== null),
    laterYears: funding.flatMap(({ year, gross, reason }) => (year === null ? [] : [{ year, gross, reason: reason! }])),
    asked: funding.reduce((sum, { gross }) => sum + gross, 0),
    needed: tender.grossCents,
    state: stateOf(tender, last?.state, kept),
  };
}

function stateOf(
  { status, awardedOn }: TenderShape,
  last: AskingShape['state'] | undefined,
  kept: boolean,
): G.TenderFundingState {
  if (awardedOn) return 'committed';
  if (!last) return 'asked';
  if (last === 'running') return 'preparing';
  if (kept && status !== 'cancelled') return 'reserved';
  return last === 'failed' ? 'refused' : 'released';
}
