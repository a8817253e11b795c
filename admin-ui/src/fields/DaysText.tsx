import { useLanguage, useSay } from '../i18n/words.ts';
import { writtenNumber } from './Figure.tsx';

/** How many days, as people say it: 1 Tag, 2.528 Tage. */
export function DaysText({ of }: { of: number }) {
  const say = useSay();
  const locale = useLanguage();
  return <>{say('app.days', { smart_count: of, count: writtenNumber(of, locale) })}</>;
}
