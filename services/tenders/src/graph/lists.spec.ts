import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NeedDeclared, TenderPlanned } from '@moves/events/catalogue/tenders/preparation';
import { told } from '@moves/events/decider/spec';
import { ann, day, eva, needData, software, until } from '../story.ts';
import { openOffice } from './asked.fixture.ts';

describe('lists of tenders', () => {
  let office: Awaited<ReturnType<typeof openOffice>>;
  beforeAll(async () => {
    office = await openOffice();
    await office.tell(`tender-${software}`, until().published);
    await office.tell('tender-T-CHAIRS', [
      told(
        NeedDeclared({
          ...needData,
          title: 'Stühle',
          description: 'Für das Bürgerbüro Müllerstraße',
          category: 'supplies',
          office: 'Amt für Musterdienste',
          exercise: true,
        }),
      )
        .by(eva)
        .on('2026-11-02'),
      told(TenderPlanned({ publicationOn: day('2027-02-01'), awardOn: day('2027-04-01') }))
        .by(eva)
        .on('2026-11-03'),
    ]);
  });
  afterAll(() => office.close());

  const found = async (filter: string, look = {}) => {
    const { tenders } = await office.ask(`{ tenders(filter: ${filter}) { nodes { id } totalCount } }`, look);
    const ids = tenders.nodes.map(({ id }: { id: string }) => id);
    expect(tenders.totalCount).toBe(ids.length);
    return ids.sort();
  };

  it.each([
    ['{}', ['T-CHAIRS', software]],
    ['{ search: "muller burgerburo" }', ['T-CHAIRS']],
    ['{ search: "t-soft" }', [software]],
    ['{ status: [published] }', [software]],
    ['{ procedure: [openProcedure], regime: [eu] }', [software]],
    ['{ category: [supplies] }', ['T-CHAIRS']],
    ['{ office: ["Amt für Musterdienste"] }', ['T-CHAIRS']],
    ['{ measure: ["M19"] }', ['T-CHAIRS', software]],
    ['{ measure: ["M01"] }', []],
    ['{ open: true }', ['T-CHAIRS', software]],
    ['{ open: false }', []],
    ['{ exercise: true }', ['T-CHAIRS']],
    ['{ takenOver: false }', ['T-CHAIRS', software]],
    ['{ held: true }', []],
    ['{ dueBefore: "2026-12-01" }', [software]],
    ['{ dueBefore: "2027-03-01" }', ['T-CHAIRS', software]],
    ['{ overdue: true }', [software]],
    ['{ ids: ["T-CHAIRS"] }', ['T-CHAIRS']],
  ])('show %s', async (filter, ids) => expect(await found(filter)).toEqual(ids));

  it('know who handles a case', async () => {
    expect(await found('{ handledByMe: true }', { who: ann })).toEqual([software]);
    expect(await found('{ handledByMe: false }', { who: ann })).toEqual(['T-CHAIRS']);
    expect(await found('{ handledByMe: true }', { who: eva })).toEqual([]);
  });

  it.each(['id', 'title', 'office', 'status', 'statusSince', 'procedure', 'estimate', 'dueAt'])(
    'are ordered by %s, both ways, and the pages fit together',
    async field => {
      const pages = async (direction: string) => {
        const page = (offset: number) =>
          office.ask(
            `{ tenders(orderBy: [{ field: ${field}, direction: ${direction} }], first: 1, offset: ${offset}) { nodes { id } } }`,
          );
        return [...(await page(0)).tenders.nodes, ...(await page(1)).tenders.nodes].map(({ id }: { id: string }) => id);
      };
      for (const direction of ['asc', 'desc']) expect((await pages(direction)).sort()).toEqual(['T-CHAIRS', software]);
    },
  );

  it('lead from a measure to what is bought for it', async () => {
    const context = await office.contextFor({});
    const { resolvers } = (await import('../tenders.part.ts')).tendersPart;
    const tenders = (await resolvers.Measure!.tenders!({ id: 'M19' }, {}, context)) as { id: string }[];
    expect(tenders.map(({ id }) => id)).toEqual(['T-CHAIRS', software]);
  });

  it('show in a calendar what is due and planned, and whose it is', async () => {
    const calendar = async (terms: string) =>
      (await office.ask(`{ tenderCalendar(${terms}) { name kind dueOn tender { id } contract { id } } }`))
        .tenderCalendar;
    expect(await calendar('from: "2027-01-01", to: "2027-12-31"')).toEqual([
      { name: 'plannedPublication', kind: 'plan', dueOn: '2027-02-01', tender: { id: 'T-CHAIRS' }, contract: null },
      { name: 'plannedAward', kind: 'plan', dueOn: '2027-04-01', tender: { id: 'T-CHAIRS' }, contract: null },
    ]);
    expect(await calendar('from: "2027-01-01", to: "2027-12-31", filter: { exercise: false }')).toEqual([]);
  });

  it('compute periods without a tender, and give the whole table of steps to read', async () => {
    const { procurementPeriods } = await office.ask(`{ procurementPeriods(input: {
      procedure: openProcedure, dispatchedOn: "2024-03-04", electronic: true }) { name days lastDay earliestAt paragraph } }`);
    expect(procurementPeriods).toContainEqual(
      expect.objectContaining({
        name: 'tenders',
        days: 30,
        lastDay: '2024-04-03',
        earliestAt: '2024-04-03T22:00:00.000Z',
      }),
    );
    const { procurementRules } = await office.ask(
      '{ procurementRules(procedure: directPurchase) { step title procedures gates { name text } source } }',
    );
    const steps = procurementRules.map(({ step }: { step: string }) => step);
    expect(steps).toContain('awardTender');
    expect(steps).not.toContain('publishTender');
    for (const { title, gates, source } of procurementRules)
      expect([title, source, ...gates.map(({ text }: { text: string }) => text)].every(Boolean)).toBe(true);
  });
});
