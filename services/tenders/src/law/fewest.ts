import type { Procedure } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';
import { regimeOf } from '@moves/events/published/tenders/law/kinds';

/** How many must be asked to bid at least. */
interface FewestRule extends Rule {
  readonly fewest: number;
}

const RESTRICTED: readonly FewestRule[] = [{ from: '2016-04-18' as Day, fewest: 5, source: '§ 51 (2) VgV' }];
const OTHER_EU: readonly FewestRule[] = [{ from: '2016-04-18' as Day, fewest: 3, source: '§ 51 (2) VgV' }];
const NATIONAL: readonly FewestRule[] = [{ from: '2017-02-02' as Day, fewest: 3, source: '§ 36 (2) UVgO' }];

/** How many candidates are selected in a competition at least, for a procedure that began on a day. */
export function fewestCandidates(procedure: Procedure, begunOn: Day): FewestRule {
  const national = regimeOf(procedure) === 'national';
  return inForceOn(national ? NATIONAL : procedure === 'restrictedProcedure' ? RESTRICTED : OTHER_EU, begunOn);
}

/** At least so many firms are asked where no call goes out (§§ 11 (1), 12 (2) UVgO, § 51 (2) VgV). */
export const FEWEST_FIRMS = 3;
