import { BidderErased } from '@moves/events/catalogue/tenders/award';
import { dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Subjects } from '@moves/events/subjects';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStep } from '../law/steps.ts';
import { subjectOf } from '../preparation/bidders.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender, TenderFacts } from '../tender-state.ts';
import { SealedContents } from './sealed-contents.ts';

/** Whose personal fields shall be gone. */
export interface EraseBidderTerms {
  readonly bidder: string;
}

/**
 * Erase the personal fields of a bidder (Art. 17 GDPR): the key that locks them is destroyed. When the file need not be kept
 * any longer, the content of their bids is deleted, too; before that only at the request of the person, which `because` names
 * as a document, and then the bids stay (Art. 17 (3) (b) GDPR).
 */
export class EraseBidder extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: EraseBidderTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayEraseBidder(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'eraseBidder', act);
}

export const eraseBidder = (t: Tender, { terms: { bidder }, act }: EraseBidder) => {
  mayEraseBidder(t, act);
  demand(biddersOf(t).has(bidder), 'bidder-unknown', { bidder });
  const over = t.retainUntil !== undefined && dayOf(act.now) > t.retainUntil;
  demand(over || act.because?.document, 'file-still-kept', { until: t.retainUntil });
  const content = over ? contentOf(t, bidder) : [];
  if (t.erased.has(bidder) && content.length === 0) return [];
  return [BidderErased({ bidder, ...(content.length > 0 && { content }) })];
};

/** Everybody who was invited, has bid or has sold directly, by their name in this tender. */
const biddersOf = (t: TenderFacts): ReadonlySet<string | undefined> =>
  new Set([
    ...t.rounds.flatMap(({ invited }) => invited ?? []),
    ...[...t.bids.values()].map(({ bidder }) => bidder?.bidder),
    t.directBidder?.bidder,
  ]);

const contentOf = ({ bids, contentErased }: TenderFacts, name: string): string[] =>
  [...bids.values()]
    .filter(({ bidder, sha256 }) => bidder?.bidder === name && !contentErased?.has(sha256))
    .map(({ sha256 }) => sha256);

/** Makes true what was said to be erased; said again, it does no harm. */
export async function forget(
  tenderId: TenderId,
  { bidder, content }: { readonly bidder: string; readonly content?: readonly string[] | undefined },
  subjects: Subjects,
  contents: SealedContents,
): Promise<void> {
  subjects.destroy(subjectOf(tenderId, bidder));
  for (const sha256 of content ?? []) await contents.remove(sha256);
}

@CommandHandler(EraseBidder)
export class EraseBidderHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Subjects) private readonly subjects: Subjects,
    @Inject(SealedContents) private readonly contents: SealedContents,
  ) {}

  /** Written first, done then: what a crash leaves undone between the two is done at the next start. */
  async execute(command: EraseBidder): Promise<Receipt> {
    const { tenderId, terms } = command;
    const receipt = await this.decisions.decide(tender, tenderId, command, eraseBidder);
    const { state } = await this.decisions.standing(tender, tenderId);
    const content = state.status === 'unknown' ? [] : [...(state.contentErased ?? [])];
    await forget(tenderId, { ...terms, content }, this.subjects, this.contents);
    return receipt;
  }
}
