import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Books, DECISION } from './books.ts';

const FIGURES = 'authority blocked frozen reserved committed actual available carryIn carryOut inTransit';
const because = { text: 'Begründet.' };

let books: Books;
beforeAll(async () => {
  books = await Books.open('2026-02-02');
  const lines = {
    software: { amount: '10000.00', transferable: true },
    support: { amount: '5000.00' },
    network: { amount: '100000.00', kind: 'investment' },
  } as const;
  await books.year('100-2026', lines);
  await books.plan('100-2027', lines, '2026-01-15');
  await books.plan('100-2028', { ...lines, support: { amount: '100.00' } }, '2026-01-15');
});
afterAll(() => books.close());

const of = (line: string, look = {}) => books.figures(line, FIGURES, look);

describe('a block', () => {
  it('takes money out of use, and says by whom it can be released', async () => {
    const { finance, programme } = books.people;
    const block = { id: '100-2026', block: 'note', line: 'support', amount: '2000.00', releasedBy: 'Gemeinderat' };
    await books.done(finance, 'blockLine', block);
    expect(await of('100-2026:support')).toMatchObject({
      authority: '5000.00',
      blocked: '2000.00',
      available: '3000.00',
    });
    const [all] = [{ id: '100-2026', line: 'support', gross: '13000.01', purpose: 'Zu viel' }];
    expect((await books.refused(programme, 'reserveFunds', all)).facts.missingCents).toBe('1');
    const release = { id: '100-2026', block: 'note' };
    expect((await books.refused(finance, 'releaseBlock', { ...release, because })).code).toBe(
      'money-needs-second-person',
    );
  });
});

describe('a freeze', () => {
  it('defers a share of what lines still have, and gives it back when it is lifted', async () => {
    const { finance, programme } = books.people;
    await books.done(programme, 'reserveFunds', {
      id: '100-2026',
      line: 'software',
      gross: '4000.00',
      purpose: 'Vorher',
    });
    const refused = await books.refused(finance, 'imposeFreeze', { id: '100-2026', share: 2_500 });
    expect(refused.code).toBe('reason-required');
    await books.done(finance, 'imposeFreeze', { id: '100-2026', share: 2_500, kinds: ['operating'], because });
    expect(await of('100-2026:software')).toMatchObject({
      frozen: '1500.00',
      blocked: '1500.00',
      available: '4500.00',
    });
    expect(await of('100-2026:support')).toMatchObject({ frozen: '750.00', blocked: '2750.00', available: '2250.00' });
    expect(await of('100-2026:network')).toMatchObject({ frozen: '0.00' });
    const { budget } = await books.asked('{ budget(id: "100-2026") { blocks { id kind active } } }');
    const { id: freeze } = budget.blocks.find(({ kind }: { kind: string }) => kind === 'freeze');
    await books.done(finance, 'liftFreeze', { id: '100-2026', freeze: freeze.split(':')[0], because });
    expect(await of('100-2026:software')).toMatchObject({ frozen: '0.00', available: '6000.00' });
  });
});

describe('a carry-over', () => {
  const propose = (line: string, amount: string) => ({
    ...{ id: '100-2026', line, amount, to: '100-2027', toLine: line, until: 2028, because },
  });
  const carryOvers = async () => {
    const { budget } = await books.asked('{ budget(id: "100-2026") { carryOvers { id state refusal { code } } } }');
    return budget.carryOvers;
  };
  const both = async (look = {}) => {
    const sum = async (id: string) => Number((await of(id, look)).authority);
    const { inTransit } = await of('100-2026:software', look);
    return [await sum('100-2026:software'), Number(inTransit), await sum('100-2027:software')];
  };

  it('leaves its year and arrives in the next by itself, and is in one place at every position', async () => {
    books.on('2026-06-15');
    const { programme, finance } = books.people;
    const { store } = books.door.running.house;
    const before = await store.head();
    await books.done(programme, 'proposeCarryOver', propose('software', '6000.00'));
    const [{ id: carryOver }] = await carryOvers();
    await expect(books.outcome(programme, 'approveCarryOver', { id: '100-2026', carryOver })).rejects.toThrow(
      'FORBIDDEN',
    );
    expect(await both()).toEqual([10_000, 0, 10_000]);

    books.moving('2026-06-16');
    await books.done(finance, 'approveCarryOver', { id: '100-2026', carryOver });
    expect(await both()).toEqual([4_000, 0, 16_000]);
    expect((await carryOvers())[0].state).toBe('arrived');

    books.on('2026-06-17');
    const seen: string[] = [];
    for (const { type, recordedAt } of await store.readAll({ after: before })) {
      const places = await both({ knownAt: recordedAt });
      expect([type, places.reduce((sum, place) => sum + place)]).toEqual([type, 20_000]);
      seen.push(`${type} ${places.join(' ')}`);
    }
    expect(seen).toEqual([
      'CarryOverProposed 10000 0 10000',
      'CarryOverSent 4000 6000 10000',
      'CarryOverReceived 4000 0 16000',
      'CarryOverArrived 4000 0 16000',
    ]);
  });

  it('comes back where the other year has no such line', async () => {
    const { programme, finance } = books.people;
    const input = { ...propose('network', '1000.00'), toLine: 'no-such-line' };
    await books.done(programme, 'proposeCarryOver', input);
    const proposed = (await carryOvers()).find(({ state }: { state: string }) => state === 'proposed');
    await books.done(finance, 'approveCarryOver', { id: '100-2026', carryOver: proposed.id });
    const returned = (await carryOvers()).find(({ id }: { id: string }) => id === proposed.id);
    expect(returned).toMatchObject({ state: 'returned', refusal: { code: 'line-unknown' } });
    expect(await of('100-2026:network')).toMatchObject({ authority: '100000.00', inTransit: '0.00' });
  });

  it('is only for what is transferable and unused', async () => {
    const { programme } = books.people;
    const code = async (line: string, amount: string) =>
      (await books.refused(programme, 'proposeCarryOver', propose(line, amount))).code;
    expect(await code('support', '1.00')).toBe('line-not-transferable');
    expect(await code('software', '99999.00')).toBe('carry-over-too-much');
  });
});

describe('an obligation over three years', () => {
  const YEARS = ['100-2026', '100-2027', '100-2028'];
  const obligation = (id: string, gross: string) => ({
    ...{ id, title: 'Wartung', document: 'Vertrag 9' },
    years: YEARS.map(budget => ({ budget, line: 'support', gross })),
  });
  const committed = () => Promise.all(YEARS.map(async id => (await of(`${id}:support`)).committed));
  const stateOf = async (id: string) =>
    (await books.asked(`{ obligation(id: "${id}") { state years { state refusal { code facts { name value } } } } }`))
      .obligation;

  it('is entered nowhere when one year cannot bear it, and says which', async () => {
    await books.done(books.people.programme, 'planObligation', obligation('O-TOO-MUCH', '20000.00'));
    const { state, years } = await stateOf('O-TOO-MUCH');
    expect(state).toBe('refused');
    const refused = years.filter((year: { refusal: unknown }) => year.refusal);
    expect(refused.length).toBeGreaterThan(0);
    for (const { refusal } of refused) expect(refusal.code).toBe('funds-insufficient');
    expect(years.every((year: { state: string }) => ['refused', 'lapsed'].includes(year.state))).toBe(true);
    expect(await committed()).toEqual(['0.00', '0.00', '0.00']);
  });

  it('is entered in all of them at one moment when all can', async () => {
    await books.done(books.people.programme, 'planObligation', obligation('O-1', '100.00'));
    expect(await stateOf('O-1')).toMatchObject({
      state: 'entered',
      years: Array(3).fill({ state: 'entered', refusal: null }),
    });
    expect(await committed()).toEqual(['100.00', '100.00', '100.00']);
    const explained = await books.asked(
      `{ budgetLine(id: "100-2028:support") { figures { explain(figure: committed) { value parts { value kind thing summary } } } } }`,
    );
    expect(explained.budgetLine.figures.explain).toMatchObject({
      value: '100.00',
      parts: [{ value: '100.00', thing: '100-2028' }],
    });
  });

  it('is charged to authority for later years where it is for investments', async () => {
    const { programme, finance } = books.people;
    const years = YEARS.map(budget => ({ budget, line: 'network', gross: '10000.00' }));
    const input = { id: 'O-NET', title: 'Glasfaser', document: 'Vertrag 10', years };
    expect((await books.refused(programme, 'planObligation', input)).code).toBe('obligation-needs-authority');
    const due = [2027, 2028].map(year => ({ year, amount: '15000.00' }));
    await books.done(finance, 'bookCommitmentAppropriation', {
      ...{
        id: '100-2026',
        appropriation: 'fibre',
        line: 'network',
        due,
        decision: { ...DECISION, sessionOn: '2026-01-22' },
      },
    });
    const charged = { ...input, appropriation: { budget: '100-2026', appropriation: 'fibre' } };
    await books.done(programme, 'planObligation', charged);
    expect((await stateOf('O-NET')).state).toBe('entered');
    const shown = 'commitmentAppropriations { due { year used left } }';
    const { budget } = await books.asked(`{ budget(id: "100-2026") { ${shown} } }`);
    const left = [2027, 2028].map(year => ({ year, used: '10000.00', left: '5000.00' }));
    expect(budget.commitmentAppropriations).toEqual([{ due: left }]);
    await books.done(programme, 'planObligation', { ...charged, id: 'O-NET-2' });
    expect((await stateOf('O-NET-2')).state).toBe('refused');
    expect((await of('100-2027:network')).committed).toBe('10000.00');
  });
});

describe('a year that begins without a statute', () => {
  it('is managed provisionally: only what the law obliges to, or cannot be put off, with a reason', async () => {
    const { programme } = books.people;
    books.on('2026-12-30');
    await books.tick();
    const provisional = async () =>
      (await books.asked('{ budget(id: "100-2027") { provisional provisionalOn } }')).budget;
    expect(await provisional()).toEqual({ provisional: false, provisionalOn: null });
    const reserve = { id: '100-2027', line: 'support', gross: '10.00', purpose: 'Miete' };
    expect((await books.refused(programme, 'reserveFunds', reserve)).code).toBe('statute-not-in-force');

    books.on('2027-01-09');
    await books.tick();
    await books.settled();
    expect(await provisional()).toEqual({ provisional: true, provisionalOn: '2027-01-01' });
    expect((await books.refused(programme, 'reserveFunds', reserve)).code).toBe('provisional-needs-ground');
    const grounded = { ...reserve, provisionalGround: 'legalObligation' };
    expect((await books.refused(programme, 'reserveFunds', grounded)).code).toBe('reason-required');
    await books.done(programme, 'reserveFunds', { ...grounded, because: { text: 'Mietvertrag von 2019.' } });

    await books.enforce('100-2027');
    await books.done(programme, 'reserveFunds', reserve);
    expect(await provisional()).toMatchObject({ provisional: false });
  });
});
