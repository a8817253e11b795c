import { BidReceived } from '@moves/events/catalogue/tenders/competition';
import type { BidId, CommandId, TenderId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { derivedKey } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { type KnownTender, lastRound, type Round, type Tender } from '../tender-state.ts';
import { type Bid, bid } from './bid.ts';
import type { Locked } from './envelope.ts';

/** For which tender a file has come. */
export interface ReceiveBidTerms {
  readonly tender: TenderId;
}

/** A content as it lies beside the events: encrypted, padded, under the hash of that; and its locked key. */
export interface SealedContent extends Locked {
  readonly sha256: string;
  readonly size: number;
  /** For whose round's keys it was locked. */
  readonly round: number;
}

/** The id of a bid: derived, so that it says nothing, and is the same when the same is asked again. */
export const bidIdOf = (commandId: CommandId): BidId => derivedKey('B', commandId) as BidId;

/** Take a bid or request that has come as a file (§ 54 VgV, § 39 UVgO). What it holds is no part of what is asked: nobody can recognise it. */
export class ReceiveBid extends Command<Receipt> {
  static readonly dated = onlyNow;
  static readonly creates = true;
  readonly #content: SealedContent | undefined;

  constructor(
    readonly bidId: BidId,
    readonly terms: ReceiveBidTerms,
    readonly act: Act,
    /** Absent where the same was done before. */
    content?: SealedContent,
  ) {
    super();
    this.#content = content;
  }

  get content(): SealedContent | undefined {
    return this.#content;
  }
}

export function mayReceiveBid(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'receiveBid', act);
}

/** The round for which something may come now. Late bids may, too: that they were late shows at the opening, and to nobody before. */
export function roundFor(t: Tender, act: Act): Round {
  mayReceiveBid(t, act);
  const round = lastRound(t);
  demand(round && !round.opened, 'no-round-waiting');
  return round;
}

export const receiveBid = (b: Bid, { terms, act, content }: ReceiveBid, t: Tender) => {
  const { round } = roundFor(t, act);
  demand(content?.round === round && b.status === 'unknown', 'no-round-waiting');
  return [BidReceived({ tender: terms.tender, ...content })];
};

@CommandHandler(ReceiveBid)
export class ReceiveBidHandler {
  constructor(@Inject(Decisions) private readonly decisions: Decisions) {}

  /** Never while its round is being opened: it has come before, and is found there, or after, and is refused. */
  execute(command: ReceiveBid): Promise<Receipt> {
    const { bidId, terms } = command;
    return this.decisions.inTurn(`bids-${terms.tender}`, async () => {
      const { state } = await this.decisions.standing(tender, terms.tender);
      return this.decisions.decide(bid, bidId, command, (b, c: ReceiveBid) => receiveBid(b, c, state));
    });
  }
}
