import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Grade } from '@moves/events/catalogue/positions';
import { type Day, type Instant, latest, plusDays } from '@moves/events/catalogue/time';
import type { CommandId } from '@moves/events/catalogue/values';
import { Decisions } from '@moves/events/decider/decisions';
import { Refusal } from '@moves/events/decider/failures';
import { by } from '@moves/events/decider/spec';
import { judgedPositions, type PositionTables } from '@moves/events/published/position-shares';
import { positionModels } from '@moves/events/published/positions';
import { question, questionsOver } from '@moves/events/read-model/question';
import { ReadModels } from '@moves/events/read-model/read-models';
import { MemoryEventStore } from '@moves/events/store/memory';
import fc from 'fast-check';
import { AdvertisePosition, advertise } from './filling/advertise-position.ts';
import { BeginSelection, beginSelection } from './filling/begin-selection.ts';
import { FillPosition, fill } from './filling/fill-position.ts';
import { RecordStaffCouncilConsent, recordConsent } from './filling/record-staff-council-consent.ts';
import { VacatePosition, vacate } from './filling/vacate-position.ts';
import { AbolishPosition, abolish } from './life/abolish-position.ts';
import { TakeOverPosition, takeOver } from './life/take-over-position.ts';
import { SetConversionNote, setConversionNote } from './notes/set-conversion-note.ts';
import { SetLapseNote, setLapseNote } from './notes/set-lapse-note.ts';
import { filledOn } from './occupancy.ts';
import { position } from './position.ts';
import type { Position } from './position-state.ts';
import { ann, decision, paper, post, terms } from './story.ts';

const FIRST = '2021-01-01' as Day;
const dayAt = (n: number): Day => plusDays(FIRST, n);

const step = fc.oneof(
  {
    weight: 24,
    arbitrary: fc.record({
      act: fc.constant('fill' as const),
      share: fc.option(fc.integer({ min: 1, max: 6_000 }), { nil: undefined, freq: 4 }),
      from: fc.integer({ min: -10, max: 60 }),
      grade: fc.constantFrom<Grade>('E11', 'E10', 'E11', 'E10', 'E12'),
    }),
  },
  {
    weight: 16,
    arbitrary: fc.record({
      act: fc.constant('vacate' as const),
      which: fc.nat(3),
      until: fc.integer({ min: -60, max: 60 }),
    }),
  },
  fc.record({
    act: fc.constant('note' as const),
    on: fc.option(fc.integer({ min: -30, max: 200 }), { nil: undefined }),
  }),
  fc.constantFrom({ act: 'convert' as const }, { act: 'abolish' as const }, { act: 'select' as const }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
const histories = fc.array(fc.record({ step, pause: fc.integer({ min: 0, max: 20 }) }), { maxLength: 25, size: 'max' });

/** Carries a random history through the decisions; what they refuse does not happen. */
async function lived(
  decisions: Decisions,
  id: typeof post,
  history: readonly { step: Step; pause: number }[],
  at: (n: number) => void,
) {
  let n = 0;
  at(n);
  const now = (): Instant => `${dayAt(n)}T09:00:00.000Z` as Instant;
  const act = () => by(ann, { now: now(), commandId: randomUUID() as CommandId, because: { text: 'Zufall' } });
  const state = async () => (await decisions.standing(position, id)).state as Exclude<Position, { status: 'unknown' }>;
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  };
  const begun = { ...terms, status: 'released', filledShare: 0, qualifier: 'eq', source: paper, inferred: [] } as const;
  await decisions.decide(position, id, new TakeOverPosition(id, { ...begun, inferred: [] }, act()), takeOver);
  for (const { step, pause } of history) {
    n += pause;
    at(n);
    await attempt(async () => {
      switch (step.act) {
        case 'select':
        case 'fill': {
          await attempt(() => decisions.decide(position, id, new AdvertisePosition(id, undefined, act()), advertise));
          await attempt(() => decisions.decide(position, id, new BeginSelection(id, act()), beginSelection));
          const consent = new RecordStaffCouncilConsent(id, 'Beschluss', act());
          await attempt(() => decisions.decide(position, id, consent, recordConsent));
          if (step.act === 'select') return;
          const { share, from, grade } = step;
          const filling = { occupancy: randomUUID(), share, from: plusDays(dayAt(n), from), grade };
          return decisions.decide(position, id, new FillPosition(id, filling, act()), fill);
        }
        case 'vacate': {
          const ids = Object.keys((await state()).occupancies);
          const leaving = {
            occupancy: ids[step.which % Math.max(ids.length, 1)],
            until: plusDays(dayAt(n), step.until),
          };
          return decisions.decide(position, id, new VacatePosition(id, leaving, act()), vacate);
        }
        case 'note': {
          const note = step.on === undefined ? {} : { on: plusDays(dayAt(n), step.on) };
          return decisions.decide(position, id, new SetLapseNote(id, note, act()), setLapseNote);
        }
        case 'convert':
          return decisions.decide(
            position,
            id,
            new SetConversionNote(id, { toGrade: 'E10' }, act()),
            setConversionNote,
          );
        case 'abolish':
          return decisions.decide(position, id, new AbolishPosition(id, decision, act()), abolish);
      }
    });
  }
  return state();
}

const DAYS_OF_LIFE = Array.from({ length: 660 }, (_, n) => dayAt(n - 60));
const DAYS = Array.from({ length: 30 }, (_, n) => dayAt(-60 + n * 23));

describe('any history of a post', () => {
  it('fills no more than is approved on any day, and nothing of what is gone', async () => {
    let fillings = 0;
    await fc.assert(
      fc.asyncProperty(histories, async history => {
        let now = `${FIRST}T09:00:00.000Z` as Instant;
        const store = new MemoryEventStore(() => now);
        const p = await lived(new Decisions(store, 'spec'), post, history, n => {
          now = `${dayAt(n)}T09:00:00.000Z` as Instant;
        });
        const filled = DAYS_OF_LIFE.map(day => filledOn(p.occupancies, day));
        expect(Math.max(...filled)).toBeLessThanOrEqual(p.share);
        expect(() => position.demandSound(p)).not.toThrow();
        const events = await store.readStream(position.streamOf(post));
        expect(events.filter(({ at, recordedAt }) => at > recordedAt)).toEqual([]);
        fillings += events.filter(({ type }) => type === 'PositionFilled').length;
        await store.close();
      }),
      { numRuns: 1_500 },
    );
    expect(fillings).toBeGreaterThan(2_000);
  });

  it('has in the tables, on every day, what its decisions know', () =>
    fc.assert(
      fc.asyncProperty(fc.array(histories, { minLength: 1, maxLength: 3 }), async posts => {
        let now = `${FIRST}T09:00:00.000Z` as Instant;
        const store = new MemoryEventStore(() => now);
        const decisions = new Decisions(store, 'spec');
        const states: Exclude<Position, { status: 'unknown' }>[] = [];
        for (const [place, history] of posts.entries()) {
          states.push(
            await lived(decisions, `P-${place}` as typeof post, history, n => {
              // The clock of the house never goes back.
              const moment = `${dayAt(n)}T09:00:00.000Z` as Instant;
              now = latest(now, moment);
            }),
          );
        }
        const readModels = await ReadModels.open({ store, models: [...positionModels] });
        await readModels.followed(await store.head());
        for (const day of DAYS) {
          const rows = await readModels.live.ask(
            question(
              questionsOver<PositionTables>()
                .selectFrom(judgedPositions(day).as('p'))
                .select(['p.thing', 'p.filled_share', 'p.vacant_share', 'p.share', 'p.there'])
                .orderBy('p.thing'),
            ),
          );
          expect(rows.map(({ filled_share }) => filled_share)).toEqual(states.map(p => filledOn(p.occupancies, day)));
          for (const { filled_share, vacant_share, share, there } of rows)
            expect(filled_share + vacant_share).toBe(there ? share : filled_share);
        }
        await readModels.close();
        await store.close();
      }),
      { numRuns: 60 },
    ));
});
