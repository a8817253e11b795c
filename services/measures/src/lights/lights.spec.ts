import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AppropriationBooked,
  BudgetOpened,
  CommitmentReduced,
  ForecastGiven,
  FundsCommitted,
  LineOpened,
} from '@moves/events/catalogue/budgets';
import { MeasureCancelled, MilestoneForecast } from '@moves/events/catalogue/measures';
import { PositionApproved, PositionLapsed, PositionRequested } from '@moves/events/catalogue/positions';
import { TenderFunded, TenderFundingRefused } from '@moves/events/catalogue/tenders/money';
import { NeedDeclared } from '@moves/events/catalogue/tenders/preparation';
import type { Day } from '@moves/events/catalogue/time';
import type { MeasureId } from '@moves/events/catalogue/values';
import { told } from '@moves/events/decider/spec';
import type { Resolver } from '@moves/events/graph/resolvers';
import { openCommitments } from '../life/open-commitments.ts';
import { loads } from '../load.ts';
import { measureResolvers } from '../measures.resolvers.ts';
import { SpecHouse } from '../spec-house.ts';
import { approved, assessed, day, decision, planned, proposed, started, takenOver } from '../story.ts';
import { lightsOf } from './reasons.ts';

const late = 'M16' as MeasureId;
const dear = 'M20' as MeasureId;
const fine = 'M21' as MeasureId;
const over = 'M22' as MeasureId;
const today = day('2021-12-01');

const line = (id: string, title: string, measure: string, cents: number) => [
  LineOpened({ line: id, title, kind: 'operating', measure, transferable: false, inferred: [] }),
  AppropriationBooked({ line: id, amountCents: cents }),
];
const committed = (commitment: string, of: string, cents: number) =>
  FundsCommitted({ commitment, line: of, grossCents: cents, reservedCents: 0, purpose: 'Betrieb', document: 'V 1' });
const post = (title: string, measure: string, key = false) =>
  told(
    PositionRequested({
      title,
      planYear: 2020,
      planKind: 'plan',
      grade: 'E11',
      gradeMark: 'fictitious',
      share: 10_000,
      office: 'Abteilung IuK',
      measure,
      key,
    }),
  ).on('2020-01-02');
const inPlan = (on: string) => told(PositionApproved({ decision })).on(on);

describe('the lights of a measure', () => {
  const house = new SpecHouse();
  afterAll(() => house.close());
  beforeAll(async () => {
    const slipped = told(MilestoneForecast({ milestone: 'wing', forecastOn: day('2021-12-24') })).on('2021-11-01');
    await house.tell(`measure-${late}`, takenOver, planned, slipped);
    await house.tell(`measure-${dear}`, proposed, assessed, approved, started);
    await house.tell(`measure-${fine}`, takenOver);
    await house.tell(`measure-${over}`, proposed, assessed, approved, told(MeasureCancelled({})).on('2019-01-01'));
    await house.tell(
      'budget-100-2021',
      BudgetOpened({ year: 2021, title: 'Digitalisierung 2021', office: 'Stadtkämmerei' }),
      ...line('small', 'Lizenzen', dear, 1_000_00),
      ...line('big', 'Betrieb', dear, 10_000_00),
      ForecastGiven({ line: 'big', plannedRestCents: 11_500_00 }),
      ...line('counter', 'Schalter', late, 1_000_00),
      committed('c1', 'counter', 1_500_00),
      ...line('calm', 'Wartung', fine, 1_000_00),
      committed('c2', 'calm', 500_00),
      CommitmentReduced({ commitment: 'c2', amountCents: 500_00 }),
      ...line('gone', 'Rest', over, 0),
      committed('c3', 'gone', 1_00),
    );
    await house.tell('position-P1', post('Funknetze', late), inPlan('2021-08-15'));
    await house.tell(
      'position-P2',
      post('Leitung', dear, true),
      inPlan('2020-01-30'),
      told(PositionLapsed({ ground: 'lapseNote' })).on('2021-11-30'),
    );
    await house.tell('position-P3', post('Wartung', fine), inPlan('2021-11-15'));
  });

  const said = async (id: MeasureId, on: Day = today, publicOnly = false) => {
    const context = await house.context(on, { publicOnly });
    const shown = (await loads(context).measures.load(id))!;
    return Object.fromEntries((await lightsOf(shown, context)).map(({ dimension, ...light }) => [dimension, light]));
  };

  it('name the milestone, the line and the post that make them so', async () => {
    const lights = await said(late);
    expect(lights).toMatchObject({
      schedule: {
        light: 'red',
        milestone: { id: 'wing' },
        reason: 'Der Meilenstein „Marktplatzflügel“ ist 100 Tage im Verzug.',
      },
      cost: { light: 'red', lineId: '100-2021:counter' },
      resources: { light: 'yellow', positionId: 'P1', reason: 'Die Stelle „Funknetze“ fehlt seit 15.08.2021.' },
      freshness: { light: 'green', reason: 'Die letzte Meldung ist vom 01.11.2021, 30 Tage alt.' },
    });
    expect(lights.cost!.reason.replaceAll('\u00a0', ' ')).toBe(
      'Für 2021 sind 1.500,00 € gebunden und ausgegeben, bei einem Verfügungsrahmen von 1.000,00 €; am meisten bei „Schalter“.',
    );
  });

  it('name of several lines the one where most is missing, and a key post that is gone', async () => {
    const lights = await said(dear);
    expect(lights).toMatchObject({
      cost: { light: 'yellow', lineId: '100-2021:big' },
      resources: { light: 'red', positionId: 'P2', reason: 'Die Schlüsselstelle „Leitung“ ist weggefallen.' },
    });
    expect(lights.cost!.reason).toMatch(/11\.500,00.*11\.000,00.*„Betrieb“/);
  });

  it('say what is well, and what there is nothing to judge of', async () => {
    expect(await said(fine)).toMatchObject({
      schedule: { light: 'none', reason: 'Kein offener Meilenstein hat einen Plantermin.' },
      cost: { light: 'green' },
      resources: { light: 'green', reason: 'Keine Stelle fehlt länger als geduldet.' },
    });
    expect(await said(fine, day('2023-01-01'))).toMatchObject({
      cost: { light: 'none', reason: 'Für 2023 hat sie keine Haushaltszeile.' },
      resources: { light: 'red' },
    });
  });

  it('warn of a tender whose money could not be set aside, until it is', async () => {
    const need = { title: 'Wartung 2022', description: 'Wartung', category: 'services', office: 'Amt' } as const;
    const refusal = { stream: 'budget-100-2021', code: 'funds-insufficient', facts: {} };
    const refused = TenderFundingRefused({ joint: 'funding-1', refusals: [refusal], prepared: [] });
    await house.tell('tender-T-1', NeedDeclared({ ...need, measure: fine }), told(refused).on('2021-11-20'));
    await house.tell('tender-T-2', NeedDeclared({ ...need, measure: fine, exercise: true }), refused);
    expect(await said(fine)).toMatchObject({
      cost: {
        light: 'yellow',
        tenderId: 'T-1',
        reason: 'Für die Vergabe „Wartung 2022“ fehlen Mittel; am 20.11.2021 konnten sie nicht bereitgestellt werden.',
      },
    });
    const parts = [{ stream: 'budget-100-2021', ready: [] }];
    await house.tell('tender-T-1', told(TenderFunded({ joint: 'funding-2', parts })).on('2021-11-25'));
    expect(await said(fine)).toMatchObject({ cost: { light: 'green' } });
  });

  it('say for everyone that a critical milestone is overdue, but of money and posts nothing to the public', async () => {
    const lights = await said(late, day('2021-12-25'), true);
    expect(lights).toMatchObject({
      schedule: {
        light: 'red',
        reason: 'Der kritische Meilenstein „Marktplatzflügel“ ist seit 24.12.2021 überfällig.',
      },
      cost: { light: 'none', reason: 'Mittel und Stellen sieht nur die Verwaltung.' },
      resources: { light: 'none' },
    });
    expect([lights.cost!.lineId, lights.resources!.positionId]).toEqual([undefined, undefined]);
  });

  it('are out when it has ended', async () =>
    expect(Object.values(await said(over))).toEqual(
      Array.from({ length: 4 }, () => ({ light: 'none', reason: 'Die Maßnahme ist abgebrochen.' })),
    ));

  it('are counted for each dimension, and so is what is under way without a filled post', async () => {
    const context = await house.context(today);
    const { Query, Programme } = measureResolvers as unknown as Record<string, Record<string, Resolver>>;
    const programme = await Query!.programme!({}, {}, context);
    const counts = (await Programme!.byDimension!(programme, {}, context)) as { count: number }[];
    expect(counts.filter(({ count }) => count > 0)).toEqual(
      expect.arrayContaining([
        { dimension: 'cost', light: 'red', count: 1 },
        { dimension: 'cost', light: 'yellow', count: 1 },
        { dimension: 'resources', light: 'red', count: 1 },
      ]),
    );
    expect(await Programme!.unfilledTotal!(programme, {}, context)).toBe(3);
  });

  it('and the approval refer to what others keep by kind and key', async () => {
    const context = await house.context(today);
    const { Measure, MeasureApproval, MeasureLight } = measureResolvers as unknown as Record<
      string,
      Record<string, Resolver>
    >;
    expect(await Measure!.__resolveReference!({ id: late }, context as never, context)).toMatchObject({ key: late });
    expect(MeasureApproval!.decidedIn!({ decision: { ...decision, id: 'D1' } }, {}, context)).toEqual({
      __typename: 'Decision',
      id: 'D1',
    });
    expect(MeasureLight!.budgetLine!({ lineId: '100-2021:big' }, {}, context)).toEqual({
      __typename: 'BudgetLine',
      id: '100-2021:big',
    });
  });

  it('stand beside what contracts still bind, paid and returned left out', async () => {
    const { views } = await house.context(today);
    expect(await views.ask(openCommitments([late, dear, fine]))).toEqual([
      { thing: late, line: '100-2021:counter', title: 'Schalter', year: 2021, cents: 1_500_00 },
    ]);
  });
});
