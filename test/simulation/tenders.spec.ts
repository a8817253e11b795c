import { describe, expect, it } from '@jest/globals';
import type { EventDefinition, EventOf, Recorded } from '@moves/events/catalogue/define';
import {
  AwardProposed,
  AwardRequested,
  AwardResolved,
  InformationSent,
  RegisterQueried,
} from '@moves/events/catalogue/tenders/award';
import {
  BidsOpened,
  CorrectionProposed,
  OpeningBegun,
  TenderCorrected,
} from '@moves/events/catalogue/tenders/competition';
import { TenderAwarded } from '@moves/events/catalogue/tenders/money';
import { Procedure } from '@moves/events/catalogue/tenders/words';
import { type Day, dayOf, plusDays, plusMonths, startOfDay } from '@moves/events/catalogue/time';
import fc from 'fast-check';
import { type Beginning, TenderWorld, UNTIL_THEN } from './tender-world.ts';

// biome-ignore lint/suspicious/noExplicitAny: events of all shapes
type AnyDefinition = EventDefinition<string, any>;
type Of<Definition extends AnyDefinition> = EventOf<Definition> & Pick<Recorded, 'envelope'>;

const all = <Definition extends AnyDefinition>(history: readonly Recorded[], { type }: Definition) =>
  history.filter(event => event.type === type) as unknown as Of<Definition>[];
const last = <Definition extends AnyDefinition>(history: readonly Recorded[], definition: Definition) =>
  all(history, definition).at(-1);

const ABOVE = /^(open|restricted|negotiatedWith|competitive|innovation)/;
const isEu = (procedure: Procedure): boolean => ABOVE.test(procedure) && !/Competition$/.test(procedure);
const LAW_OF_2026 = '2026-07-01';

/** What must be true of an award, said here once more and from the events alone: not by asking the rules. */
function expectLawful({ beginning, history, t }: TenderWorld): void {
  const { procedure, netCents, framework, urgent } = beginning;
  const place = history.findIndex(({ type }) => type === TenderAwarded.type);
  const before = history.slice(0, place);
  const award = history[place] as unknown as Of<typeof TenderAwarded>;
  const { at } = award.envelope;
  const { awards, parts } = award.data;
  const direct = procedure === 'directPurchase';
  const proposal = last(before, AwardProposed)!;
  const after = <Definition extends AnyDefinition>(definition: Definition) => {
    const found = last(before, definition);
    return found && found.envelope.revision > proposal.envelope.revision ? found : undefined;
  };

  // Opened by two, after the deadline.
  const opened = last(before, BidsOpened);
  expect(opened !== undefined).toBe(!direct);
  for (const { bid } of awards) expect(direct || opened!.data.bids.some(one => one.bid === bid)).toBe(true);

  // Resolved on by somebody else than who proposed it.
  const resolved = after(AwardResolved)!;
  expect(resolved.data.accepted).toBe(true);
  expect(resolved.envelope.by).not.toBe(proposal.envelope.by);

  // Told and waited for, where that is due.
  const standstillDue = isEu(procedure) && !(urgent && procedure === 'negotiatedWithoutCall');
  const told = after(InformationSent);
  expect(told !== undefined || !standstillDue).toBe(true);
  if (standstillDue && told!.data.letters.length > 0) {
    const days = told!.data.electronic ? 10 : 15;
    expect(at >= startOfDay(plusDays(dayOf(told!.envelope.at), days + 1))).toBe(true);
  }

  // The register asked about each winner, not long ago, and it says nothing.
  const begunOn = t.begunOn ?? dayOf(at);
  const from = begunOn < LAW_OF_2026 ? 3_000_000 : 5_000_000;
  for (const { bidder } of awards) {
    const answer = all(before, RegisterQueried).findLast(({ data }) => data.bidder === bidder)?.data;
    if (!direct && netCents >= from) expect(answer).toBeDefined();
    if (!answer) continue;
    expect(answer.entry).toBe(false);
    expect(plusMonths(answer.answeredOn, 2) >= dayOf(at)).toBe(true);
  }

  // Bound in every year that bears it, to the cent, and every Budget that was asked is ready.
  const asked = last(before, AwardRequested)!.data;
  expect(parts.map(({ stream }) => stream)).toEqual(asked.money.budgets.map(({ budget }) => `budget-${budget}`));
  const steps = asked.money.budgets.flatMap(one => one.steps);
  const bound = steps.reduce((sum, step) => sum + (step.kind === 'commit' ? step.grossCents : 0), 0);
  expect(bound).toBe(framework ? 0 : awards.reduce((sum, { grossCents }) => sum + grossCents, 0));
  expect(steps.filter(({ kind }) => kind === 'release')).toHaveLength(2);

  // Bidders are bound, and nothing holds.
  expect(!t.validUntil || dayOf(at) <= t.validUntil).toBe(true);
  const ends = before.filter(({ type }) => type === 'ObjectionDecided' || type === 'ReviewEnded').length;
  expect(before.filter(({ type }) => type === 'ObjectionLodged' || type === 'ReviewLodged')).toHaveLength(ends);
}

/** No key of a bid is anywhere before two people have opened it after its deadline; of a late one never. */
function expectSealed({ history, sealed, t }: TenderWorld): void {
  const said = JSON.stringify(history);
  const openings = all(history, BidsOpened);
  for (const { bid, dataKey, round, receivedAt } of sealed) {
    const opening = openings.find(({ data }) => data.bids.some(one => one.bid === bid));
    expect(said.includes(dataKey)).toBe(opening !== undefined);
    if (!opening) continue;
    const { closesAt } = t.rounds.find(one => one.round === round)!;
    expect(receivedAt < closesAt).toBe(true);
    expect(opening.envelope.at >= closesAt).toBe(true);
    const begun = all(history, OpeningBegun).find(({ data }) => data.round === round)!;
    expect(begun.envelope.at >= closesAt).toBe(true);
    expect(new Set([opening.envelope.by, begun.envelope.by, t.handledBy]).size).toBe(3);
  }
}

/** By what bids are compared changes after publication only as two people want it, before the deadline, and nobody opens. */
function expectTwoForCorrections({ history }: TenderWorld): void {
  for (const { data, envelope } of all(history, TenderCorrected)) {
    const { correction, ...corrected } = data;
    expect(correction !== undefined).toBe(data.essential);
    if (!correction) {
      expect(data.criteria).toBeUndefined();
      continue;
    }
    const before = history.slice(0, envelope.revision);
    const proposal = last(before, CorrectionProposed)!;
    expect(proposal.data).toEqual({ correction, ...corrected });
    expect(proposal.envelope.by).not.toBe(envelope.by);
    expect(envelope.at < data.closesAt).toBe(true);
    const [opening, opened] = [last(before, OpeningBegun), last(before, BidsOpened)];
    expect(opening?.data.round).toBe(opened?.data.round);
  }
}

describe('whatever is tried with a tender of whatever procedure', () => {
  const number = fc.nat(1_000);
  const days = fc.oneof(
    { weight: 20, arbitrary: fc.constant(0) },
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 12 }) },
    { weight: 3, arbitrary: fc.constant(UNTIL_THEN) },
  );
  const thrown = fc.tuple(number, number, days, number);
  const beginning: fc.Arbitrary<Beginning> = fc
    .record({
      procedure: fc.constantFrom(...Procedure.options),
      small: fc.constantFrom(2_000_000, 4_000_000, 6_000_000),
      beginsOn: fc.constantFrom('2026-02-02' as Day, '2026-06-24' as Day, '2026-08-03' as Day),
      lots: fc.constantFrom(1, 1, 2),
      framework: fc.constantFrom(false, false, false, true),
      urgent: fc.boolean(),
    })
    .map(({ small, lots, framework, ...one }) => ({
      ...one,
      netCents: isEu(one.procedure) ? 30_000_000 : small,
      lots: one.procedure === 'directPurchase' ? 1 : lots,
      framework: framework && one.procedure !== 'directPurchase',
    }));

  it('nobody is awarded a contract before all that is due has happened, and no bid is read early', () => {
    const reached = { awarded: new Set<string>(), refused: new Set<string>() };
    const happened = { cancelled: 0, late: 0, opened: 0, proposed: 0, corrected: 0 };
    fc.assert(
      fc.property(beginning, fc.array(thrown, { minLength: 40, maxLength: 220, size: 'max' }), (begins, throws) => {
        const world = new TenderWorld(begins);
        for (const one of throws) {
          const code = world.try(one);
          if (code) reached.refused.add(code);
          if (world.t.status === 'awarded' || world.t.status === 'cancelled') break;
        }
        expectSealed(world);
        expectTwoForCorrections(world);
        if (world.t.status === 'awarded') {
          expectLawful(world);
          reached.awarded.add(begins.procedure);
        }
        if (world.t.status === 'cancelled') happened.cancelled++;
        happened.late += world.history.some(({ type }) => type === 'LateStepConfirmed') ? 1 : 0;
        happened.opened += all(world.history, BidsOpened).length;
        happened.proposed += all(world.history, CorrectionProposed).length;
        happened.corrected += all(world.history, TenderCorrected).filter(({ data }) => data.correction).length;
      }),
      { numRuns: 600, interruptAfterTimeLimit: 60_000 },
    );
    // It would say nothing if nothing ever came to its end, or nothing was ever refused.
    expect(reached.awarded.size).toBeGreaterThan(5);
    expect(Math.min(...Object.values(happened))).toBeGreaterThan(0);
    for (const code of [
      'standstill-not-over',
      'register-not-queried',
      'deadline-not-passed',
      'review-pending',
      'correction-needs-second-person',
    ])
      expect(reached.refused).toContain(code);
  });
});
