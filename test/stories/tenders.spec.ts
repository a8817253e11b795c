import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at } from './books.ts';
import { OFFERS, Purchase } from './buying.ts';

describe('a purchase above the EU threshold', () => {
  let buy: Purchase;
  beforeAll(async () => {
    buy = await Purchase.open();
  });
  afterAll(() => buy.close());

  it('needs its money set aside before anybody hears of it', async () => {
    await buy.fund();
    expect(await buy.status()).toBe('funded');
    expect(await buy.money()).toEqual({
      available: '643000.00',
      reserved: '357000.00',
      committed: '0.00',
      actual: '0.00',
    });
  });

  it('takes four eyes of two roles, and never those of who asked for it', async () => {
    expect((await buy.refused('2026-03-04', 'procurement', 'publishTender', PUBLISHED)).code).toBe('step-not-now');
    await buy.publish();
    expect(await buy.status()).toBe('published');
  });

  it('changes by what bids are compared only if a second person of another role has read and approved it', async () => {
    const { procurement, programme } = buy.books.people;
    const headers = { 'content-type': 'text/plain' };
    const file = await procurement.fetch('/files', { method: 'POST', headers, body: 'Two more sites' });
    const { sha256 } = (await file.json()) as { sha256: string };
    const weighed = 'documents { criteria { weight } files { title } }';
    const before = await buy.tender(weighed);
    await buy.step('2026-03-10', 'procurement', 'correctTender', {
      what: 'Two more sites',
      essential: true,
      files: [{ sha256, title: 'Sites' }],
      criteria: [
        { criterion: 'price', title: 'Price', kind: 'price', weight: 4_500 },
        { criterion: 'concept', title: 'Concept', kind: 'quality', weight: 5_500 },
      ],
      closesAt: at('2026-04-11'),
    });
    expect(await buy.tender(weighed)).toEqual(before);
    const fields = 'corrections { id state essential criteria { weight } files { title } approvedByName }';
    const [proposed] = (await buy.tender(fields, 'programme')).corrections;
    expect(proposed).toMatchObject({ state: 'proposed', criteria: [{ weight: 4_500 }, { weight: 5_500 }] });
    expect(await (await programme.fetch(`/files/${sha256}`)).text()).toBe('Two more sites');
    await buy.step('2026-03-11', 'programme', 'approveCorrection', { correction: proposed.id });
    expect(await buy.tender(weighed)).toEqual({
      documents: { criteria: [{ weight: 4_500 }, { weight: 5_500 }], files: [{ title: 'Sites' }] },
    });
    expect((await buy.tender(fields)).corrections).toEqual([
      { ...proposed, state: 'made', approvedByName: expect.any(String) },
    ]);
  });

  it('lets bids come until the hour, and lets nobody read them', async () => {
    for (const offer of OFFERS) await buy.bring(offer);
    const { bids, rounds } = await buy.tender('bids { id } rounds { inTime late }');
    expect(bids).toEqual([]);
    expect(rounds).toEqual([{ inTime: null, late: null }]);
    expect((await buy.refused('2026-04-09', 'procurement2', 'beginOpening')).code).toBe('deadline-not-passed');
    const bid = await buy.books.people.procurement.fetch(`/bids/${buy.bids.get('north')}`);
    expect(bid.status).toBe(404);
  });

  it('is opened by two, neither of whom handles the case', async () => {
    expect((await buy.refused('2026-04-13', 'procurement', 'beginOpening')).code).toBe('handler-opens');
    await buy.openAndCheck();
    expect((await buy.tender('bids { bidder { firm } }')).bids).toHaveLength(2);
    const bid = await buy.books.people.procurement.fetch(`/bids/${buy.bids.get('north')}`);
    expect(await bid.text()).toBe('north offers 300000.00');
  });

  it('gives the award to the best bid, and says how anyone can compute it again', async () => {
    await buy.evaluateAndResolve();
    const { evaluation } = await buy.tender('evaluation { recomputed ranking { bid rank } }');
    expect(evaluation.recomputed).toBe(true);
    expect(evaluation.ranking.find(({ rank }: { rank: number }) => rank === 1).bid).toBe(buy.bids.get('north'));
  });

  it('waits until those who lose have been told, and ten days are over', async () => {
    const terms = buy.terms('2026-07-01');
    expect((await buy.refused('2026-04-20', 'procurement2', 'awardTender', terms)).code).toBe('information-not-sent');
    await buy.inform();
    expect((await buy.refused('2026-05-14', 'procurement2', 'awardTender', terms)).code).toBe('standstill-not-over');
  });

  it('is held by an objection until that is decided', async () => {
    await buy.step('2026-05-08', 'procurement', 'lodgeObjection', {
      objection: 'o1',
      text: 'The concept was misread',
      receivedOn: '2026-05-08',
    });
    const refusal = await buy.refused('2026-05-20', 'procurement2', 'awardTender', buy.terms('2026-07-01'));
    expect(refusal.code).toBe('objection-open');
    await buy.step('2026-05-20', 'procurement', 'decideObjection', {
      objection: 'o1',
      upheld: false,
      text: 'Read again',
    });
  });

  it('is awarded with the commitment in the Budget, and what is no longer needed is free', async () => {
    await buy.step('2026-05-21', 'procurement2', 'awardTender', buy.terms('2026-07-01'));
    expect(await buy.status()).toBe('awarded');
    expect(await buy.money()).toEqual({
      available: '643000.00',
      reserved: '0.00',
      committed: '357000.00',
      actual: '0.00',
    });
    const { contracts } = await buy.tender('contracts { id contractor net committed { amount } }');
    expect(contracts).toMatchObject([{ id: 'T-STORY', net: '300000.00' }]);
  });

  it('shows every day as it was', async () => {
    const { status } = await buy.tender('status', 'procurement', { asOf: '2026-04-02' });
    expect(status).toBe('published');
    expect((await buy.tender('bids { id }', 'procurement', { asOf: '2026-04-02' })).bids).toEqual([]);
  });

  it('has written its own file', async () => {
    const { record } = await buy.tender('record { number missing entries { text } }');
    expect(record.map(({ number }: { number: number }) => number)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  });
});

const PUBLISHED = {
  dispatchedOn: '2026-03-04',
  closesAt: at('2026-04-10'),
  validUntil: '2026-07-31',
  address: 'https://tenders.example/1',
};

describe('a purchase that comes to nothing', () => {
  it('ends with nothing set aside, whatever it had', async () => {
    const buy = await Purchase.open('T-GONE');
    await buy.fund();
    await buy.publish();
    await buy.step('2026-04-13', 'procurement2', 'beginOpening');
    await buy.step('2026-04-13', 'procurement3', 'openBids');
    await buy.step('2026-04-14', 'procurement', 'cancelTender', {
      ground: 'noCompliantBid',
      reason: 'Nobody made a bid',
      because: { text: 'Nobody made a bid' },
    });
    expect(await buy.status()).toBe('cancelled');
    expect((await buy.money()).reserved).toBe('0.00');
    expect((await buy.money()).available).toBe('1000000.00');
    await buy.close();
  });

  it('does not begin without the money', async () => {
    const buy = await Purchase.open('T-POOR');
    await buy.books.done(buy.books.people.finance, 'blockLine', {
      id: '100-2026',
      line: 'software',
      amount: '900000.00',
      releasedBy: 'VA',
      because: { text: 'Savings' },
    });
    await buy.fund();
    expect(await buy.status()).toBe('procedureChosen');
    const { moneyRefusals } = await buy.tender('moneyRefusals { code message }');
    expect(moneyRefusals).toMatchObject([{ code: 'funds-insufficient' }]);
    await buy.close();
  });
});
