import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  BudgetClosed,
  BudgetOpened,
  CarryOverProposed,
  CarryOverSent,
  FundsReserved,
} from '@moves/events/catalogue/budgets';
import { MilestoneForecast, MilestonePlanned } from '@moves/events/catalogue/measures';
import { lineSums } from '@moves/events/published/budgets/questions';
import { fieldOf, type House, openHouse, streamOf } from '../house.fixture.ts';
import { day, euros, inForce, of2018, of2019 } from '../story.ts';

const of2019Opened = BudgetOpened(
  { year: 2019, title: 'Digitalisierung', office: 'Amt' },
  '2017-09-28T09:00:00.000Z' as never,
);
const proposed = (toLine: string) =>
  CarryOverProposed({ carryOver: 'c', line: 'hardware', amountCents: euros(300), to: of2019, toLine, until: 2020 });
const sent = (toLine: string) =>
  CarryOverSent({
    ...{ carryOver: 'c', line: 'hardware', amountCents: euros(300), to: of2019, toLine, until: 2020 },
    ...{ year: 2018, kind: 'investment' },
  });

describe('what is carried over', () => {
  let house: House;
  const open = async (reacting: boolean) => {
    house = await openHouse({ reacting });
    await house.tell(streamOf(of2018), ...inForce);
    await house.tell(streamOf(of2019), of2019Opened, ...inForce.slice(1));
  };
  afterEach(async () => {
    expect(house.faults).toEqual([]);
    await house.close();
  });

  const sums = async () => {
    await house.settled();
    const rows = await house.readModels.live.ask(lineSums({ kind: ['investment'] }, ['year']));
    return rows.map(({ authority_cents, in_transit_cents }) => [authority_cents, in_transit_cents]);
  };
  const states = async () => {
    const context = await house.context();
    const carried = (await fieldOf('Budget', 'carryOvers')({ id: of2019 }, {}, context)) as { state: string }[];
    return carried.map(({ state }) => state);
  };

  it('has left its year and is in transit until the other has received it', async () => {
    await open(false);
    await house.tell(streamOf(of2018), proposed('hardware'), sent('hardware'));
    expect(await sums()).toEqual([
      [euros(500), euros(300)],
      [euros(800), 0],
    ]);
    expect(await states()).toEqual(['inTransit']);
  });

  it('is authority of the other year then, and the year it left knows', async () => {
    await open(true);
    await house.tell(streamOf(of2018), proposed('hardware'), sent('hardware'));
    expect(await sums()).toEqual([
      [euros(500), 0],
      [euros(1_100), 0],
    ]);
    expect(await states()).toEqual(['arrived']);
    expect((await house.typesOf(streamOf(of2018))).at(-1)).toBe('CarryOverArrived');
  });

  it('comes back with the reason if the other year cannot take it', async () => {
    await open(true);
    await house.tell(streamOf(of2018), proposed('services'), sent('services'));
    expect(await sums()).toEqual([
      [euros(800), 0],
      [euros(800), 0],
    ]);
    expect(await states()).toEqual(['returned']);
    expect((await house.typesOf(streamOf(of2019))).at(-1)).toBe('CarryOverRefused');
    const context = await house.context();
    const [carried] = (await fieldOf('Budget', 'carryOvers')({ id: of2018 }, {}, context)) as never[];
    const refusal = await fieldOf('BudgetCarryOver', 'refusal')(carried, {}, context);
    expect(refusal).toMatchObject({ code: 'carry-over-of-another-kind' });
  });
});

describe('a milestone that slips over the end of a year', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
    await house.tell(
      streamOf(of2018),
      ...inForce,
      FundsReserved({ reservation: 'r1', line: 'hardware', grossCents: euros(300), purpose: 'Server', measure: 'M05' }),
    );
    await house.tell(
      'measure-M05',
      MilestonePlanned({ milestone: 'm1', name: 'Lieferung', planOn: day('2018-11-30'), critical: false }),
    );
    await house.settled();
  });
  afterEach(async () => {
    expect(house.faults).toEqual([]);
    await house.close();
  });
  const proposals = async () => {
    await house.settled();
    return (await house.store.readStream(streamOf(of2018))).filter(({ type }) => type === 'CarryOverProposed');
  };
  const slip = (to: string) => house.tell('measure-M05', MilestoneForecast({ milestone: 'm1', forecastOn: day(to) }));

  it('has a carry-over proposed for what is set aside, once for each line', async () => {
    await slip('2019-02-28');
    await slip('2019-05-31');
    expect((await proposals()).map(({ data }) => data)).toMatchObject([
      { line: 'hardware', amountCents: euros(300), to: of2019, toLine: 'hardware' },
    ]);
  });

  it('and nothing as long as it stays within the year, or was never expected in it', async () => {
    await slip('2018-12-20');
    expect(await proposals()).toEqual([]);
    await house.tell(
      'measure-M05',
      MilestonePlanned({ milestone: 'm2', name: 'Abnahme', planOn: day('2019-03-31'), critical: false }),
    );
    await house.tell('measure-M05', MilestoneForecast({ milestone: 'm2', forecastOn: day('2020-03-31') }));
    expect(await proposals()).toEqual([]);
  });

  it('and nothing in a year whose accounts are closed', async () => {
    await house.tell(streamOf(of2018), BudgetClosed({}));
    await slip('2019-02-28');
    expect(await proposals()).toEqual([]);
  });
});
