import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BudgetOpened } from '@moves/events/catalogue/budgets';
import { lineSums } from '@moves/events/published/budgets/questions';
import { budget as budgetThing } from '../budget.ts';
import { fieldOf, type House, openHouse, streamOf } from '../house.fixture.ts';
import { euros, inForce, of2018, of2019 } from '../story.ts';
import { obligation } from './obligation.ts';
import { PlanObligation, planObligation } from './plan-obligation.ts';

const of2019Opened = BudgetOpened(
  { year: 2019, title: 'Digitalisierung', office: 'Amt' },
  '2017-09-28T09:00:00.000Z' as never,
);
const contract = 'O-LICENCES';

describe('an obligation over two years', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
    await house.tell(streamOf(of2018), ...inForce);
    await house.tell(streamOf(of2019), of2019Opened, ...inForce.slice(1));
  });
  afterEach(async () => {
    expect(house.faults).toEqual([]);
    await house.close();
  });

  const plan = async (amounts: readonly [number, number]) => {
    const years = [of2018, of2019].map((budget, at) => ({ budget, line: 'services', grossCents: euros(amounts[at]!) }));
    const known = await Promise.all(
      years.map(async ({ budget: id }) => [id, await house.decisions.standing(budgetThing, id)] as const),
    );
    const decision = planObligation(new Map(known.map(([id, { state }]) => [id, state])));
    const terms = { title: 'Lizenzen', document: 'Vertrag 7', measure: 'M19', years };
    await house.does(obligation, contract, act => new PlanObligation(contract, terms, act), decision, {
      at: '2018-07-01',
    });
    await house.settled();
  };
  const committed = async () =>
    (await house.readModels.live.ask(lineSums({}, ['year']))).map(row => row.committed_cents);
  const said = async () => {
    const context = await house.context();
    const one = (await fieldOf('Query', 'obligation')({}, { id: contract }, context)) as { state: string };
    const years = (await fieldOf('Obligation', 'years')({ id: contract }, {}, context)) as { state: string }[];
    return [one.state, ...years.map(({ state }) => state)];
  };

  it('is entered in both, with one event, when both are ready', async () => {
    await plan([300, 1_200]);
    expect(await committed()).toEqual([euros(300), euros(1_200)]);
    expect(await said()).toEqual(['entered', 'entered', 'entered']);
    expect(await house.typesOf(`obligation-${contract}`)).toEqual([
      'ObligationPlanned',
      'ShareReady',
      'ShareReady',
      'ObligationEntered',
    ]);
    expect((await house.typesOf(streamOf(of2019))).slice(-2)).toEqual(['PartPrepared', 'PartCompleted']);
  });

  it('is shown with its commitments, which say what they are a share of', async () => {
    await plan([300, 1_200]);
    const context = await house.context();
    const [commitment] = (await fieldOf('Budget', 'commitments')({ id: of2019 }, {}, context)) as never[];
    expect(commitment).toMatchObject({ gross: euros(1_200), open: euros(1_200), obligationId: contract });
    expect(await fieldOf('BudgetCommitment', 'obligation')(commitment, {}, context)).toMatchObject({
      title: 'Lizenzen',
    });
    const explained = await fieldOf('BudgetCommitment', 'explain')(commitment, {}, context);
    expect(explained).toMatchObject({ value: '1200.00', parts: [{ value: '1200.00', summary: 'Gebunden: Lizenzen' }] });
  });

  it('is entered in none if one year cannot bear its share', async () => {
    await plan([300, 1_600]);
    expect(await committed()).toEqual([0, 0]);
    expect(await said()).toEqual(['refused', 'lapsed', 'refused']);
    expect((await house.typesOf(streamOf(of2018))).slice(-2)).toEqual(['PartPrepared', 'PartLapsed']);
    const context = await house.context();
    const years = (await fieldOf('Obligation', 'years')({ id: contract }, {}, context)) as never[];
    expect(await fieldOf('ObligationYear', 'refusal')(years[1], {}, context)).toMatchObject({
      code: 'funds-insufficient',
    });
    const history = (await fieldOf('Obligation', 'history')({ id: contract }, {}, context)) as { summary: string }[];
    expect(history.at(-1)!.summary).toBe('Nicht gebunden; abgelehnt von 100-2019');
  });
});
