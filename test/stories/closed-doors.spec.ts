import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Cut } from '@moves/events/read-model/views';
import { Carrier } from '@moves/gateway/graph/carrier';
import { contextOf } from '@moves/gateway/graph/context';
import { joined } from '@moves/gateway/graph/join';
import { parts } from '@moves/gateway/parts';
import { policy } from '@moves/gateway/people/policy';
import { Tokens } from '@moves/gateway/people/tokens';
import { answerOf } from '../contract/both.ts';
import { everyQuestion } from '../contract/questions.ts';
import { at, Books } from './books.ts';
import type { Visitor } from './door.ts';

/** Stands in whatever is closed, and nowhere else. */
const SECRET = 'Verschlusssache';
const because = { text: SECRET };
/** Under which the council counts its closed paper. */
const REFERENCE = 'GRDrs 4711/2026';
const points = (wording: string, effects: readonly object[] = []) => [{ point: '1', wording, effects }];

let books: Books;
let sha256: string;
beforeAll(async () => {
  books = await Books.open('2026-02-02');
  const { council, programme, office, finance, personnel } = books.people;
  const text = (name: string) => ({ title: `${SECRET} ${name}`, office: SECRET });
  await books.done(council, 'registerBody', { key: 'GR', name: 'Gemeinderat', shortName: 'GR', kind: 'council' });
  await books.done(programme, 'proposeMeasure', { key: 'OPEN', title: 'Offen', fieldOfAction: 'it', office: 'Amt' });
  await books.done(programme, 'publishMeasure', { id: 'OPEN' });
  await books.done(programme, 'assessMeasure', { id: 'OPEN', finding: 'Gut.' });
  await books.done(programme, 'proposeMeasure', { key: 'SHUT', ...text('Maßnahme'), fieldOfAction: 'it' });
  await books.plan('100-2027', { support: { amount: '0.00', measure: 'OPEN' } }, '2026-01-15');
  await books.done(finance, 'openBudget', { id: '999-2027', year: 2027, ...text('Budget') });
  await books.done(office, 'requestPosition', {
    id: 'P-SHUT',
    ...text('Stelle'),
    planYear: 2027,
    grade: 'E11',
    measure: 'OPEN',
  });
  await books.done(personnel, 'assessPosition', { id: 'P-SHUT', finding: SECRET });

  const answer = await council.fetch('/files', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: `${SECRET} im Anhang`,
  });
  ({ sha256 } = (await answer.json()) as { sha256: string });

  books.on('2026-02-20');
  for (const [day, open] of [
    ['2026-02-19', true],
    ['2026-02-20', false],
  ] as const) {
    await books.done(council, 'scheduleSession', { body: 'GR', on: day, public: open, at: at(day) });
    await books.done(council, 'holdSession', {
      id: `GR-${day.replaceAll('-', '')}`,
      at: at(day),
      minutes: open ? 'Nr. 1' : SECRET,
    });
  }
  const effects = [
    { approveMeasure: { measure: 'OPEN' } },
    { bookAppropriation: { budget: '100-2027', line: 'support', amount: '100.00' } },
  ];
  const closed = { reference: REFERENCE, ...text('Vorlage'), on: '2026-02-03', public: false };
  await books.done(council, 'submitPaper', { ...closed, points: points(SECRET, effects), at: at('2026-02-03') });
  await books.done(council, 'attachPaperFile', {
    id: 'GRDrs-4711-2026',
    sha256,
    title: SECRET,
    main: true,
    at: at('2026-02-20'),
  });
  const decided = { authoritative: true, points: [{ point: '1', result: 'majority' }] };
  await books.done(council, 'recordDecision', {
    paper: 'GRDrs-4711-2026',
    session: 'GR-20260220',
    ...decided,
    resultWording: SECRET,
  });
  await books.done(council, 'assignPoint', {
    id: 'GRDrs-4711-2026-GR-20260220',
    point: '1',
    office: SECRET,
    dueOn: '2026-06-30',
    because,
  });

  await books.done(council, 'submitPaper', {
    ...{ reference: 'GRDrs 2/2026', title: 'Offene Vorlage', office: 'Amt', on: '2026-02-03', at: at('2026-02-03') },
    points: points('Offen.'),
  });
  const behindClosedDoors = { paper: 'GRDrs-2-2026', session: 'GR-20260220', ...decided, resultWording: SECRET };
  await books.done(council, 'recordDecision', { ...behindClosedDoors, authoritative: false });
  await books.done(council, 'recordDecision', { paper: 'GRDrs-2-2026', session: 'GR-20260219', ...decided });

  const questions = [{ text: SECRET }];
  const asked = { group: SECRET, subject: SECRET, on: '2026-02-20', questions };
  await books.done(council, 'receiveInquiry', { number: 'A-2026-001', ...asked, public: false });
  await books.done(council, 'receiveInquiry', {
    ...asked,
    number: 'A-2026-002',
    subject: 'Offen',
    group: 'Fraktion',
    questions: [{ text: 'Offen?' }],
  });
  await books.done(council, 'draftAnswer', { id: 'A-2026-002', question: '1', text: SECRET, because });
  books.on('2026-03-20');
}, 60_000);
afterAll(() => books.close());

const LOOKS = [
  {},
  { asOf: '2026-02-25' },
  { asOf: '2026-02-20' },
  { knownAt: '2026-03-01T12:00:00.000Z' },
  { asOf: '2026-02-20', knownAt: '2026-03-01T12:00:00.000Z' },
];
const IDS = {
  ...{ measure: 'OPEN', budget: '100-2027', budgetLine: '100-2027:support', position: 'P-SHUT' },
  ...{
    body: 'GR',
    session: 'GR-20260220',
    paper: 'GRDrs-4711-2026',
    decision: 'GRDrs-4711-2026-GR-20260220',
    inquiry: 'A-2026-001',
  },
};
const HARMLESS = {
  ...IDS,
  session: 'GR-20260219',
  paper: 'GRDrs-2-2026',
  decision: 'GRDrs-2-2026-GR-20260219',
  inquiry: 'A-2026-002',
};

/** As the public is asked for, past all limits of the door. */
async function publicContext(cut: object) {
  const { app, house } = books.door.running;
  const account = house.accounts.holding((await app.get(Tokens).read(books.people.consumer.token))!)!;
  return contextOf(house, app.get(Carrier), { account, cut: cut as Cut, language: 'de', correlationId: 'story' });
}

/** Where a text stands in an answer, with what is around it. */
const wordsAround = (words: string, data: unknown): string[] =>
  JSON.stringify(data).match(new RegExp(`.{0,80}${words}.{0,40}`, 'g')) ?? [];

describe('what is closed', () => {
  it('is there for insiders', async () => {
    const query = `{ paper(id: "GRDrs-4711-2026") { title } papers { totalCount } decisions { totalCount } sessions { totalCount }
      inquiries { totalCount } measure(id: "OPEN") { decisions { id } } }`;
    const answer = await books.asked(query);
    expect(answer.paper.title).toContain(SECRET);
    expect(answer.measure.decisions).toHaveLength(1);
    expect(['papers', 'decisions', 'sessions', 'inquiries'].map(name => answer[name].totalCount)).toEqual([2, 3, 2, 2]);
  });

  it.each(LOOKS)('is in no list, count, page or contributed field for the public: %p', async look => {
    const { consumer } = books.people;
    const page = (name: string) => `${name}(first: 1, offset: 0) { totalCount nodes { id } }`;
    const query = `{ ${['papers', 'decisions', 'sessions', 'inquiries'].map(page).join(' ')}
      ${Object.entries(IDS)
        .filter(([name]) => ['session', 'paper', 'decision', 'inquiry'].includes(name))
        .map(([name, id]) => `${name}(id: "${id}") { id }`)
        .join(' ')}
      hidden: paper(id: "GRDrs-2-2026") { id decisions { id } }
      mixed: decision(id: "GRDrs-2-2026-GR-20260220") { id minutes session { id } }
      measure(id: "OPEN") { decisions { id } } }`;
    const answer = await books.asked(query, look, consumer);
    for (const name of ['session', 'paper', 'decision', 'inquiry', 'mixed'])
      expect([name, answer[name]]).toEqual([name, null]);
    for (const name of ['papers', 'decisions', 'sessions', 'inquiries'])
      expect([name, answer[name].totalCount]).toEqual([name, 1]);
    expect(answer.measure.decisions).toEqual([]);
    expect(answer.hidden).toEqual({ id: 'GRDrs-2-2026', decisions: [{ id: 'GRDrs-2-2026-GR-20260219' }] });
  });

  it('is what an approval stands on, of which the public learns that it happened, and nothing else', async () => {
    const { programme, programme2, consumer } = books.people;
    await books.done(programme, 'proposeMeasure', { key: 'SEEN', title: 'Offen', fieldOfAction: 'it', office: 'Amt' });
    await books.done(programme, 'publishMeasure', { id: 'SEEN' });
    await books.done(programme, 'assessMeasure', { id: 'SEEN', finding: 'Gut.' });
    const decision = { paper: 'GRDrs 2/2026', body: 'Gemeinderat', sessionOn: '2026-02-19', authoritative: true };
    const open = { ...decision, id: 'GRDrs-2-2026-GR-20260219' };
    await books.done(programme2, 'approveMeasure', { id: 'SEEN', decision: open });
    const shown = 'status approval { decision { paper } decidedIn { id } } history { type summary }';
    const told = async (id: string, who: Visitor) => {
      const { measure } = await books.asked(`{ measure(id: "${id}") { ${shown} } }`, {}, who);
      const approved = measure.history.find(({ type }: { type: string }) => type === 'MeasureApproved');
      return [measure.status, measure.approval, approved.summary];
    };
    const approval = { decision: { paper: 'GRDrs 2/2026' }, decidedIn: { id: open.id } };
    const sentence = 'Approved by decision GRDrs 2/2026, Gemeinderat, 2026-02-19';
    for (const who of [programme, consumer]) expect(await told('SEEN', who)).toEqual(['approved', approval, sentence]);
    expect((await told('OPEN', programme))[1]).toMatchObject({ decision: { paper: REFERENCE } });
    expect(await told('OPEN', consumer)).toEqual(['approved', null, 'Approved by a decision that was not public']);
  });

  it.each(LOOKS)('is found by no filter and in no order: %p', async look => {
    const { consumer } = books.people;
    const words = `search: "${SECRET}"`;
    const query = `{ papers(filter: { ${words} }) { totalCount } decisions(filter: { ${words} }) { totalCount }
      inquiries(filter: { ${words} }) { totalCount } office: decisions(filter: { office: ["${SECRET}"] }) { totalCount }
      closed: papers(filter: { public: false }) { totalCount } package: decisions(filter: { package: [approved, failed, running] }) { totalCount }
      ids: decisions(filter: { ids: ["${IDS.decision}"] }, orderBy: [{ field: dueOn }]) { totalCount } }`;
    const answer = await books.asked(query, look, consumer);
    for (const [name, { totalCount }] of Object.entries(answer as Record<string, { totalCount: number }>))
      expect([name, totalCount]).toEqual([name, 0]);
  });

  it('stands in no answer to any question the public may ask, on any day', async () => {
    const schema = joined(parts);
    const asked = [IDS, HARMLESS].flatMap(ids => everyQuestion(schema, ids));
    const open = asked.filter(([, query]) => policy.mayAsk('consumer', /\w+/.exec(query)![0]));
    expect(open.length).toBeGreaterThan(50);
    for (const look of LOOKS) {
      for (const [what, query] of open) {
        const { data, errors } = await answerOf(schema, query, await publicContext(look));
        expect([what, errors]).toEqual([what, []]);
        const closed = [...wordsAround(SECRET, data), ...wordsAround(REFERENCE, data)];
        expect([what, look, closed]).toEqual([what, look, []]);
      }
    }
  }, 60_000);

  it('stands in no report that the public may have, on any day', async () => {
    const { consumer, council } = books.people;
    const list = (await (await council.fetch('/reports')).json()) as {
      name: string;
      parameters: { required: boolean }[];
    }[];
    for (const { name } of list) {
      for (const look of LOOKS) {
        const response = await consumer.fetch(
          `/reports/${name}.json?${new URLSearchParams(look as Record<string, string>)}`,
        );
        expect([name, response.status]).toEqual([name, policy.mayHave('consumer', name) ? 200 : 403]);
        const text = await response.text();
        expect([name, look, text.includes(SECRET), text.includes(REFERENCE)]).toEqual([name, look, false, false]);
      }
    }
  });

  it('is in no file and changes nothing that is told of acts', async () => {
    const { consumer, council } = books.people;
    expect((await council.fetch(`/files/${sha256}`)).status).toBe(200);
    expect((await consumer.fetch(`/files/${sha256}`)).status).toBe(404);
    for (const look of LOOKS.slice(1))
      expect(
        (await consumer.fetch(`/files/${sha256}?${new URLSearchParams(look as Record<string, string>)}`)).status,
      ).not.toBe(200);
  });

  it('becomes visible with its publication, from that day on and on no day before', async () => {
    const { consumer, council } = books.people;
    books.on('2026-04-01');
    await books.done(council, 'publishPaper', { id: 'GRDrs-4711-2026' });
    books.on('2026-04-10');
    const seen = async (look: object) =>
      (await books.asked('{ paper(id: "GRDrs-4711-2026") { history { type } } }', look, consumer)).paper;
    expect((await seen({})).history).toEqual([{ type: 'PaperPublished' }]);
    expect(await seen({ asOf: '2026-03-31' })).toBeNull();
    expect(await seen({ asOf: '2026-04-01' })).not.toBeNull();
    expect((await books.asked(`{ decision(id: "${IDS.decision}") { id } }`, {}, consumer)).decision).toBeNull();
  });
});
