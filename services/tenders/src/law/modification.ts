import type { Category, ModificationGround, Regime } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';
import { demand } from '@moves/events/decider/failures';
import { thresholdOn } from './thresholds.ts';

/** A change of a running contract, and what was changed before. */
export interface ModificationAsked {
  readonly regime: Regime;
  readonly category: Category;
  /** The day on which the contract's procedure began: its law holds. */
  readonly begunOn: Day;
  readonly originalNetCents: number;
  /** Changes on the ground `deMinimis` so far, all added up, whether they cost more or less. */
  readonly deMinimisSoFarCents: number;
  readonly ground: ModificationGround;
  readonly netCents: number;
  /** Changes on the same ground, of the same day or for the same reason: they are one, cut into slices (§ 132 (2) sentence 3 GWB). */
  readonly slicesSoFarCents?: number;
  /** Prices follow an index by the contract. */
  readonly indexation: boolean;
  /** The price as the index has it on the day, if that differs from the original (§ 132 (4) GWB). */
  readonly indexedNetCents?: number | undefined;
}

/** What a change was checked against. */
export interface CheckedModification {
  readonly rule: string;
  /** What the de minimis changes make of the original value with this one, in hundredths of a per cent. */
  readonly cumulative: number;
}

/** How much may change without a new procedure: shares in hundredths of a per cent of the original value. */
interface ModificationLimits extends Rule {
  /** Each change on grounds Nr. 2 and 3. */
  readonly each: number;
  /** All de minimis changes together. */
  readonly together: number;
  readonly togetherForSocial: number;
  /** Together they must not exceed the EU threshold either. */
  readonly belowThreshold: boolean;
  readonly sources: Readonly<Record<ModificationGround, string>>;
}

const EVER = '1900-01-01' as Day;

const EU: readonly ModificationLimits[] = [
  {
    from: EVER,
    each: 5_000,
    together: 1_000,
    togetherForSocial: 2_000,
    belowThreshold: true,
    source: '§ 132 GWB',
    sources: {
      reviewClause: '§ 132 (2) Nr. 1 GWB',
      additionalNecessary: '§ 132 (2) Nr. 2 GWB',
      unforeseeable: '§ 132 (2) Nr. 3 GWB',
      contractorReplaced: '§ 132 (2) Nr. 4 GWB',
      deMinimis: '§ 132 (3) GWB',
      notEssential: '§ 132 (1) GWB',
    },
  },
];

const NATIONAL: readonly ModificationLimits[] = [
  {
    from: EVER,
    each: 5_000,
    together: 2_000,
    togetherForSocial: 2_000,
    belowThreshold: false,
    source: '§ 47 UVgO',
    sources: {
      reviewClause: '§ 47 (1) UVgO, § 132 (2) Nr. 1 GWB',
      additionalNecessary: '§ 47 (1) UVgO, § 132 (2) Nr. 2 GWB',
      unforeseeable: '§ 47 (1) UVgO, § 132 (2) Nr. 3 GWB',
      contractorReplaced: '§ 47 (1) UVgO, § 132 (2) Nr. 4 GWB',
      deMinimis: '§ 47 (2) UVgO',
      notEssential: '§ 47 (1) UVgO, § 132 (1) GWB',
    },
  },
];

/** The share of one amount in another, in hundredths of a per cent, rounded up so that no limit is rounded away. */
const shareOf = (cents: number, wholeCents: number): number =>
  Number((BigInt(cents) * 10_000n + BigInt(wholeCents) - 1n) / BigInt(wholeCents));

/** Refuses a change that is so large that it needs a new procedure (§ 132 GWB, § 47 UVgO); says what it was checked against. */
export function demandModification(asked: ModificationAsked): CheckedModification {
  const { regime, category, begunOn, originalNetCents, deMinimisSoFarCents, ground, netCents } = asked;
  const { slicesSoFarCents = 0 } = asked;
  demand(!asked.indexedNetCents || asked.indexation, 'no-indexation-clause', { source: '§ 132 (4) GWB' });
  const limits = inForceOn(regime === 'eu' ? EU : NATIONAL, begunOn);
  const wholeCents = asked.indexedNetCents ?? originalNetCents;
  const source = limits.sources[ground];
  const size = Math.abs(netCents);

  if (ground === 'additionalNecessary' || ground === 'unforeseeable')
    demand(shareOf(size + slicesSoFarCents, wholeCents) <= limits.each, 'modification-too-large', {
      ground,
      netCents: size + slicesSoFarCents,
      limitCents: Math.floor((wholeCents * (limits.each / 100)) / 100),
      limitPercent: limits.each / 100,
      source,
    });

  const togetherCents = deMinimisSoFarCents + (ground === 'deMinimis' ? size : 0);
  const cumulative = shareOf(togetherCents, wholeCents);
  const percent = (category === 'socialServices' ? limits.togetherForSocial : limits.together) / 100;
  const paragraph = regime === 'eu' && category === 'socialServices' ? `${source}, § 130 (2) GWB` : source;
  if (ground === 'deMinimis') {
    demand(cumulative <= percent * 100, 'modifications-too-large-together', {
      netCents,
      togetherCents,
      limitPercent: percent,
      source: paragraph,
    });
    const threshold = thresholdOn(begunOn, category);
    demand(!limits.belowThreshold || togetherCents <= threshold.netCents, 'modifications-above-threshold', {
      togetherCents,
      thresholdCents: threshold.netCents,
      source: paragraph,
    });
  }
  const indexed = asked.indexedNetCents ? '; bezogen auf den indexierten Preis, § 132 (4) GWB' : '';
  return {
    rule: `${ruleText(ground, paragraph, limits.each / 100, percent)}${indexed}`,
    cumulative,
  };
}

/** The rule as the contract's file names it. */
function ruleText(ground: ModificationGround, source: string, each: number, together: number): string {
  if (ground === 'additionalNecessary' || ground === 'unforeseeable')
    return `${source}: je Änderung höchstens ${each} %`;
  if (ground === 'deMinimis') return `${source}: zusammen höchstens ${together} %`;
  return source;
}
