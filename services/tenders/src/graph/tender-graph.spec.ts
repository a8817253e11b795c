import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BidderDebriefed, InformationSent, RegisterQueried } from '@moves/events/catalogue/tenders/award';
import { BidReceived, BidRecorded } from '@moves/events/catalogue/tenders/competition';
import type { Day } from '@moves/events/catalogue/time';
import { told } from '@moves/events/decider/spec';
import {
  ann,
  cem,
  day,
  documentsData,
  firstBid,
  informed,
  instant,
  keys,
  opening,
  secondPrice,
  software,
  until,
} from '../story.ts';
import { everythingOf, openOffice, schema } from './asked.fixture.ts';

const buyer = { readsBids: true, who: ann };
const EVERYTHING = `{ tender(id: "${software}") ${everythingOf(schema.getType('Tender')!)} }`;

describe('a tender in the graph', () => {
  let office: Awaited<ReturnType<typeof openOffice>>;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  const at = (state: keyof ReturnType<typeof until>) => office.tell(`tender-${software}`, until()[state]);
  const asked = async (fields: string, look = {}) =>
    (await office.ask(`{ tender(id: "${software}") { ${fields} } }`, look)).tender;

  it('says everything that is known of it', async () => {
    await at('awarded');
    const { tender } = await office.ask(EVERYTHING, buyer);
    expect(tender).toMatchObject({
      status: 'awarded',
      procedure: 'openProcedure',
      handledByMe: true,
      begunOn: '2026-09-01',
      estimate: { method: 'wholeTerm', months: 48, net: 42_016_807 },
      lots: [{ id: 'whole', awarded: true }],
      choice: { paragraph: '§ 119 (3) GWB, § 15 VgV', eforms: 'open', ocds: 'open', aboveThreshold: true },
      documents: { criteria: [{ id: 'price', weight: 6_000 }, { id: 'quality' }], files: [{ size: 1_000 }] },
      funding: { asked: 50_000_000, needed: 50_000_000, state: 'committed' },
      approvals: [{ kind: 'documents' }, { kind: 'publication' }],
      rounds: [{ round: 1, stage: 'bids', closed: true, inTime: 2, late: 0, openedBy: 'role of dora' }],
      bidders: [
        { id: 'north', firm: 'Beispiel Nord GmbH (fiktiv)', winner: true },
        { id: 'south', winner: false },
      ],
      bids: [{ id: firstBid, bidder: { id: 'north' }, prices: [{ net: 40_000_000 }], checked: true }, {}],
      proposals: [{ bidder: { id: 'north' } }],
      resolutions: [{ level: 'mayor', accepted: true }],
      registerAnswers: [{ bidder: { id: 'north' }, usableUntil: '2026-12-20', entry: false }],
      information: { elapsed: true, letters: [{ bidder: { id: 'south' }, reasons: 'Ihr Preis war höher.' }] },
      awards: [{ bidder: { firm: 'Beispiel Nord GmbH (fiktiv)' }, awardedOn: '2026-11-05' }],
    });
  });

  it('leaves no field to chance before anything but the need is known', async () => {
    await at('need');
    const { tender } = await office.ask(EVERYTHING, buyer);
    expect(tender).toMatchObject({ status: 'need', procedure: null, estimate: null, choice: null, documents: null });
    expect(tender).toMatchObject({ funding: null, evaluation: null, information: null, bids: [], periods: [] });
  });

  it('shows no key, seal or envelope of a bid to anybody, in no field', async () => {
    await at('awarded');
    for (const look of [buyer, { readsPersons: true }, {}]) {
      const answer = JSON.stringify(await office.ask(EVERYTHING, look));
      for (const secret of [opening(firstBid).dataKey, keys.firstKey, keys.secondKey])
        expect(answer.includes(secret)).toBe(false);
    }
  });

  it('tells who lost, and at what price, only procurement and audit', async () => {
    await at('awarded');
    const others = JSON.stringify(await office.ask(EVERYTHING));
    for (const hidden of ['Beispiel Süd', 'Ihr Preis war höher', String(secondPrice.grossCents), '8400000', '595.000'])
      expect([hidden, others.includes(hidden)]).toEqual([hidden, false]);
    const { bids, bidders, record } = await asked(
      'bids { id bidder { id } prices { lot } } bidders { id } record { number }',
    );
    expect(bids.map(({ bidder, prices }: { bidder: unknown; prices: unknown[] }) => [bidder, prices])).toEqual([
      [null, []],
      [null, []],
    ]);
    expect(bidders).toEqual([{ id: 'north' }]);
    expect(record).toEqual([]);
  });

  it('tells of a bidder that loses only procurement and audit in its history, too', async () => {
    await at('awardProposed');
    await office.tell(`tender-${software}`, [
      told(BidderDebriefed({ bidder: 'south', requestedOn: day('2026-11-02'), text: 'Ihr Preis' })),
      told(RegisterQueried({ bidder: 'south', answeredOn: day('2026-11-02'), entry: false, reference: 'WReg-2' })),
    ]);
    const lastTwo = async (look: object) =>
      (await asked('history { summary }', look)).history.slice(-2).map(({ summary }: { summary: string }) => summary);
    for (const summary of await lastTwo(buyer)) expect(summary).toContain('Beispiel Süd AG (fiktiv)');
    for (const summary of await lastTwo({})) expect(summary).toMatch(/ein Bieter/);
  });

  it('opens what could tell a person for those who may read bids, and for nobody else', async () => {
    const person = `personal:${software}-south:abc`;
    await at('opened');
    const bidder = { bidder: 'south', person, contact: person };
    await office.tell(`tender-${software}`, [told(BidRecorded({ bid: firstBid, bidder, prices: [], variant: false }))]);
    const fields = 'bidders { person contact }';
    expect((await asked(fields, buyer)).bidders).toEqual([{ person: `opened ${person}`, contact: `opened ${person}` }]);
    expect((await asked(fields)).bidders).toEqual([]);
    expect(JSON.stringify(await office.ask(EVERYTHING))).not.toContain(person);
  });

  it('says the same whether bids have come or not, until they are opened', async () => {
    await at('published');
    const before = await office.ask(EVERYTHING, buyer);
    for (const bid of ['B-1', 'B-2', 'B-3'])
      await office.tell(`bid-${bid}`, [
        BidReceived({ tender: software, sha256: 'a'.repeat(64), size: 65_536, envelope: 'e'.repeat(60), round: 1 }),
      ]);
    expect(await office.ask(EVERYTHING, buyer)).toEqual(before);
    expect(before.tender).toMatchObject({ bids: [], rounds: [{ inTime: null, late: null, openedAt: null }] });
  });

  it('can be looked at on a day that has passed', async () => {
    await at('awarded');
    const cut = { asOf: '2026-09-15' as Day };
    const fields = 'status bids { id } evaluation { hash } rounds { inTime closed } tasks { name } history { type }';
    const then = await asked(fields, { ...buyer, cut });
    expect(then).toMatchObject({ status: 'published', bids: [], evaluation: null, tasks: [] });
    expect(then.rounds).toEqual([{ inTime: null, closed: false }]);
    expect(then.history.at(-1).type).toBe('TenderPublished');
  });

  it('names what is due, the law first, with its rule and paragraph', async () => {
    await at('awarded');
    const { deadlines, nextDeadline } = await asked(
      'deadlines { name kind paragraph dueOn overdue } nextDeadline { name }',
    );
    expect(deadlines).toEqual([
      { name: 'awardNotice', kind: 'law', paragraph: '§ 39 (1) VgV', dueOn: '2026-12-05', overdue: false },
      { name: 'statistics', kind: 'law', paragraph: '§§ 1 (2), 2 VergStatVO', dueOn: '2027-01-04', overdue: false },
    ]);
    expect(nextDeadline).toEqual({ name: 'awardNotice' });
  });

  it('computes its periods step by step', async () => {
    await at('published');
    const { periods } = await asked('periods { name days lastDay earliestAt steps { text day } }');
    const tenders = periods.find(({ name }: { name: string }) => name === 'tenders');
    expect(tenders).toMatchObject({ days: 30, lastDay: '2026-10-01' });
    expect(tenders.steps.length).toBeGreaterThan(2);
  });

  it('says of every step that is possible now what must be true for it, and what is not', async () => {
    await at('informed');
    const { steps } = await asked('steps { step open source gates { name open refusal { code } } }', { who: ann });
    const award = steps.find(({ step }: { step: string }) => step === 'awardTender');
    expect(award.open).toBe(false);
    expect(award.gates.filter(({ open }: { open: boolean }) => !open)).toEqual([
      { name: 'notTheProposer', open: false, refusal: { code: 'proposer-resolves' } },
    ]);
    expect(steps.map(({ step }: { step: string }) => step)).not.toContain('publishTender');
  });

  it('says of every act of this person why it is closed', async () => {
    await at('published');
    const { tasks } = await asked('tasks { name open refusal { code } }', { who: ann });
    expect(tasks).toContainEqual({ name: 'recordBid', open: false, refusal: { code: 'step-not-now' } });
    expect(tasks).toContainEqual({ name: 'cancelTender', open: true, refusal: null });
  });

  it('marks what was entered afterwards wherever it is told', async () => {
    await at('awardResolved');
    await office.tell(`tender-${software}`, [informed], 'ConfirmLateStep');
    const fields =
      'enteredAfterwards information { enteredAfterwards } history { type summary } timeline { type enteredAfterwards }';
    const { enteredAfterwards, information, history, timeline } = await asked(fields);
    expect([enteredAfterwards, information.enteredAfterwards]).toEqual([true, true]);
    expect(history.at(-1).summary).toMatch(/\(nacherfasst\)$/);
    expect(timeline.at(-1)).toEqual({ type: 'InformationSent', enteredAfterwards: true });
    const english = await asked('history { summary }', { language: 'en' });
    expect(english.history.at(-1).summary).toMatch(/\(entered afterwards\)$/);
  });

  it('has a sentence for each of its events, in both languages', async () => {
    await at('awarded');
    for (const language of ['de', 'en'] as const) {
      const { history } = await asked('history { type summary }', { ...buyer, language });
      for (const { type, summary } of history)
        expect([type, summary === type, summary.length > 8]).toEqual([type, false, true]);
    }
  });

  it('is not there for the public, nor is what belongs to it', async () => {
    await at('awarded');
    const query = `{ tender(id: "${software}") { id } tenders { nodes { id } totalCount } contracts { totalCount }
      tenderCalendar(from: "2026-01-01", to: "2027-12-31") { name } }`;
    expect(await office.ask(query, { publicOnly: true })).toEqual({
      tender: null,
      tenders: { nodes: [], totalCount: 0 },
      contracts: { totalCount: 0 },
      tenderCalendar: [],
    });
    const context = await office.contextFor({});
    const { mayRead } = (await import('../tenders.part.ts')).tendersPart;
    expect(await mayRead!(documentsData.files[0].sha256, context)).toBe('Leistungsbeschreibung');
    const outside = await office.contextFor({ publicOnly: true });
    expect(await mayRead!(documentsData.files[0].sha256, outside)).toBeUndefined();
    expect(await mayRead!(opening(firstBid).sha256, context)).toBeUndefined();
  });

  it('says when the points no longer lead to the hash that was written down', async () => {
    await at('evaluated');
    const { evaluation } = await asked('evaluation { recomputed hash ranking { bid rank } confirmedBy }', buyer);
    expect(evaluation).toMatchObject({ recomputed: false, confirmedBy: 'role of eva' });
    expect(evaluation.ranking).toEqual([
      { bid: firstBid, rank: 1 },
      { bid: 'B-0000002B', rank: 2 },
    ]);
  });

  it('waits for the very moment after letters went out', async () => {
    await at('awardResolved');
    const tomorrow = instant('2026-11-21T23:00:00.000Z');
    const letters = [{ bidder: 'south', reasons: 'Ihr Preis war höher.' }];
    await office.tell(`tender-${software}`, [
      told(InformationSent({ electronic: true, letters, earliestAt: tomorrow, rule: '§ 134 (2) GWB' }))
        .by(cem)
        .on('2026-11-11'),
    ]);
    expect((await asked('information { elapsed letters { reasons } }')).information).toEqual({
      elapsed: false,
      letters: [],
    });
  });
});
