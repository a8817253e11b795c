import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BidderErased } from '@moves/events/catalogue/tenders/award';
import type { Instant } from '@moves/events/catalogue/time';
import type { CommandId, EventId, PersonId } from '@moves/events/catalogue/values';
import { MemoryEventStore } from '@moves/events/store/memory';
import { forgetErased } from './forget-erased.ts';
import { SealedBids } from './sealed-bids.ts';
import { KeptSubjects } from './subjects.ts';

async function* bytes(text: string) {
  yield Buffer.from(text);
}

describe('what was said to be erased', () => {
  it('is erased at the next start, also when keys and files have come back from a backup', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'moves-erased-'));
    const subjects = new KeptSubjects(folder);
    const bids = SealedBids.in(folder);
    const sealed = subjects.seal('T-1-north', 'Niemand (fiktiv)');
    const kept = subjects.seal('T-1-south', 'Niemand (fiktiv)');
    const [gone, stays] = [await bids.take(bytes('ciphertext of north')), await bids.take(bytes('of south'))];
    const store = new MemoryEventStore(() => '2026-11-21T09:00:00.000Z' as Instant);
    const { type, version, data } = BidderErased({ bidder: 'north', content: [gone.sha256] });
    const envelope = {
      id: randomUUID() as EventId,
      at: '2026-11-21T09:00:00.000Z' as Instant,
      by: 'ann' as PersonId,
      commandId: randomUUID() as CommandId,
      act: 'EraseBidder',
      fingerprint: '',
      correlationId: 'spec',
    };
    await store.append('tender-T-1', [{ ...envelope, type, version, data }], -1);
    await forgetErased(store, subjects, bids);
    expect([subjects.reveal(sealed), subjects.reveal(kept)]).toEqual([undefined, 'Niemand (fiktiv)']);
    expect([await bids.isThere(gone.sha256), await bids.isThere(stays.sha256)]).toEqual([false, true]);
    await store.close();
  });
});
