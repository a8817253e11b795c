import type { Day } from '../../../catalogue/time.ts';

/** From this day on procedures follow the law as it was changed in 2026 (§ 187 (2) GWB: the day on which they began). */
export const LAW_OF_2026 = '2026-07-01' as Day;
