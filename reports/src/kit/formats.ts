import type { Day } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import type { Language } from '@moves/events/graph/sentences';
import type { Light } from '@moves/events/read-model/lights';

/** What a cell of a report holds before anybody writes it: texts, days and codes as text, everything else as a number. */
export type Value = string | number | null;

/** Everything that a column can hold. */
export type Kind =
  | 'text'
  | 'word'
  | 'light'
  | 'day'
  | 'year'
  | 'whole'
  | 'decimal'
  | 'posts'
  | 'percent'
  | 'euros'
  | 'roundEuros';

/** In what the values of some kinds are counted, so that sums are exact: so many make a whole one. */
const UNITS: Partial<Record<Kind, number>> = { euros: 100, roundEuros: 100, posts: 10_000 };

/** A value of a column, or the sum of some, as a sheet shows it. */
export const shownIn = (kind: Kind, value: number): number => value / (UNITS[kind] ?? 1);

/** What the values of a column are, and how each kind of file shows them. */
export interface Format<V extends string | number> {
  readonly kind: Kind;
  /** As JSON has it: typed, whatever the language. */
  json(value: V): string | number;
  /** As a German or English reader would type it. */
  typed(value: V, language: Language): string;
  /** Words for codes, where the values are codes. */
  readonly words?: Readonly<Record<string, Said>>;
}

const number = (kind: Kind, digits: number, suffix = '', factor = 1): Format<number> => ({
  kind,
  json: value => value,
  typed: (value, language) => (value * factor).toFixed(digits).replace('.', language === 'de' ? ',' : '.') + suffix,
});

const cents = (value: number): string => {
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** A text that people wrote. */
export const text: Format<string> = { kind: 'text', json: value => value, typed: value => value };

/** A whole number. */
export const whole = number('whole', 0);

/** A number with two decimals. */
export const decimal = number('decimal', 2);

/** A share, 1 being everything. */
export const percent = number('percent', 1, ' %', 100);

/** Money in whole cents, shown in euros. */
export const euros: Format<number> = {
  kind: 'euros',
  json: cents,
  typed: (value, language) => (language === 'de' ? cents(value).replace('.', ',') : cents(value)),
};

/** Money in whole cents, shown in whole euros where there is little room; files that nobody prints have the cents. */
export const roundEuros: Format<number> = { ...euros, kind: 'roundEuros' };

/** Posts in ten-thousandths of a full one, shown as full-time equivalents with four decimals. */
export const posts: Format<number> = {
  kind: 'posts',
  json: value => shownIn('posts', value),
  typed: (value, language) => number('posts', 4).typed(shownIn('posts', value), language),
};

/** A calendar year. */
export const year = number('year', 0);

/** A calendar day. */
export const day: Format<string> = {
  kind: 'day',
  json: value => value,
  typed: (value, language) => shownDay(value as Day, language),
};

/** A code of the catalogue, shown as a word. */
export const word = (words: Readonly<Record<string, Said>>, kind: 'word' | 'light' = 'word'): Format<string> => ({
  kind,
  words,
  json: value => value,
  typed: (value, language) => words[value]?.[language] ?? value,
});

/** What a light is called, so that nobody depends on its colour. */
export const lightWords: Readonly<Record<Light, Said>> = {
  red: { de: 'rot', en: 'red' },
  yellow: { de: 'gelb', en: 'yellow' },
  grey: { de: 'grau', en: 'grey' },
  green: { de: 'grün', en: 'green' },
  none: { de: 'ohne', en: 'none' },
};

/** A traffic light: a word in its colour. Lights are counted at the head of a workbook. */
export const light = word(lightWords, 'light');

/** A day as people write it: `09.02.2023` in German, `2023-02-09` in English. */
export const shownDay = (of: Day, language: Language): string =>
  language === 'de' ? `${of.slice(8)}.${of.slice(5, 7)}.${of.slice(0, 4)}` : of;
