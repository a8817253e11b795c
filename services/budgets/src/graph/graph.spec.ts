import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ActualPosted,
  BudgetOpened,
  CommitmentAppropriationBooked,
  ExcessRequested,
  ForecastGiven,
  FreezeImposed,
  FundsReserved,
  LineBlocked,
  LineOpened,
  VirementBooked,
} from '@moves/events/catalogue/budgets';
import type { Day } from '@moves/events/catalogue/time';
import { by } from '@moves/events/decider/spec';
import type { GraphContext } from '@moves/events/graph/context';
import type { Question } from '@moves/events/read-model/question';
import { type House, openHouse, streamOf } from '../house.fixture.ts';
import { ann, ceiling, committed, day, decision, euros, inForce, of2018, of2019, reserved } from '../story.ts';
import { ask } from './graph.fixture.ts';

const FIGURES = `takenOver appropriation supplementary virement carryIn carryOut excess earmarked authority blocked frozen
  reserved committed actual available inTransit usage forecast deviation`;
const LINE = `id line year title kind subBudget profitCentre account transferable excludedFromCover coverGroup inferred
  measure { id } source { document } takeOver { on } figures { ${FIGURES} }
  shortfall { missing proposals { amount from { id } } }`;
const EVERYTHING = `id revision year title subBudget office biennialFrom state provisional adoption { paper } adoptedIn { id }
  figures(kind: [investment]) { authority }
  cover { group lines { id } figures { available explain(figure: available) { value parts { value summary late } } } }
  lines { ${LINE}
    budget { id }
    bookings(first: 2) { totalCount nodes { event figure amount summary valueOn document decision { paper } late } }
    reservations { id } commitments { id } ceilings { id } blocks { id } excesses { id } carryOvers { id }
    commitmentAppropriations { id } forecasts { amount text late } }
  ceilings { id amount used left decision { paper } decidedIn { id } active explain { value parts { value } } }
  blocks { id kind amount releasedBy active line { id } }
  excesses { id kind state level line { id } coverLine { id } }
  reservations { id open state gross line { id } explain { value } }
  commitments { id open gross line { id } obligation { id } explain { value } }
  carryOvers { id } commitmentAppropriations { id due { year authorised used left } } preparations { stream }
  tasks { name } history { type summary late }`;

const at = (on: string) => `${on}T09:00:00.000Z` as never;
const more = [
  ceiling,
  reserved,
  committed,
  ActualPosted(
    {
      posting: 'p1',
      line: 'services',
      amountCents: euros(1_100),
      committedCents: 0,
      valueOn: day('2018-09-30'),
      document: 'RE 1',
    },
    at('2018-10-01'),
  ),
  VirementBooked({ virement: 'v1', from: 'staff', to: 'services', amountCents: euros(50) }, at('2018-10-02')),
  LineBlocked({ block: 'b1', line: 'hardware', amountCents: euros(100), releasedBy: 'Gemeinderat' }, at('2018-10-03')),
  ExcessRequested(
    {
      ...{ excess: 'x1', line: 'services', kind: 'overplan', amountCents: euros(10), ground: 'unavoidable' },
      ...{ urgency: 'Lizenzen', coverLine: 'staff', level: 'treasurer' },
    },
    at('2018-10-04'),
  ),
  CommitmentAppropriationBooked(
    {
      appropriation: 'a1',
      line: 'hardware',
      due: [{ year: 2019, amountCents: euros(200) }],
      decision: { ...decision, id: 'D-1' },
    },
    at('2018-10-05'),
  ),
  ForecastGiven({ line: 'services', plannedRestCents: euros(20), text: 'Rest' }, at('2018-10-06')),
] as const;

describe('what the graph says of money', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse({ reacting: false });
    await house.tell(streamOf(of2018), ...inForce, ...more);
  });
  afterEach(() => house.close());

  it('is a Budget with its lines, bookings, conditions and history', async () => {
    const { budget } = await ask(`{ budget(id: "${of2018}") { ${EVERYTHING} } }`, await house.context());
    expect(budget).toMatchObject({
      id: of2018,
      ...{
        revision: inForce.length + more.length - 1,
        state: 'inForce',
        adoption: { paper: 'Haushaltssatzung 2018/2019' },
      },
      figures: { authority: euros(800) },
      ceilings: [{ id: 'cap', used: euros(1_500), left: euros(-900), explain: { value: '1500.00' } }],
      blocks: [{ kind: 'block', amount: euros(100), releasedBy: 'Gemeinderat', active: true }],
      excesses: [{ kind: 'overplan', state: 'requested', coverLine: { id: `${of2018}:staff` } }],
      reservations: [{ id: 'r1', open: 0, state: 'committed', explain: { value: '0.00' } }],
      commitments: [{ id: 'c1', open: euros(400), explain: { value: '400.00' } }],
      commitmentAppropriations: [{ due: [{ year: 2019, authorised: euros(200), used: 0, left: euros(200) }] }],
    });
    const { cover } = budget as { cover: { group: string; figures: { available: number } }[] };
    expect(cover.map(({ group, figures }) => [group, figures.available])).toEqual([
      ['expense', 0],
      ['investment', euros(700)],
      ['line:alone', euros(100)],
    ]);
  });

  it('says when the forecast is so far above what may be spent that the council is told at once', async () => {
    const duty = async () => {
      const query = `{ budget(id: "${of2018}") { cover { group reportDuty { deviation limit source } } } }`;
      const { budget } = (await ask(query, await house.context())) as { budget: { cover: { reportDuty: unknown }[] } };
      return budget.cover.map(({ reportDuty }) => reportDuty);
    };
    expect(await duty()).toEqual([null, null, null]);
    const rest = { line: 'alone', plannedRestCents: euros(100_200) };
    await house.tell(streamOf(of2018), ForecastGiven(rest, at('2018-11-01')));
    const source = '§ 28 (2) GemHVO (Vorgabe, ungeprüft)';
    expect(await duty()).toEqual([null, null, { deviation: euros(100_100), limit: euros(100_000), source }]);
  });

  it('says which reservations a freeze defers, and whose limits have not been checked', async () => {
    const frozen = [{ line: 'hardware', amountCents: euros(100) }];
    await house.tell(
      streamOf(of2018),
      FundsReserved({ reservation: 'r2', line: 'hardware', grossCents: euros(50), purpose: 'Netz' }, at('2018-11-01')),
      FreezeImposed({ freeze: 'f1', share: 5_000, lines: frozen }, at('2018-11-02')),
    );
    const query = `{ budget(id: "${of2018}") { reservations { id deferredBy { kind } }
      blocks { kind reservations { id } } excesses { levelSource } } }`;
    const { budget } = await ask(query, await house.context());
    expect(budget).toMatchObject({
      reservations: expect.arrayContaining([
        { id: 'r2', deferredBy: [{ kind: 'block' }, { kind: 'freeze' }] },
        { id: 'r1', deferredBy: [] },
      ]),
      blocks: [
        { kind: 'block', reservations: [{ id: 'r2' }] },
        { kind: 'freeze', reservations: [{ id: 'r2' }] },
      ],
      excesses: [{ levelSource: '§ 84 (1) GemO, Hauptsatzung (Vorgabe, ungeprüft)' }],
    });
  });

  it('says of a line with less than nothing which virement would help', async () => {
    const query = `{ budgetLines(filter: { short: true }) { totalCount figures { available } nodes { ${LINE} } } }`;
    const { budgetLines } = await ask(query, await house.context());
    expect(budgetLines).toMatchObject({
      ...{ totalCount: 1, figures: { available: euros(-450) } },
      nodes: [
        {
          id: `${of2018}:services`,
          figures: { virement: euros(50), forecast: euros(1_520), deviation: euros(470), usage: 14286 },
          shortfall: { missing: euros(450), proposals: [{ amount: euros(450), from: { id: `${of2018}:staff` } }] },
        },
      ],
    });
  });

  it('turns the pages of a line’s bookings, the latest first, and knows how many there are', async () => {
    const page = async (args: string) => {
      const query = `{ budgetLine(id: "${of2018}:services") { bookings(${args}) { totalCount nodes { amount summary } } } }`;
      const { budgetLine } = await ask(query, await house.context());
      return (budgetLine as { bookings: { totalCount: number; nodes: { amount: number; summary: string }[] } })
        .bookings;
    };
    expect(await page('first: 2')).toEqual({
      totalCount: 6,
      nodes: [
        { amount: euros(50), summary: 'Von einer anderen Zeile erhalten' },
        { amount: euros(1_100), summary: 'Gebucht: RE 1' },
      ],
    });
    expect(await page('first: 5, offset: 5')).toMatchObject({ totalCount: 6, nodes: [{ summary: 'Ansatz' }] });
    expect(await page('first: 5, offset: 9')).toEqual({ totalCount: 6, nodes: [] });
    expect(await page('figure: [reserved]')).toMatchObject({ totalCount: 2 });
  });

  it('belongs to a measure, by the lines that are for it', async () => {
    const line = LineOpened({
      line: 'm05',
      title: 'M05',
      kind: 'operating',
      measure: 'M05',
      transferable: false,
      inferred: [],
    });
    await house.tell(streamOf(of2018), line, ForecastGiven({ line: 'm05', plannedRestCents: 700 }));
    const context = await house.context();
    const { Measure, Position } = (await import('../budgets.resolvers.ts')).budgetResolvers as never as Record<
      string,
      Record<string, (parent: object, args: object, context: GraphContext) => Promise<unknown>>
    >;
    expect(await Measure!.budgetLines!({ id: 'M05' }, { year: [2018] }, context)).toMatchObject([
      { id: `${of2018}:m05` },
    ]);
    expect(await Measure!.budgetLines!({ id: 'M05' }, { year: [2019] }, context)).toEqual([]);
    expect(await Measure!.money!({ id: 'M05' }, { year: 2018 }, context)).toMatchObject({ forecast: 700 });
    expect(await Measure!.money!({ id: 'M06' }, {}, context)).toBeNull();
    expect(await Position!.fundingLine!({ id: 'P1' }, {}, context)).toBeNull();
  });

  it('is nothing for the public', async () => {
    const viewer = { acts: new Set(), publicOnly: true, readsPersons: false, act: by(ann) } as never;
    const context = await house.context({ viewer });
    const all = `{ budget(id: "${of2018}") { id } budgets { totalCount nodes { id } } budgetLine(id: "${of2018}:services") { id }
      budgetLines { totalCount figures { authority } } budgetSums { lines } obligations { totalCount } }`;
    expect(await ask(all, context)).toEqual({
      ...{ budget: null, budgets: { totalCount: 0, nodes: [] }, budgetLine: null, budgetSums: [] },
      ...{ budgetLines: { totalCount: 0, figures: { authority: 0 } }, obligations: { totalCount: 0 } },
    });
  });

  it('was something else on a past day', async () => {
    const cut = { asOf: '2018-09-30' as Day };
    const context = await house.context({ cut, past: true, views: house.readModels.cut(cut) });
    const query = `{ budgetSums(by: [kind]) { kind lines figures { reserved committed actual } } budget(id: "${of2018}") { history { type } tasks { name } } }`;
    expect(await ask(query, context)).toMatchObject({
      budgetSums: [
        { kind: 'investment', lines: 1, figures: { committed: 0 } },
        { kind: 'operating', lines: 3, figures: { reserved: 0, committed: euros(400), actual: 0 } },
        { kind: 'personnel', lines: 1 },
      ],
      budget: { tasks: [] },
    });
  });

  it('asks as many questions for one Budget as for many', async () => {
    const asked = async () => {
      const context = await house.context();
      const { views } = context;
      let count = 0;
      const counting = {
        ...context,
        views: {
          ask: (one: Question<unknown>) => {
            count++;
            return views.ask(one);
          },
          position: () => views.position(),
        },
      };
      const { loadBudgets } = await import('./load.ts');
      Object.assign(counting, { load: loadBudgets(counting as never) });
      // An explanation is a question about one figure; all other fields are asked for together.
      const query = EVERYTHING.replace('explain(figure: available) { value parts { value summary late } }', '').replace(
        'explain { value parts { value } }',
        '',
      );
      await ask(`{ budgets { nodes { ${query} } } }`, counting as never);
      return count;
    };
    const ofOne = await asked();
    await house.tell(
      streamOf(of2019),
      BudgetOpened({ year: 2019, title: 'Digitalisierung', office: 'Amt' }, at('2017-09-28')),
      ...inForce.slice(1),
      ...more,
    );
    expect(await asked()).toBe(ofOne);
  });
});
