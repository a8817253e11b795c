import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Revision, UnstoredEvent } from '@moves/events/catalogue/envelope';
import type { Appended } from '@moves/events/store/event-store';
import { MemoryEventStore } from '@moves/events/store/memory';
import { at, Books, cents } from './books.ts';

/** A store in which the moment of a package can be kept waiting. */
class PatientStore extends MemoryEventStore {
  private open: () => void = () => {};
  private gate: Promise<void> | undefined;

  hold(): void {
    this.gate = new Promise(resolve => {
      this.open = resolve;
    });
  }

  release(): void {
    this.open();
    this.gate = undefined;
  }

  override async append(stream: string, events: readonly UnstoredEvent[], expected: Revision): Promise<Appended> {
    if (events.some(({ type }) => type === 'PackageApproved')) await this.gate;
    return super.append(stream, events, expected);
  }
}

const because = { text: 'Begründet.' };
let books: Books;
let store: PatientStore;
beforeAll(async () => {
  let clock = () => at('2026-02-02');
  store = new PatientStore(() => clock());
  books = await Books.open('2026-02-02', { store });
  clock = () => books.now();
  const { council } = books.people;
  for (const [key, kind] of [
    ['GR', 'council'],
    ['VA', 'committeeAdvisory'],
  ] as const)
    await books.done(council, 'registerBody', { key, name: key, shortName: key, kind });
  await books.year('100-2026', { support: { amount: '1000.00' } });
  for (const id of ['100-2027', '100-2028']) await books.plan(id, { support: { amount: '0.00' } }, '2026-01-15');
});
afterAll(() => books.close());

/** A session of a body on a day, which has come. */
async function sat(body: string, day: string, open = true): Promise<string> {
  const { council } = books.people;
  const id = `${body}-${day.replaceAll('-', '')}`;
  await books.done(council, 'scheduleSession', { body, on: day, public: open, at: at(day) });
  await books.done(council, 'holdSession', { id, at: at(day), minutes: `Niederschrift ${id}` });
  return id;
}

/** A paper with one point that asks for something. */
async function submitted(
  reference: string,
  effects: readonly object[],
  day: string,
  more: object = {},
): Promise<string> {
  await books.done(books.people.council, 'submitPaper', {
    ...{ reference, title: `Paket ${reference}`, office: 'Amt', on: day, at: at(day) },
    points: [{ point: '1', wording: 'Dem Paket wird zugestimmt.', effects }],
    ...more,
  });
  return reference.replaceAll(/[ /]/g, '-');
}

const vote = (paper: string, session: string, more: object = {}) => ({
  ...{ paper, session, authoritative: true, points: [{ point: '1', result: 'majority' }], ...more },
});

async function wanted(measure: string, post: string, planned = true): Promise<void> {
  const { programme, personnel, office } = books.people;
  await books.done(office, 'proposeMeasure', { key: measure, title: measure, fieldOfAction: 'it', office: 'Amt' });
  await books.done(programme, 'assessMeasure', { id: measure, finding: 'Gut.' });
  await books.done(office, 'requestPosition', {
    id: post,
    title: 'Dienst',
    planYear: 2027,
    grade: 'E11',
    office: 'Amt',
    measure,
  });
  await books.done(personnel, 'assessPosition', { id: post, finding: 'Gut.' });
  if (planned) await books.done(personnel, 'putPositionInPlan', { id: post });
}

const packageOf = (measure: string, post: string) => [
  { approveMeasure: { measure } },
  { bookAppropriation: { budget: '100-2027', line: 'support', amount: '750.00' } },
  { bookAppropriation: { budget: '100-2028', line: 'support', amount: '250.00' } },
  { approvePosition: { position: post } },
];

/** What of a package is in the books. */
async function totals(measure: string, post: string, look = {}) {
  const query = `{ measure(id: "${measure}") { status } position(id: "${post}") { status counted }
    a: budgetLine(id: "100-2027:support") { figures { authority } } b: budgetLine(id: "100-2028:support") { figures { authority } }
    decisions { nodes { id } } }`;
  const { measure: m, position: p, a, b } = await books.asked(query, look);
  return [m.status, p.status, a.figures.authority, b.figures.authority];
}

const PACKAGES = 'packages { joint state begunAt endedAt refusals { code } parts { stream state refusal { code } } }';
const packagesOf = async (id: string, look = {}) =>
  (await books.asked(`{ decision(id: "${id}") { ${PACKAGES} } }`, look)).decision.packages;

describe('a package of the council', () => {
  const DECISION = 'GRDrs-1-2026-GR-20260220';

  it('is seen while it runs, and counts nowhere before its moment', async () => {
    await wanted('M1', 'P1');
    const paper = await submitted('GRDrs 1/2026', packageOf('M1', 'P1'), '2026-02-02');
    books.on('2026-02-25');
    const session = await sat('GR', '2026-02-20');
    store.hold();
    const outcome = await books.outcome(
      books.people.council,
      'recordDecision',
      vote(paper, session),
      `decision { id ${PACKAGES} }`,
    );
    expect(outcome.decision).toMatchObject({
      id: DECISION,
      packages: [{ joint: '1-1', state: 'running', endedAt: null }],
    });

    const preparing = async () => {
      const query =
        '{ budget(id: "100-2027") { preparations { stream joint summaries } } position(id: "P1") { preparations { summaries } } }';
      const { budget, position } = await books.asked(query);
      return [budget.preparations.length, position.preparations.length];
    };
    const running = async () => (await packagesOf(DECISION))[0];
    const states = async () => (await running()).parts.map(({ state }: { state: string }) => state).sort();
    await books.until(async () => (await states()).filter((state: string) => state === 'ready').length === 3);
    expect(await states()).toEqual(['asked', 'ready', 'ready', 'ready']);
    expect(await preparing()).toEqual([1, 1]);
    const { parts, state } = await running();
    expect(state).toBe('running');
    expect(parts.map(({ stream }: { stream: string }) => stream).sort()).toEqual([
      'budget-100-2027',
      'budget-100-2028',
      'measure-M1',
      'position-P1',
    ]);
    expect(await totals('M1', 'P1')).toEqual(['assessed', 'inPlanDraft', '0.00', '0.00']);
    const { data } = await books.people.consumer.ask(`{ decision(id: "${DECISION}") { title ${PACKAGES} } }`);
    expect(data.decision).toEqual({ title: 'Paket GRDrs 1/2026', packages: [] });

    store.release();
    await books.settled();
    expect(await totals('M1', 'P1')).toEqual(['approved', 'approved', '750.00', '250.00']);
    const [approved] = await packagesOf(DECISION);
    expect(approved).toMatchObject({ state: 'approved', endedAt: expect.stringContaining('2026-02-20'), refusals: [] });
    expect(new Set(approved.parts.map(({ state }: { state: string }) => state))).toEqual(new Set(['done']));
    expect(await preparing()).toEqual([0, 0]);
  });

  it('happened on the day of its decision, and was not known before it was recorded', async () => {
    expect(await totals('M1', 'P1', { asOf: '2026-02-19' })).toEqual(['assessed', 'inPlanDraft', '0.00', '0.00']);
    expect(await totals('M1', 'P1', { asOf: '2026-02-20' })).toEqual(['approved', 'approved', '750.00', '250.00']);
    books.on('2026-02-26');
    const before = { asOf: '2026-02-20', knownAt: '2026-02-24T12:00:00Z' };
    expect(await totals('M1', 'P1', before)).toEqual(['assessed', 'inPlanDraft', '0.00', '0.00']);
  });

  it('is shown by everything it has changed', async () => {
    const query = `{ measure(id: "M1") { decisions { id } } position(id: "P1") { decisions { id } decidedIn { id } }
      budget(id: "100-2027") { decisions { id } lines { bookings { nodes { type decidedIn { id } } } } } }`;
    const { measure, position, budget } = await books.asked(query);
    for (const { decisions } of [measure, position, budget]) expect(decisions).toEqual([{ id: DECISION }]);
    expect(position.decidedIn).toEqual({ id: DECISION });
    expect(budget.lines[0].bookings.nodes).toEqual([{ type: 'AppropriationBooked', decidedIn: { id: DECISION } }]);
  });

  it('comes to nothing when one of its parts is impossible, says why, and can be tried again', async () => {
    const { council, personnel } = books.people;
    books.on('2026-03-01');
    await wanted('M2', 'P2', false);
    const paper = await submitted('GRDrs 2/2026', packageOf('M2', 'P2'), '2026-03-01');
    books.on('2026-03-12');
    const session = await sat('GR', '2026-03-12');
    await books.done(council, 'recordDecision', vote(paper, session));
    const id = 'GRDrs-2-2026-GR-20260312';
    const [failed] = await packagesOf(id);
    expect(failed).toMatchObject({ joint: '1-1', state: 'failed' });
    expect(failed.refusals.map(({ code }: { code: string }) => code)).toContain('position-not-in-plan-draft');
    expect(await totals('M2', 'P2')).toEqual(['assessed', 'assessed', '750.00', '250.00']);
    const { budget } = await books.asked('{ budget(id: "100-2027") { preparations { joint } } }');
    expect(budget.preparations).toEqual([]);

    books.on('2026-03-16');
    await books.done(personnel, 'putPositionInPlan', { id: 'P2', at: at('2026-03-02'), because });
    await books.done(council, 'retryPackage', { id, point: '1', because });
    const [, again] = await packagesOf(id);
    expect(again).toMatchObject({ joint: '1-2', state: 'approved', endedAt: expect.stringContaining('2026-03-12') });
    expect(await totals('M2', 'P2')).toEqual(['approved', 'approved', '1500.00', '500.00']);
    expect((await books.refused(council, 'retryPackage', { id, point: '1', because })).code).toBe('no-failed-package');
  });

  it('is not triggered by a body that only advises, nor by a vote that fails', async () => {
    const { council } = books.people;
    books.on('2026-04-01');
    await wanted('M3', 'P3');
    const paper = await submitted('GRDrs 3/2026', packageOf('M3', 'P3'), '2026-04-01');
    books.on('2026-04-20');
    const [advising, sitting] = [await sat('VA', '2026-04-08'), await sat('GR', '2026-04-09')];
    expect((await books.refused(council, 'recordDecision', vote(paper, advising))).code).toBe('body-only-advises');
    const before = await store.head();
    await books.done(council, 'recordDecision', vote(paper, advising, { authoritative: false }));
    const tied = { points: [{ point: '1', result: 'tied', yes: 10, no: 10 }] };
    await books.done(council, 'recordDecision', vote(paper, sitting, tied));
    const types = (await store.readAll({ after: before })).map(({ type }) => type);
    expect(types.filter(type => /^(Package|Part[PRCL])/.test(type))).toEqual([]);
    expect(await totals('M3', 'P3')).toEqual(['assessed', 'inPlanDraft', '1500.00', '500.00']);
  });

  it('is begun once, however often and however many at once record the decision', async () => {
    const { council } = books.people;
    books.on('2026-04-30');
    await books.done(council, 'scheduleSession', { body: 'GR', on: '2026-04-30' });
    await books.done(council, 'holdSession', { id: 'GR-20260430' });
    const effects = [{ setCeiling: { budget: '100-2026', ceiling: 'once', title: 'Einmal', amount: '999.00' } }];
    const paper = await submitted('GRDrs 5/2026', effects, '2026-04-30');
    const input = vote(paper, 'GR-20260430');
    const recorded = await Promise.all(
      Array.from({ length: 8 }, () => books.outcome(council, 'recordDecision', { ...input, commandId: randomUUID() })),
    );
    await books.settled();
    await books.done(council, 'recordDecision', input);
    expect(recorded.map(({ refusal }) => refusal)).toEqual(Array(8).fill(null));
    const other = { ...input, points: [{ point: '1', result: 'rejected' }] };
    expect((await books.refused(council, 'recordDecision', other)).code).toBe('decision-recorded');
    const [only, ...more] = await packagesOf('GRDrs-5-2026-GR-20260430');
    expect([only.state, more]).toEqual(['approved', []]);
    const { budget } = await books.asked('{ budget(id: "100-2026") { ceilings { id } } }');
    expect(budget.ceilings).toHaveLength(1);
  });

  it('of a point that another body has carried out already is refused', async () => {
    const { council } = books.people;
    await books.done(council, 'registerBody', {
      ...{ key: 'UTA', name: 'Ausschuss', shortName: 'UTA', kind: 'committeeDeciding' },
    });
    const effects = [{ setCeiling: { budget: '100-2026', ceiling: 'either', title: 'Einer', amount: '998.00' } }];
    const paper = await submitted('GRDrs 6/2026', effects, '2026-04-30');
    const sessions = [await sat('UTA', '2026-04-30'), 'GR-20260430'];
    const outcomes = await Promise.all(
      sessions.map(session => books.outcome(council, 'recordDecision', vote(paper, session))),
    );
    await books.settled();
    const codes = outcomes.flatMap(({ refusal }) => refusal?.code ?? []);
    expect(codes).toEqual(['point-carried-out-elsewhere']);
  });

  it('releases what finance has blocked, which finance alone could not', async () => {
    const { council, finance } = books.people;
    const block = { id: '100-2026', block: 'note', line: 'support', amount: '400.00', releasedBy: 'GR' };
    await books.done(finance, 'blockLine', block);
    books.on('2026-05-21');
    const paper = await submitted(
      'GRDrs 4/2026',
      [{ releaseBlock: { budget: '100-2026', block: 'note' } }],
      '2026-05-04',
    );
    await books.done(council, 'recordDecision', vote(paper, await sat('GR', '2026-05-21')));
    const { blocked, available } = await books.figures('100-2026:support', 'blocked available');
    expect([blocked, available]).toEqual(['0.00', '1000.00']);
  });
});

describe('an inquiry', () => {
  const id = 'A-2026-007';
  const FIGURE =
    'questions { answer figures { id value asOf events stale valueNow confirmed { stale because { text } } } }';
  const figure = async () => {
    const { inquiry } = await books.asked(`{ inquiry(id: "${id}") { ${FIGURE} } }`);
    return inquiry.questions[0].figures[0];
  };
  const sign = () => books.refused(books.people.council, 'signAnswer', { id });

  it('is answered with a figure as of a day, which blocks the signature once its source has moved on', async () => {
    const { council, programme } = books.people;
    books.on('2026-06-01');
    await books.done(council, 'receiveInquiry', {
      ...{ number: id, group: 'Fraktion', subject: 'Was ist noch da?', on: '2026-06-01' },
      questions: [{ text: 'Wie viel Geld ist noch verfügbar?' }],
    });
    await books.done(council, 'assignInquiry', { id, office: 'Amt' });
    expect((await sign()).code).toBe('question-not-answered');
    books.on('2026-06-10');
    const of = { kind: 'budgetLine', thing: '100-2026', part: 'support', measure: 'available' };
    const draft = { id, question: '1', text: 'So viel.', figures: [{ label: 'Verfügbar', of, asOf: '2026-06-10' }] };
    await books.done(council, 'draftAnswer', draft);
    expect(await figure()).toMatchObject({ value: '1000.00', stale: [], valueNow: null });

    books.on('2026-06-12');
    const reserve = (gross: string) => ({ id: '100-2026', line: 'support', gross, purpose: 'Inzwischen' });
    await books.done(programme, 'reserveFunds', reserve('50.00'));
    expect(await figure()).toMatchObject({ value: '1000.00', stale: ['olderThanSource'], valueNow: '950.00' });
    const blocked = await sign();
    expect(blocked.code).toBe('figure-older-than-source');
    expect([blocked.facts.value, blocked.facts.now]).toEqual([
      expect.stringMatching(/^1000\.00/),
      expect.stringMatching(/^950\.00/),
    ]);

    const confirm = { id, question: '1', figure: '1', because: { text: 'Der Stand vom 10.06. war gefragt.' } };
    await books.done(council, 'confirmStaleFigure', confirm);
    expect((await figure()).confirmed).toMatchObject([{ stale: 'olderThanSource', because: confirm.because }]);
    await books.done(programme, 'reserveFunds', reserve('1.00'));
    expect((await sign()).code).toBe('figure-older-than-source');
    await books.done(council, 'confirmStaleFigure', confirm);

    await books.done(council, 'signAnswer', { id });
    expect((await books.refused(council, 'draftAnswer', draft)).code).toBe('answer-signed');
    books.on('2026-06-20');
    await books.done(council, 'sendAnswer', { id, to: 'Fraktion' });
    const { inquiry } = await books.asked(`{ inquiry(id: "${id}") { status daysTaken overdue ${FIGURE} } }`);
    expect(inquiry).toMatchObject({ status: 'answered', daysTaken: 19, overdue: false });
    expect(inquiry.questions[0].figures[0]).toMatchObject({ value: '1000.00', stale: [] });
  });

  it('keeps with each figure the events it stands on, as they add up', async () => {
    const { events, value } = await figure();
    const read = await Promise.all(
      events.map(async (position: string) => (await store.readAll({ after: Number(position) - 1, limit: 1 }))[0]),
    );
    // The block was released at the moment of a decision, and stands there.
    const streams = ['budget-100-2026', 'decision-GRDrs-4-2026-GR-20260521'];
    expect(new Set(read.map(({ stream }) => stream))).toEqual(new Set(streams));
    const explain = 'explain(figure: available) { value parts { position value } }';
    const look = { asOf: '2026-06-10', knownAt: '2026-06-11T09:00:00Z' };
    const { budgetLine } = await books.asked(`{ budgetLine(id: "100-2026:support") { figures { ${explain} } } }`, look);
    const { parts } = budgetLine.figures.explain;
    expect(new Set(parts.map(({ position }: { position: string }) => position))).toEqual(new Set(events));
    expect(parts.reduce((sum: number, part: { value: string }) => sum + cents(part.value), 0)).toBe(cents(value));
  });

  it('is escalated once when its promised day has passed, and for a new one again', async () => {
    const { council } = books.people;
    books.on('2026-06-20');
    const late = {
      number: 'A-2026-008',
      group: 'Fraktion',
      subject: 'Wann?',
      on: '2026-06-20',
      questions: [{ text: 'Wann?' }],
    };
    await books.done(council, 'receiveInquiry', late);
    await books.done(council, 'assignInquiry', { id: late.number, office: 'Amt', dueOn: '2026-07-01' });
    const escalations = async () => {
      await books.tick();
      await books.tick();
      const { inquiry } = await books.asked(
        `{ inquiry(id: "${late.number}") { overdue daysOverdue history { type } } }`,
      );
      const count = inquiry.history.filter(({ type }: { type: string }) => type === 'InquiryEscalated').length;
      return [inquiry.overdue, inquiry.daysOverdue, count];
    };
    books.on('2026-07-01');
    expect(await escalations()).toEqual([false, 0, 0]);
    books.on('2026-07-09');
    expect(await escalations()).toEqual([true, 8, 1]);
    await books.done(council, 'sendInterimNotice', { id: late.number, text: 'Es dauert.', dueOn: '2026-07-20' });
    expect(await escalations()).toEqual([false, 0, 1]);
    books.on('2026-07-22');
    expect(await escalations()).toEqual([true, 2, 2]);
  });
});
