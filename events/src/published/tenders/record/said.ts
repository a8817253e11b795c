import { type Day, dayOf, type Instant, ZONE } from '../../../catalogue/time.ts';
import type { Said } from '../../../catalogue/words.ts';

/** A sentence in both languages. */
export const say = (de: string, en: string): Said => ({ de, en });

/** What is the same in both languages: a text that somebody wrote, a name. */
export const asWritten = (text: string): Said => ({ de: text, en: text });

/** Some pieces as one line, without those that say nothing. */
export const joined = (pieces: readonly (Said | undefined | false | '')[], between = '. '): Said => {
  const said = pieces.filter(piece => piece !== undefined && piece !== false && piece !== '') as Said[];
  const line = (language: 'de' | 'en') =>
    said
      .map(piece => (between === '. ' ? piece[language].trim().replace(/\.$/, '') : piece[language]))
      .join(between)
      .concat(between === '. ' && said.length > 0 ? '.' : '');
  return { de: line('de'), en: line('en') };
};

const grouped = (text: string, separator: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/g, separator);

/** Money in whole cents, as people write it. */
export function money(cents: number): Said {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const sign = cents < 0 ? '-' : '';
  const [whole, rest] = [digits.slice(0, -2), digits.slice(-2)];
  return { de: `${sign}${grouped(whole, '.')},${rest} €`, en: `${sign}€${grouped(whole, ',')}.${rest}` };
}

/** A share in hundredths of a per cent, as people write it. */
export function share(hundredths: number): Said {
  const number = String(hundredths / 100);
  return { de: `${number.replace('.', ',')} %`, en: `${number} %` };
}

/** A calendar day, as people write it. */
export const onDay = (day: Day): Said => ({ de: `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`, en: day });

/** A moment in the city's time, as people write it. */
export function atTime(instant: Instant): Said {
  const time = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: ZONE }).format(new Date(instant));
  const day = onDay(dayOf(instant));
  return { de: `${day.de}, ${time} Uhr`, en: `${day.en} ${time}` };
}

/** A sentence with its facts put in: `put('{a} von {b}', '{a} of {b}', { a, b })`. */
export const put = (de: string, en: string, facts: Readonly<Record<string, Said>>): Said => {
  const filled = (sentence: string, language: 'de' | 'en') =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => facts[name]?.[language] ?? '');
  return { de: filled(de, 'de'), en: filled(en, 'en') };
};

/** What somebody wrote, if they wrote anything. */
export const written = (text: string | undefined): Said | undefined => (text ? asWritten(text) : undefined);

/** Names beside each other. */
export const list = (names: readonly Said[]): Said => joined(names, '; ');

/** With a capital letter, as a sentence begins. */
export const capital = ({ de, en }: Said): Said => ({
  de: de[0]!.toUpperCase() + de.slice(1),
  en: en[0]!.toUpperCase() + en.slice(1),
});
