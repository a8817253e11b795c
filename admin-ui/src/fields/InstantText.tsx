import type { Instant } from '../graph.ts';
import { useLanguage } from '../i18n/words.ts';
import { dayOf, writtenDay, writtenTime } from '../time/berlin.ts';

/** A moment on Berlin's clocks: day and time; only the day if just the day was meant, which is its first or its last moment. */
export function InstantText({ of }: { of: Instant }) {
  const locale = useLanguage();
  const time = writtenTime(of, locale);
  return (
    <time dateTime={of} style={{ whiteSpace: 'nowrap' }}>
      {writtenDay(dayOf(of), locale)}
      {!['00:00', '23:59'].includes(time) && `, ${time}`}
    </time>
  );
}
