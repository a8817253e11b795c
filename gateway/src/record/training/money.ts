import { budgetOf as budget, type Lesson, MADE_UP as source, type TrainingAct } from './lesson.ts';

const DECISION = {
  paper: 'Übung 1',
  body: 'Gemeinderat (Übung)',
  result: 'frei erfunden',
  authoritative: true,
} as const;

/** The lesson's own Budget, so that nothing of it touches another's money. */
export const money: readonly TrainingAct[] = (
  [
    [
      'openBudget',
      lesson => ({
        year: lesson.year,
        title: `Übung: Beschaffungen ${lesson.year}`,
        subBudget: '998',
        office: 'Amt für Übungen',
        source,
      }),
    ],
    [
      'openLine',
      () => ({
        line: 'software',
        title: 'Übung: Software und Dienste',
        kind: 'operating',
        subBudget: '998',
        profitCentre: '9980001',
        transferable: false,
        inferred: [],
        source,
      }),
    ],
    ['bookAppropriation', () => ({ line: 'software', amount: '400000.00', qualifier: 'eq', source })],
    ['introduceBudget', () => ({})],
    ['deliberateBudget', () => ({ reading: 1 })],
    ['adoptBudget', lesson => ({ decision: { ...DECISION, sessionOn: lesson.on(0) } })],
    ['takeBudgetIntoForce', lesson => ({ publishedOn: lesson.on(0) })],
  ] as const satisfies readonly (readonly [string, (lesson: Lesson) => object])[]
).map(([act, input]) => ({
  ref: `training/money/${act}`,
  act,
  by: 'finance',
  trainingDay: 0,
  input: lesson => ({ id: budget(lesson), ...input(lesson) }),
}));

/** What has been paid on the training contract so far. */
export const invoice: TrainingAct = {
  ref: 'training/money/invoice',
  act: 'postActual',
  by: 'finance',
  trainingDay: 96,
  input: lesson => ({
    id: budget(lesson),
    line: 'software',
    amount: '47600.00',
    vatRate: 1_900,
    valueOn: lesson.on(96),
    document: 'Übung-Beleg 1',
    text: 'Übung: Einrichtung, erste Rate',
    commitment: 'T-U1-award-1-1',
  }),
};
