import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';

interface MaterialDeviation extends Rule {
  /** In hundredths of a per cent of authority. */
  readonly share: number;
  /** And at least so much. */
  readonly leastCents: number;
}

const materialDeviations: readonly MaterialDeviation[] = [
  {
    from: '1990-01-01' as Day,
    source: '§ 28 (2) GemHVO',
    label: 'Vorgabe, ungeprüft',
    share: 500,
    leastCents: 100_000_00,
  },
];

/** From how much above authority on a forecast is material: then the council is told at once. What «material» is, the law does not say (§ 28 (2) GemHVO). */
export function materialFrom(
  authorityCents: number,
  day: Day,
): { readonly limitCents: number; readonly source: string } {
  const { share, leastCents, source, label } = inForceOn(materialDeviations, day);
  const limitCents = Math.max(Math.floor((Math.max(authorityCents, 0) * share) / 10_000), leastCents);
  return { limitCents, source: label ? `${source} (${label})` : source };
}
