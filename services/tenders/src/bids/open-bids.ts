import assert from 'node:assert/strict';
import { BidsOpened } from '@moves/events/catalogue/tenders/competition';
import type { Instant } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand, Refusal, refusalOf } from '@moves/events/decider/failures';
import { LiveViews } from '@moves/events/nest/live-views';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { type KnownTender, lastRound, type Round, type Tender } from '../tender-state.ts';
import { recovered, unlocked } from './envelope.ts';
import { OpeningKeys, type OpeningRole, publicKeyOf } from './opening-keys.ts';
import { typed } from './recovery-key.ts';
import { type SealedBid, sealedBidsOf } from './sealed-bids.ts';

/** The printed recovery key, where an opening key was lost. */
export interface OpenBidsTerms {
  readonly recoveryKey?: string | undefined;
}

/** What was found when a round was opened. */
export type Found = Parameters<typeof BidsOpened>[0];

/**
 * Open together what has come: the second of two people. From here on the bids can be read, for their keys stand in the
 * event. The recovery key is no part of what is asked, so that neither fingerprint nor log can hold it.
 */
export class OpenBids extends Command<Receipt> {
  static readonly dated = onlyNow;
  readonly #recoveryKey: string | undefined;

  constructor(
    readonly tenderId: TenderId,
    { recoveryKey }: OpenBidsTerms,
    readonly act: Act,
  ) {
    super();
    this.#recoveryKey = recoveryKey;
  }

  get recoveryKey(): string | undefined {
    return this.#recoveryKey;
  }
}

export function mayOpenBids(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'openBids', act);
}

export const openBids = (t: Tender, { act }: OpenBids, found: Found | undefined) => {
  mayOpenBids(t, act);
  // Between the look into the round and this nobody can have ended it: whoever might is stopped by the first opener.
  assert(found && found.round === lastRound(t)?.round, 'another round was opened');
  return [BidsOpened(found)];
};

@CommandHandler(OpenBids)
export class OpenBidsHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(LiveViews) private readonly views: LiveViews,
    @Inject(OpeningKeys) private readonly keys: OpeningKeys,
  ) {}

  /** No bid comes between the look at what is there and the opening: it would be in no list. */
  execute(command: OpenBids): Promise<Receipt> {
    return this.decisions.inTurn(`bids-${command.tenderId}`, () => this.open(command));
  }

  private async open(command: OpenBids): Promise<Receipt> {
    const { tenderId, act, recoveryKey } = command;
    const { state } = await this.decisions.standing(tender, tenderId);
    const round = roundToOpen(state, act);
    const found = round && (await this.look(tenderId, round, recoveryKey));
    return this.decisions.decide(tender, tenderId, command, (t, c: OpenBids) => openBids(t, c, found));
  }

  private async look(tenderId: TenderId, round: Round, recoveryKey: string | undefined): Promise<Found> {
    const key = await this.keyFor(tenderId, round, recoveryKey);
    const sealed = await this.views.ask(sealedBidsOf(tenderId, round.round));
    const isLate = ({ received_at }: SealedBid) => received_at >= round.closesAt;
    const bids: Found['bids'] = [];
    for (const one of sealed.filter(each => !isLate(each))) {
      const dataKey = await key.unlock(one);
      demand(dataKey, 'bid-does-not-open', { bid: one.thing });
      const { thing, sha256, size } = one;
      bids.push({ bid: thing, ...cameAt(one), sha256, size, dataKey: Buffer.from(dataKey).toString('base64url') });
    }
    const late = sealed.filter(isLate).map(one => ({ bid: one.thing, ...cameAt(one) }));
    return { round: round.round, bids, late, recovered: key.recovered };
  }

  /** What unlocks: both roles' keys, or the recovery key where one of them is not to be had. It is asked for before anybody looks whether there is anything to unlock. */
  private async keyFor(tenderId: TenderId, round: Round, recoveryKey: string | undefined): Promise<Unlocking> {
    try {
      const first = await this.roleKey(tenderId, 'first', round.firstKey);
      const second = await this.roleKey(tenderId, 'second', round.secondKey);
      return { recovered: false, unlock: one => unlocked(one.envelope, { first, second }, ofBid(one)) };
    } catch (error) {
      if (!(error instanceof Refusal) || !recoveryKey) throw error;
    }
    demand(round.recoveryKey, 'no-recovery-key');
    const spare = typed(recoveryKey);
    demand(spare && publicKeyOf(spare) === round.recoveryKey, 'recovery-key-wrong');
    const unlock = async (one: SealedBid) =>
      one.recovery_envelope ? recovered(one.recovery_envelope, spare, ofBid(one)) : undefined;
    return { recovered: true, unlock };
  }

  private async roleKey(tenderId: TenderId, role: OpeningRole, publicKey: string): Promise<Uint8Array> {
    const key = await this.keys.privateKeyOf(tenderId, role);
    demand(key, 'opening-key-missing', { role: `${role}OpeningRole` });
    demand(publicKeyOf(key) === publicKey, 'opening-key-wrong', { role: `${role}OpeningRole` });
    return key;
  }
}

interface Unlocking {
  readonly recovered: boolean;
  readonly unlock: (bid: SealedBid) => Promise<Uint8Array | undefined>;
}

const ofBid = ({ tender, thing }: SealedBid) => ({ tender, bid: thing });
const cameAt = ({ received_at }: SealedBid) => ({ receivedAt: received_at as Instant });

/** The round that this person may open now; if there is none, the decision says why, or that it was done before. */
const roundToOpen = (t: Tender, act: Act): Round | undefined =>
  t.status === 'unknown' || refusalOf(() => mayOpenBids(t, act)) ? undefined : lastRound(t);
