import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '@moves/events/catalogue/envelope';
import { dayOf, systemClock } from '@moves/events/catalogue/time';
import { SqliteEventStore } from '@moves/events/store/sqlite/sqlite';
import { Mortal, type Outcome } from './mortal.ts';

const ROUNDS = 12;
const CLIENTS = 64;
const CENTS = 30_00;
const AUTHORITY = 640_00;
const AFFORDABLE = Math.floor(AUTHORITY / CENTS);
const ID = '700-2026';
const lineOf = (round: number) => `race-${round}`;

/** One client's wish for a part of the last euros: asked for until it is answered, always with the same commandId. */
interface Wish {
  readonly line: string;
  readonly commandId: string;
  outcome?: Outcome;
}

describe(`64 clients who race for the last euros of ${ROUNDS} lines, while the process is killed in each race`, () => {
  const mortal = new Mortal();
  const wishes: Wish[] = [];
  afterAll(() => mortal.kill());

  const done = async (act: string, input: object) =>
    expect(await mortal.act('finance', act, { commandId: randomUUID(), ...input })).toMatchObject({ refusal: null });
  const ask = async (wish: Wish): Promise<void> => {
    const { line, commandId } = wish;
    const input = { id: ID, line, gross: '30.00', purpose: `Wunsch ${commandId.slice(0, 4)}`, commandId };
    wish.outcome = await mortal.act('programme', 'reserveFunds', input);
  };
  const unanswered = () => wishes.filter(({ outcome }) => !outcome);

  it('answers each of them, sooner or later', async () => {
    expect(await mortal.start()).toBe(true);
    await done('openBudget', { id: ID, year: 2026, title: 'Wettlauf', office: 'Amt' });
    for (let round = 0; round < ROUNDS; round++) {
      const line = { id: ID, line: lineOf(round) };
      await done('openLine', { ...line, title: lineOf(round), kind: 'operating', excludedFromCover: true });
      await done('bookAppropriation', { ...line, amount: '640.00' });
    }
    const decision = { paper: 'GRDrs 1/2026', body: 'Gemeinderat', sessionOn: '2026-01-22', authoritative: true };
    await done('introduceBudget', { id: ID });
    await done('deliberateBudget', { id: ID, reading: 1 });
    await done('adoptBudget', { id: ID, decision });
    await done('takeBudgetIntoForce', { id: ID, publishedOn: dayOf(systemClock()) });

    let interrupted = 0;
    for (let round = 0; round < ROUNDS; round++) {
      wishes.push(...Array.from({ length: CLIENTS }, () => ({ line: lineOf(round), commandId: randomUUID() })));
      const racing = unanswered().map(wish => ask(wish).catch(() => {}));
      await new Promise(resolve => setTimeout(resolve, Math.random() * 150));
      await mortal.kill();
      await Promise.all(racing);
      if (unanswered().length > 0) interrupted += 1;
      expect(await mortal.start()).toBe(true);
    }
    await Promise.all(unanswered().map(ask));
    expect(interrupted).toBeGreaterThan(0);
    expect(unanswered()).toEqual([]);
    // Whoever asks once more hears the same.
    const acknowledged = wishes.filter(({ outcome }) => outcome!.receipt).slice(0, 5);
    for (const { line, commandId, outcome } of acknowledged) {
      const again: Wish = { line, commandId };
      await ask(again);
      expect(again.outcome).toEqual(outcome);
    }
    expect(await mortal.kill('SIGTERM')).toBe(0);
  }, 120_000);

  it('has given exactly what is there: all that was acknowledged, nothing that was refused, and nothing twice', async () => {
    const store = await SqliteEventStore.open(mortal.data, { readOnly: true });
    const reserved = (await store.readStream(`budget-${ID}`)).filter(({ type }) => type === 'FundsReserved');
    await store.close();
    const of = ({ data }: StoredEvent) => data as { line: string; grossCents: number };
    for (let round = 0; round < ROUNDS; round++) {
      const here = reserved.filter(event => of(event).line === lineOf(round));
      const sum = here.reduce((total, event) => total + of(event).grossCents, 0);
      expect([round, here.length, sum]).toEqual([round, AFFORDABLE, AFFORDABLE * CENTS]);
    }
    const positions = new Map(reserved.map(({ commandId, position }) => [commandId as string, String(position)]));
    expect(positions.size).toBe(reserved.length);
    for (const { commandId, outcome } of wishes) {
      expect([commandId, outcome!.receipt?.position]).toEqual([commandId, positions.get(commandId)]);
      if (outcome!.refusal) expect(outcome!.refusal.code).toBe('funds-insufficient');
    }
  });
});
