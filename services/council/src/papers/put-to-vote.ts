import { PaperPutToVote, PointTakenUp } from '@moves/events/catalogue/council';
import type { Day } from '@moves/events/catalogue/time';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import { demandSubmitted, type Paper } from './paper.ts';

/** Which decision is about to be recorded on a paper, on which version of it, and what it will carry out. */
export interface VoteTerms {
  readonly decision: string;
  readonly session: string;
  readonly bodyName: string;
  readonly sessionOn: Day;
  readonly version: number;
  readonly takesUp: readonly { readonly point: string; readonly joint: string }[];
}

/**
 * A paper notes the decision that is being recorded on it, before it is. Two decisions cannot both carry out the same point:
 * the paper's own stream says whose it is.
 */
export class PutToVote {
  static readonly dated = anyPastDay;
  constructor(
    readonly paperId: string,
    readonly terms: VoteTerms,
    readonly act: Act,
  ) {}
}

/** Of packages that came to nothing: their point may be taken up anew. */
export type Failed = (decision: string, joint: string) => boolean;

export const putToVote = (p: Paper, { terms }: PutToVote, failed: Failed) => {
  const { decision, session, bodyName, sessionOn, version, takesUp } = terms;
  demandSubmitted(p);
  demand(p.version === version, 'paper-revised-meanwhile', { reference: p.reference });
  const takenUp = takesUp.flatMap(({ point, joint }) => {
    const held = p.takenUp[point];
    if (held?.decision === decision && held.joint === joint) return [];
    const free = !held || held.decision === decision || failed(held.decision, held.joint);
    demand(free, 'point-carried-out-elsewhere', { point, decision: held?.decision });
    return [PointTakenUp({ point, decision, joint })];
  });
  if (p.votes.includes(decision)) return takenUp;
  return [PaperPutToVote({ decision, session, bodyName, sessionOn }), ...takenUp];
};
