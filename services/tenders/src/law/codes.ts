import type { Category, NoticeKind, Procedure } from '@moves/events/catalogue/tenders/words';

/** How the world's standards name a procedure: eForms `procurement-procedure-type` (BT-105) and OCDS `procurementMethod`. */
export interface ProcedureCodes {
  readonly eforms: string;
  readonly ocds: 'open' | 'selective' | 'limited' | 'direct';
  /** eForms is not mandatory below the threshold; its codes there are inferred. */
  readonly label?: string;
}

const INFERRED = 'unterhalb des Schwellenwerts abgeleitet';

const PROCEDURES: Readonly<Record<Procedure, ProcedureCodes>> = {
  openProcedure: { eforms: 'open', ocds: 'open' },
  restrictedProcedure: { eforms: 'restricted', ocds: 'selective' },
  negotiatedWithCall: { eforms: 'neg-w-call', ocds: 'selective' },
  negotiatedWithoutCall: { eforms: 'neg-wo-call', ocds: 'limited' },
  competitiveDialogue: { eforms: 'comp-dial', ocds: 'selective' },
  innovationPartnership: { eforms: 'innovation', ocds: 'selective' },
  publicTender: { eforms: 'open', ocds: 'open', label: INFERRED },
  restrictedWithCompetition: { eforms: 'restricted', ocds: 'selective', label: INFERRED },
  restrictedWithoutCompetition: { eforms: 'oth-single', ocds: 'limited', label: INFERRED },
  negotiatedAwardWithCompetition: { eforms: 'oth-mult', ocds: 'selective', label: INFERRED },
  negotiatedAwardWithoutCompetition: { eforms: 'oth-single', ocds: 'limited', label: INFERRED },
  directPurchase: { eforms: 'oth-single', ocds: 'direct', label: INFERRED },
};

/** The codes of a procedure; without a call, one firm alone makes it `direct` in OCDS. */
export function codesOf(procedure: Procedure, oneFirm = false): ProcedureCodes {
  const codes = PROCEDURES[procedure];
  return oneFirm && procedure === 'negotiatedWithoutCall' ? { ...codes, ocds: 'direct' } : codes;
}

/** The eForms notice subtype (OPP-070) of each kind of notice: for social and other special services, and for all else. */
const NOTICES: Readonly<Record<NoticeKind, { readonly social: string; readonly other: string }>> = {
  priorInformation: { social: '7', other: '7' },
  contractNotice: { social: '20', other: '16' },
  // A change notice keeps the subtype of what it changes, and says so in BT-758.
  changeNotice: { social: '20', other: '16' },
  voluntaryExAnte: { social: '25', other: '25' },
  awardNotice: { social: '33', other: '29' },
  modificationNotice: { social: '38', other: '38' },
  nationalNotice: { social: 'E3', other: 'E3' },
  nationalExPost: { social: 'E4', other: 'E4' },
};

/** The eForms notice subtype of a notice on what is bought. */
export const noticeSubtypeOf = (kind: NoticeKind, category: Category): string =>
  NOTICES[kind][category === 'socialServices' ? 'social' : 'other'];
