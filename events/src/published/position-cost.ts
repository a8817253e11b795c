/**
 * What a post costs (domain: KGSt «Kosten eines Arbeitsplatzes»), by tables of rates that are configuration with their
 * source. The rounding rule, once for all: exact fractions until the end, then half a cent and more up to a whole one.
 */
export interface RateTableOfCost {
  readonly id: string;
  readonly title: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  /** A full post's personnel cost in a year, by grade. */
  readonly rates: ReadonlyMap<string, number>;
  readonly materialCents: number;
  readonly itCents: number;
  /** In hundredths of a per cent of the personnel rate. */
  readonly overhead: number;
  readonly yearlyRise: number;
}

/** What is needed of a post to say what it costs. */
export interface CostedPost {
  readonly grade: string;
  /** In ten-thousandths of a full post. */
  readonly share: number;
}

const FULL_POST = 10_000n;
const WHOLE = 10_000n;

/**
 * The table by which a grade is costed in a year: of those that hold the grade, the one valid on 1 January, or else the first
 * that becomes valid in the year; of several with one day the one that comes first (`allRates` has the newest first).
 */
export function rateFor(tables: readonly RateTableOfCost[], grade: string, year: number): RateTableOfCost | undefined {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  let found: RateTableOfCost | undefined;
  for (const table of tables) {
    const { rates, validFrom, validUntil } = table;
    if (!rates.has(grade) || validFrom > last || (validUntil !== null && validUntil < first)) continue;
    if (!found || isNearer(validFrom, found.validFrom, first)) found = table;
  }
  return found;
}

/** Valid on a day since later than another, or else, if neither is valid on it, valid sooner. */
const isNearer = (from: string, other: string, day: string): boolean =>
  from <= day ? other > day || from > other : other > day && from < other;

/** What a post costs in a whole year, filled or not: share × (personnel + material + IT) + overhead × share × personnel. Undefined without a rate. */
export function annualCostCents(
  { grade, share }: CostedPost,
  year: number,
  tables: readonly RateTableOfCost[],
): number | undefined {
  const table = rateFor(tables, grade, year);
  return table && partOfYear(table, grade, year, BigInt(share) * 12n);
}

/**
 * What filled shares cost in a year, month by month: each month costs what is filled on its 15th, a twelfth of the year's
 * cost. Undefined without a rate for one of the grades.
 */
export function costOfMonths(
  months: readonly CostedPost[],
  year: number,
  tables: readonly RateTableOfCost[],
): number | undefined {
  const shares = new Map<string, bigint>();
  for (const { grade, share } of months) shares.set(grade, (shares.get(grade) ?? 0n) + BigInt(share));
  let sum = 0;
  for (const [grade, share] of shares) {
    const table = rateFor(tables, grade, year);
    if (!table) return undefined;
    sum += partOfYear(table, grade, year, share);
  }
  return sum;
}

/** The cost of so many share-months (ten-thousandths of a post, times months), rounded once. */
function partOfYear(table: RateTableOfCost, grade: string, year: number, shareMonths: bigint): number {
  const personnel = personnelRate(table, grade, year);
  const perPost = (personnel + BigInt(table.materialCents) + BigInt(table.itCents)) * WHOLE;
  const overhead = BigInt(table.overhead) * personnel;
  return Number(halfUp(shareMonths * (perPost + overhead), 12n * FULL_POST * WHOLE));
}

/** The personnel rate of a grade in a year: the table's, raised once for each year after its first. */
function personnelRate({ rates, validFrom, yearlyRise }: RateTableOfCost, grade: string, year: number): bigint {
  let rate = BigInt(rates.get(grade)!);
  for (let rise = Number(validFrom.slice(0, 4)); rise < year; rise++)
    rate = halfUp(rate * (WHOLE + BigInt(yearlyRise)), WHOLE);
  return rate;
}

const halfUp = (numerator: bigint, denominator: bigint): bigint => (2n * numerator + denominator) / (2n * denominator);
