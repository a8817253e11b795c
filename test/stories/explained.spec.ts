import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { record } from '@moves/gateway/record/record';
import { Books, cents } from './books.ts';

const BOOKED = 'takenOver appropriation supplementary virement carryIn carryOut excess earmarked blocked frozen'.split(
  ' ',
);
const MADE = 'reserved committed actual available authority inTransit forecast deviation'.split(' ');
const FIGURES = [...BOOKED, ...MADE];
const EXPLAINED = FIGURES.map(
  figure => `${figure} e_${figure}: explain(figure: ${figure}) { figure value unit parts { value position } }`,
).join(' ');

// biome-ignore lint/suspicious/noExplicitAny: asked for by name
type Figures = Record<string, any>;

let books: Books;
beforeAll(async () => {
  books = await Books.open('2026-11-21', { record });
}, 60_000);
afterAll(() => books.close());

/** Every figure equals its explanation, and its explanation the sum of its parts. */
function demandExplained(figures: Figures): void {
  for (const figure of FIGURES) {
    const { value, unit, parts } = figures[`e_${figure}`];
    const sum = parts.reduce((total: number, part: { value: string }) => total + cents(part.value), 0);
    expect([figure, value, unit, sum]).toEqual([figure, figures[figure], 'EUR', cents(figures[figure])]);
  }
  const of = (figure: string) => cents(figures[figure]);
  const used = of('blocked') + of('reserved') + of('committed') + of('actual');
  expect(of('available')).toBe(of('authority') - used);
}

/** Whatever sums there are, asked for in a few questions. */
async function allFigures(look: object): Promise<Figures[]> {
  const { budgets, budgetLines } = await books.asked(
    '{ budgets(first: 50) { nodes { id } } budgetLines(first: 100) { nodes { id measure { id } } } }',
    look,
  );
  const all: Figures[] = [];
  for (const { id } of budgets.nodes) {
    const { budget } = await books.asked(`{ budget(id: "${id}") { figures { ${EXPLAINED} } } }`, look);
    all.push(budget.figures);
  }
  for (const { id } of budgetLines.nodes) {
    const { budgetLine } = await books.asked(`{ budgetLine(id: "${id}") { figures { ${EXPLAINED} } } }`, look);
    all.push(budgetLine.figures);
  }
  const measures = new Set<string>(budgetLines.nodes.flatMap(({ measure }: Figures) => measure?.id ?? []));
  for (const id of measures) {
    const { measure } = await books.asked(`{ measure(id: "${id}") { money { ${EXPLAINED} } } }`, look);
    all.push(measure.money);
  }
  for (const by of ['year', 'kind', 'subBudget', 'measure']) {
    for (const figure of FIGURES) {
      const one = `{ budgetSums(by: [${by}]) { figures { ${figure} explain(figure: ${figure}) { value parts { value } } } } }`;
      const { budgetSums } = await books.asked(one, look);
      for (const { figures } of budgetSums) {
        const sum = figures.explain.parts.reduce((total: number, { value }: Figures) => total + cents(value), 0);
        expect([by, figure, figures.explain.value, sum]).toEqual([by, figure, figures[figure], cents(figures[figure])]);
      }
    }
  }
  return all;
}

describe('every sum of money', () => {
  it.each([
    ['today', {}, 20],
    ['as of the end of a past year', { asOf: '2020-12-31' }, 10],
    ['as of a day of this year', { asOf: '2026-05-31' }, 20],
  ])(
    'is explained to the cent by what it is made of, %s',
    async (_, look, least) => {
      const all = await allFigures(look);
      expect(all.length).toBeGreaterThanOrEqual(least);
      for (const figures of all) demandExplained(figures);
      expect(all.some(({ e_available: { parts } }) => parts.length > 1)).toBe(true);
    },
    60_000,
  );

  it('is explained by sentences, with the day and the document of each part', async () => {
    const explain = 'explain(figure: actual) { parts { summary document at recordedAt late kind thing event } }';
    const { budgetLine } = await books.asked(`{ budgetLine(id: "L-2026:software") { figures { ${explain} } } }`);
    const { parts } = budgetLine.figures.explain;
    expect(parts).toHaveLength(3);
    for (const { summary, document, kind, thing } of parts) {
      expect(document).toMatch(/^Lehrbeispiel-Beleg \d$/);
      expect(summary).toMatch(/^Posted: Lehrbeispiel: (Rechnung|Gutschrift)$/);
      expect([kind, thing]).toEqual(['budget', 'L-2026']);
    }
  });

  it('adds up over lines to its Budget, and over Budgets to their year', async () => {
    const query = `{ budgets(first: 50) { nodes { year figures { authority available actual committed } lines { figures { authority available actual committed } } } }
      budgetSums(by: [year]) { year figures { authority available actual committed } } }`;
    const { budgets, budgetSums } = await books.asked(query);
    for (const figure of ['authority', 'available', 'actual', 'committed']) {
      const sum = (all: Figures[]) => all.reduce((total, { figures }) => total + cents(figures[figure]), 0);
      for (const { figures, lines } of budgets.nodes) expect(sum(lines)).toBe(cents(figures[figure]));
      for (const { year, figures } of budgetSums)
        expect([year, sum(budgets.nodes.filter((budget: Figures) => budget.year === year))]).toEqual([
          year,
          cents(figures[figure]),
        ]);
    }
  });
});

describe('every sum of posts', () => {
  const SHARES = ['approvedShare', 'filledShare', 'vacantShare'];
  const COSTS = ['cost', 'expectedCost'];
  const EACH = [...SHARES, ...COSTS]
    .map(figure => `${figure} e_${figure}: explain(figure: ${figure}) { value unit parts { value } }`)
    .join(' ');

  it.each([
    ['today', {}],
    ['as of a past day', { asOf: '2026-04-30' }],
  ])('is explained by what it is made of, %s', async (_, look) => {
    for (const by of ['', 'status', 'grade', 'measure', 'planYear']) {
      const sums = `positionSums(year: 2026, by: [${by}]) { figures { ${EACH} } }`;
      const { positionSums } = await books.asked(`{ ${sums} }`, look);
      expect(positionSums.length).toBeGreaterThan(0);
      for (const { figures } of positionSums) {
        for (const figure of SHARES) {
          const { value, parts } = figures[`e_${figure}`];
          const sum = parts.reduce(
            (total: number, part: Figures) => total + Math.round(Number(part.value) * 10_000),
            0,
          );
          expect([by, figure, Math.round(Number(value) * 10_000), sum]).toEqual([
            by,
            figure,
            figures[figure],
            figures[figure],
          ]);
        }
        for (const figure of COSTS) {
          const { value, parts } = figures[`e_${figure}`];
          const sum = parts.reduce((total: number, part: Figures) => total + cents(part.value), 0);
          expect([by, figure, value, sum]).toEqual([by, figure, figures[figure], cents(figures[figure])]);
        }
      }
    }
  });
});
