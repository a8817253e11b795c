import type { Day } from '../graph.ts';
import { useLanguage } from '../i18n/words.ts';
import { spelledDay, writtenDay } from '../time/berlin.ts';

/** A calendar day as people of the language write it. */
export function DayText({ of, spelled }: { of: Day; spelled?: boolean }) {
  const locale = useLanguage();
  return (
    <time dateTime={of} style={{ whiteSpace: 'nowrap' }}>
      {spelled ? spelledDay(of, locale) : writtenDay(of, locale)}
    </time>
  );
}
