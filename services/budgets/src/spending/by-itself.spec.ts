import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FundsReserved } from '@moves/events/catalogue/budgets';
import { MeasureCancelled } from '@moves/events/catalogue/measures';
import { startOfDay } from '@moves/events/catalogue/time';
import { type House, openHouse, streamOf } from '../house.fixture.ts';
import { committed, day, draft, euros, inForce, of2018, reserved } from '../story.ts';

const reserve = (reservation: string, more: { measure?: string; expiresOn?: string } = {}) =>
  FundsReserved(
    {
      ...{ reservation, line: 'services', grossCents: euros(100), purpose: 'Notebooks' },
      ...(more.measure && { measure: more.measure }),
      ...(more.expiresOn && { expiresOn: day(more.expiresOn) }),
    },
    startOfDay(day('2018-03-01')),
  );

describe('by itself', () => {
  let house: House;
  let now = startOfDay(day('2018-03-02'));
  beforeEach(async () => {
    now = startOfDay(day('2018-03-02'));
    house = await openHouse({ clock: () => now });
  });
  afterEach(async () => {
    expect(house.faults).toEqual([]);
    await house.close();
  });
  const last = async (count = 1) =>
    (await house.store.readStream(streamOf(of2018))).slice(-count).map(({ type, data, at }) => ({ type, data, at }));

  it('a cancelled measure gives back what was set aside for it, and what is bound stays bound', async () => {
    now = startOfDay(day('2018-09-01'));
    const other = reserve('r2', { measure: 'M06' });
    await house.tell(streamOf(of2018), ...inForce, reserve('r3', { measure: 'M05' }), other, reserved, committed);
    await house.tell('measure-M05', MeasureCancelled({}));
    await house.settled();
    expect(await last(2)).toMatchObject([
      { type: 'FundsCommitted' },
      { type: 'ReservationReleased', data: { reservation: 'r3', amountCents: euros(100) } },
    ]);
  });

  it('a reservation ends after its last day, once, also if that is noticed late', async () => {
    await house.tell(streamOf(of2018), ...inForce, reserve('r1', { expiresOn: '2018-03-31' }), reserve('r2'));
    await house.settled();
    await house.tick();
    expect((await last())[0]!.type).toBe('FundsReserved');
    now = startOfDay(day('2018-04-09'));
    await house.tick();
    await house.tick();
    expect(await last(2)).toMatchObject([
      { type: 'FundsReserved' },
      { type: 'ReservationExpired', data: { reservation: 'r1' }, at: startOfDay(day('2018-04-01')) },
    ]);
  });

  it('a reservation ends also if it is entered after another with the same last day has ended', async () => {
    await house.tell(streamOf(of2018), ...inForce, reserve('r1', { expiresOn: '2018-03-31' }));
    now = startOfDay(day('2018-04-09'));
    await house.tick();
    await house.tell(streamOf(of2018), reserve('r2', { expiresOn: '2018-03-31' }));
    await house.tick();
    expect(await last()).toMatchObject([
      { type: 'ReservationExpired', data: { reservation: 'r2' }, at: startOfDay(day('2018-04-01')) },
    ]);
  });

  it('a year begins without a statute in force, and is managed provisionally from its first moment', async () => {
    now = startOfDay(day('2017-12-30'));
    await house.tell(streamOf(of2018), ...draft);
    await house.tick();
    expect((await last())[0]!.type).toBe('AppropriationBooked');
    now = startOfDay(day('2018-01-08'));
    await house.tick();
    await house.tick();
    expect(await last(2)).toMatchObject([
      { type: 'AppropriationBooked' },
      { type: 'ProvisionalManagementBegun', at: startOfDay(day('2018-01-01')) },
    ]);
  });

  it('nothing of a year that was over when it was entered here, or has its statute', async () => {
    now = startOfDay(day('2020-01-08'));
    await house.tell(streamOf(of2018), ...draft);
    await house.tell('budget-200-2018', ...inForce);
    await house.tick();
    expect((await last())[0]!.type).toBe('AppropriationBooked');
    expect((await house.typesOf('budget-200-2018')).at(-1)).toBe('BudgetTakenIntoForce');
  });
});
