import { useLanguage } from '../i18n/words.ts';
import { writtenShare } from './share.ts';

/** A share of full posts. */
export function ShareText({ of }: { of: number }) {
  const locale = useLanguage();
  return <span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{writtenShare(of, locale)}</span>;
}
