import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dayOf, plusDays, systemClock } from '@moves/events/catalogue/time';
import { budgetModels } from '@moves/events/published/budgets';
import { positionModels } from '@moves/events/published/positions';
import { ReadModels } from '@moves/events/read-model/read-models';
import type { Views } from '@moves/events/read-model/views';
import { measurePage } from '@moves/measures/measure-questions';
import { measuresPart } from '@moves/measures/measures.part';
import { milestonesOf } from '@moves/measures/milestones/milestone-questions';
import { filledStore } from './filled.ts';
import type { BenchLine } from './line.ts';

const EVENTS = 100_000;
const CUTS = 4;
const ASKED = 200;

/** The read models that the threads load. */
export const readModels = [...measuresPart.readModels, ...budgetModels, ...positionModels];

const today = dayOf(systemClock());
const page = measurePage({ today, publicOnly: false }, {}, [{ field: 'title', direction: 'asc' }], 25, 0);
const small = milestonesOf(['B17'], today);

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};
const rank = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!;
const median = (values: readonly number[]) => rank(values, 0.5);
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** Asks the live tables small questions until told to stop; says how long each took, the wait for its turn included. */
async function askingMeanwhile(live: Views, until: Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  let going = true;
  void until.finally(() => {
    going = false;
  });
  while (going) {
    const due = performance.now() + 2;
    await pause(2);
    await live.ask(small);
    took.push(Math.max(0, performance.now() - due));
  }
  return took;
}

/** How long the first and the second question to a view of the past take, and what the present notices of it. */
export async function benchCuts(): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'moves-cuts-'));
  const store = await filledStore(join(folder, 'store'), EVENTS);
  const models = await ReadModels.open({
    file: join(folder, 'read-models.db'),
    store,
    models: readModels,
    modelsFrom: new URL('./cuts.ts', import.meta.url),
    waitMs: 600_000,
  });
  try {
    await models.followed(await store.head());
    await models.cut({ asOf: plusDays(today, -1_000) }).ask(small);
    const idle = await askingMeanwhile(models.live, pause(1_500));
    const views = Array.from({ length: CUTS }, (_, i) => models.cut({ asOf: plusDays(today, -1 - i) }));
    const first: number[] = [];
    const making = (async () => {
      for (const view of views) first.push(await timed(() => view.ask(page)));
    })();
    const meanwhile = await askingMeanwhile(models.live, making);
    const again: number[] = [];
    const live: number[] = [];
    const tiny: { past: number[]; live: number[] } = { past: [], live: [] };
    for (let i = 0; i < ASKED; i++) {
      const view = views[i % CUTS]!;
      if (i >= CUTS) again.push(await timed(() => view.ask(page)));
      if (i >= CUTS) live.push(await timed(() => models.live.ask(page)));
      tiny.past.push(await timed(() => view.ask(small)));
      tiny.live.push(await timed(() => models.live.ask(small)));
    }
    const ratio = (a: number, b: number) => (a / b).toFixed(2);
    return [
      { what: `first page as of a day, made from ${EVENTS.toLocaleString('en')} events`, value: ms(median(first)) },
      {
        what: 'the same page as of that day again, and live',
        value: `${ms(median(again))} (live: ${ms(median(live))})`,
        ratio: ratio(median(again), median(live)),
        aim: '≤ 1.50',
      },
      {
        what: 'five rows as of that day, and live',
        value: `${ms(median(tiny.past.slice(20)))} (live: ${ms(median(tiny.live.slice(20)))})`,
      },
      {
        what: 'small live questions while a view of the past is made, p99',
        value: `${ms(rank(meanwhile, 0.99))} (with nothing else going on: ${ms(rank(idle, 0.99))})`,
        aim: '≤ 20 ms',
      },
    ];
  } finally {
    await models.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
