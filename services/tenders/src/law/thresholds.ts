import type { Category } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';

/** The EU threshold of a period for a city, net (§ 106 GWB): procurement from this value on follows GWB and VgV. */
export interface Threshold extends Rule {
  readonly netCents: number;
}

const day = (text: string): Day => text as Day;

const UNVERIFIED = 'Sekundärquelle, nicht am Amtsblatt geprüft';
const GENERAL = 'aus allgemeiner Kenntnis, ungeprüft';

/** Supplies and services of sub-central buyers; every two years a delegated regulation sets it anew. */
const SUPPLIES_AND_SERVICES: readonly Threshold[] = [
  {
    from: day('1900-01-01'),
    before: day('2016-01-01'),
    netCents: 20_700_000,
    source: 'VO (EU) Nr. 1336/2013',
    label: GENERAL,
  },
  {
    from: day('2016-01-01'),
    before: day('2018-01-01'),
    netCents: 20_900_000,
    source: 'VO (EU) 2015/2170',
    label: GENERAL,
  },
  {
    from: day('2018-01-01'),
    before: day('2020-01-01'),
    netCents: 22_100_000,
    source: 'VO (EU) 2017/2365',
    label: UNVERIFIED,
  },
  {
    from: day('2020-01-01'),
    before: day('2022-01-01'),
    netCents: 21_400_000,
    source: 'VO (EU) 2019/1828',
    label: UNVERIFIED,
  },
  { from: day('2022-01-01'), before: day('2024-01-01'), netCents: 21_500_000, source: 'VO (EU) 2021/1952' },
  {
    from: day('2024-01-01'),
    before: day('2026-01-01'),
    netCents: 22_100_000,
    source: 'VO (EU) 2023/2495',
    label: UNVERIFIED,
  },
  {
    from: day('2026-01-01'),
    before: day('2028-01-01'),
    netCents: 21_600_000,
    source: 'VO (EU) 2025/2152',
    label: UNVERIFIED,
  },
  {
    from: day('2028-01-01'),
    netCents: 21_600_000,
    source: 'VO (EU) 2025/2152',
    label: 'Wert von 2026/27; der ab 2028 ist noch einzutragen',
  },
];

/** Social and other special services (Annex XIV). */
const SOCIAL_SERVICES: readonly Threshold[] = [
  { from: day('1900-01-01'), netCents: 75_000_000, source: 'Art. 4 (d) RL 2014/24/EU', label: GENERAL },
];

/** The threshold that a value is measured by on its reference day (§ 3 (3) VgV). */
export const thresholdOn = (referenceDay: Day, category: Category): Threshold =>
  inForceOn(category === 'socialServices' ? SOCIAL_SERVICES : SUPPLIES_AND_SERVICES, referenceDay);

/** Where a rule stands, with a word on whether anybody has checked it. */
export const sourceOf = ({ source, label }: Rule): string => (label ? `${source} (${label})` : source);
