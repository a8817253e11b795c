/** Names of money in inputs; in terms of acts each ends in `Cents`. */
const MONEY = [
  'net',
  'gross',
  'amount',
  'monthlyNet',
  'optionsNet',
  'maximumNet',
  'indexedNet',
  'calledNet',
  'modifiedNet',
] as const;
type MoneyName = (typeof MONEY)[number];

/** What the graph calls `net` and `gross`, as events do: `netCents`, `grossCents`; in whatever depth. */
export type InCents<Said> = Said extends string | number | boolean | null | undefined
  ? Said
  : Said extends readonly (infer One)[]
    ? InCents<One>[]
    : { [Name in keyof Said as Name extends MoneyName ? `${Name}Cents` : Name]: InCents<Said[Name]> };

const isMoney = (name: string): boolean => (MONEY as readonly string[]).includes(name);

/** An input with its money under the names that events have for it; the amounts are whole cents already. */
export function inCents<Said>(said: Said): InCents<Said> {
  if (Array.isArray(said)) return said.map(inCents) as InCents<Said>;
  if (typeof said !== 'object' || said === null) return said as InCents<Said>;
  const entries = Object.entries(said).map(([name, value]) => [isMoney(name) ? `${name}Cents` : name, inCents(value)]);
  return Object.fromEntries(entries) as InCents<Said>;
}
