import type { Day, Instant } from '@moves/events/catalogue/time';
import type { TenderFacts } from '@moves/tenders/tender-state';
import type { Keeper } from '../acts.ts';

/** So many days before today a new demo store begins, for its training tender to have come to its contract today. */
export const TRAINING_DAYS = 100;

/** What an act of the training tender can look up: days and moments of the lesson, and what has become of the tender. */
export interface Lesson {
  /** The day so many days after the store began. */
  on(day: number): Day;
  /** An hour of such a day. */
  at(day: number, hour: number): Instant;
  /** The year in which the contract will begin. */
  readonly year: number;
  /** The bid that the act of a ref brought. */
  bid(ref: string): string;
  /** The tender as it stands. */
  tender(id: string): Promise<TenderFacts>;
}

/** One act of the training tender: on which day of the lesson, by whom, with which input. `receiveBid` brings a file. */
export interface TrainingAct {
  readonly ref: string;
  readonly act: string;
  readonly by: Keeper;
  readonly trainingDay: number;
  readonly input: (lesson: Lesson) => object | Promise<object>;
}

/** Where everything of the training tenders comes from. */
export const MADE_UP = { document: 'Übung, frei erfunden', mark: 'fictitious' } as const;

/** An act on the training tender. */
export const step =
  (tender: string) =>
  (
    trainingDay: number,
    act: string,
    by: Keeper,
    input: object | ((lesson: Lesson) => object | Promise<object>) = {},
    name = act,
  ): TrainingAct => ({
    ref: `training/${tender}/${name}`,
    act,
    by,
    trainingDay,
    input: async lesson => ({
      ...(act === 'declareNeed' ? { key: tender } : { id: tender }),
      ...(typeof input === 'function' ? await input(lesson) : input),
    }),
  });

/** The Budget of the lesson. */
export const budgetOf = (lesson: Lesson): string => `U-${lesson.year}`;

/** What a training tender is, beside its title. */
export function described(
  description = 'Termine online buchen, vor Ort aufrufen und auswerten, an allen Standorten der Bürgerbüros.',
) {
  return { description, category: 'services', office: 'Amt für Übungen', exercise: true } as const;
}
