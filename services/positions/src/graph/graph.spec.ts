import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ConversionNoteSet,
  LapseNoteSet,
  PositionAbolished,
  PositionBlocked,
  PositionFilled,
  PositionRegraded,
  PositionVacated,
} from '@moves/events/catalogue/positions';
import { Malformed } from '@moves/events/decider/failures';
import { told } from '@moves/events/decider/spec';
import type { GraphContext } from '@moves/events/graph/context';
import type { Resolver } from '@moves/events/graph/resolvers';
import { openPositions, type PositionHouse } from '../house.fixture.ts';
import { positionResolvers } from '../positions.resolvers.ts';
import {
  advertised,
  agreed,
  approved,
  assessed,
  day,
  decision,
  inDraft,
  inSelection,
  ratesPublished,
  released,
  requested,
  requestedFor,
  takenOver,
  untilApproved,
  untilFilled,
} from '../story.ts';

type Figures = Record<string, number | boolean> & { filter: object };
const ask = (type: string, field: string) =>
  ((positionResolvers as Record<string, Record<string, Resolver>>)[type]![field] as Resolver)!;
const query = (field: string, args: object, context: GraphContext) => ask('Query', field)({}, args, context);

let house: PositionHouse;
beforeEach(async () => {
  house = await openPositions();
  await house.tell('rateTable-R1', ratesPublished);
  await house.tell('position-full', ...untilFilled);
  await house.tell(
    'position-half',
    ...[requested, assessed, inDraft, approved, released, advertised, inSelection, agreed],
    told(PositionFilled({ occupancy: 'h', share: 5_000, from: day('2020-07-01'), grade: 'E11' })).on('2020-07-01'),
  );
  await house.tell('position-open', requestedFor({ measure: 'M19', share: 20_000 }), ...untilApproved.slice(1));
  await house.tell('position-asked', requested);
  await house.tell('position-beside', requestedFor({ planKind: 'outsidePlan' }), ...untilApproved.slice(1));
});
afterEach(() => house.close());

const sums = async (args: object, context?: GraphContext) =>
  (await query('positionSums', { by: [], ...args }, context ?? (await house.context()))) as Promise<
    { figures: Figures; grade: string | null; measure: string | null; status: string | null }[]
  >;

describe('sums over posts', () => {
  it('count the plan, and beside it what is only asked for or authorised elsewhere', async () => {
    const [all] = await sums({});
    expect(all!.figures).toMatchObject({
      posts: 3,
      approvedShare: 40_000,
      filledShare: 15_000,
      vacantShare: 25_000,
      requestedShare: 10_000,
      outsidePlanShare: 10_000,
      releasedShare: 20_000,
      unfilled: false,
    });
  });

  it('are the same whatever they are grouped by', async () => {
    for (const by of ['status', 'grade', 'office', 'measure', 'planYear', 'planKind']) {
      const groups = await sums({ by: [by] });
      expect(groups.reduce((sum, { figures }) => sum + Number(figures.approvedShare), 0)).toBe(40_000);
    }
    expect((await sums({ by: ['measure'] })).map(({ measure }) => measure)).toEqual(['M16', 'M19']);
  });

  it('have costs only of what a rate is kept for', async () => {
    const [all] = await sums({ year: 2020 });
    // Four posts at 9,300,000; filled from July: half a year of one, and of a half.
    expect(all!.figures).toMatchObject({ cost: 37_200_000, costKnown: true, expectedCost: 4_650_000 + 2_325_000 });
    expect((await sums({ year: 2019 }))[0]!.figures).toMatchObject({ cost: 0, costKnown: false });
  });

  it.each([0, 2101, 2_147_483_647])('are asked only of years that a plan can reach, not of %d', async year => {
    await expect(sums({ year })).rejects.toThrow(Malformed);
  });

  it('are explained by the events they are made of, to the cent', async () => {
    const context = await house.context();
    for (const { figures } of await sums({ by: ['status'], year: 2026 }, context))
      for (const figure of ['approvedShare', 'filledShare', 'vacantShare', 'cost', 'expectedCost']) {
        const { value, unit, parts } = (await ask('PositionFigures', 'explain')(figures, { figure }, context)) as {
          value: string;
          unit: string;
          parts: { value: string; event: string; summary: string }[];
        };
        const whole = (said: string) => Math.round(Number(said) * (unit === 'EUR' ? 100 : 10_000));
        expect([figure, whole(value)]).toEqual([figure, figures[figure]]);
        expect(parts.reduce((sum, part) => sum + whole(part.value), 0)).toBe(whole(value));
        expect(parts.every(({ event, summary }) => event && summary)).toBe(true);
      }
  });

  it('show nothing to whoever may not see posts', async () => {
    const context = await house.context({ publicOnly: true });
    expect((await sums({}, context))[0]!.figures).toMatchObject({ posts: 0, approvedShare: 0 });
    expect(await query('position', { id: 'full' }, context)).toBeNull();
    expect(await ask('Measure', 'positions')({ id: 'M16' }, {}, context)).toEqual([]);
    expect(await ask('Measure', 'posts')({ id: 'M16' }, {}, context)).toBeNull();
    expect(await query('rateTables', {}, context)).toEqual([]);
  });
});

describe('the day', () => {
  it('says what is filled, not the last step', async () => {
    await house.tell('position-full', told(PositionVacated({ occupancy: 'one', until: day('2026-12-31') })));
    const statusOn = async (on: string) => {
      house.turnTo(on);
      return (await query('position', { id: 'full' }, await house.context())) as Record<string, unknown>;
    };
    expect(await statusOn('2026-12-31')).toMatchObject({ status: 'filled', filledShare: 10_000, vacantSince: null });
    expect(await statusOn('2027-01-31')).toMatchObject({
      status: 'vacant',
      vacantShare: 10_000,
      vacantSince: '2027-01-01',
      vacantDays: 30,
      daysToFill: 121,
    });
  });

  it('counts in a cut what was there then', async () => {
    const context = await house.context({ cut: { asOf: day('2020-06-30') } });
    expect((await sums({}, context))[0]!.figures).toMatchObject({ posts: 3, filledShare: 0 });
    const before = await house.context({ cut: { asOf: day('2019-12-19') } });
    expect((await sums({}, before))[0]!.figures).toMatchObject({ posts: 0, requestedShare: 60_000 });
  });

  it('shows a post that was taken over from its day on, and not before', async () => {
    await house.tell('position-old', takenOver);
    const posts = async (asOf: string) =>
      (await sums({ filter: { takenOver: true } }, await house.context({ cut: { asOf: day(asOf) } })))[0]!.figures;
    expect(await posts('2021-09-06')).toMatchObject({ posts: 0 });
    expect(await posts('2021-09-07')).toMatchObject({ posts: 1, filledShare: 10_000 });
  });
});

describe('the development of the plan', () => {
  it('lists what is new, gone and changed between two days, and adds up', async () => {
    await house.tell('position-open', told(PositionAbolished({ decision })).on('2022-03-01'));
    await house.tell('position-half', told(PositionRegraded({ grade: 'E12', decision })).on('2022-04-01'));
    const changes = (await query(
      'positionChanges',
      { from: day('2021-12-31'), to: day('2022-12-31') },
      await house.context(),
    )) as Record<string, { id: string; share: number; summary: string }[]> & Record<string, number>;
    expect(changes.new).toEqual([]);
    expect(changes.gone).toMatchObject([{ id: 'open', share: -20_000 }]);
    expect(changes.changed).toMatchObject([{ id: 'half', share: 0, type: 'PositionRegraded' }]);
    expect(changes).toMatchObject({ approvedShareFrom: 40_000, approvedShareTo: 20_000 });
    expect(changes.gone![0]!.summary).toBe('Gestrichen mit Beschluss GRDrs 900/2019, Gemeinderat, 20.12.2019');
  });
});

describe('a list of posts', () => {
  const listed = async (filter: object, orderBy: object[] = []) => {
    const page = (await query('positions', { filter, orderBy, first: 25, offset: 0 }, await house.context())) as {
      nodes: { id: string }[];
    };
    return page.nodes.map(({ id }) => id);
  };

  it('is narrowed by what is asked for', async () => {
    await house.tell('position-half', told(PositionBlocked({ releasedBy: 'Gemeinderat' })).on('2021-01-01'));
    await house.tell('position-full', told(LapseNoteSet({ on: day('2027-06-01') })).on('2021-01-01'));
    await house.tell('position-open', told(ConversionNoteSet({ toGrade: 'E10' })).on('2021-01-01'));
    expect(await listed({ status: ['approved'] })).toEqual(['beside', 'open']);
    expect(await listed({ vacant: true, counted: true })).toEqual(['half', 'open']);
    expect(await listed({ blocked: true })).toEqual(['half']);
    expect(await listed({ lapsing: true })).toEqual(['full']);
    expect(await listed({ lapsing: false, measure: ['M16'] })).toEqual(['asked', 'beside', 'half']);
    expect(await listed({ endsWithinMonths: 7 })).toEqual(['full']);
    expect(await listed({ endsWithinMonths: 6 })).toEqual([]);
    expect(await listed({ converting: true })).toEqual(['open']);
    expect(await listed({ vacantMoreThanDays: 365 })).toEqual(['half']);
    expect(await listed({ search: 'IUK fach' })).toHaveLength(5);
    expect(await listed({ costUnknown: true })).toEqual([]);
  });

  it('is ordered, what is unknown last', async () => {
    expect(
      await listed({ counted: true }, [
        { field: 'vacantSince', direction: 'asc' },
        { field: 'share', direction: 'desc' },
      ]),
    ).toEqual(['open', 'half', 'full']);
    expect(await listed({ counted: true }, [{ field: 'filledShare', direction: 'desc' }])).toEqual([
      'full',
      'half',
      'open',
    ]);
  });

  it('asks one question for the posts of many measures', async () => {
    const context = await house.context();
    let questions = 0;
    const { ask: asking } = context.views;
    Object.assign(context.views, {
      ask: (...args: Parameters<typeof asking>) => {
        questions += 1;
        return asking.apply(context.views, args);
      },
    });
    const ids = Array.from({ length: 25 }, (_, n) => `M${n}`);
    await Promise.all(ids.map(id => ask('Measure', 'positions')({ id }, {}, context)));
    expect(questions).toBe(1);
    const posts = await Promise.all(ids.map(id => ask('Measure', 'posts')({ id }, {}, context)));
    expect(questions).toBe(4);
    expect(posts[16]).toMatchObject({ approvedShare: 20_000, filledShare: 15_000, unfilled: false });
    expect(posts[3]).toMatchObject({ posts: 0, unfilled: true });
  });
});

describe('a post’s page', () => {
  it('tells its history, its warnings and what may be done next', async () => {
    await house.tell('position-full', told(LapseNoteSet({ on: day('2027-06-01') })).on('2021-01-01'));
    const context = await house.context();
    const post = await query('position', { id: 'full' }, context);
    const history = (await ask('Position', 'history')(post, {}, context)) as { summary: string }[];
    expect(history.map(({ summary }) => summary)).toContain('Ab 01.07.2020 mit 1 VZÄ in E11 besetzt');
    expect(history.at(-1)!.summary).toBe('kw-Vermerk: fällt weg am 01.06.2027');
    expect(await ask('Position', 'warnings')(post, {}, context)).toMatchObject([{ kind: 'endNear', on: '2027-05-31' }]);
    expect(await ask('Position', 'tasks')(post, {}, context)).toMatchObject([
      { name: 'fillPosition', open: false, refusal: { code: 'position-not-in-selection' } },
    ]);
    expect(await ask('Position', 'measure')(post, {}, context)).toEqual({ __typename: 'Measure', id: 'M16' });
  });

  it('says for how long an employee may stay on a post of an official', async () => {
    await house.tell('position-full', told(PositionRegraded({ grade: 'A13', decision })).on('2021-01-01'));
    const context = await house.context();
    const post = await query('position', { id: 'full' }, context);
    expect(await ask('Position', 'warnings')(post, {}, context)).toMatchObject([
      { kind: 'costUnknown' },
      { kind: 'employeeOnOfficialPost', on: '2025-07-01', source: '§ 5 (3) GemHVO' },
    ]);
  });
});
