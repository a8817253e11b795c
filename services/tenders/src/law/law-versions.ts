import type { Day } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';
import { LAW_OF_2026 } from '@moves/events/published/tenders/law/versions';

interface LawVersion extends Rule {
  readonly name: Said;
}

const VERSIONS: readonly LawVersion[] = [
  {
    from: '1900-01-01' as Day,
    before: LAW_OF_2026,
    name: { de: 'Fassung bis 30. Juni 2026', en: 'as in force until 30 June 2026' },
    source: '§ 187 (2) GWB',
  },
  {
    from: LAW_OF_2026,
    name: { de: 'Fassung ab 1. Juli 2026', en: 'as in force from 1 July 2026' },
    source: '§ 187 (2) GWB',
  },
];

/** The version of the law for a procedure that began on a day. */
export const lawVersionOn = (begunOn: Day): Said => inForceOn(VERSIONS, begunOn).name;
