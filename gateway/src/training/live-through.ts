import { dayOf, type Instant, plusDays, startOfDay } from '@moves/events/catalogue/time';
import { derivedKey } from '@moves/events/decider/derived-id';
import { tender } from '@moves/tenders/tender';
import type { House } from '../house.ts';
import { houseAct } from '../open-store.ts';
import type { SaidAct } from '../record/acts.ts';
import { commandIdOf } from '../record/refs.ts';
import type { Lesson, TrainingAct } from '../record/training/lesson.ts';
import { AdvanceTrainingClock, putClock } from './advance-training-clock.ts';
import { STORE, storeState } from './store-state.ts';

/**
 * Lives the first days of a new demo store through, from the one on which it began until today: each act on its day, and on
 * each day whatever is due. False if these days are over.
 */
export async function liveThrough(
  house: House,
  acts: readonly TrainingAct[],
  carryOut: (act: SaidAct) => Promise<void>,
): Promise<boolean> {
  const { decisions, training, reactions, due } = house;
  if (training.offsetMs >= 0) return false;
  const { state } = await decisions.standing(storeState, STORE);
  const lesson = lessonFrom(house, state.openedAt!);
  for (const { ref, act, by, trainingDay, input } of acts.toSorted((a, b) => a.trainingDay - b.trainingDay)) {
    await putTo(house, lesson.at(trainingDay, WORK_BEGINS));
    if (await house.store.command(commandIdOf(ref))) continue;
    await carryOut({ ref, act, by, input: await input(lesson) });
    await reactions.settled();
  }
  await due.tick();
  await putTo(house, 'today');
  return true;
}

/** The hour of the day, in Europe/Berlin, at which a lesson's acts are done. */
const WORK_BEGINS = 10;
/** The day of the lesson whose year is that of its contracts. */
const CONTRACT_DAY = 90;

/** What the acts of a lesson that began at a moment can look up. */
function lessonFrom({ decisions }: House, begun: Instant): Lesson {
  const on = (day: number) => plusDays(dayOf(begun), day);
  return {
    on,
    at: (day, hour) => new Date(Date.parse(startOfDay(on(day))) + hour * 3_600_000).toISOString() as Instant,
    year: Number(on(CONTRACT_DAY).slice(0, 4)),
    bid: ref => derivedKey('B', commandIdOf(ref)),
    tender: async id => {
      const { state } = await decisions.standing(tender, id);
      if (state.status === 'unknown') throw new Error(`the lesson has no tender ${id}`);
      return state;
    },
  };
}

/** Puts the clock forward, unless it has come so far already. */
async function putTo(house: House, moment: Instant | 'today'): Promise<void> {
  const { training } = house;
  const act = houseAct(training);
  const to = moment === 'today' ? training.machineNow() : moment;
  if (to <= act.now) return;
  const offsetMs = moment === 'today' ? 0 : training.offsetTo(to);
  await putClock(house, new AdvanceTrainingClock(STORE, to, act), offsetMs);
}
