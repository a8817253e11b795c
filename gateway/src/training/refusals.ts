import type { Sentences } from '@moves/events/graph/sentences';

/** What a refusal about the training clock says to people. */
export const trainingRefusals: Sentences = {
  'clock-of-real-work': {
    de: 'Die Uhr lässt sich nur in einem Vorführbestand vorstellen.',
    en: 'Only the clock of a demo store can be put forward.',
  },
  'clock-goes-forward-only': {
    de: 'Die Übungsuhr geht nur vorwärts; sie steht auf dem {on}.',
    en: 'The training clock goes forward only; it shows {on}.',
  },
  'clock-goes-too-far': {
    de: 'Weiter als {months} Monate auf einmal lässt sich die Übungsuhr nicht vorstellen.',
    en: 'The training clock cannot be put forward by more than {months} months at once.',
  },
};
