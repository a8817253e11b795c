import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Day } from '@moves/events/catalogue/time';
import { plusDays } from '@moves/events/catalogue/time';
import { at, Books, type People } from './books.ts';
import type { Scene } from './door.ts';

type Who = keyof People;

/** A bid of a story: who, for how much net and gross, and how good its concept is, in hundredths of a point. */
export interface Offer {
  readonly bidder: string;
  readonly net: string;
  readonly gross: string;
  readonly concept: number;
}

/** Two bids: the dearer one is the better one. */
export const OFFERS: readonly Offer[] = [
  { bidder: 'north', net: '300000.00', gross: '357000.00', concept: 900 },
  { bidder: 'south', net: '280000.00', gross: '333200.00', concept: 300 },
];

/** A purchase over the EU threshold, as a story walks it: an open procedure with two bids, begun on 2 March 2026. */
export class Purchase {
  /** The bids, by who made them. */
  readonly bids = new Map<string, string>();

  private constructor(
    readonly books: Books,
    readonly id: string,
  ) {}

  /** Opens a house with a Budget of a million in force. */
  static async open(id = 'T-STORY', scene: Scene = {}): Promise<Purchase> {
    const books = await Books.open('2025-09-01', scene);
    books.on('2026-03-02');
    await books.year('100-2026', { software: { amount: '1000000.00' } });
    return new Purchase(books, id);
  }

  /** Somebody does an act on the tender, on a day, down to what it sets off. */
  async step(day: string, who: Who, act: string, input: object = {}): Promise<void> {
    this.books.on(day);
    await this.books.done(this.books.people[who], act, { id: this.id, ...input });
  }

  /** Why somebody cannot do an act on a day. */
  async refused(day: string, who: Who, act: string, input: object = {}) {
    this.books.on(day);
    return this.books.refused(this.books.people[who], act, { id: this.id, ...input });
  }

  /** From the need to the money. */
  async fund(): Promise<void> {
    const { books, id } = this;
    await books.done(books.people.office, 'declareNeed', {
      key: id,
      title: 'Software',
      description: 'Appointments',
      category: 'services',
      office: 'Amt',
    });
    for (const who of ['office', 'procurement', 'procurement2', 'procurement3'] as const)
      await this.step('2026-03-02', who, 'declareInterests', { conflict: false });
    await this.step('2026-03-02', 'office', 'estimateValue', {
      method: 'wholeTerm',
      on: '2026-03-02',
      months: 24,
      net: '300000.00',
      vatRate: 1_900,
      gross: '357000.00',
      basis: 'Market prices',
    });
    await this.step('2026-03-02', 'procurement', 'chooseProcedure', {
      procedure: 'openProcedure',
      undividedReason: 'One piece of software',
    });
    await this.step('2026-03-02', 'procurement', 'prepareDocuments', {
      criteria: [
        { criterion: 'price', title: 'Price', kind: 'price', weight: 4_000 },
        { criterion: 'concept', title: 'Concept', kind: 'quality', weight: 6_000 },
      ],
      variants: 'excluded',
    });
    const share = { budget: '100-2026', line: 'software', gross: '357000.00', net: '300000.00', vatRate: 1_900 };
    await this.step('2026-03-03', 'procurement', 'askFunding', { years: [share] });
    await this.step('2026-03-03', 'finance', 'releaseFunding');
  }

  /** Approved by two and published, until 10 April. */
  async publish(): Promise<void> {
    await this.step('2026-03-04', 'procurement2', 'approveDocuments');
    await this.step('2026-03-04', 'programme', 'approvePublication');
    await this.step('2026-03-05', 'procurement', 'publishTender', {
      dispatchedOn: '2026-03-05',
      closesAt: at('2026-04-10'),
      validUntil: '2026-07-31',
      address: 'https://tenders.example/1',
    });
  }

  /** Brings a file that nobody has read. */
  async bring(offer: Offer, day = '2026-04-01'): Promise<void> {
    this.books.on(day);
    const answer = await this.books.people.procurement.fetch(`/bids?tender=${this.id}&commandId=${randomUUID()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: `${offer.bidder} offers ${offer.net}`,
    });
    expect(answer.status).toBe(201);
    this.bids.set(offer.bidder, ((await answer.json()) as { bid: string }).bid);
  }

  /** Opened by two, read, and checked. */
  async openAndCheck(day = '2026-04-13'): Promise<void> {
    await this.step(day, 'procurement2', 'beginOpening');
    await this.step(day, 'procurement3', 'openBids');
    for (const { bidder, net, gross } of OFFERS) {
      const bid = this.bids.get(bidder);
      await this.step(day, 'procurement2', 'recordBid', {
        bid,
        bidder: { bidder, firm: `${bidder} Ltd (made up)`, country: 'DE', sme: true },
        prices: [{ lot: 'whole', net, gross, vatRate: 1_900 }],
      });
      await this.step(day, 'procurement', 'checkBid', { bid, note: 'Complete' });
    }
  }

  /** Scored, confirmed by a second person, proposed and resolved. */
  async evaluateAndResolve(day = '2026-04-20'): Promise<void> {
    const scores = OFFERS.map(({ bidder, concept }) => ({
      bid: this.bids.get(bidder),
      lot: 'whole',
      criterion: 'concept',
      points: concept,
      reason: 'As read',
    }));
    await this.step(day, 'procurement', 'scoreBids', { scores });
    await this.step(day, 'procurement2', 'confirmEvaluation', { hash: await this.hash() });
    const proposals = [{ lot: 'whole', bid: this.bids.get('north'), reason: 'Best ratio of price and quality' }];
    await this.step(day, 'procurement', 'proposeAward', { proposals });
    await this.step(day, 'council', 'resolveAward', {
      level: 'committee',
      body: 'VA',
      on: day,
      accepted: true,
      vote: 'unanimous',
    });
    await this.step(day, 'procurement', 'queryRegister', {
      bidder: 'north',
      answeredOn: day,
      entry: false,
      reference: 'WR 1',
    });
  }

  /** Tells those who lose. */
  inform(day = '2026-05-04'): Promise<void> {
    const letters = [{ bidder: 'south', reasons: 'Fewer points for the concept' }];
    return this.step(day, 'procurement', 'sendInformation', { electronic: true, letters });
  }

  /** What an award asks for: its contract from a day on, and its year. */
  terms(day: string): object {
    return {
      terms: [{ lot: 'whole', beginsOn: day, endsOn: plusDays(day as Day, 730), options: [], indexation: false }],
      years: [{ budget: '100-2026', line: 'software', gross: '357000.00', net: '300000.00', vatRate: 1_900 }],
    };
  }

  /** Some fields of the tender. */
  // biome-ignore lint/suspicious/noExplicitAny: a story knows what it asked for
  async tender(fields: string, who: Who = 'procurement', look: object = {}): Promise<any> {
    return (await this.books.asked(`{ tender(id: "${this.id}") { ${fields} } }`, look, this.books.people[who])).tender;
  }

  status = async (): Promise<string> => (await this.tender('status')).status;

  /** Where the line's money is. */
  money = (): Promise<Record<string, string>> =>
    this.books.figures('100-2026:software', 'available reserved committed actual');

  close = (): Promise<void> => this.books.close();

  private hash = async (): Promise<string> => (await this.tender('evaluation { hash }')).evaluation.hash;
}
