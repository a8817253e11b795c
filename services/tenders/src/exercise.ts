import type { Act } from '@moves/events/decider/act';

/** What begins while the training clock is ahead is an exercise, whether it says so or not. */
export const asExercise = ({ exercise }: Act): { readonly exercise?: true } => (exercise ? { exercise } : {});
