import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Book } from './book.ts';
import type { KnownBudget } from './budget-state.ts';
import { availableOf } from './figures.ts';
import { isUnder } from './soundness.ts';
import { askedFor, ids, World } from './world.fixture.ts';

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);
const sumOf = <Entry>(book: Book<Entry>, of: (entry: Entry) => number): number => sum([...book.values()].map(of));

/** What one year has on one line, counted from the things themselves and not from the figures kept of them. */
function counted(b: KnownBudget, id: string) {
  const here = (cents: (at: { line: string }) => number) => (at: { line: string }) => (at.line === id ? cents(at) : 0);
  const { takenOver } = b.lines.get(id)!;
  const frozen = sumOf(b.freezes, ({ lifted, lines }) =>
    lifted ? 0 : sum(lines.filter(({ line }) => line === id).map(({ amountCents }) => amountCents)),
  );
  return {
    blocked: frozen + sumOf(b.blocks, block => here(() => (block.released ? 0 : block.amountCents))(block)),
    reserved: sumOf(b.reservations, r => here(() => r.leftCents)(r)),
    committed: sumOf(b.commitments, c => here(() => c.leftCents)(c)),
    actual: (takenOver?.actualCents ?? 0) + sumOf(b.postings, p => here(() => (p.reversedWith ? 0 : p.amountCents))(p)),
  };
}

function expectSound(world: World): void {
  let everywhere = 0;
  let inTransit = 0;
  for (const id of ids) {
    const b = world.of(id);
    const groups = new Map<string, number>();
    const used = new Map<string, number>();
    for (const line of b.lines.values()) {
      const { blocked, reserved, committed, actual } = counted(b, line.line);
      const available = availableOf(line.figures);
      everywhere += available + blocked + reserved + committed + actual;
      used.set(line.line, reserved + committed + actual);
      const group = line.excludedFromCover ? line.line : line.kind === 'investment' ? 'investment' : 'expense';
      groups.set(group, (groups.get(group) ?? 0) + available);
      expect(Math.min(reserved, committed, blocked)).toBeGreaterThanOrEqual(0);
    }
    expect(Math.min(...groups.values())).toBeGreaterThanOrEqual(0);
    for (const ceiling of b.ceilings.values()) {
      if (ceiling.lifted) continue;
      const lines = [...b.lines.values()].filter(line => isUnder(ceiling, line));
      expect(sum(lines.map(({ line }) => used.get(line)!))).toBeLessThanOrEqual(ceiling.amountCents);
    }
    expect(sumOf(b.lines, ({ figures }) => figures.virement)).toBe(0);
    expect(sumOf(b.lines, ({ figures }) => figures.excess)).toBe(0);
    for (const { leftCents, paidCents, grossCents } of b.commitments.values()) {
      expect(Math.min(leftCents, paidCents, grossCents - leftCents - paidCents)).toBeGreaterThanOrEqual(0);
    }
    inTransit += sumOf(b.carryOvers, ({ state, carryOver, to, amountCents }) =>
      state === 'inTransit' && !world.of(to).received.has(`${id} ${carryOver}`) ? amountCents : 0,
    );
  }
  // Every euro that was given is in exactly one place.
  expect(everywhere + inTransit).toBe(world.givenCents);
}

describe('whatever is done with two years of a Budget', () => {
  const number = fc.nat(1_000);
  const cents = fc.oneof(
    fc.integer({ min: 1, max: 60_000 }),
    fc.constantFrom(1, 10_000, 50_000, 80_000, 100_000, 150_000),
  );
  const thrown = fc.tuple(number, number, number, number, cents);

  it('every euro is in exactly one place, no group is below nothing, no ceiling exceeded', () => {
    const reached = { done: 0, refused: 0, arrived: 0, returned: 0, exceeded: 0 };
    fc.assert(
      fc.property(fc.array(thrown, { minLength: 5, maxLength: 60, size: 'max' }), throws => {
        const world = new World();
        for (const one of throws) {
          const asked = askedFor(world, one);
          if (!asked) {
            world.deliver();
          } else {
            const before = ids.map(id => world.of(id));
            const done = world.decide(...asked);
            if (!done) expect(ids.every((id, at) => world.of(id) === before[at])).toBe(true);
            reached[done ? 'done' : 'refused']++;
          }
        }
        expectSound(world);
        while (world.underway.length > 0) world.deliver();
        expectSound(world);
        for (const { state } of ids.flatMap(id => [...world.of(id).carryOvers.values()])) {
          expect(state).not.toBe('inTransit');
          if (state === 'arrived' || state === 'returned') reached[state]++;
        }
        for (const { outcome } of ids.flatMap(id => [...world.of(id).excesses.values()]))
          if (outcome === 'approved') reached.exceeded++;
      }),
      { numRuns: 2_000 },
    );
    // The histories reach what they are about.
    expect(Math.min(...Object.values(reached))).toBeGreaterThan(10);
  });
});
