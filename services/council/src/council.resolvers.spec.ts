import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MeasureProposed, MeasurePublished } from '@moves/events/catalogue/measures';
import type { Instant } from '@moves/events/catalogue/time';
import { openOffice } from './asked.fixture.ts';
import { whenInquiryOverdue } from './inquiries/when-inquiry-overdue.ts';

let office: Awaited<ReturnType<typeof openOffice>>;
const because = { text: 'Beispiel' };
const at = (day: string) => `${day}T09:00:00.000Z`;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const paper = (reference: string, terms: object = {}) =>
  office.act('submitPaper', {
    reference,
    kind: 'decisionPaper',
    title: `Vorlage ${reference}`,
    office: 'Referat AKR',
    on: '2018-05-29',
    public: true,
    points: [{ point: '1', wording: 'Zugestimmt.', effects: [{ approveMeasure: { measure: 'M21' } }] }],
    ...terms,
  });
const meets = async (key: string, terms: object = {}) => {
  await office.act('scheduleSession', { key, body: 'GR', on: '2018-06-28', public: true, ...terms });
  await office.act('holdSession', { id: key, minutes: '240' });
};
const decide = (of: string, session: string, terms: object = {}) =>
  office.act('recordDecision', {
    paper: of,
    session,
    authoritative: false,
    points: [{ point: '1', result: 'unanimous' }],
    ...terms,
  });

describe('what is closed (§ 35 GemO)', () => {
  beforeEach(async () => {
    await office.act('registerBody', { key: 'GR', name: 'Gemeinderat', shortName: 'GR', kind: 'council' });
    await paper('GRDrs 1/2018');
    await paper('GRDrs 2/2018', { public: false });
    await meets('GR-open');
    await meets('GR-closed', { public: false });
    await decide('GRDrs-1-2018', 'GR-open');
    await decide('GRDrs-2-2018', 'GR-closed');
    await office.act('receiveInquiry', {
      kind: 'inquiry',
      group: 'Fraktion',
      subject: 'Nichtöffentlich',
      on: '2020-11-10',
      public: false,
      questions: [{ text: 'Was?' }],
    });
  });

  const counts = `{
    sessions { totalCount nodes { id } } papers { totalCount nodes { id } }
    decisions { totalCount nodes { id } } inquiries { totalCount nodes { id } }
    measureOf(id: "M21") { decisions { id } }
    paper(id: "GRDrs-2-2018") { id } session(id: "GR-closed") { id }
    decision(id: "GRDrs-2-2018-GR-closed") { id } inquiry(id: "A-2020-001") { id }
  }`;

  it('is there for insiders', async () => {
    const seen = await office.ask(counts);
    expect(seen).toMatchObject({
      sessions: { totalCount: 2 },
      papers: { totalCount: 2 },
      decisions: { totalCount: 2 },
      inquiries: { totalCount: 1 },
    });
    expect(seen.measureOf.decisions).toHaveLength(2);
    expect(seen.decision.id).toBe('GRDrs-2-2018-GR-closed');
  });

  it('is not there for the public: not in lists, counts, references, nor by name', async () => {
    expect(await office.ask(counts, { publicOnly: true })).toEqual({
      sessions: { totalCount: 1, nodes: [{ id: 'GR-open' }] },
      papers: { totalCount: 1, nodes: [{ id: 'GRDrs-1-2018' }] },
      decisions: { totalCount: 1, nodes: [{ id: 'GRDrs-1-2018-GR-open' }] },
      inquiries: { totalCount: 0, nodes: [] },
      measureOf: { decisions: [{ id: 'GRDrs-1-2018-GR-open' }] },
      paper: null,
      session: null,
      decision: null,
      inquiry: null,
    });
  });

  it('stays closed on every day before its publication, also in a past view', async () => {
    await office.act('publishPaper', { id: 'GRDrs-2-2018', at: at('2019-01-10'), because });
    const asked = '{ paper(id: "GRDrs-2-2018") { reference history { type } } }';
    expect((await office.ask(asked, { publicOnly: true, cut: { asOf: '2018-12-31' } as never })).paper).toBeNull();
    expect((await office.ask(asked, { publicOnly: true })).paper).toEqual({
      reference: 'GRDrs 2/2018',
      history: [{ type: 'PaperPublished' }],
    });
    expect((await office.ask(asked)).paper.history.map(({ type }: { type: string }) => type)).toEqual([
      'PaperSubmitted',
      'PaperPutToVote',
      'PaperPublished',
    ]);
  });

  it('has minutes that are not handed out, though its decision was announced', async () => {
    await decide('GRDrs-1-2018', 'GR-closed', { public: true });
    const asked = '{ decision(id: "GRDrs-1-2018-GR-closed") { minutes session { id } } }';
    expect((await office.ask(asked, { publicOnly: true })).decision).toEqual({ minutes: null, session: null });
    expect((await office.ask(asked)).decision).toEqual({ minutes: '240', session: { id: 'GR-closed' } });
  });

  it('is named by no public paper or decision: neither a measure that is not public nor a closed session', async () => {
    const asked = `{
      paper(id: "GRDrs-1-2018") { points { effects { stream } } history { type } }
      decision(id: "GRDrs-1-2018-GR-open") { points { effects { stream summary } } }
    }`;
    expect(await office.ask(asked, { publicOnly: true })).toEqual({
      paper: { points: [{ effects: [] }], history: [{ type: 'PaperSubmitted' }] },
      decision: { points: [{ effects: [] }] },
    });
    const proposed = { key: 'M21', title: 'IT-Sicherheit', fieldOfAction: 'it', office: 'Amt 17' } as const;
    await office.tell('measure-M21', MeasureProposed(proposed), MeasurePublished({}));
    const seen = await office.ask(asked, { publicOnly: true });
    expect(seen.paper.points).toEqual([{ effects: [{ stream: 'measure-M21' }] }]);
    expect(seen.decision.points[0].effects).toHaveLength(1);
  });

  it('covers the files of closed papers', async () => {
    const sha256 = 'a'.repeat(64);
    await office.act('attachPaperFile', { id: 'GRDrs-2-2018', sha256, title: 'Anlage', main: false });
    const { councilPart } = await import('./council.part.ts');
    const mayRead = async (publicOnly: boolean) =>
      councilPart.mayRead!(sha256, await office.contextFor({ publicOnly }));
    expect(await mayRead(false)).toBe('Anlage');
    expect(await mayRead(true)).toBeUndefined();
  });
});

describe('the tracking of a point', () => {
  const state = async (asOf?: string) => {
    const { decision } = await office.ask(
      '{ decision(id: "GRDrs-1-2018-GR-20180628") { points { state daysOverdue donePercent evidence { text measure { id } } } } }',
      asOf ? { cut: { asOf } as never } : {},
    );
    return decision.points[0];
  };

  it('is computed from stored days and today', async () => {
    await office.act('registerBody', { key: 'GR', name: 'Gemeinderat', shortName: 'GR', kind: 'council' });
    await paper('GRDrs 1/2018');
    await meets('GR-20180628');
    const id = 'GRDrs-1-2018-GR-20180628';
    await decide('GRDrs-1-2018', 'GR-20180628', { authoritative: true });
    await office.act('assignPoint', {
      id,
      point: '1',
      office: 'IuK',
      dueOn: '2019-12-31',
      at: at('2018-07-02'),
      because,
    });
    await office.act('giveEvidence', {
      id,
      point: '1',
      text: 'Begonnen',
      donePercent: 40,
      thing: { kind: 'measure', id: 'M21' },
      at: at('2019-01-15'),
      because,
    });
    await office.act('settlePoint', {
      id,
      point: '1',
      outcome: 'done',
      text: 'Fertig',
      at: at('2020-02-01'),
      because,
    });
    expect(await state('2018-12-31')).toMatchObject({ state: 'open', daysOverdue: 0, donePercent: 0 });
    expect(await state('2019-06-30')).toMatchObject({ state: 'underway', donePercent: 40 });
    expect(await state('2020-01-10')).toMatchObject({ state: 'overdue', daysOverdue: 10 });
    expect(await state()).toMatchObject({ state: 'done', evidence: [{ measure: { id: 'M21' } }] });
    const { decisions } = await office.ask(
      '{ decisions(filter: { tracking: [done], office: ["IuK"] }) { totalCount } }',
    );
    expect(decisions.totalCount).toBe(1);
  });
});

describe('an inquiry', () => {
  const receive = (terms: object = {}) =>
    office.act('receiveInquiry', {
      kind: 'inquiry',
      group: 'Fraktion',
      subject: 'WLAN',
      on: '2020-11-10',
      public: true,
      questions: [{ text: 'Wo?' }],
      ...terms,
    });

  it('gets the year’s next number, the same one however often the act is asked for', async () => {
    const commandId = '7f3e1c9a-0000-4000-8000-000000000002';
    expect((await receive({ commandId })).id).toBe('A-2020-001');
    expect((await receive()).id).toBe('A-2020-002');
    expect((await receive({ commandId })).id).toBe('A-2020-001');
    expect((await receive({ on: '2022-09-16' })).id).toBe('A-2022-001');
    expect((await receive({ number: 'A-2020-002' })).refusal.code).toBe('inquiry-number-taken');
    const both = await Promise.all([receive(), receive()]);
    expect(both.map(({ id }) => id).sort()).toEqual(['A-2020-003', 'A-2020-004']);
  });

  it('takes days, and may be overdue', async () => {
    await receive();
    await office.act('assignInquiry', { id: 'A-2020-001', office: 'IuK', at: at('2020-11-12'), because });
    const days = async (asOf?: string) =>
      (
        await office.ask(
          '{ inquiry(id: "A-2020-001") { dueOn overdue daysOverdue daysTaken daysOpen } }',
          asOf ? { cut: { asOf } as never } : {},
        )
      ).inquiry;
    expect(await days('2020-12-08')).toEqual({
      dueOn: '2020-12-08',
      overdue: false,
      daysOverdue: 0,
      daysTaken: null,
      daysOpen: 28,
    });
    expect(await days('2020-12-10')).toMatchObject({ overdue: true, daysOverdue: 2 });
    const draft = { id: 'A-2020-001', question: '1', text: 'Überall.', figures: [], at: at('2021-09-01'), because };
    await office.act('draftAnswer', draft);
    expect(
      (await office.ask('{ inquiry(id: "A-2020-001") { drafted questions { answer } } }', { publicOnly: true }))
        .inquiry,
    ).toEqual({
      drafted: false,
      questions: [{ answer: null }],
    });
    await office.act('signAnswer', { id: 'A-2020-001', role: 'OB', at: at('2021-09-07'), because });
    await office.act('sendAnswer', { id: 'A-2020-001', to: 'Fraktion', at: at('2021-09-07'), because });
    expect(await days()).toMatchObject({ overdue: false, daysOverdue: 273, daysTaken: 301 });
    expect(
      (await office.ask('{ inquiry(id: "A-2020-001") { questions { answer } } }', { publicOnly: true })).inquiry
        .questions,
    ).toEqual([{ answer: 'Überall.' }]);
  });

  it('falls due once for each day that was promised', async () => {
    await receive();
    await office.act('assignInquiry', { id: 'A-2020-001', office: 'IuK', at: at('2020-11-12'), because });
    const due = async (now: string) => office.views.ask(whenInquiryOverdue.due(now as Instant));
    expect(await due('2020-12-08T22:59:59.999Z')).toEqual([]);
    expect(await due('2020-12-08T23:00:00.000Z')).toEqual([
      { thing: 'A-2020-001', due_at: '2020-12-08T23:00:00.000Z' },
    ]);
    const { viewer } = await office.contextFor({});
    const moment = '2020-12-08T23:00:00.000Z' as Instant;
    await whenInquiryOverdue.fall('A-2020-001', { ...viewer.act, at: moment }, {
      decisions: office.decisions,
    } as never);
    expect(await due('2026-01-01T00:00:00.000Z')).toEqual([]);
    await office.act('sendInterimNotice', {
      id: 'A-2020-001',
      text: 'Später.',
      dueOn: '2021-03-01',
      at: at('2021-01-04'),
      because,
    });
    expect(await due('2026-01-01T00:00:00.000Z')).toHaveLength(1);
  });
});
