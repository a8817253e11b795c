import { dayOf, type Instant, startOfDay, ZONE } from '@moves/events/catalogue/time';
import { type Facts, filled } from '@moves/events/decider/failures';
import type { SaidRefusal } from '@moves/events/graph/context';
import type { ServicePart } from '@moves/events/graph/part';
import { houseRefusals, type Language, type Sentences } from '@moves/events/graph/sentences';

/** What the house says to people, in the words of all its services. */
export class Words {
  private readonly refusals: Sentences;
  private readonly words: ServicePart['words'];

  constructor(parts: readonly Pick<ServicePart, 'refusals' | 'words'>[]) {
    this.refusals = Object.assign({}, houseRefusals, ...parts.map(part => part.refusals));
    this.words = Object.assign({}, ...parts.map(part => part.words));
  }

  /** German or English for a value that facts name; the value itself if there are no words for it. */
  word(value: string, language: Language): string {
    return Object.hasOwn(this.words, value) ? this.words[value]![language] : value;
  }

  /** A refusal as people and programs read it. Facts that name persons are only for those who may know them. */
  refusal(code: string, facts: Facts, language: Language, nameOf?: (person: string) => string): SaidRefusal {
    const readable = Object.entries(facts).flatMap(([name, value]) => {
      if (value === undefined) return [];
      if (!name.endsWith('By')) return [[name, String(value)] as const];
      return nameOf ? [[name, nameOf(String(value))] as const] : [];
    });
    const known = Object.hasOwn(this.refusals, code) ? this.refusals[code]! : undefined;
    return {
      code,
      message: known
        ? filled(known[language], inWords(readable, language), value => shown(this.word(value, language), language))
        : code,
      // Where the paragraph depends on the step that is refused, the refusal names it.
      source: known?.source ?? (facts.source === undefined ? null : String(facts.source)),
      facts: readable.map(([name, value]) => ({ name, value })),
    };
  }

  /** True if there is a sentence for a code. */
  knows(code: string): boolean {
    return Object.hasOwn(this.refusals, code);
  }
}

/** Facts as sentences name them: whole cents as euros, parts of full posts with the decimal sign of the language. */
const inWords = (facts: readonly (readonly [string, string])[], language: Language): Facts =>
  Object.fromEntries(
    facts.map(([name, value]) => {
      if (name.endsWith('Cents')) return [name, euros[language].format(Number(value) / 100)];
      if (name.endsWith('Fte')) return [name, shares[language].format(Number(value))];
      return [name, value];
    }),
  );

const EURO = { style: 'currency', currency: 'EUR' } as const;
const euros = { de: new Intl.NumberFormat('de', EURO), en: new Intl.NumberFormat('en', EURO) };

const SHARE = { maximumFractionDigits: 4 } as const;
const shares = { de: new Intl.NumberFormat('de', SHARE), en: new Intl.NumberFormat('en', SHARE) };

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const timeOfDay = new Intl.DateTimeFormat('de', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

/** A value of a sentence as people read it: days and moments as the city's calendar and clock have them. */
function shown(value: string, language: Language): string {
  if (DAY.test(value)) return language === 'de' ? value.split('-').reverse().join('.') : value;
  if (!INSTANT.test(value)) return value;
  const day = dayOf(value as Instant);
  if (value === startOfDay(day)) return shown(day, language);
  const time = timeOfDay.format(Date.parse(value));
  return language === 'de' ? `${shown(day, language)}, ${time} Uhr` : `${day}, ${time}`;
}
