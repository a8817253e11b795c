import polyglotI18nProvider from 'ra-i18n-polyglot';
import { useLocale, useTranslate } from 'react-admin';
import { de, type MessageKey } from './de.ts';
import { en } from './en.ts';

/** German first; English for those who prefer it. */
export const i18nProvider = polyglotI18nProvider(
  locale => (locale === 'en' ? en : de),
  'de',
  [
    { locale: 'de', name: 'Deutsch' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: true },
);

/** What a message may name: numbers (also `smart_count`) and words. */
export type Args = Readonly<Record<string, string | number>>;
/** Says a message that is known to exist, in the language of the console. */
export type Say = (key: MessageKey, args?: Args) => string;

/** Says a message outside of components. */
export const say: Say = (key, args) => i18nProvider.translate(key, args);

/** The language the console speaks and asks for. */
export const language = (): string => i18nProvider.getLocale();

/** Says messages in components, which follow the language. */
export function useSay(): Say {
  const translate = useTranslate();
  return translate as Say;
}

/** The language of the console, followed as it changes. */
export const useLanguage = useLocale;
