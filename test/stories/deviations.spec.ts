import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Books } from './books.ts';

const PAPERS = '{ papers { nodes { id reference kind title public office } } }';

describe('a year that is expected to end materially beyond its authority (§ 28 (2) GemHVO)', () => {
  let books: Books;
  beforeAll(async () => {
    books = await Books.open('2026-05-04');
    await books.year('100-2026', { software: { amount: '1000000.00' } });
  });
  afterAll(() => books.close());

  const papersOf = async (who: 'council' | 'consumer') => {
    await books.door.running.house.reactions.settled();
    return (await books.people[who].ask(PAPERS)).data.papers.nodes;
  };
  const forecast = (plannedRest: string) =>
    books.done(books.people.finance, 'giveForecast', { id: '100-2026', line: 'software', plannedRest });

  it('makes no paper while it stays within what may deviate', async () => {
    await forecast('1100000.00');
    expect(await papersOf('council')).toEqual([]);
  });

  it('makes the draft of a report for the council’s office, at once and once', async () => {
    await forecast('1100000.01');
    await forecast('1150000.00');
    expect(await papersOf('council')).toEqual([
      {
        id: 'R28-100-2026-expense-1',
        reference: 'Entwurf R28-100-2026-expense-1',
        kind: 'informationPaper',
        title: expect.stringMatching(/^Bericht nach § 28 \(2\) GemHVO: .* endet 2026 voraussichtlich 100\.000 € über/),
        public: false,
        office: expect.any(String),
      },
    ]);
  });

  it('shows nobody outside what is only a draft', async () => expect(await papersOf('consumer')).toEqual([]));

  it('makes another when it has grown by as much again', async () => {
    await forecast('1250000.00');
    expect((await papersOf('council')).map(({ id }: { id: string }) => id).sort()).toEqual([
      'R28-100-2026-expense-1',
      'R28-100-2026-expense-2',
    ]);
  });
});
