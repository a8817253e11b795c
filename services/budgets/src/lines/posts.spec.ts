import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  PositionReassigned,
  PositionTakenOver,
  PositionVacated,
  RateTablePublished,
} from '@moves/events/catalogue/positions';
import { startOfDay } from '@moves/events/catalogue/time';
import { linePage } from '@moves/events/published/budgets/questions';
import { TAKEN_OVER } from '@moves/events/published/positions';
import { fieldOf, type House, openHouse, streamOf } from '../house.fixture.ts';
import { day, inForce, of2018, paper } from '../story.ts';

const from = startOfDay(day('2018-01-01'));
const post = (funding?: { budget: string; line: string }) =>
  PositionTakenOver(
    {
      ...{ title: 'Projektleitung', planYear: 2018, planKind: 'plan', grade: 'E12', gradeMark: 'fictitious' },
      ...{
        share: 10_000,
        office: 'Amt',
        status: 'filled',
        filledShare: 10_000,
        qualifier: 'eq',
        source: paper,
        inferred: [],
      },
      ...(funding && { funding }),
    },
    from,
  );
const rates = RateTablePublished(
  {
    ...{ title: 'Sätze 2018', validFrom: day('2018-01-01'), rates: [{ grade: 'E12', annualCents: 9_600_000 }] },
    ...{
      materialCents: 0,
      itCents: 0,
      overhead: 0,
      yearlyRise: 0,
      source: { document: 'Vorführung', mark: 'fictitious' },
    },
  },
  from,
);
const staff = { budget: of2018, line: 'staff' };

describe('what posts cost a line', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
    await house.tell(streamOf(of2018), ...inForce);
    await house.tell('rateTable-2018', rates);
  });
  afterEach(async () => {
    expect(house.faults).toEqual([]);
    await house.close();
  });
  const lines = async () => {
    await house.settled();
    const rows = await house.readModels.live.ask(
      linePage({ filter: { ids: ['staff', 'services'].map(id => `${of2018}:${id}`) } }),
    );
    return rows.map(({ line, personnel_cents, forecast_cents }) => [line, personnel_cents, forecast_cents]);
  };

  it('is forecast by the tables of rates, and is nobody’s where its line is not known', async () => {
    await house.tell('position-P1', post(staff));
    await house.tell('position-P2', post());
    expect(await lines()).toEqual([
      ['services', 0, 0],
      ['staff', 9_600_000, 9_600_000],
    ]);
  });

  it('ends with the month in which it is vacated', async () => {
    await house.tell(
      'position-P1',
      post(staff),
      PositionVacated({ occupancy: TAKEN_OVER, until: day('2018-06-30') }, startOfDay(day('2018-06-30'))),
    );
    expect((await lines())[1]).toEqual(['staff', 4_800_000, 4_800_000]);
  });

  it('goes to another line with the post, and every forecast is kept', async () => {
    await house.tell('position-P1', post(staff));
    await house.settled();
    await house.tell(
      'position-P1',
      PositionReassigned({ funding: { budget: of2018, line: 'services' }, office: 'Amt' }),
    );
    expect(await lines()).toEqual([
      ['services', 9_600_000, 9_600_000],
      ['staff', 0, 0],
    ]);
    const context = await house.context();
    const line = await fieldOf('Query', 'budgetLine')({}, { id: `${of2018}:staff` }, context);
    const kept = (await fieldOf('BudgetLine', 'forecasts')(line, {}, context)) as { amount: number; post: object }[];
    expect(kept.map(({ amount }) => amount)).toEqual([0, 9_600_000]);
    expect(kept[0]!.post).toEqual({ __typename: 'Position', id: 'P1' });
    const funding = await fieldOf('Position', 'fundingLine')({ id: 'P1' }, {}, context);
    expect(funding).toMatchObject({ id: `${of2018}:services` });
  });

  it('is reckoned anew with new rates', async () => {
    await house.tell('position-P1', post(staff));
    await house.settled();
    const dearer = {
      ...rates.data,
      title: 'Sätze 2018, neu',
      rates: [{ grade: 'E12' as const, annualCents: 10_800_000 }],
    };
    await house.tell('rateTable-2018-2', RateTablePublished(dearer));
    expect((await lines())[1]).toEqual(['staff', 10_800_000, 10_800_000]);
  });
});
