import { type Day, type Instant, parseDay, parseInstant, ZONE } from '@moves/events/catalogue/time';
import { printMoney } from '@moves/events/graph/money';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const textIn = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);

const scalar = <Value extends string | number>(
  name: string,
  parse: (text: string) => Value | undefined,
  looksLike: string,
  print: (value: Value) => string,
) => {
  const read = (value: unknown, nodes?: ValueNode): Value => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined) throw new GraphQLError(`must be ${looksLike}`, { nodes });
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    serialize: value => print(value as Value),
    parseValue: value => read(value),
    parseLiteral: node => read(textIn(node), node),
  });
};

const clock = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' });
const offsets = new Map<string, number>();

// Berlin's offset is a whole number of hours, so it is the same for every moment of an hour in UTC.
function offsetHours(instant: Instant): number {
  const hour = instant.slice(0, 13);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const named = clock.formatToParts(Date.parse(instant)).find(({ type }) => type === 'timeZoneName')?.value;
  const offset = Number(named?.slice(3, 6));
  if (offsets.size > 100_000) offsets.clear();
  offsets.set(hour, offset);
  return offset;
}

/** A moment as the house writes it: `2023-02-09T12:00:00+01:00`, with milliseconds only where there are any. */
export function printInstant(instant: Instant): string {
  const hours = offsetHours(instant);
  const local = new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
  return `${local.slice(0, 19)}${local.slice(19, 23).replace('.000', '')}+${String(hours).padStart(2, '0')}:00`;
}

const MONEY = /^(-?)(\d{1,12})\.(\d\d)$/;

/** `2000000.00` as whole cents; undefined for anything else. */
export function centsFrom(text: string): number | undefined {
  const [, sign, euros, cents] = MONEY.exec(text) ?? [];
  if (euros === undefined) return undefined;
  const whole = Number(euros) * 100 + Number(cents);
  return sign ? 0 - whole : whole;
}

/** How the graph reads and writes moments, days and money. */
export const scalars = {
  Money: scalar<number>('Money', centsFrom, 'euros with two decimals, like 2000000.00', printMoney),
  Instant: scalar<Instant>(
    'Instant',
    parseInstant,
    'a moment with its offset, like 2023-02-09T12:00:00+01:00',
    printInstant,
  ),
  Day: scalar<Day>('Day', parseDay, 'a calendar day, like 2023-02-09', day => day),
};
