import { type Day, dayOf } from '@moves/events/catalogue/time';
import { type BookAct, type Entry, isBookAct, type RecordAct } from './acts.ts';
import { budgets } from './budgets.ts';
import { laterCouncilWork, packageOf2018 } from './council.ts';
import { inquiries } from './inquiries.ts';
import { lesson } from './lesson.ts';
import { lessonBooks } from './lesson-books.ts';
import { eGovernmentMeasures } from './measures-2015.ts';
import { packageMeasures } from './measures-2018.ts';
import { programmeMeasures } from './measures-2019.ts';
import { equipmentMeasures } from './measures-equipment.ts';
import { participatoryBudget } from './measures-participatory-budget.ts';
import { serviceMeasures } from './measures-service.ts';
import { townHallMeasures } from './measures-town-hall.ts';
import { videoMeasures } from './measures-video.ts';
import { positions } from './positions.ts';
import { tenders } from './tenders.ts';

/** The day from which an act of the record takes effect; none for a correction, which takes that of the entry it corrects. */
export function effectiveOn(entry: Entry): Day | undefined {
  if (isBookAct(entry)) return entry.on;
  if (entry.act === 'takeOverMeasure') return entry.input.on;
  return entry.act === 'correctEntry' ? undefined : dayOf(entry.input.at);
}

const byEffectiveDay = (a: Entry, b: Entry): number => (effectiveOn(a) ?? '').localeCompare(effectiveOn(b) ?? '');

/** What the five documents know of the measures, in the order in which it took effect; one measure's acts keep their order. */
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

/** What they know of the council's work, money, posts and purchases. */
export const books: readonly BookAct[] = [
  ...packageOf2018,
  ...laterCouncilWork,
  ...inquiries,
  ...budgets,
  ...positions,
  ...tenders,
].sort(byEffectiveDay);

const THE_PACKAGE = packageOf2018.at(-1)!.on;
const before = (entry: Entry) => (effectiveOn(entry) ?? '') < THE_PACKAGE;
const isPackage = (entry: Entry) => isBookAct(entry) && entry.settles === true;

/**
 * Everything a demo store is filled with, in the order in which it is carried out: what was there before the council's
 * package of 2018, the package, what came later, and the lesson.
 */
export const record: readonly Entry[] = [
  ...[...digitalMoves, ...books].filter(entry => before(entry) && !isPackage(entry)),
  ...books.filter(entry => !before(entry) && effectiveOn(entry) === THE_PACKAGE && !isPackage(entry)),
  ...books.filter(isPackage),
  ...digitalMoves.filter(entry => !before(entry)),
  ...books.filter(entry => !before(entry) && effectiveOn(entry) !== THE_PACKAGE && !isPackage(entry)),
  ...lesson,
  ...lessonBooks,
];

/** The acts on measures among them. */
export const measureRecord: readonly RecordAct[] = record.filter((entry): entry is RecordAct => !isBookAct(entry));
/** The acts on money, posts and the council's work among them. */
export const bookRecord: readonly BookAct[] = record.filter(isBookAct);
