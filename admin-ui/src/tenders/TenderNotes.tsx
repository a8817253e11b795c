import { Note } from '../fields/Note.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { writtenDay } from '../time/berlin.ts';
import { ExerciseNote } from '../training/ExerciseNote.tsx';
import type { TenderRow } from './tender.ts';

/** What marks a tender: made for training, taken over, entered afterwards, my own case. */
export function TenderNotes({
  of: { exercise, takeOver, enteredAfterwards, handledByMe },
}: {
  of: Pick<TenderRow, 'exercise' | 'takeOver' | 'enteredAfterwards' | 'handledByMe'>;
}) {
  const say = useSay();
  const locale = useLanguage();
  return (
    <>
      <ExerciseNote of={{ exercise }} />
      {takeOver && <Note text={say('tender.takenOver', { day: writtenDay(takeOver.on, locale) })} />}
      {enteredAfterwards && <Note tone="warn" text={say('tender.late')} />}
      {handledByMe && <Note tone="active" text={say('tender.mine')} />}
    </>
  );
}
