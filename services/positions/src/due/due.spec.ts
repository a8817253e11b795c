import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ConversionNoteSet,
  LapseNoteLifted,
  LapseNoteSet,
  PositionRequested,
  PositionVacated,
} from '@moves/events/catalogue/positions';
import { told } from '@moves/events/decider/spec';
import { openPositions, type PositionHouse } from '../house.fixture.ts';
import { day, ratesPublished, requestedFor, terms, untilApproved, untilFilled } from '../story.ts';

describe('what the calendar brings to a post', () => {
  let house: PositionHouse;
  beforeEach(async () => {
    house = await openPositions();
    await house.tell('rateTable-R1', ratesPublished);
  });
  afterEach(() => house.close());
  const last = async (types: number) => (await house.types('position-a')).slice(-types);
  const cameOn = async (type: string) =>
    (await house.store.readStream('position-a')).filter(event => event.type === type).map(({ at }) => at);

  it('is its end on the day of its kw note, known from when it was noticed', async () => {
    await house.tell('position-a', ...untilApproved, told(LapseNoteSet({ on: day('2027-01-01') })).on('2026-11-20'));
    await house.settle();
    expect(await last(1)).toEqual(['LapseNoteSet']);
    house.turnTo('2027-01-05');
    await house.settle();
    expect((await house.store.readStream('position-a')).at(-1)).toMatchObject({
      type: 'PositionLapsed',
      data: { ground: 'lapseNote' },
      at: '2026-12-31T23:00:00.000Z',
      recordedAt: '2027-01-05T09:00:00.000Z',
    });
  });

  it('is its end on the day after its term', async () => {
    await house.tell('position-a', requestedFor({ fixedTermUntil: day('2026-12-31') }), ...untilApproved.slice(1));
    house.turnTo('2026-12-31');
    await house.settle();
    expect(await house.types('position-a')).not.toContain('PositionLapsed');
    house.turnTo('2027-01-01');
    await house.settle();
    expect(await cameOn('PositionLapsed')).toEqual(['2026-12-31T23:00:00.000Z']);
  });

  it('waits while anybody still fills it, and comes with the vacancy', async () => {
    await house.tell('position-a', ...untilFilled, told(LapseNoteSet({ on: day('2026-01-01') })).on('2021-01-01'));
    await house.settle();
    expect(await house.types('position-a')).not.toContain('PositionLapsed');
    await house.tell('position-a', told(PositionVacated({ occupancy: 'one', until: day('2026-11-30') })));
    house.turnTo('2026-12-01');
    await house.settle();
    expect(await cameOn('PositionLapsed')).toEqual(['2026-11-30T23:00:00.000Z']);
  });

  it('is another grade when a vacancy that was known ahead has come', async () => {
    await house.tell(
      'position-a',
      ...untilFilled,
      told(ConversionNoteSet({ toGrade: 'E10' })).on('2021-01-01'),
      told(PositionVacated({ occupancy: 'one', until: day('2026-11-30') })).on('2026-11-01'),
    );
    await house.settle();
    expect(await last(1)).toEqual(['PositionVacated']);
    house.turnTo('2026-12-01');
    await house.settle();
    expect(await last(1)).toEqual(['PositionConverted']);
    expect(await cameOn('PositionConverted')).toEqual(['2026-11-30T23:00:00.000Z']);
  });

  it('is a warning twelve, six and three months before its end, each said once', async () => {
    await house.tell('position-a', ...untilApproved, told(LapseNoteSet({ on: day('2026-12-31') })).on('2020-02-01'));
    await house.settle();
    await house.settle();
    expect(await cameOn('PositionExpiryWarned')).toEqual([
      '2025-12-30T23:00:00.000Z',
      '2026-06-29T22:00:00.000Z',
      '2026-09-29T22:00:00.000Z',
    ]);
  });

  it('is no warning of what was past when its end was set', async () => {
    await house.tell('position-a', ...untilApproved, told(LapseNoteSet({ on: day('2026-12-31') })).on('2026-08-01'));
    await house.settle();
    expect(await cameOn('PositionExpiryWarned')).toHaveLength(1);
  });

  it('is nothing once the note is lifted, nor for what is not there yet', async () => {
    const lapsing = told(LapseNoteSet({ on: day('2027-01-01') })).on('2026-11-20');
    await house.tell('position-a', ...untilApproved, lapsing, told(LapseNoteLifted({})).on('2026-11-21'));
    await house.tell(
      'position-b',
      told(PositionRequested({ ...terms, fixedTermUntil: day('2026-12-31') })).on('2026-11-01'),
    );
    house.turnTo('2027-02-01');
    await house.settle();
    expect(await last(1)).toEqual(['LapseNoteLifted']);
    expect(await house.types('position-b')).toEqual(['PositionRequested']);
  });
});
