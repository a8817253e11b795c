import type { CommandId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import type { Decisions } from '@moves/events/decider/decisions';
import { derivedUuid } from '@moves/events/decider/derived-id';
import { paper } from '../papers/paper.ts';
import { type Failed, PutToVote, putToVote, type VoteTerms } from '../papers/put-to-vote.ts';
import { decision } from './decision.ts';

/**
 * Has the paper note what a decision is about to carry out, before it does: so no point is carried out twice, in whatever
 * order and process decisions are recorded. Asked again after a break, it is as if it had been asked once.
 */
export async function takeUp(decisions: Decisions, paperId: string, terms: VoteTerms, act: Act): Promise<void> {
  const failed = await failedPackages(decisions, paperId, terms);
  const { expectedRevision: _, ...own } = act;
  const commandId = derivedUuid(`${act.commandId} takes up ${terms.decision}`) as CommandId;
  const command = new PutToVote(paperId, terms, { ...own, commandId });
  await decisions.decide(paper, paperId, command, (p, c: PutToVote) => putToVote(p, c, failed));
}

/** Which packages of other decisions, on the points in question, have come to nothing. */
async function failedPackages(decisions: Decisions, paperId: string, terms: VoteTerms): Promise<Failed> {
  const { state } = await decisions.standing(paper, paperId);
  const failed = new Set<string>();
  if (state.status === 'unknown') return () => false;
  for (const { point } of terms.takesUp) {
    const held = state.takenUp[point];
    if (!held || held.decision === terms.decision) continue;
    const other = (await decisions.standing(decision, held.decision)).state;
    if (other.status === 'unknown') continue;
    const attempt = other.packages.find(({ joint }) => joint === held.joint);
    if (attempt?.state === 'failed') failed.add(`${held.decision} ${held.joint}`);
  }
  return (other, joint) => failed.has(`${other} ${joint}`);
}
