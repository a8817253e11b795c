import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ActualPosted, FundsCommitted } from '@moves/events/catalogue/budgets';
import { ContractTerminated, ExpiryWarned } from '@moves/events/catalogue/tenders/contracts';
import { CallOffRefused } from '@moves/events/catalogue/tenders/money';
import type { Day } from '@moves/events/catalogue/time';
import { told } from '@moves/events/decider/spec';
import { begun, called, callOffAsked, licences, modified, support, takenOver } from '../contracts/story.ts';
import { day, software, until } from '../story.ts';
import { everythingOf, openOffice, schema } from './asked.fixture.ts';

const everything = (id: string) => `{ contract(id: "${id}") ${everythingOf(schema.getType('Contract')!)} }`;

describe('a contract in the graph', () => {
  let office: Awaited<ReturnType<typeof openOffice>>;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  it('says what was agreed, what it came of, and what is still open', async () => {
    await office.tell(`tender-${software}`, until().awarded);
    await office.tell(`contract-${support}`, [begun]);
    const { contract } = await office.ask(everything(support));
    expect(contract).toMatchObject({
      contractor: 'Beispiel Nord GmbH (fiktiv)',
      tender: { id: software },
      measure: { id: 'M19' },
      status: 'coming',
      beginsOn: '2027-01-01',
      endsOn: '2030-12-31',
      net: 40_000_000,
      framework: null,
      options: [{ id: 'renewal', state: 'open', endsOn: '2031-12-31' }],
      committed: { amount: 0, explain: { parts: [] } },
    });
    expect(contract.deadlines.map(({ name }: { name: string }) => name)).toEqual([
      'noticeDay',
      'option',
      'contractEnd',
    ]);
    const { tender } = await office.ask(
      `{ tender(id: "${software}") { contracts { id } awards { contract { id } } } }`,
    );
    expect(tender).toEqual({ contracts: [{ id: support }], awards: [{ contract: { id: support } }] });
  });

  it('counts what was called off, with what is being prepared, and lets one look into that', async () => {
    await office.tell(`contract-${licences}`, [
      takenOver,
      ...called('done', 5_000),
      ...called('no', 7_000, false),
      callOffAsked,
    ]);
    const { contract } = await office.ask(everything(licences));
    expect(contract).toMatchObject({
      status: 'running',
      takeOver: { on: '2026-01-01', source: { document: 'Vertrag 7 (fiktiv)' } },
      framework: { maximumNet: 10_000_000, calledNet: 4_500_000, leftNet: 5_500_000 },
      asking: [{ kind: 'callOff', joint: 'calloff-first', budgets: [{ budgetId: '100-2026', state: 'asked' }] }],
    });
    expect(contract.asking[0].budgets[0].summaries[0]).toMatch(/^11\.900,00.€ auf moves binden$/);
    const states = contract.callOffs.map(({ id, state }: { id: string; state: string }) => [id, state]);
    expect(states.sort()).toEqual([
      ['done', 'placed'],
      ['first', 'requested'],
      ['no', 'refused'],
    ]);
  });

  it('says why a Budget could not bear an order', async () => {
    const refusals = [{ stream: 'budget-100-2026', code: 'not-enough-left', facts: {} }];
    await office.tell(`contract-${licences}`, [
      takenOver,
      callOffAsked,
      told(CallOffRefused({ joint: 'calloff-first', refusals, prepared: [] })).on('2026-11-20'),
    ]);
    const { contract } = await office.ask(
      `{ contract(id: "${licences}") { asking { joint } callOffs { refusals { code } } } }`,
    );
    expect(contract).toEqual({ asking: [], callOffs: [{ refusals: [{ code: 'not-enough-left' }] }] });
  });

  it('says by when a change must be announced', async () => {
    await office.tell(`contract-${support}`, [begun, ...modified('more', 'additionalNecessary', 1_000)]);
    const { contract } = await office.ask(
      `{ contract(id: "${support}") { net modifications { id state noticeDueOn noticeSentOn } deadlines { name paragraph } } }`,
    );
    expect(contract.net).toBe(40_100_000);
    expect(contract.modifications).toEqual([
      { id: 'more', state: 'done', noticeDueOn: '2026-12-10', noticeSentOn: null },
    ]);
    expect(contract.deadlines[0]).toEqual({ name: 'modificationNotice', paragraph: '§ 132 (5) GWB, § 39 (5) VgV' });
  });

  it('has its sums from the bookings of the Budgets, and shows each of them', async () => {
    await office.tell(`contract-${licences}`, [takenOver]);
    await office.tell('budget-100-2026', [
      FundsCommitted({
        ...{ commitment: 'c1', line: 'moves', grossCents: 1_190_000, reservedCents: 0 },
        ...{ purpose: 'Lizenzen 2026', document: 'Vertrag 7 (fiktiv)', contract: licences },
      }),
      ActualPosted({
        ...{ posting: 'p1', line: 'moves', amountCents: 500_000, commitment: 'c1', committedCents: 500_000 },
        ...{ document: 'R-1 (fiktiv)', valueOn: day('2026-11-10') },
      }),
    ]);
    const fields = '{ amount explain { value unit parts { kind thing value summary } } }';
    const { contract } = await office.ask(`{ contract(id: "${licences}") { committed ${fields} used ${fields} } }`);
    expect([contract.committed.amount, contract.used.amount]).toEqual([690_000, 500_000]);
    expect(contract.committed.explain).toMatchObject({ value: '6900.00', unit: 'EUR' });
    expect(contract.committed.explain.parts.map(({ value }: { value: string }) => value)).toEqual([
      '11900.00',
      '-5000.00',
    ]);
    expect(contract.used.explain.parts[0]).toMatchObject({ kind: 'budget', thing: '100-2026', value: '5000.00' });
  });

  it('is found by what it is about, and when it ends', async () => {
    await office.tell(`contract-${support}`, [begun]);
    await office.tell(`contract-${licences}`, [takenOver]);
    const found = async (filter: string) => {
      const { contracts } = await office.ask(`{ contracts(filter: ${filter}) { nodes { id } totalCount } }`);
      expect(contracts.totalCount).toBe(contracts.nodes.length);
      return contracts.nodes.map(({ id }: { id: string }) => id);
    };
    const both = [licences, support];
    for (const [filter, ids] of [
      ['{}', both],
      ['{ search: "lizenz" }', [licences]],
      ['{ status: [coming] }', [support]],
      ['{ status: [running, coming] }', both],
      ['{ framework: true }', [licences]],
      ['{ framework: false }', [support]],
      ['{ endsBefore: "2028-01-01" }', [licences]],
      ['{ tender: ["T-SOFTWARE"] }', [support]],
      ['{ measure: ["M19"] }', [support]],
      ['{ takenOver: true }', [licences]],
      ['{ category: [supplies] }', [licences]],
      ['{ dueBefore: "2026-01-01" }', []],
    ] as const)
      expect([filter, await found(filter)]).toEqual([filter, ids]);
    for (const field of ['id', 'title', 'contractor', 'office', 'beginsOn', 'endsOn', 'value', 'dueAt']) {
      const { contracts } = await office.ask(`{ contracts(orderBy: [{ field: ${field} }]) { nodes { id } } }`);
      expect(contracts.nodes).toHaveLength(2);
    }
  });

  it('keeps its warnings and its end, and can be looked at as it was', async () => {
    await office.tell(`contract-${licences}`, [
      takenOver,
      told(ExpiryWarned({ of: 'end', dueOn: day('2027-05-31'), daysBefore: 191 })).on('2026-11-20'),
      told(ContractTerminated({ endsOn: day('2026-12-31') })).on('2026-11-20'),
    ]);
    const fields = 'status endsOn warnings { of daysBefore } history { summary } tasks { name }';
    const { contract } = await office.ask(`{ contract(id: "${licences}") { ${fields} } }`);
    expect(contract).toMatchObject({ status: 'terminated', endsOn: '2026-12-31', warnings: [{ of: 'end' }] });
    expect(contract.history.at(-1).summary).toBe('Gekündigt zum 31.12.2026');
    expect(contract.tasks).toEqual([{ name: 'placeCallOff' }]);
    const cut = { asOf: '2026-06-30' as Day };
    const then = (await office.ask(`{ contract(id: "${licences}") { ${fields} } }`, { cut })).contract;
    expect(then).toMatchObject({ status: 'running', endsOn: '2027-05-31', warnings: [], tasks: [] });
  });
});
