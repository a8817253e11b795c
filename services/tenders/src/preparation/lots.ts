import type { Regime } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';
import { demand } from '@moves/events/decider/failures';
import { LAW_OF_2026 } from '@moves/events/published/tenders/law/versions';
import type { Estimate } from '../tender-state.ts';

const EVER = '1900-01-01' as Day;
const RULES: Readonly<Record<Regime, readonly Rule[]>> = {
  eu: [
    { from: EVER, before: LAW_OF_2026, source: '§ 97 (4) GWB' },
    { from: LAW_OF_2026, source: '§ 97a GWB' },
  ],
  national: [{ from: EVER, source: '§ 22 UVgO' }],
};

/** Refuses a contract that is not divided into lots and does not say why: small firms shall be able to bid. */
export function demandDivided({ lots }: Estimate, reason: string | undefined, regime: Regime, begunOn: Day): void {
  const { source } = inForceOn(RULES[regime], begunOn);
  demand(lots.length > 1 || reason, 'undivided-needs-reason', { source });
}
