import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CommandId, EventId, TenderId } from '@moves/events/catalogue/values';
import { Decisions } from '@moves/events/decider/decisions';
import { by, historyFrom, type Told } from '@moves/events/decider/spec';
import { NO_STREAM } from '@moves/events/store/event-store';
import { MemoryEventStore } from '@moves/events/store/memory';
import { Subjects } from '@moves/events/subjects';
import { OpeningKeys } from '../bids/opening-keys.ts';
import { ann, closesAt, day, instant, keys, north, software, until } from '../story.ts';
import { tender } from '../tender.ts';
import { InviteBidders, InviteBiddersHandler } from './invite-bidders.ts';
import { PublishTender, PublishTenderHandler } from './publish-tender.ts';

/** Remembers for which tenders keys were made. */
class NotedKeys extends OpeningKeys {
  readonly made: TenderId[] = [];
  async publicKeysOf(id: TenderId) {
    this.made.push(id);
    return keys;
  }
  async privateKeyOf(): Promise<undefined> {}
}
class TurnedAround extends Subjects {
  seal(subject: string, text: string): string {
    return `personal:${subject}:${Buffer.from([...text].reverse().join('')).toString('base64url')}`;
  }
  reveal(): undefined {}
  destroy(): void {}
}

describe('going out', () => {
  let store: MemoryEventStore;
  let decisions: Decisions;
  let made: NotedKeys;
  beforeEach(() => {
    store = new MemoryEventStore();
    decisions = new Decisions(store, 'spec');
    made = new NotedKeys();
  });
  afterEach(() => store.close());

  const tell = async (story: readonly Told[]) => {
    for (const { data, envelope } of historyFrom('tender', story)) {
      const stream = tender.streamOf(software);
      const before = (await store.readStream(stream)).at(-1)?.revision ?? NO_STREAM;
      const { type, version, at, by: who, act, fingerprint, correlationId } = envelope;
      const ids = { id: randomUUID() as EventId, commandId: randomUUID() as CommandId };
      await store.append(
        stream,
        [{ ...ids, type, version, at, by: who, act, fingerprint, correlationId, data }],
        before,
      );
    }
  };
  const then = { now: instant('2026-09-01T08:00:00.000Z'), commandId: randomUUID() as CommandId };
  const window = { dispatchedOn: day('2026-09-01'), closesAt, validUntil: day('2026-12-31') };

  it('makes keys for a tender that is here, and for no other', async () => {
    await tell(until().approved);
    const handler = new PublishTenderHandler(decisions, made);
    const terms = { ...window, address: 'https://vergabe.example/T-SOFTWARE' };
    const unknown = new PublishTender('T-UNKNOWN' as TenderId, terms, by(ann, then));
    await expect(handler.execute(unknown)).rejects.toThrow('not-found');
    expect(made.made).toEqual([]);
    const receipt = await handler.execute(new PublishTender(software, terms, by(ann, then)));
    expect(made.made).toEqual([software]);
    expect(await handler.execute(new PublishTender(software, terms, by(ann, then)))).toEqual(receipt);
  });

  it('writes down of a person nothing but ciphertext', async () => {
    await tell(until('negotiatedAwardWithoutCompetition').approved.map(national));
    const handler = new InviteBiddersHandler(decisions, made, new TurnedAround());
    const jo = { bidder: 'jo', person: 'Jo Beispiel', contact: 'jo@example.org' };
    const terms = { ...window, bidders: [north, jo], agreed: false, fewerReason: 'Nur zwei können das' };
    await handler.execute(new InviteBidders(software, terms, by(ann, then)));
    const [written] = (await store.readStream(tender.streamOf(software))).slice(-1);
    expect(written).toMatchObject({ type: 'BiddersInvited', data: { bidders: [north, { bidder: 'jo' }] } });
    expect(JSON.stringify(written)).not.toContain('Beispiel"');
    expect(JSON.stringify(written)).not.toContain('example.org');
  });
});

/** The same tender, of a value that no call is needed for. */
const national = (event: Told): Told =>
  event.type === 'ValueEstimated'
    ? Object.assign(event.on('2026-07-20'), { data: { ...(event.data as object), netCents: 4_201_681 } })
    : event;
