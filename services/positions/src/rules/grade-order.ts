import type { Grade } from '@moves/events/catalogue/positions';

/**
 * How pay grades of employees and officials compare, for «never filled above the post's grade». No law says it: a default
 * of the house, from general knowledge (E13 is about A13), which a city replaces by its own.
 */
export const gradeOrder = {
  label: 'Vorgabe des Hauses, nicht belegt',
  source: 'Allgemeine Kenntnis (E13 entspricht etwa A13); kein Gesetzestext vergleicht Entgelt- und Besoldungsgruppen',
  /** Lowest first; grades of one step are equal. */
  steps: [
    ['E1'],
    ['E2'],
    ['E2Ü'],
    ['E3'],
    ['E4'],
    ['E5'],
    ['E6'],
    ['E7', 'A7'],
    ['E8', 'A8'],
    ['E9a'],
    ['E9b', 'A9'],
    ['E9c'],
    ['E10', 'A10'],
    ['E11', 'A11'],
    ['E12', 'A12'],
    ['E13', 'A13'],
    ['E14', 'A14'],
    ['E15', 'A15'],
    ['E15Ü', 'A16'],
    ['B1'],
    ['B2'],
    ['B3'],
    ['B4'],
    ['B5'],
    ['B6'],
    ['B7'],
    ['B8'],
    ['B9'],
    ['B10'],
    ['B11'],
  ],
} as const satisfies { label: string; source: string; steps: readonly (readonly string[])[] };

/**
 * The careers of officials by grade (Laufbahngruppen). Entry grades A7/A8, A10 and A13: § 24 LBesGBW; where a career ends
 * is a default of the house.
 */
export const careers = {
  source: '§ 24 LBesGBW (Eingangsämter)',
  groups: [
    { name: 'mittlerer Dienst', grades: ['A7', 'A8', 'A9', 'A10'] },
    { name: 'gehobener Dienst', grades: ['A10', 'A11', 'A12', 'A13'] },
    {
      name: 'höherer Dienst',
      grades: ['A13', 'A14', 'A15', 'A16', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'B11'],
    },
  ],
} as const;

/** An employee may fill a post of an official for this long. */
export const employeeLimit = { years: 5, source: '§ 5 (3) GemHVO' } as const;

const stepOf = new Map<string, number>(gradeOrder.steps.flatMap((grades, step) => grades.map(grade => [grade, step])));

/** Below zero if the first grade is lower, zero if they are equal. */
export const compareGrades = (a: Grade, b: Grade): number => stepOf.get(a)! - stepOf.get(b)!;

/** True for a grade of officials (Besoldung A and B). */
export const isOfficial = (grade: Grade): boolean => grade.startsWith('A') || grade.startsWith('B');

/** True if two grades of officials belong to one career. */
export const inOneCareer = (a: Grade, b: Grade): boolean =>
  careers.groups.some(({ grades }) => [a, b].every(grade => (grades as readonly string[]).includes(grade)));

/** All grades, lowest first: the order of lists. */
export const gradesInOrder: readonly string[] = gradeOrder.steps.flat();
