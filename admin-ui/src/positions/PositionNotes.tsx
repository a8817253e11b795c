import { Note } from '../fields/Note.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { writtenDay } from '../time/berlin.ts';
import type { PositionRow } from './position.ts';

/** What is noted on a post: kw, ku, limited in time, blocked, a key post. */
export function PositionNotes({
  of: { lapseNote, convertsTo, fixedTermUntil, blockedUntilReleasedBy, key },
}: {
  of: Pick<PositionRow, 'lapseNote' | 'convertsTo' | 'fixedTermUntil' | 'blockedUntilReleasedBy' | 'key'>;
}) {
  const say = useSay();
  const locale = useLanguage();
  if (!lapseNote && !convertsTo && !fixedTermUntil && !blockedUntilReleasedBy && !key) return null;
  const kw =
    lapseNote &&
    (lapseNote.on ? writtenDay(lapseNote.on, locale) : (lapseNote.condition ?? say('position.nextVacancy')));
  return (
    <span>
      {lapseNote && <Note tone={lapseNote.reached ? 'bad' : 'warn'} text={`kw ${kw}`} />}
      {convertsTo && <Note tone="warn" text={`ku ${convertsTo}`} />}
      {fixedTermUntil && <Note text={say('position.limited', { day: writtenDay(fixedTermUntil, locale) })} />}
      {blockedUntilReleasedBy && <Note tone="bad" text={say('position.blocked')} />}
      {key && <Note tone="active" text={say('term.keyPost')} />}
    </span>
  );
}
