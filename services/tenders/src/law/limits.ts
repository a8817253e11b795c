import type { Category, Procedure } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';
import { sourceOf, thresholdOn } from './thresholds.ts';

/** Up to which net estimate a procedure needs no further ground below the EU threshold. */
interface Limits extends Rule {
  readonly restrictedWithoutCompetition?: number;
  readonly negotiatedAward?: number;
  readonly directPurchase: number;
}

const day = (text: string): Day => text as Day;
const SECONDARY = 'Kommunen in Baden-Württemberg, Sekundärquelle, ungeprüft';
/** What UVgO itself allows where the Land sets nothing. */
const BY_UVGO = 100_000;

const LIMITS: readonly Limits[] = [
  { from: day('1900-01-01'), before: day('2019-01-01'), directPurchase: BY_UVGO, source: '§ 14 UVgO' },
  {
    from: day('2019-01-01'),
    before: day('2020-01-01'),
    restrictedWithoutCompetition: 10_000_000,
    negotiatedAward: 5_000_000,
    directPurchase: 500_000,
    source: 'VergabeVwV 2019',
    label: SECONDARY,
  },
  {
    from: day('2020-01-01'),
    before: day('2022-01-01'),
    restrictedWithoutCompetition: 21_400_000,
    negotiatedAward: 10_000_000,
    directPurchase: 1_000_000,
    source: 'VergabeVwV, befristet 2020/21',
    label: SECONDARY,
  },
  {
    from: day('2022-01-01'),
    before: day('2024-05-21'),
    directPurchase: BY_UVGO,
    source: '§ 14 UVgO',
    label: 'Wertgrenzen des Landes für diese Zeit nicht bekannt',
  },
  {
    from: day('2024-05-21'),
    before: day('2025-01-01'),
    restrictedWithoutCompetition: 22_100_000,
    negotiatedAward: 10_000_000,
    directPurchase: 1_000_000,
    source: 'VergabeVwV 2024',
    label: SECONDARY,
  },
  {
    from: day('2025-01-01'),
    before: day('2027-10-01'),
    restrictedWithoutCompetition: 22_100_000,
    negotiatedAward: 22_100_000,
    directPurchase: 10_000_000,
    source: 'VergabeVwV 2025, befristet bis 1. Oktober 2027',
    label: SECONDARY,
  },
  {
    from: day('2027-10-01'),
    directPurchase: BY_UVGO,
    source: '§ 14 UVgO',
    label: 'Wertgrenzen des Landes ab Oktober 2027 noch einzutragen',
  },
];

const NAMES: Readonly<
  Partial<Record<Procedure, 'restrictedWithoutCompetition' | 'negotiatedAward' | 'directPurchase'>>
> = {
  restrictedWithoutCompetition: 'restrictedWithoutCompetition',
  negotiatedAwardWithCompetition: 'negotiatedAward',
  negotiatedAwardWithoutCompetition: 'negotiatedAward',
  directPurchase: 'directPurchase',
};

/**
 * Up to which net estimate a procedure is free on a day, and where that stands; undefined if no limit frees it. Never as
 * much as the EU threshold: a limit of the Land cannot lift a value over it.
 */
export function limitFor(
  procedure: Procedure,
  category: Category,
  referenceDay: Day,
): { readonly netCents: number; readonly source: string } | undefined {
  const limits = inForceOn(LIMITS, referenceDay);
  const name = NAMES[procedure];
  const netCents = name && limits[name];
  if (!netCents) return undefined;
  const below = thresholdOn(referenceDay, category).netCents - 1;
  return { netCents: Math.min(netCents, below), source: sourceOf(limits) };
}
