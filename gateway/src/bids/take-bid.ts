import assert from 'node:assert/strict';
import type { Readable } from 'node:stream';
import type { CommandId, TenderId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import { Malformed, refusalOf } from '@moves/events/decider/failures';
import type { Acts, SaidRefusal } from '@moves/events/graph/context';
import { type Bid, bid } from '@moves/tenders/bids/bid';
import { locked } from '@moves/tenders/bids/envelope';
import { bidIdOf, ReceiveBid, roundFor } from '@moves/tenders/bids/receive-bid';
import { newDataKey, sealed } from '@moves/tenders/bids/seal';
import { tender } from '@moves/tenders/tender';
import { atMost } from '../files/file-store.ts';
import type { House } from '../house.ts';

/** What somebody who brings a bid is told; `sha256` and `size` are those of the ciphertext. */
export interface BidReceipt {
  readonly bid: string;
  readonly receivedAt: string;
  readonly sha256: string;
  readonly size: number;
}

/** What came of it: exactly one of receipt and refusal. */
export type Taken = { readonly receipt: BidReceipt } | { readonly refusal: SaidRefusal };

/** Who brings it, and how acts of theirs are sent. */
export interface Bringer {
  readonly acts: Acts;
  readonly act: Act;
}

/**
 * Takes a file as a bid: locked while it streams in, so that nobody ever holds it open, kept beside the events, and noted in
 * a stream of its own. With the same commandId again it is the same bid, and nothing is written. Errors: `TooLarge`,
 * `Malformed` if it is empty, `Outage`.
 */
export async function takeBid(
  { decisions, sealedBids, files }: Pick<House, 'decisions' | 'sealedBids' | 'files'>,
  { acts, act }: Bringer,
  { tenderId, commandId }: { readonly tenderId: TenderId; readonly commandId: CommandId },
  content: Readable,
): Promise<Taken> {
  const id = bidIdOf(commandId);
  const terms = { tender: tenderId };
  const kept = async () => (await decisions.standing(bid, id)).state;
  if ((await kept()).status === 'received') {
    const { refusal } = await acts.send(act => new ReceiveBid(id, terms, act), { commandId });
    return refusal ? { refusal } : receiptOf(id, await kept());
  }
  const { state } = await decisions.standing(tender, tenderId);
  const refused = refusalOf(() => roundFor(state, act));
  if (refused) return { refusal: acts.say(refused) };
  const round = roundFor(state, act);
  const dataKey = newDataKey();
  const of = { tender: tenderId, bid: id };
  const laid = await sealedBids.take(sealed(something(atMost(files.mostBytes, content)), dataKey, of));
  const whole = { ...laid, round: round.round, ...(await locked(dataKey, round, of)) };
  const { refusal } = await acts.send(act => new ReceiveBid(id, terms, act, whole), { commandId });
  const now = await kept();
  // Nobody will ever have the key of what was refused, or was brought twice at the same time.
  if (now.status !== 'received' || now.sha256 !== laid.sha256) await sealedBids.remove(laid.sha256);
  return refusal ? { refusal } : receiptOf(id, now);
}

function receiptOf(id: string, state: Bid): { readonly receipt: BidReceipt } {
  assert(state.status === 'received', `bid ${id} was received and is not there`);
  const { receivedAt, sha256, size } = state;
  return { receipt: { bid: id, receivedAt, sha256, size } };
}

async function* something(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let empty = true;
  for await (const piece of content) {
    empty &&= piece.length === 0;
    yield piece;
  }
  if (empty) throw new Malformed('body', 'must not be empty');
}
