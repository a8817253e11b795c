import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Mortal } from './mortal.ts';

const YEAR = new Date().getUTCFullYear();
const BUDGET = `C-${YEAR}`;
/** How long after each act the server is killed, in milliseconds: within each step of what it sets off, and after it. */
const KILLED_AFTER_MS = [0, 1, 2, 3, 5, 8, 13, 21];
const PRICE = '1190.00';
const DECISION = { paper: '1', body: 'GR', sessionOn: `${YEAR - 1}-12-12`, authoritative: true };
const because = { text: 'Crash' };

interface Line {
  readonly figures: Readonly<Record<'available' | 'reserved' | 'committed', string>>;
}

describe('a purchase on a server that is killed in the middle of its money', () => {
  const server = new Mortal();

  /** An act that is carried out. */
  const done = async (account: string, act: string, input: object): Promise<void> => {
    const outcome = await server.act(account, act, input);
    expect([act, outcome.refusal]).toEqual([act, null]);
  };

  /** An act whose answer may be lost with the server, which is killed a moment later and started again. */
  const doneThenKilled = async (account: string, act: string, input: object, ms: number): Promise<void> => {
    const answered = server.act(account, act, input).catch(() => undefined);
    await new Promise(resolve => setTimeout(resolve, ms));
    await Promise.race([answered, new Promise(resolve => setTimeout(resolve, ms))]);
    await server.kill();
    await answered;
    expect(await server.start()).toBe(true);
    // Asked for again with the same commandId it is done once, whether it was done before or not.
    await done(account, act, input);
  };

  const status = async (id: string): Promise<string> =>
    (await server.ask<{ tender: { status: string } }>('procurement', `{ tender(id: "${id}") { status } }`)).tender
      .status;

  /** Waits until the house has done by itself what it does. */
  const reached = async (id: string, wanted: string): Promise<void> => {
    while ((await status(id)) !== wanted) await new Promise(resolve => setTimeout(resolve, 10));
  };

  beforeAll(async () => {
    expect(await server.start()).toBe(true);
    const on = (day: string) => ({ at: `${YEAR - 1}-${day}T09:00:00Z`, because });
    const source = { document: 'Crash', mark: 'fictitious' };
    const id = BUDGET;
    const line = { id, line: 'software', kind: 'operating', title: 'Software' };
    await done('finance', 'openBudget', {
      id,
      year: YEAR,
      title: id,
      office: 'Amt',
      subBudget: '100',
      source,
      ...on('09-15'),
    });
    await done('finance', 'openLine', { ...line, source, ...on('09-15') });
    await done('finance', 'bookAppropriation', { id, line: 'software', amount: '100000.00', source, ...on('09-15') });
    await done('finance', 'introduceBudget', { id, ...on('10-01') });
    await done('finance', 'deliberateBudget', { id, reading: 1, ...on('12-01') });
    await done('finance', 'adoptBudget', { id, decision: DECISION, ...on('12-12') });
    await done('finance', 'takeBudgetIntoForce', { id, publishedOn: `${YEAR - 1}-12-29`, ...on('12-29') });
  });
  afterAll(() => server.kill());

  it('comes to the same end as on one that lives: funded, awarded, bound, and nothing left aside', async () => {
    for (const [place, ms] of KILLED_AFTER_MS.entries()) {
      const id = `T-CRASH-${place}`;
      const command = (step: string) => `00000000-0000-4000-8000-${step}${String(place).padStart(11, '0')}`;
      const today = new Date().toISOString().slice(0, 10);
      await done('office', 'declareNeed', {
        ...{ key: id, title: id, description: id, category: 'supplies', office: 'Amt' },
      });
      for (const who of ['procurement', 'procurement2']) await done(who, 'declareInterests', { id, conflict: false });
      await done('office', 'estimateValue', {
        ...{
          id,
          method: 'wholeTerm',
          on: today,
          months: 1,
          net: '1000.00',
          vatRate: 1_900,
          gross: PRICE,
          basis: 'List price',
        },
      });
      await done('procurement', 'chooseProcedure', { id, procedure: 'directPurchase', undividedReason: 'One thing' });
      const years = [{ budget: BUDGET, line: 'software', gross: PRICE, net: '1000.00', vatRate: 1_900 }];
      await done('procurement', 'askFunding', { id, years });
      await doneThenKilled('finance', 'releaseFunding', { id, commandId: command('1') }, ms);
      await reached(id, 'funded');
      await done('procurement2', 'approveDocuments', { id });
      await done('programme', 'approvePublication', { id });
      await done('procurement', 'proposeAward', {
        id,
        proposals: [{ lot: 'whole', reason: 'The best of three offers' }],
        bidder: { bidder: 'shop', firm: 'Shop (made up)' },
        directPrice: { net: '1000.00', gross: PRICE, vatRate: 1_900 },
      });
      await done('procurement2', 'resolveAward', { id, level: 'office', body: 'Amt', on: today, accepted: true });
      const terms = [{ lot: 'whole', beginsOn: today, options: [], indexation: false }];
      await doneThenKilled('procurement2', 'awardTender', { id, terms, years, commandId: command('2') }, ms);
      await reached(id, 'awarded');
    }
    const { budgetLine } = await server.ask<{ budgetLine: Line }>(
      'finance',
      `{ budgetLine(id: "${BUDGET}:software") { figures { available reserved committed } } }`,
    );
    const bound = 1_190 * KILLED_AFTER_MS.length;
    expect(budgetLine.figures).toEqual({
      available: `${100_000 - bound}.00`,
      reserved: '0.00',
      committed: `${bound}.00`,
    });
    const { contracts } = await server.ask<{ contracts: { totalCount: number } }>(
      'procurement',
      '{ contracts(filter: { search: "T-CRASH" }) { totalCount } }',
    );
    expect(contracts.totalCount).toBe(KILLED_AFTER_MS.length);
  }, 240_000);
});
