import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Position, StoredEvent, UnstoredEvent } from '../catalogue/envelope.ts';
import type { Clock, Instant } from '../catalogue/time.ts';
import type { CommandId, EventId, PersonId } from '../catalogue/values.ts';
import { Outage } from '../decider/failures.ts';
import { CommandKnown, type EventStore, NO_STREAM, RevisionMismatch } from './event-store.ts';
import { hashOf, NO_HASH } from './hash.ts';

/** An event on its way into a store, in a spec; only what the sentence is about needs to be said. */
export const unstored = (rest: Partial<UnstoredEvent> = {}): UnstoredEvent => ({
  id: randomUUID() as EventId,
  type: 'SomethingNoted',
  version: 1,
  at: '2026-11-21T09:00:00.000Z' as Instant,
  by: 'somebody' as PersonId,
  commandId: randomUUID() as CommandId,
  act: 'NoteSomething',
  fingerprint: 'fingerprint',
  correlationId: 'spec',
  data: { text: 'noted' },
  ...rest,
});

const NAUGHTY = [
  '🏛️ 👩‍👩‍👧 𝒳',
  'line\u2028separator\u2029',
  'tab\tand\nnewline',
  '"\\/',
  "'; drop table events; --",
  'Z̷a̷l̷g̷o̷',
  'é é',
  ' ',
  '\u202eright to left',
  '=1+1',
  'ß'.repeat(32_000),
];

/** What every engine promises. `open` gives an empty store; the sentences set the clock it was given. */
export const eventStoreContract = (name: string, open: (clock: Clock) => Promise<EventStore>) =>
  describe(`the event store ${name}`, () => {
    let store: EventStore;
    let now: string;

    beforeEach(async () => {
      now = '2026-11-21T09:00:00.000Z';
      store = await open(() => now as Instant);
    });
    afterEach(() => store.close());

    const texts = async () => (await store.readAll({ after: 0 })).map(({ data }) => (data as { text: string }).text);
    const note = (stream: string, text: string, expected = NO_STREAM) =>
      store.append(stream, [unstored({ data: { text } })], expected);

    it('is empty at first', async () => {
      expect(await store.head()).toBe(0);
      expect(await store.readAll({ after: 0 })).toEqual([]);
      expect(await store.readStream('thing-none')).toEqual([]);
      expect(await store.command('none' as CommandId)).toBeUndefined();
    });

    it('gives back what was appended, with its place, the moment it learnt it and its hash', async () => {
      const event = unstored({ because: { text: 'the minutes came late' }, causationId: 'cause' as EventId });
      const { position, revision } = await store.append('thing-1', [event], NO_STREAM);
      expect(revision).toBe(0);
      const stored = {
        ...event,
        stream: 'thing-1',
        revision,
        position,
        recordedAt: now,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      };
      expect(await store.readStream('thing-1')).toStrictEqual([stored]);
      expect(await store.readAll({ after: 0 })).toStrictEqual([stored]);
      expect(await store.head()).toBe(position);
    });

    it('says nothing of a reason or a cause that was not given', async () => {
      await store.append('thing-1', [unstored()], NO_STREAM);
      const [event] = await store.readStream('thing-1');
      expect(event).not.toHaveProperty('because');
      expect(event).not.toHaveProperty('causationId');
    });

    it('adds all events of a command, one after the other', async () => {
      const commandId = randomUUID() as CommandId;
      const events = ['a', 'b', 'c'].map(text => unstored({ commandId, data: { text } }));
      const { position, revision } = await store.append('thing-1', events, NO_STREAM);
      expect(revision).toBe(2);
      expect((await store.readStream('thing-1')).map(event => event.revision)).toEqual([0, 1, 2]);
      expect(await store.head()).toBe(position);
      expect(await texts()).toEqual(['a', 'b', 'c']);
    });

    it('adds none of them if one cannot be written', async () => {
      await note('thing-1', 'before');
      const unwritable = [unstored({ data: { text: 'good' } }), unstored({ data: { text: 1n } })];
      await expect(store.append('thing-1', unwritable, 0)).rejects.toThrow(TypeError);
      await note('thing-1', 'after', 0);
      expect(await texts()).toEqual(['before', 'after']);
    });

    it('adds nothing if the stream is not where it was expected, and says where it is', async () => {
      await note('thing-1', 'first');
      for (const expected of [NO_STREAM, 1, 7]) {
        const refused = note('thing-1', 'other', expected);
        await expect(refused).rejects.toBeInstanceOf(RevisionMismatch);
        await expect(refused).rejects.toMatchObject({ stream: 'thing-1', actual: 0 });
      }
      await expect(note('thing-2', 'other', 0)).rejects.toMatchObject({ stream: 'thing-2', actual: NO_STREAM });
      expect(await texts()).toEqual(['first']);
    });

    it('lets exactly one of many at once win, and the others know', async () => {
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => note('thing-1', `${i}`)));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected')
          expect(outcome.reason).toMatchObject({ name: 'RevisionMismatch', actual: 0 });
      }
      expect(await store.readStream('thing-1')).toHaveLength(1);
    });

    it('fails an append without failing those that wait beside it', async () => {
      await note('thing-0', 'there');
      const appends = Array.from({ length: 50 }, (_, i) => note(`thing-${i}`, `${i}`));
      const outcomes = await Promise.allSettled(appends);
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', ...Array(49).fill('fulfilled')]);
    });

    it('remembers a command that led to events, by the place of the last one', async () => {
      const commandId = randomUUID() as CommandId;
      await note('thing-0', 'before');
      const events = [unstored({ commandId }), unstored({ commandId })];
      const appended = await store.append('thing-1', events, NO_STREAM);
      const remembered = { ...appended, stream: 'thing-1', act: 'NoteSomething', fingerprint: 'fingerprint' };
      expect(await store.command(commandId)).toEqual(remembered);
      for (const [stream, expected] of [
        ['thing-1', 1],
        ['thing-1', NO_STREAM],
        ['thing-2', NO_STREAM],
      ] as const) {
        const repeated = store.append(stream, events, expected);
        await expect(repeated).rejects.toBeInstanceOf(CommandKnown);
        await expect(repeated).rejects.toMatchObject({ remembered });
      }
      expect(await store.head()).toBe(appended.position);
    });

    it('carries out a command once, however many ask for it at once', async () => {
      const event = unstored();
      const outcomes = await Promise.allSettled(
        Array.from({ length: 20 }, () => store.append('thing-1', [event], NO_STREAM)),
      );
      const known = outcomes.filter(outcome => outcome.status === 'rejected' && outcome.reason instanceof CommandKnown);
      expect(known).toHaveLength(19);
      expect(await store.readStream('thing-1')).toHaveLength(1);
    });

    it('does not remember a command that was refused', async () => {
      const event = unstored();
      await note('thing-1', 'first');
      await expect(store.append('thing-1', [event], NO_STREAM)).rejects.toBeInstanceOf(RevisionMismatch);
      expect(await store.command(event.commandId)).toBeUndefined();
      await expect(store.append('thing-1', [event], 0)).resolves.toMatchObject({ revision: 1 });
    });

    it('reads a stream from a revision on', async () => {
      for (let i = 0; i < 5; i++) await note('thing-1', `${i}`, i - 1);
      expect((await store.readStream('thing-1', 3)).map(({ revision }) => revision)).toEqual([3, 4]);
      expect(await store.readStream('thing-1', 5)).toEqual([]);
    });

    it('reads all in order of position: after one, up to one, so many', async () => {
      await Promise.all(Array.from({ length: 30 }, (_, i) => note(`thing-${i}`, `${i}`)));
      const all = await store.readAll({ after: 0 });
      const positions = all.map(({ position }) => position);
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      expect(new Set(positions).size).toBe(30);
      expect(await store.readAll({ after: positions[9]! })).toEqual(all.slice(10));
      expect(await store.readAll({ after: positions[9]!, upTo: positions[19]! })).toEqual(all.slice(10, 20));
      expect(await store.readAll({ after: positions[9]!, limit: 3 })).toEqual(all.slice(10, 13));
    });

    it('reads by type, also rare ones, in order of position', async () => {
      const type = (i: number) => (i % 50 === 49 ? 'RareNoted' : `Noted${i % 3}`);
      await Promise.all(
        Array.from({ length: 200 }, (_, i) => store.append(`thing-${i}`, [unstored({ type: type(i) })], NO_STREAM)),
      );
      const all = await store.readAll({ after: 0 });
      const of = (...types: string[]) => all.filter(event => types.includes(event.type));
      for (const types of [
        ['RareNoted'],
        ['Noted1', 'RareNoted'],
        ['Noted0', 'Noted2', 'NeverNoted'],
        ['NeverNoted'],
        [],
      ]) {
        expect(await store.readAll({ after: 0, types })).toEqual(of(...types));
        expect(await store.readAll({ after: 0, types, limit: 3 })).toEqual(of(...types).slice(0, 3));
        const [after, upTo] = [all[60]!.position, all[160]!.position];
        const between = of(...types).filter(({ position }) => position > after && position <= upTo);
        expect(await store.readAll({ after, upTo, types })).toEqual(between);
      }
    });

    it('keeps every text, character for character', async () => {
      const events = NAUGHTY.map(text => unstored({ data: { text, [text.slice(0, 9)]: [text] }, because: { text } }));
      for (const [i, event] of events.entries()) await store.append('thing-1', [event], i - 1);
      const stored = await store.readStream('thing-1');
      expect(stored.map(({ data, because }) => ({ data, because }))).toEqual(
        events.map(({ data, because }) => ({ data, because })),
      );
    });

    it('keeps names of streams, types and persons as they are', async () => {
      for (const text of NAUGHTY) await store.append(text, [unstored({ type: text, by: text as PersonId })], NO_STREAM);
      for (const text of NAUGHTY)
        expect(await store.readStream(text)).toMatchObject([{ stream: text, type: text, by: text }]);
      expect(await store.readAll({ after: 0, types: [NAUGHTY[4]!] })).toHaveLength(1);
    });

    it('records nothing earlier than what it recorded before, whatever its clock does', async () => {
      const moments = [
        '2026-11-21T09:00:00.000Z',
        '2026-11-21T08:00:00.000Z',
        '2026-11-21T09:00:00.001Z',
        '2020-01-01T00:00:00.000Z',
      ];
      for (const [i, moment] of moments.entries()) {
        now = moment;
        await note(`thing-${i}`, moment);
      }
      const recorded = (await store.readAll({ after: 0 })).map(({ recordedAt }) => recordedAt);
      expect(recorded).toEqual([moments[0], moments[0], moments[2], moments[2]]);
    });

    it('records nothing earlier than it took effect, should the clock jump back between the door and the store', async () => {
      now = '2026-11-21T08:00:00.000Z';
      await store.append('thing-1', [unstored({ at: '2026-11-21T09:00:00.000Z' as Instant })], NO_STREAM);
      expect(await store.readStream('thing-1')).toMatchObject([{ recordedAt: '2026-11-21T09:00:00.000Z' }]);
    });

    it('chains the hashes of each stream over what is stored', async () => {
      const appends = ['thing-1', 'thing-2', 'thing-3'].map(async stream => {
        for (let i = 0; i < 10; i++) await store.append(stream, [unstored({ because: { text: NAUGHTY[i]! } })], i - 1);
      });
      await Promise.all(appends);
      for (const stream of ['thing-1', 'thing-2', 'thing-3']) {
        let previous = NO_HASH;
        for (const { position: _, hash, data, because, ...event } of await store.readStream(stream)) {
          const text = { ...event, data: JSON.stringify(data), because: JSON.stringify(because) };
          expect(hash).toBe(hashOf(text, previous));
          previous = hash;
        }
      }
    });

    it('follows from what is there to what comes, without gap or double, while appends run', async () => {
      const before = Array.from({ length: 1_200 }, (_, i) => note(`before-${i}`, 'before'));
      const positions = (await Promise.all(before)).map(({ position }) => position);
      const after = positions.toSorted((a, b) => a - b)[99]!;
      const writing = (async () => {
        for (let round = 0; round < 30; round++) {
          await Promise.all(Array.from({ length: 10 }, (_, i) => note(`live-${round}-${i}`, 'live')));
          if (round % 10 === 0) await new Promise(resolve => setTimeout(resolve, 5));
        }
      })();
      const end = new AbortController();
      const seen: StoredEvent[] = [];
      for await (const batch of store.follow(after, end.signal)) {
        expect(batch.length).toBeGreaterThan(0);
        seen.push(...batch);
        if (seen.length >= 1_400) end.abort();
      }
      await writing;
      expect(seen).toEqual(await store.readAll({ after }));
    });

    it('keeps how far somebody has come who follows it, each by name, and the last it was told', async () => {
      await note('thing-1', 'first');
      expect(await store.checkpoint('reactions')).toBe(0);
      await store.keepCheckpoint('reactions', 1);
      await Promise.all([
        note('thing-2', 'second'),
        store.keepCheckpoint('mail', 1),
        store.keepCheckpoint('reactions', 2),
        note('thing-1', 'refused'),
      ]).catch(() => {});
      expect(await store.checkpoint('reactions')).toBe(2);
      expect(await store.checkpoint('mail')).toBe(1);
      expect(await store.checkpoint('other')).toBe(0);
      expect(await store.head()).toBe(2);
    });

    it('follows until told to stop, also while nothing comes', async () => {
      const end = new AbortController();
      setTimeout(() => end.abort(), 20);
      for await (const _ of store.follow(0, end.signal)) expect('an event').toBe('nothing');
      for await (const _ of store.follow(0, AbortSignal.abort())) expect('an event').toBe('nothing');
      expect(end.signal.aborted).toBe(true);
    });

    it('lets everyone who waits for a position know when it can be read', async () => {
      const reached: Position[] = [];
      const waits = [1, 2, 3].map(position => store.waitFor(position).then(() => reached.push(position)));
      await note('thing-1', 'first');
      await store.waitFor(1);
      expect(reached).not.toContain(3);
      await note('thing-2', 'second');
      await note('thing-3', 'third');
      await Promise.all(waits);
      expect(await store.readAll({ after: 2 })).toHaveLength(1);
    });

    it('finishes what was accepted when it is closed, and takes nothing more', async () => {
      const appends = Promise.all(Array.from({ length: 100 }, (_, i) => note(`thing-${i}`, `${i}`)));
      const waiting = expect(store.waitFor(1_000)).rejects.toBeInstanceOf(Outage);
      await store.close();
      expect(await appends).toHaveLength(100);
      await waiting;
      await expect(note('thing-100', 'late')).rejects.toBeInstanceOf(Outage);
      await expect(store.keepCheckpoint('reactions', 1)).rejects.toBeInstanceOf(Outage);
      for await (const _ of store.follow(0, new AbortController().signal)) expect('an event').toBe('nothing');
    });
  });
