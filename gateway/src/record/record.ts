import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { RecordAct } from './acts.ts';
import { lesson } from './lesson.ts';
import { eGovernmentMeasures } from './measures-2015.ts';
import { packageMeasures } from './measures-2018.ts';
import { programmeMeasures } from './measures-2019.ts';
import { equipmentMeasures } from './measures-equipment.ts';
import { participatoryBudget } from './measures-participatory-budget.ts';
import { serviceMeasures } from './measures-service.ts';
import { townHallMeasures } from './measures-town-hall.ts';
import { videoMeasures } from './measures-video.ts';

/** The day from which an act of the record takes effect; none for a correction, which takes that of the entry it corrects. */
export function effectiveOn(entry: RecordAct): Day | undefined {
  if (entry.act === 'takeOverMeasure') return entry.input.on;
  return entry.act === 'correctEntry' ? undefined : dayOf(entry.input.at);
}

const byEffectiveDay = (a: RecordAct, b: RecordAct): number =>
  (effectiveOn(a) ?? '').localeCompare(effectiveOn(b) ?? '');

/** What the five documents know of Digital MoveS, in the order in which it took effect; one measure's acts keep their order. */
export const digitalMoves: readonly RecordAct[] = [
  ...eGovernmentMeasures,
  ...participatoryBudget,
  ...packageMeasures,
  ...programmeMeasures,
  ...videoMeasures,
  ...equipmentMeasures,
  ...townHallMeasures,
  ...serviceMeasures,
].sort(byEffectiveDay);

/** Everything a demo store is filled with, in the order in which it is carried out: the record, then the lesson. */
export const record: readonly RecordAct[] = [...digitalMoves, ...lesson];
