import type { VoteResult } from '@moves/events/catalogue/council';
import { demand } from '@moves/events/decider/failures';

/** A vote on a point: how it ended, and with how many hands, where that was counted. */
export interface Vote {
  readonly point: string;
  readonly result: VoteResult;
  readonly yes?: number;
  readonly no?: number;
  readonly abstained?: number;
}

/** What the counts must be for each result, as far as they were counted (§ 37 (6) GemO; *einmütig*: nobody against). */
const FITS: Readonly<Record<VoteResult, (yes: number, no: number, abstained: number) => boolean>> = {
  unanimous: (yes, no, abstained) => no === 0 && abstained === 0 && yes > 0,
  noDissent: (yes, no) => no === 0 && yes > 0,
  majority: (yes, no) => yes > no,
  accepted: (yes, no) => yes > no,
  tied: (yes, no) => yes === no,
  rejected: (yes, no) => no >= yes,
  adjourned: () => true,
  noted: () => true,
};

/** Refuses a result that its counts contradict. */
export function demandCounts({ point, result, yes, no, abstained }: Vote): void {
  const counted = yes !== undefined && no !== undefined;
  const unopposed = result === 'unanimous' || result === 'noDissent';
  // Without a full count, a vote against or an abstention that was counted must still fit.
  const fits = counted
    ? FITS[result](yes, no, abstained ?? 0)
    : !unopposed || (!no && yes !== 0 && (result === 'noDissent' || !abstained));
  demand(fits, 'votes-do-not-fit', { point, result, yes: yes ?? '–', no: no ?? '–', abstained: abstained ?? '–' });
}

/** Refuses a vote of fewer than half of all members (§ 37 (2) GemO), and one with more hands than people. */
export function demandQuorum(present: number | undefined, members: number | undefined, votes: readonly Vote[]): void {
  if (present === undefined) return;
  if (members !== undefined) {
    demand(present <= members, 'more-present-than-members', { present, members });
    demand(present * 2 >= members, 'body-not-quorate', { present, members });
  }
  for (const { point, yes = 0, no = 0, abstained = 0 } of votes)
    demand(yes + no + abstained <= present, 'more-votes-than-present', { point, present });
}
