import { budgetOf as budget, MADE_UP as source, step, type TrainingAct } from './lesson.ts';

const FRAMEWORK = 'C-U1';

/** A framework that was there before, and an order under it. */
export const framework: readonly TrainingAct[] = [
  {
    ref: `training/${FRAMEWORK}/take-over`,
    act: 'takeOverContract',
    by: 'procurement',
    trainingDay: 88,
    input: lesson => ({
      key: FRAMEWORK,
      title: 'Übung: Rahmenvereinbarung Beratung',
      contractor: 'Ratgeber GmbH (erfunden)',
      category: 'services',
      regime: 'national',
      begunOn: lesson.on(0),
      office: 'Amt für Übungen',
      beginsOn: lesson.on(10),
      endsOn: lesson.on(10 + 700),
      on: lesson.on(88),
      net: '100000.00',
      vatRate: 1_900,
      gross: '119000.00',
      framework: { maximumNet: '100000.00' },
      exercise: true,
      source,
    }),
  },
  step(FRAMEWORK)(91, 'placeCallOff', 'procurement', lesson => ({
    callOff: 'workshop',
    title: 'Übung: zwei Tage Beratung',
    on: lesson.on(91),
    net: '4000.00',
    gross: '4760.00',
    vatRate: 1_900,
    years: [{ budget: budget(lesson), line: 'software', gross: '4760.00', net: '4000.00', vatRate: 1_900 }],
  })),
];
