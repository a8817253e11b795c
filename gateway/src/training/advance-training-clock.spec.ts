import { describe, expect, it } from '@jest/globals';
import { StoreOpened, TrainingClockAdvanced } from '@moves/events/catalogue/house';
import type { Instant } from '@moves/events/catalogue/time';
import type { PersonId } from '@moves/events/catalogue/values';
import { by, SPEC_NOW, specOf } from '@moves/events/decider/spec';
import { AdvanceTrainingClock, advanceTrainingClock } from './advance-training-clock.ts';
import { STORE, storeState } from './store-state.ts';
import { TrainingClock } from './training-clock.ts';

const eve = 'eve' as PersonId;
const to = '2027-01-15T08:00:00.000Z' as Instant;
const AHEAD_MS = Date.parse(to) - Date.parse(SPEC_NOW);

describe('advancing the training clock', () => {
  const { given } = specOf(storeState, advanceTrainingClock(AHEAD_MS));
  const advance = (moment: Instant) => new AdvanceTrainingClock(STORE, moment, by(eve));

  it('puts the clock of a demo store forward', () =>
    given(StoreOpened({ demo: true }))
      .when(advance(to))
      .then(TrainingClockAdvanced({ to, offsetMs: AHEAD_MS })));

  it('never touches the clock of real work', () =>
    given(StoreOpened({ demo: false }))
      .when(advance(to))
      .thenRefused('clock-of-real-work'));

  it('goes forward only', () =>
    given(StoreOpened({ demo: true }))
      .when(advance('2026-11-20T09:00:00.000Z' as Instant))
      .thenRefused('clock-goes-forward-only'));

  it('does not go on for ever', () =>
    given(StoreOpened({ demo: true }))
      .when(advance('2046-11-20T09:00:00.000Z' as Instant))
      .thenRefused('clock-goes-too-far'));
});

describe('the training clock', () => {
  it('tells the moment to which it was put, and goes on from there', () => {
    let machine = SPEC_NOW;
    const clock = new TrainingClock(() => machine);
    clock.set(clock.offsetTo(to));
    machine = '2026-11-21T09:00:01.000Z' as Instant;
    expect(clock.now()).toBe('2027-01-15T08:00:01.000Z');
    expect(clock.ahead).toBe(true);
  });
});
