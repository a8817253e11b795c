import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Books, cents, DECISION } from './books.ts';

const SHOWN = `status share filledShare vacantShare counted lapseNote { on reached } endsOn endsInDays vacantSince
  occupancies { id share from until } warnings { kind }`;
const because = { text: 'Begründet.' };

let books: Books;
beforeAll(async () => {
  books = await Books.open('2026-01-15');
  await books.year('100-2026', { staff: { amount: '200000.00', kind: 'personnel' } });
});
afterAll(() => books.close());

// biome-ignore lint/suspicious/noExplicitAny: asked for by name
const post = async (id: string, look = {}, shown = SHOWN): Promise<any> =>
  (await books.asked(`{ position(id: "${id}") { ${shown} } }`, look)).position;

/** Asks for a post and brings it as far as its plan. */
async function approved(id: string, more: object = {}): Promise<void> {
  const { office, personnel } = books.people;
  const wanted = { id, title: 'Betreuung', planYear: 2026, grade: 'EG 11', office: 'Amt', ...more };
  await books.done(office, 'requestPosition', wanted);
  await books.done(personnel, 'assessPosition', { id, finding: 'Bedarf anerkannt.' });
  await books.done(personnel, 'putPositionInPlan', { id });
  await books.done(personnel, 'approvePosition', { id, decision: DECISION });
}

/** A post whose selection has come so far that it can be filled. */
async function selecting(id: string, more: object = {}): Promise<void> {
  const { personnel } = books.people;
  await approved(id, more);
  await books.done(personnel, 'releasePosition', { id });
  await offered(id);
}

async function offered(id: string): Promise<void> {
  const { personnel } = books.people;
  await books.done(personnel, 'advertisePosition', { id });
  await books.done(personnel, 'beginSelection', { id });
  await books.done(personnel, 'recordStaffCouncilConsent', { id, document: 'Zustimmung' });
}

describe('a post', () => {
  it('lives from request to filling, and lapses by the calendar once nobody fills it', async () => {
    const { personnel } = books.people;
    await selecting('P-LIFE', { funding: { budget: '100-2026', line: 'staff' } });
    expect(await post('P-LIFE')).toMatchObject({ status: 'selection', vacantShare: 10_000, counted: true });
    books.on('2026-02-01');
    await books.done(personnel, 'fillPosition', { id: 'P-LIFE', share: 7_500, from: '2026-02-01' });
    expect(await post('P-LIFE')).toMatchObject({ filledShare: 7_500, vacantShare: 2_500 });
    await books.done(personnel, 'setLapseNote', { id: 'P-LIFE', on: '2026-07-01', because });
    expect(await post('P-LIFE')).toMatchObject({
      lapseNote: { on: '2026-07-01', reached: false },
      endsOn: '2026-06-30',
    });

    books.on('2026-07-05');
    await books.tick();
    expect(await post('P-LIFE')).toMatchObject({ status: 'filled', lapseNote: { reached: true }, counted: true });
    expect((await post('P-LIFE')).warnings).toContainEqual({ kind: 'endReached' });

    await books.done(personnel, 'vacatePosition', { id: 'P-LIFE', until: '2026-07-31', because });
    books.on('2026-08-03');
    await books.tick();
    await books.tick();
    expect(await post('P-LIFE')).toMatchObject({ status: 'lapsed', filledShare: 0, vacantShare: 0, counted: false });
    const { history } = await post('P-LIFE', {}, 'history { type at recordedAt byName }');
    const types = history.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type === 'PositionLapsed')).toHaveLength(1);
    expect(history.at(-1)).toMatchObject({ type: 'PositionLapsed', at: '2026-08-01T00:00:00+02:00' });

    expect(await post('P-LIFE', { asOf: '2026-07-20' })).toMatchObject({ status: 'filled', filledShare: 7_500 });
    expect(await post('P-LIFE', { asOf: '2026-08-01' })).toMatchObject({ status: 'lapsed' });
    expect(await post('P-LIFE', { asOf: '2026-02-15' })).toMatchObject({ lapseNote: { reached: false } });
  });

  it('is warned of its end once for each distance, also after months switched off', async () => {
    books.on('2026-08-10');
    await selecting('P-TERM', { fixedTermUntil: '2027-08-31' });
    const warned = async () => {
      await books.tick();
      await books.tick();
      const { history } = await post('P-TERM', {}, 'history { type at }');
      return history.filter(({ type }: { type: string }) => type === 'PositionExpiryWarned').length;
    };
    expect(await warned()).toBe(0);
    books.on('2026-09-02');
    expect(await warned()).toBe(1);
    books.on('2027-06-15');
    expect(await warned()).toBe(3);
    books.on('2027-09-01');
    await books.tick();
    expect(await post('P-TERM')).toMatchObject({ status: 'lapsed', counted: false });
  });

  it('that carries a kw note is not filled again, and says why', async () => {
    const { personnel } = books.people;
    await selecting('P-KW');
    const note = { id: 'P-KW', on: '2027-12-31', because };
    await books.done(personnel, 'setLapseNote', note);
    const refused = await books.refused(personnel, 'fillPosition', { id: 'P-KW', from: '2028-01-01' });
    expect(refused).toMatchObject({ code: 'lapse-day-reached', facts: { on: '2027-12-31' } });
    await books.done(personnel, 'fillPosition', { id: 'P-KW', from: '2027-09-01' });

    await selecting('P-KW-NEXT');
    await books.done(personnel, 'fillPosition', { id: 'P-KW-NEXT', share: 5_000, from: '2027-09-01' });
    await books.done(personnel, 'setLapseNote', { id: 'P-KW-NEXT', because });
    books.on('2027-09-15');
    await books.done(personnel, 'vacatePosition', { id: 'P-KW-NEXT', until: '2027-09-14', because });
    expect(await post('P-KW-NEXT')).toMatchObject({ status: 'lapsed' });
    expect((await books.refused(personnel, 'advertisePosition', { id: 'P-KW-NEXT' })).code).toMatch(
      /ended|not-in-plan/,
    );
  });

  it('turns into its other grade when it is vacated with a ku note', async () => {
    const { personnel } = books.people;
    await selecting('P-KU');
    await books.done(personnel, 'fillPosition', { id: 'P-KU', from: '2027-09-15' });
    await books.done(personnel, 'setConversionNote', { id: 'P-KU', toGrade: 'EG 9b', because });
    books.on('2027-10-01');
    await books.done(personnel, 'vacatePosition', { id: 'P-KU', until: '2027-09-30', because });
    expect(await post('P-KU', {}, 'status grade convertsTo')).toEqual({
      status: 'converted',
      grade: 'E9b',
      convertsTo: null,
    });
  });

  it('is never filled above its grade, before the staff council agrees, or while it is blocked', async () => {
    const { personnel } = books.people;
    await approved('P-NO');
    const fill = { id: 'P-NO', from: '2027-10-01' };
    expect((await books.refused(personnel, 'fillPosition', fill)).code).toBe('position-not-in-selection');
    await books.done(personnel, 'releasePosition', { id: 'P-NO' });
    await books.done(personnel, 'advertisePosition', { id: 'P-NO' });
    await books.done(personnel, 'beginSelection', { id: 'P-NO' });
    expect((await books.refused(personnel, 'fillPosition', fill)).code).toBe('staff-council-not-agreed');
    await books.done(personnel, 'recordStaffCouncilConsent', { id: 'P-NO', document: 'Zustimmung' });
    expect((await books.refused(personnel, 'fillPosition', { ...fill, grade: 'E13' })).code).toBe('grade-above-post');
    await books.done(personnel, 'blockPosition', { id: 'P-NO', releasedBy: 'Gemeinderat', because });
    expect((await books.refused(personnel, 'fillPosition', fill)).facts.body).toBe('Gemeinderat');
  });
});

describe('the filled shares of a post', () => {
  it('never exceed what was approved, on any day and however many ask at once', async () => {
    const { personnel } = books.people;
    await selecting('P-SHARE');
    const racing = async () => {
      const asking = Array.from({ length: 24 }, (_, n) =>
        books.outcome(personnel, 'fillPosition', { id: 'P-SHARE', share: 3_000, from: `2027-1${1 + (n % 2)}-01` }),
      );
      return Promise.all(asking);
    };
    for (let filled = 3_000; filled <= 9_000; filled += 3_000) {
      const outcomes = await racing();
      expect(outcomes.filter(({ receipt }) => receipt)).toHaveLength(1);
      await offered('P-SHARE');
    }
    const tooMuch = await racing();
    expect(new Set(tooMuch.map(({ refusal }) => refusal?.code))).toEqual(new Set(['share-not-free']));
    await books.done(personnel, 'fillPosition', { id: 'P-SHARE', from: '2027-11-01' });
    expect((await books.refused(personnel, 'advertisePosition', { id: 'P-SHARE' })).code).toBe('nothing-free');
    books.on('2027-12-15');
    expect(await post('P-SHARE')).toMatchObject({ filledShare: 10_000, vacantShare: 0, status: 'filled' });
    const { positionSums } = await books.asked(
      '{ positionSums { figures { approvedShare filledShare vacantShare } } }',
    );
    const [{ figures }] = positionSums;
    expect(figures.filledShare).toBeLessThanOrEqual(figures.approvedShare);
    expect(figures.vacantShare).toBe(figures.approvedShare - figures.filledShare);
  });
});

describe('a measure with posts', () => {
  it('says who works for it and what that costs, and its line shows the forecast', async () => {
    const { programme, personnel } = books.people;
    books.on('2027-12-20');
    await books.done(programme, 'proposeMeasure', {
      key: 'M-POST',
      title: 'Dienst',
      fieldOfAction: 'it',
      office: 'Amt',
    });
    await books.done(personnel, 'publishRateTable', {
      ...{ id: 'R', title: 'Sätze', validFrom: '2026-01-01', overhead: 2_000, source: { document: 'Sätze' } },
      ...{ rates: [{ grade: 'E11', annual: '60000.00' }], material: '6000.00', it: '4000.00' },
    });
    await approved('P-FOR', { measure: 'M-POST', funding: { budget: '100-2026', line: 'staff' }, share: 5_000 });
    const query = `{ measure(id: "M-POST") { positions { id fundingLine { id } } posts(year: 2026) { posts approvedShare cost costKnown
      explain(figure: cost) { value parts { value thing } } } } }`;
    const { measure } = await books.asked(query);
    // Half of 60,000 + 6,000 + 4,000 + 20 % of 60,000.
    expect(measure.posts).toMatchObject({ posts: 1, approvedShare: 5_000, cost: '41000.00', costKnown: true });
    const { value, parts } = measure.posts.explain;
    expect(parts.reduce((sum: number, part: { value: string }) => sum + cents(part.value), 0)).toBe(cents(value));
    expect(measure.positions).toEqual([{ id: 'P-FOR', fundingLine: { id: '100-2026:staff' } }]);
    const { budgetLine } = await books.asked(
      '{ budgetLine(id: "100-2026:staff") { forecasts { post { id } amount } positions { id } } }',
    );
    expect(budgetLine.positions.map(({ id }: { id: string }) => id)).toContain('P-FOR');
    expect(budgetLine.forecasts.some(({ post: of }: { post: { id: string } | null }) => of?.id === 'P-FOR')).toBe(true);
  });

  it('that is cancelled leaves its posts flagged, until somebody says what becomes of them', async () => {
    const { programme, programme2, personnel } = books.people;
    await books.done(programme, 'assessMeasure', { id: 'M-POST', finding: 'Gut.' });
    await books.done(programme2, 'approveMeasure', { id: 'M-POST', decision: DECISION });
    await books.done(programme, 'cancelMeasure', { id: 'M-POST', because });
    expect(await post('P-FOR', {}, 'flaggedFor { id } status')).toEqual({
      flaggedFor: { id: 'M-POST' },
      status: 'approved',
    });
    await books.done(personnel, 'reassignPosition', { id: 'P-FOR', because });
    expect(await post('P-FOR', {}, 'flaggedFor { id }')).toEqual({ flaggedFor: null });
  });
});

describe('who may do what with posts', () => {
  it.each([
    ['consumer', 'requestPosition', { title: 'x', planYear: 2026, grade: 'E11', office: 'Amt' }],
    ['office', 'approvePosition', { id: 'P-LIFE', decision: DECISION }],
    ['finance', 'fillPosition', { id: 'P-LIFE', from: '2026-02-01' }],
    ['programme', 'vacatePosition', { id: 'P-LIFE', until: '2026-02-01' }],
    ['auditor', 'abolishPosition', { id: 'P-LIFE', decision: DECISION }],
  ] as const)('does not let %s %s', async (who, act, input) =>
    expect(books.outcome(books.people[who], act, input)).rejects.toThrow('FORBIDDEN'),
  );

  it.each([
    '{ position(id: "P-LIFE") { id } }',
    '{ positions { totalCount } }',
    '{ positionSums { figures { posts } } }',
  ])('shows the public no posts: %s', async query => {
    const { errors } = await books.people.consumer.ask(query);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each(['E16', 'A 17', 'drop table', 'ＥＧ 11', 'E9'])('knows no grade %s', async grade => {
    const { office } = books.people;
    const input = { title: 'x', planYear: 2026, grade, office: 'Amt' };
    const query = 'mutation($input: RequestPositionInput!) { requestPosition(input: $input) { receipt { position } } }';
    const { errors } = await office.ask(query, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.grade' });
  });
});
