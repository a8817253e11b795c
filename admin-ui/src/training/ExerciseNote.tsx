import { Note } from '../fields/Note.tsx';
import { useSay } from '../i18n/words.ts';

/** Says that something was made for training. */
export function ExerciseNote({ of: { exercise } }: { of: { exercise: boolean } }) {
  const say = useSay();
  return exercise ? <Note tone="warn" text={say('tender.exercise')} /> : null;
}
