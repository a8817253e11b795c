import type { Procedure, Regime } from '../../../catalogue/tenders/words.ts';

/** Procedures that follow GWB and VgV (§ 119 GWB). */
export const EU: readonly Procedure[] = [
  'openProcedure',
  'restrictedProcedure',
  'negotiatedWithCall',
  'negotiatedWithoutCall',
  'competitiveDialogue',
  'innovationPartnership',
];
/** Which law a procedure follows: above the threshold GWB and VgV, below it UVgO. */
export const regimeOf = (procedure: Procedure): Regime => (EU.includes(procedure) ? 'eu' : 'national');
/** Procedures that follow UVgO (§ 8 UVgO). */
export const NATIONAL: readonly Procedure[] = [
  'publicTender',
  'restrictedWithCompetition',
  'restrictedWithoutCompetition',
  'negotiatedAwardWithCompetition',
  'negotiatedAwardWithoutCompetition',
  'directPurchase',
];
/** Everybody may bid at once. */
export const OPEN: readonly Procedure[] = ['openProcedure', 'publicTender'];
/** Everybody may ask to take part, and those selected bid (Teilnahmewettbewerb). */
export const IN_TWO_STAGES: readonly Procedure[] = [
  'restrictedProcedure',
  'negotiatedWithCall',
  'competitiveDialogue',
  'innovationPartnership',
  'restrictedWithCompetition',
  'negotiatedAwardWithCompetition',
];
/** Only firms that are asked may bid. */
export const WITHOUT_CALL: readonly Procedure[] = [
  'negotiatedWithoutCall',
  'restrictedWithoutCompetition',
  'negotiatedAwardWithoutCompetition',
];
/** Bids may be negotiated; in all others never (§ 15 (5) VgV, § 9 (2) UVgO). */
export const NEGOTIATED: readonly Procedure[] = [
  'negotiatedWithCall',
  'negotiatedWithoutCall',
  'competitiveDialogue',
  'innovationPartnership',
  'negotiatedAwardWithCompetition',
  'negotiatedAwardWithoutCompetition',
];
/** Bought without a procedure below a small value (§ 14 UVgO). */
export const DIRECT: readonly Procedure[] = ['directPurchase'];
/** Free to choose without a ground (§ 14 (2) VgV, § 8 (2) UVgO). */
export const FREE: readonly Procedure[] = [
  'openProcedure',
  'restrictedProcedure',
  'publicTender',
  'restrictedWithCompetition',
];
/** Every procedure in which bids are made. */
export const WITH_BIDS: readonly Procedure[] = [...OPEN, ...IN_TWO_STAGES, ...WITHOUT_CALL];

/** Those of one list that are in another, too. */
export const both = (some: readonly Procedure[], others: readonly Procedure[]): readonly Procedure[] =>
  some.filter(procedure => others.includes(procedure));
