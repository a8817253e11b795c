import { type PositionStatus, PositionTakenOver } from '@moves/events/catalogue/positions';
import type { DecisionRef, PositionId, Qualifier, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { isCounted } from '@moves/events/published/positions';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandId } from '../ids.ts';
import { position } from '../position.ts';
import { fte, type Position } from '../position-state.ts';
import { demandDecided } from './decision.ts';
import { demandTerm, type PositionTerms } from './request-position.ts';

/** What a source knows of a post on a day. */
export interface TakeOverTerms extends PositionTerms {
  readonly status: PositionStatus;
  readonly filledShare: number;
  readonly decision?: DecisionRef;
  readonly qualifier: Qualifier;
  readonly source: Source;
  readonly inferred: string[];
}

/** Enter a post that the sources know only as a state on a day, with the share that was filled. Nothing is invented before that day. */
export class TakeOverPosition extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly positionId: PositionId,
    readonly terms: TakeOverTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const takeOver = (p: Position, { positionId, terms, act }: TakeOverPosition) => {
  demandId(positionId);
  demand(p.status === 'unknown', 'position-id-taken', { id: positionId });
  const { status, filledShare, share, decision } = terms;
  demandTerm(terms);
  demand(filledShare <= share, 'more-filled-than-approved', { approvedFte: fte(share), filledFte: fte(filledShare) });
  demand(filledShare === 0 || isCounted(status), 'filled-without-post', { status });
  demand(
    (status === 'filled') === filledShare > 0 || !['filled', 'vacant'].includes(status),
    'filled-share-contradicts',
    {
      status,
      filledFte: fte(filledShare),
    },
  );
  if (decision && isCounted(status)) demandDecided(decision, act);
  return [PositionTakenOver({ ...terms, inferred: [...new Set(terms.inferred)] })];
};

@CommandHandler(TakeOverPosition)
export class TakeOverPositionHandler extends Decides(position, takeOver) {}
