import { describe, expect, it } from '@jest/globals';
import type { Day, Instant } from '@moves/events/catalogue/time';
import { plusDays, startOfDay } from '@moves/events/catalogue/time';
import { ceilingsOf } from '@moves/events/published/budgets/ceilings';
import { columnOf, type FiguredLine } from '@moves/events/published/budgets/figures';
import { linePage, lineSums } from '@moves/events/published/budgets/questions';
import fc from 'fast-check';
import { authorityOf, availableOf, blockedOf, type Figures, usedOf } from '../figures.ts';
import { fieldOf, type House, openHouse, streamOf } from '../house.fixture.ts';
import { usedOfCeiling } from '../soundness.ts';
import { askedFor, ids, World } from '../world.fixture.ts';
import { commitmentsOf, reservationsOf } from './chain-questions.ts';
import { carryOversOf } from './condition-questions.ts';

const number = fc.nat(1_000);
const throws = fc.array(fc.tuple(number, number, number, number, fc.integer({ min: 1, max: 60_000 })), {
  minLength: 20,
  maxLength: 80,
  size: 'max',
});

/** A house in which a random history is told, one day after the other. */
async function houseAfter(all: readonly (readonly [number, number, number, number, number])[]) {
  const world = new World();
  for (const one of all) {
    const asked = askedFor(world, one);
    if (asked) world.decide(...asked);
    else world.deliver();
  }
  const house = await openHouse({ reacting: false });
  let on = '2018-01-02' as Day;
  for (const { id, events } of world.told) {
    if (events.length === 0) continue;
    on = plusDays(on, 1);
    const at: Instant = startOfDay(on);
    await house.tell(streamOf(id), ...events.map(event => ({ ...event, at })));
  }
  await house.settled();
  return { world, house };
}

const linesOf = async (house: House, id: string) =>
  new Map((await house.readModels.live.ask(linePage({ filter: { budget: [id] } }))).map(line => [line.line, line]));

function expectSame(row: FiguredLine, figures: Figures): void {
  const { inTransit: _, ...columns } = columnOf;
  for (const [figure, column] of Object.entries(columns)) {
    const folded = figures[figure as keyof Figures];
    expect([row.line, figure, row[column]]).toEqual([row.line, figure, figure === 'carryOut' ? 0 - folded : folded]);
  }
  expect(row.authority_cents).toBe(authorityOf(figures));
  expect(row.blocked_cents).toBe(blockedOf(figures));
  expect(row.available_cents).toBe(availableOf(figures));
  const share = (10_000 * usedOf(figures)) / authorityOf(figures);
  const rounded = Math.sign(share) * Math.round(Math.abs(share));
  expect(row.usage).toBe(authorityOf(figures) > 0 ? rounded + 0 : null);
}

const FIGURES = [...Object.keys(columnOf), 'authority', 'available', 'forecast', 'deviation'];

describe('whatever is booked', () => {
  it('is the same in the tables as in the Budgets themselves, and every euro is in one place', () =>
    fc.assert(
      fc.asyncProperty(throws, async all => {
        const { world, house } = await houseAfter(all);
        for (const id of ids) {
          const rows = await linesOf(house, id);
          for (const [line, { figures }] of world.of(id).lines) expectSame(rows.get(line)!, figures);
          for (const row of await house.readModels.live.ask(reservationsOf([id])))
            expect(row.open_cents).toBe(world.of(id).reservations.get(row.reservation)!.leftCents);
          for (const row of await house.readModels.live.ask(commitmentsOf([id])))
            expect(row.open_cents).toBe(world.of(id).commitments.get(row.commitment)!.leftCents);
          for (const row of await house.readModels.live.ask(ceilingsOf([id])))
            expect(row.used_cents).toBe(usedOfCeiling(world.of(id), world.of(id).ceilings.get(row.ceiling)!));
        }
        const [sum] = await house.readModels.live.ask(lineSums({}));
        const { available_cents, blocked_cents, reserved_cents, committed_cents, actual_cents, in_transit_cents } =
          sum!;
        const places = [
          available_cents,
          blocked_cents,
          reserved_cents,
          committed_cents,
          actual_cents,
          in_transit_cents,
        ];
        expect(places.reduce((a, b) => a + b, 0)).toBe(world.givenCents);
        const carried = await house.readModels.live.ask(carryOversOf([ids[0]!]));
        const underway = carried.filter(({ stands }) => stands === 'inTransit').map(row => row.amount_cents);
        expect(in_transit_cents).toBe(underway.reduce((a, b) => a + b, 0));
        await house.close();
      }),
      { numRuns: 60 },
    ));

  it('explains each of its figures, of a line, a Budget or any group, to the cent', () =>
    fc.assert(
      fc.asyncProperty(throws, async all => {
        const { house } = await houseAfter(all);
        const context = await house.context();
        const query = (name: string, args: object) => fieldOf('Query', name)({}, args, context) as Promise<never>;
        const sums = [
          ...((await query('budgetSums', { by: ['year', 'kind'] })) as object[]),
          ...((await query('budgetSums', { by: ['measure'], filter: { short: false } })) as object[]),
          ...((await query('budgetLines', { first: 10, offset: 0 } as object)) as { nodes: object[] }).nodes,
        ] as { figures: Record<string, number> }[];
        expect(sums.length).toBeGreaterThan(5);
        for (const { figures } of sums) {
          for (const figure of FIGURES) {
            const said = (await fieldOf('BudgetFigures', 'explain')(figures, { figure }, context)) as {
              value: string;
              parts: { value: string }[];
            };
            expect([figure, centsOf(said.value)]).toEqual([figure, figures[figure]]);
            expect(said.parts.reduce((total, { value }) => total + centsOf(value), 0)).toBe(figures[figure]);
          }
        }
        await house.close();
      }),
      { numRuns: 15 },
    ));
});

const centsOf = (euros: string): number => Math.round(Number(euros) * 100);
