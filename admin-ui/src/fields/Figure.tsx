import type { Qualifier } from '../graph.ts';
import { useLanguage, useSay } from '../i18n/words.ts';

/** A number as people of the language write it. */
export const writtenNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'de-DE', { maximumFractionDigits: 4 }).format(value);

/** A figure as exactly as it is meant: «rund 5.000», «über 7.800». */
export function Figure({ value, qualifier = 'eq', unit }: { value: number; qualifier?: Qualifier; unit?: string }) {
  const say = useSay();
  const locale = useLanguage();
  return (
    <span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {say(`figure.${qualifier}`, { value: writtenNumber(value, locale) })}
      {unit && ` ${unit}`}
    </span>
  );
}
