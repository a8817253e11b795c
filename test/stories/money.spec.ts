import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Books, cents, DECISION, factsOf } from './books.ts';

const ID = '100-2026';
const CHAIN = 'authority blocked reserved committed actual available';
const reserve = (line: string, gross: string, more: object = {}) => ({
  id: ID,
  line,
  gross,
  purpose: 'Lizenzen',
  ...more,
});

let books: Books;
beforeAll(async () => {
  books = await Books.open('2026-02-02');
  await books.year(ID, {
    services: { amount: '100000.00', profitCentre: '1007410' },
    training: { amount: '20000.00' },
    buffer: { amount: '30000.00', excludedFromCover: true },
    race: { amount: '1000.00', excludedFromCover: true },
    capped: { amount: '5000.00', excludedFromCover: true, profitCentre: '1007499' },
    network: { amount: '50000.00', kind: 'investment' },
  });
});
afterAll(() => books.close());

describe('the chain from reservation to invoice', () => {
  it('moves every euro from available to reserved to committed to actual, and has it in one place at a time', async () => {
    const { programme, finance } = books.people;
    const chain = async () => Object.values(await books.figures(`${ID}:services`, CHAIN)).map(cents);
    const told = async (...expected: number[]) => expect(await chain()).toEqual(expected.map(euros => euros * 100));

    const reserved = await books.done(programme, 'reserveFunds', reserve('services', '11900.00'), IDS);
    const [{ id: reservation }] = reserved.budget.reservations;
    await told(100_000, 0, 11_900, 0, 0, 88_100);

    books.on('2026-03-02');
    const contract = { document: 'Vertrag 7', purpose: 'Lizenzen', net: '10000.00', vatRate: 1900 };
    const bound = { id: ID, line: 'services', gross: '11900.00', reservation, ...contract };
    const { budget } = await books.done(programme, 'commitFunds', bound, IDS);
    await told(100_000, 0, 0, 11_900, 0, 88_100);

    books.on('2026-04-15');
    const invoice = { id: ID, line: 'services', commitment: budget.commitments[0].id, valueOn: '2026-04-10' };
    await books.done(finance, 'postActual', { ...invoice, amount: '5950.50', document: 'R-1' });
    await told(100_000, 0, 0, 5_949.5, 5_950.5, 88_100);

    const dearer = { ...invoice, amount: '6000.00', document: 'R-2' };
    const beyond = await books.refused(finance, 'postActual', dearer);
    expect(beyond).toMatchObject({ code: 'commitment-exceeded', facts: { exceededCents: '5050' } });
    expect(beyond.message).toContain('50.50');
    await books.done(finance, 'postActual', { ...dearer, approval: 'Nachtrag 1 zum Vertrag 7' });
    await told(100_000, 0, 0, 0, 11_950.5, 88_049.5);

    // A credit note gives back what was paid: it is bound again until somebody says otherwise.
    await books.done(finance, 'postActual', { ...invoice, amount: '-100.00', document: 'G-1' });
    const [, , , committed, actual] = await chain();
    expect(committed! + actual!).toBe(11_950_50);
    expect(actual).toBe(11_850_50);
  });

  it('knows a voucher once, and takes it back only by another', async () => {
    const { finance } = books.people;
    const invoice = { id: ID, line: 'training', amount: '200.00', valueOn: '2026-04-14', document: 'R-3' };
    await books.done(finance, 'postActual', { ...invoice, commandId: randomUUID() });
    const again = await books.outcome(finance, 'postActual', { ...invoice, commandId: randomUUID() });
    expect(again.refusal).toBeNull();
    expect((await books.figures(`${ID}:training`, 'actual')).actual).toBe('200.00');
    const other = await books.refused(finance, 'postActual', { ...invoice, amount: '201.00' });
    expect(other.code).toBe('document-known');

    const { budgetLine } = await books.asked(
      `{ budgetLine(id: "${ID}:training") { bookings { nodes { posting document } } } }`,
    );
    const [{ posting }] = budgetLine.bookings.nodes;
    await books.done(finance, 'reversePosting', { id: ID, posting, document: 'S-3', because: { text: 'Doppelt.' } });
    expect((await books.figures(`${ID}:training`, 'actual')).actual).toBe('0.00');
  });
});

const IDS = 'budget { reservations { id } commitments { id } }';

describe('64 who ask for the last euros at once', () => {
  const racing = async (line: string, gross: string) => {
    const { programme } = books.people;
    const asking = Array.from({ length: 64 }, (_, n) =>
      books.outcome(programme, 'reserveFunds', reserve(line, gross, { purpose: `Nr. ${n}`, commandId: randomUUID() })),
    );
    const outcomes = await Promise.all(asking);
    const refusals = outcomes.flatMap(({ refusal }) =>
      refusal ? [{ ...refusal, facts: factsOf(refusal.facts) }] : [],
    );
    expect(outcomes.every(({ receipt, refusal }) => (receipt === null) !== (refusal === null))).toBe(true);
    return { won: outcomes.length - refusals.length, refusals };
  };

  it('get exactly what is there; the others learn line, year and what is missing', async () => {
    const { won, refusals } = await racing('race', '30.00');
    expect(won).toBe(33);
    expect(await books.figures(`${ID}:race`, 'reserved available')).toEqual({ reserved: '990.00', available: '10.00' });
    for (const { code, facts, message } of refusals) {
      expect(code).toBe('funds-insufficient');
      expect(facts).toMatchObject({ line: 'race', year: '2026', missingCents: '2000' });
      expect(message).toMatch(/«race» lacks .*20\.00.* in 2026/);
    }
  });

  it('keep the ceiling of the council; the others learn whose decision it is', async () => {
    await books.done(books.people.finance, 'setCeiling', {
      ...{ id: ID, ceiling: 'cap', title: 'Höchstens 1.000 €', amount: '1000.00', profitCentre: '1007499' },
      decision: DECISION,
    });
    const { won, refusals } = await racing('capped', '75.00');
    expect(won).toBe(13);
    for (const { code, facts, message } of refusals) {
      expect(code).toBe('ceiling-exceeded');
      expect(facts).toMatchObject({ line: 'capped', year: '2026', paper: DECISION.paper, body: DECISION.body });
      expect(facts.missingCents).toBe('5000');
      expect(message).toContain(DECISION.paper);
    }
    const { budget } = await books.asked(
      `{ budget(id: "${ID}") { ceilings { used left explain { value parts { value } } } } }`,
    );
    const [{ used, left, explain }] = budget.ceilings;
    expect([used, left, explain.value]).toEqual(['975.00', '25.00', '975.00']);
    expect(explain.parts).toHaveLength(13);
  });

  it('are each heard once, however often they ask', async () => {
    const { programme } = books.people;
    const input = reserve('training', '12.34', { commandId: randomUUID() });
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, () => books.outcome(programme, 'reserveFunds', input)),
    );
    expect(new Set(outcomes.map(({ receipt }) => receipt.position)).size).toBe(1);
    expect((await books.figures(`${ID}:training`, 'reserved')).reserved).toBe('12.34');
    const other = await books.refused(programme, 'reserveFunds', { ...input, gross: '12.35' });
    expect(other.code).toBe('command-id-reused');
  });
});

describe('expenditure beyond the plan', () => {
  const request = (more: object = {}) => ({
    ...{ id: ID, line: 'training', kind: 'overplan', amount: '7500.00', ground: 'urgentAndCovered' },
    ...{ urgency: 'Schulung vor der Einführung.', coverLine: 'buffer', ...more },
  });
  const excesses = async () =>
    (await books.asked(`{ budget(id: "${ID}") { excesses { id level state decision { paper } } } }`)).budget.excesses;

  it('is asked for by one person and approved by another, and moves what covers it', async () => {
    const { programme, finance } = books.people;
    const before = await books.figures(`${ID}:buffer`, 'authority');
    await books.done(programme, 'requestExcess', request());
    const [{ id: excess, level }] = await excesses();
    expect(level).toBe('treasurer');
    await expect(books.outcome(programme, 'approveExcess', { id: ID, excess })).rejects.toThrow('FORBIDDEN');
    expect((await books.refused(finance, 'approveExcess', { id: ID, excess })).code).toBe('reason-required');
    await books.done(finance, 'approveExcess', { id: ID, excess, because: { text: 'Gedeckt.' } });
    expect(await books.figures(`${ID}:training`, 'authority excess')).toEqual({
      authority: '27500.00',
      excess: '7500.00',
    });
    const { authority, excess: given } = await books.figures(`${ID}:buffer`, 'authority excess');
    expect([cents(authority!), given]).toEqual([cents(before.authority!) - 7_500_00, '-7500.00']);
  });

  it('is not approved by whoever asked for it', async () => {
    const { finance } = books.people;
    await books.done(finance, 'requestExcess', request({ amount: '1.00' }));
    const [{ id: excess }] = (await excesses()).filter(({ state }: { state: string }) => state === 'requested');
    const refused = await books.refused(finance, 'approveExcess', { id: ID, excess, because: { text: 'Gedeckt.' } });
    expect(refused.code).toBe('money-needs-second-person');
    await books.done(finance, 'rejectExcess', { id: ID, excess, because: { text: 'Doch nicht.' } });
  });

  it('takes the decision of the body whose limit it is', async () => {
    const { programme, finance } = books.people;
    await books.plan('300-2026', { big: { amount: '2000000.00', excludedFromCover: true }, small: { amount: '1.00' } });
    await books.enforce('300-2026');
    const large = { ...request({ id: '300-2026', amount: '600000.00', line: 'small', coverLine: 'big' }) };
    await books.done(programme, 'requestExcess', large);
    const { budget } = await books.asked('{ budget(id: "300-2026") { excesses { id level } } }');
    const [{ id: excess, level }] = budget.excesses;
    expect(level).toBe('committee');
    const approval = { id: '300-2026', excess, because: { text: 'Eilt.' } };
    expect((await books.refused(finance, 'approveExcess', approval)).code).toBe('excess-needs-decision');
    const advice = { ...DECISION, authoritative: false };
    expect((await books.refused(finance, 'approveExcess', { ...approval, decision: advice })).code).toBe(
      'money-needs-decision',
    );
    await books.done(finance, 'approveExcess', { ...approval, decision: DECISION });
  });

  it('needs cover that is there, from beyond the lines that cover each other anyway', async () => {
    const { programme } = books.people;
    const refusal = async (more: object) => (await books.refused(programme, 'requestExcess', request(more))).code;
    expect(await refusal({ amount: '999999.00' })).toBe('line-cannot-give');
    expect(await refusal({ coverLine: 'network' })).toBe('cover-of-another-kind');
    expect(await refusal({ coverLine: 'services' })).toBe('cover-by-virement');
    expect(await refusal({ kind: 'unplanned' })).toBe('unplanned-has-plan');
  });
});

describe('a virement', () => {
  it('moves authority between lines that cover each other, and makes none', async () => {
    const { finance } = books.people;
    const sum = async () => {
      const { budget } = await books.asked(`{ budget(id: "${ID}") { figures { authority virement } } }`);
      return budget.figures;
    };
    const before = await sum();
    await books.done(finance, 'bookVirement', { id: ID, from: 'services', to: 'training', amount: '1000.00' });
    expect(await sum()).toEqual(before);
    expect((await books.figures(`${ID}:training`, 'virement')).virement).toBe('1000.00');
    expect((await books.figures(`${ID}:services`, 'virement')).virement).toBe('-1000.00');
  });

  it('gives no more than is there, and nothing to a line that is not covered', async () => {
    const { finance } = books.people;
    const refusal = async (input: object) => (await books.refused(finance, 'bookVirement', { id: ID, ...input })).code;
    expect(await refusal({ from: 'training', to: 'services', amount: '99999.00' })).toBe('line-cannot-give');
    expect(await refusal({ from: 'services', to: 'network', amount: '1.00' })).toBe('lines-do-not-cover');
  });
});

describe('money at the door', () => {
  it.each([
    ['1.005', 'with half a cent'],
    ['10', 'without cents'],
    ['1,00', 'with a comma'],
    ['1e5', 'in powers of ten'],
    ['NaN', 'that is no number'],
    ['Infinity', 'without end'],
    ['', 'that says nothing'],
    ['١٢.٠٠', 'in other digits'],
    ['1000000000000.00', 'beyond a trillion'],
    ['99999999999999999999.00', 'beyond all numbers'],
    ['-5.00', 'below zero'],
    ['-0.00', 'of minus nothing'],
    ['0.00', 'of nothing'],
    [5 as never, 'that is no text'],
  ])('refuses %p, an amount %s, and says where', async gross => {
    const query = 'mutation($input: ReserveFundsInput!) { reserveFunds(input: $input) { receipt { position } } }';
    const { data, errors } = await books.people.programme.ask(query, { input: reserve('services', gross) });
    expect(data?.reserveFunds ?? null).toBeNull();
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.gross' });
  });

  it.each([
    [
      'finance',
      'postActual',
      { line: 'services', amount: '0.00', valueOn: '2026-02-02', document: 'R-0' },
      'input.amount',
    ],
    ['finance', 'giveForecast', { line: 'services', plannedRest: '-0.01' }, 'input.plannedRest'],
    ['finance', 'imposeFreeze', { share: 10_001, because: { text: 'Zu viel.' } }, 'input.share'],
    ['programme', 'reserveFunds', { line: 'services', gross: '1.00', purpose: ' ' }, 'input.purpose'],
    ['programme', 'reserveFunds', { line: 'services', gross: '1.00', purpose: 'x', vatRate: 10_001 }, 'input.vatRate'],
    ['programme', 'reserveFunds', { line: 'services', gross: '1.00', purpose: 'a\u0000b' }, 'input.purpose'],
    [
      'programme',
      'reserveFunds',
      { line: 'services', gross: '1.00', purpose: 'x', at: '2027-01-01T00:00:00Z' },
      'input.at',
    ],
    [
      'programme',
      'reserveFunds',
      { line: 'services', gross: '1.00', purpose: 'x', commandId: 'mine' },
      'input.commandId',
    ],
  ] as const)('names the field as the graph calls it: %s, %s %j', async (who, act, terms, field) => {
    const input = { id: ID, ...terms };
    const type = `${act[0]!.toUpperCase()}${act.slice(1)}Input!`;
    const mutation = `mutation($input: ${type}) { ${act}(input: $input) { receipt { position } } }`;
    const { errors } = await books.people[who].ask(mutation, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('says the least there is as the graph writes it', async () => {
    const mutation = 'mutation($input: ReserveFundsInput!) { reserveFunds(input: $input) { receipt { position } } }';
    const { errors } = await books.people.programme.ask(mutation, { input: reserve('services', '0.00') });
    expect(errors![0]!.message).toBe('gross must be at least 0.01.');
  });

  it('counts the largest amount to the cent', async () => {
    await books.plan('400-2026', { large: { amount: '999999999999.99' } });
    await books.enforce('400-2026');
    await books.done(books.people.programme, 'reserveFunds', {
      ...{ id: '400-2026', line: 'large', gross: '999999999999.98', purpose: 'Alles bis auf einen Cent' },
    });
    expect(await books.figures('400-2026:large', 'reserved available')).toEqual({
      reserved: '999999999999.98',
      available: '0.01',
    });
  });
});

describe('who may do what with money', () => {
  it.each([
    ['office', 'reserveFunds', reserve('services', '1.00')],
    ['personnel', 'reserveFunds', reserve('services', '1.00')],
    ['council', 'setCeiling', { id: ID, title: 'x', amount: '1.00', decision: DECISION }],
    ['auditor', 'giveForecast', { id: ID, line: 'services', plannedRest: '1.00' }],
    ['programme', 'postActual', { id: ID, line: 'services', amount: '1.00', valueOn: '2026-04-01', document: 'R' }],
    ['programme', 'bookVirement', { id: ID, from: 'services', to: 'training', amount: '1.00' }],
    ['consumer', 'reserveFunds', reserve('services', '1.00')],
  ] as const)('does not let %s %s', async (who, act, input) => {
    const { store } = books.door.running.house;
    const head = await store.head();
    await expect(books.outcome(books.people[who], act, input)).rejects.toThrow('FORBIDDEN');
    expect(await store.head()).toBe(head);
  });

  it('shows the public no money, by whatever way it is asked for', async () => {
    const { programme, consumer } = books.people;
    await books.done(programme, 'proposeMeasure', { key: 'PUB', title: 'Netz', fieldOfAction: 'it', office: 'Amt' });
    await books.done(programme, 'publishMeasure', { id: 'PUB' });
    await books.done(books.people.finance, 'openLine', {
      id: ID,
      line: 'pub',
      title: 'pub',
      kind: 'operating',
      measure: 'PUB',
    });
    for (const query of [
      `{ budget(id: "${ID}") { id } }`,
      '{ budgets { totalCount } }',
      `{ budgetLine(id: "${ID}:pub") { id } }`,
      '{ budgetLines { totalCount } }',
      '{ budgetSums { figures { authority } } }',
      '{ obligations { totalCount } }',
    ]) {
      const { errors } = await consumer.ask(query);
      expect([query, errors?.[0]?.extensions.code]).toEqual([query, 'FORBIDDEN']);
    }
    const query =
      '{ measure(id: "PUB") { title money { authority } budgetLines { id } posts { posts } positions { id } } }';
    for (const look of [{}, { asOf: '2026-04-15' }]) {
      const { data } = await consumer.ask(query, {}, look);
      expect(data.measure).toEqual({ title: 'Netz', money: null, budgetLines: [], posts: null, positions: [] });
    }
    expect((await programme.ask(query)).data.measure.budgetLines).toEqual([{ id: `${ID}:pub` }]);
  });
});
