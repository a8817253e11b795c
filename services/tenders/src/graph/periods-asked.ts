import type { GraphContext } from '@moves/events/graph/context';
import type { PeriodsAsked } from '../law/periods/period.ts';
import { loads } from '../load.ts';
import type { TenderShape } from './tender-shapes.ts';

/** What the deadline calculator is asked about a tender: what was claimed and happened, and for what is still to come the plan. */
export async function periodsAsked(t: TenderShape, context: GraphContext): Promise<PeriodsAsked | undefined> {
  if (!t.procedure) return undefined;
  const { details, rounds, holds } = loads(context);
  const [said, sent, held] = await Promise.all([details.load(t.id), rounds.load(t.id), holds.load(t.id)]);
  const round = sent.at(-1);
  const rejected = held.findLast(({ result }) => result === 'rejected');
  const information = said?.information;
  return {
    procedure: t.procedure,
    category: t.category,
    dispatchedOn: round?.dispatchedOn ?? t.plan.publicationOn ?? context.today,
    ...(t.begunOn && { begunOn: t.begunOn }),
    electronic: said?.choice?.electronic ?? true,
    notAllElectronic: said?.documents?.notAllElectronic ?? false,
    ...(round?.urgentReason && { urgentReason: round.urgentReason }),
    ...(round?.priorInformationOn && { priorInformationOn: round.priorInformationOn }),
    ...(round?.agreed && { agreement: 'reached' as const }),
    laterRound: (round?.round ?? 0) > 1,
    ...(round && { closesAt: round.closesAt }),
    ...(information && { informedAt: information.at, lettersElectronic: information.electronic }),
    ...(t.awardedOn && { awardedOn: t.awardedOn }),
    ...(t.netCents !== null && { netCents: t.netCents }),
    ...(rejected?.endedOn && { objectionRejectedOn: rejected.endedOn }),
  };
}
