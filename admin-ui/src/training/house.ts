import type { ActForms } from '../acts/form.ts';
import type { Instant, Task } from '../graph.ts';
import { TASKS } from '../graph.ts';
import { question } from '../question.ts';

/** The house as far as whoever works in it should know: its clock, and whether it is kept for a demonstration. */
export interface House {
  now: Instant;
  demo: boolean;
  exercising: boolean;
  tasks: Task[];
}

/** What is asked of the house. */
export const HOUSE = `now demo exercising ${TASKS}`;
export const askHouse = question<{ house: House }>('house', `query House { house { ${HOUSE} } }`);

/** What can be done with the house's clock. */
export const houseActs = {
  advanceTrainingClock: {
    place: 'clock',
    grave: true,
    fields: [{ name: 'to', kind: 'instant', label: 'clockTo', hint: 'clockTo', required: true }],
  },
} as const satisfies ActForms;
