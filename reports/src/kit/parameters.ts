import { holdsImpossibleCharacter } from '@moves/events/catalogue/values';
import type { Said } from '@moves/events/catalogue/words';
import { Malformed } from '@moves/events/decider/failures';
import type { Language } from '@moves/events/graph/sentences';

/** Something a report can be asked for with: how it is read from an address, and how it is said at the head. */
export interface Parameter<T = unknown> {
  readonly label: Said;
  /** As the list of reports describes it. */
  readonly type: string;
  readonly required: boolean;
  /** Reads what was given for the field, one text for each time it was given; throws `Malformed`. */
  read(field: string, given: readonly string[]): T;
  say(value: T, language: Language): string;
}

/** The parameters of a report, by name. */
// biome-ignore lint/suspicious/noExplicitAny: a report's parameters are of all types
export type Parameters = Readonly<Record<string, Parameter<any>>>;

/** What a report is asked for with, once read; what was not given is missing. */
export type Read<P extends Parameters> = {
  readonly [Name in keyof P]?: P[Name] extends Parameter<infer T> ? T : never;
};

/** What an address says: the same name may come more than once. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

const LONGEST = 200;
const MOST = 500;

/** Some codes of the catalogue, each with its word: `status=onHold,approved`. */
export const codes = <Code extends string>(
  label: Said,
  words: Readonly<Record<Code, Said>>,
): Parameter<readonly Code[]> => {
  const known = Object.keys(words) as Code[];
  return {
    label,
    type: `list of ${known.join(' | ')}`,
    required: false,
    read: (field, given) =>
      listed(
        field,
        given.flatMap(part => part.split(',')),
      ).map(code => {
        if (!(known as string[]).includes(code))
          throw new Malformed(field, 'must be one of {values}', { values: known.join(', ') });
        return code as Code;
      }),
    say: (values, language) => values.map(code => words[code][language]).join(', '),
  };
};

/** Some keys, which hold no comma: `ids=M01,M05`. */
export const keys = (label: Said): Parameter<readonly string[]> => ({
  ...texts(label),
  type: 'list of keys',
  read: (field, given) =>
    listed(
      field,
      given.flatMap(part => part.split(',')),
    ),
});

/** Some texts; each is given with the name again, for they may hold commas: `office=…&office=…`. */
export const texts = (label: Said): Parameter<readonly string[]> => ({
  label,
  type: 'texts (repeat the name)',
  required: false,
  read: (field, given) => listed(field, given),
  say: values => values.join('; '),
});

/** One text. */
export const words = (label: Said): Parameter<string> => ({
  label,
  type: 'text',
  required: false,
  read: (field, given) => {
    const [only, ...more] = listed(field, given);
    if (more.length) throw new Malformed(field, 'may be given once');
    return only ?? '';
  },
  say: value => `«${value}»`,
});

/** The key of one thing, without which the report is about nothing: `tender=T-7F3K2Q9B`. */
export const oneKey = (label: Said): Parameter<string> => ({
  ...words(label),
  type: 'key',
  required: true,
  say: value => value,
});

/** Some years: `year=2020,2021`. */
export const years = (label: Said): Parameter<readonly number[]> => ({
  label,
  type: 'list of years',
  required: false,
  read: (field, given) =>
    listed(
      field,
      given.flatMap(part => part.split(',')),
    ).map(year => {
      const [least, most] = YEARS;
      if (!/^\d{4}$/.test(year) || Number(year) < least || Number(year) > most)
        throw new Malformed(field, 'must be between {least} and {most}', { least, most });
      return Number(year);
    }),
  say: values => values.join(', '),
});
const YEARS = [1900, 9999] as const;

/** One year. */
export const oneYear = (label: Said): Parameter<number> => {
  const some = years(label);
  return {
    label,
    type: 'year',
    required: false,
    read: (field, given) => {
      const [only, ...more] = some.read(field, given);
      if (more.length) throw new Malformed(field, 'may be given once');
      return only!;
    },
    say: String,
  };
};

/** Yes or no: `overdue=true`. */
export const yesOrNo = (label: Said): Parameter<boolean> => ({
  label,
  type: 'true | false',
  required: false,
  read: (field, given) => {
    const [only, ...more] = given;
    if (more.length || (only !== 'true' && only !== 'false')) throw new Malformed(field, 'must be true or false');
    return only === 'true';
  },
  say: (value, language) => (language === 'de' ? (value ? 'ja' : 'nein') : value ? 'yes' : 'no'),
});

/** Reads what an address gives for a report's parameters; a name the report does not have is refused, not ignored. */
export function readParameters<P extends Parameters>(parameters: P, given: Given): Read<P> {
  const read: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const parameter = Object.hasOwn(parameters, field) ? parameters[field] : undefined;
    if (!parameter) throw new Malformed(field, 'is no parameter of this report');
    const parts = (typeof value === 'string' ? [value] : value).filter(part => part.trim() !== '');
    if (parts.length) read[field] = parameter.read(field, parts);
  }
  for (const [field, { required }] of Object.entries(parameters)) {
    if (required && !(field in read)) throw new Malformed(field, 'must be given');
  }
  return read as Read<P>;
}

/** What a report was asked for with, as its head says it; empty if for everything. */
export const saidParameters = (
  parameters: Parameters,
  read: Read<Parameters>,
  language: Language,
): { label: string; value: string }[] =>
  Object.entries(parameters).flatMap(([name, { label, say }]) =>
    read[name] === undefined ? [] : [{ label: label[language], value: say(read[name], language) }],
  );

function listed(field: string, given: readonly string[]): string[] {
  const parts = given.map(part => part.trim()).filter(part => part !== '');
  if (parts.length > MOST) throw new Malformed(field, 'must have at most {max} items', { max: MOST });
  for (const part of parts) {
    if (part.length > LONGEST) throw new Malformed(field, 'must have at most {max} characters', { max: LONGEST });
    if (holdsImpossibleCharacter(part)) throw new Malformed(field, 'holds a character that no workbook can hold');
  }
  return parts;
}
