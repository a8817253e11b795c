import type { VoteResult } from '@moves/events/catalogue/council';
import type { Said } from '@moves/events/catalogue/words';
import type { PointState } from '@moves/events/published/council/judged';

/** What an inquiry is: a question (§ 24 (4) GemO), or a demand (§ 34 (1) GemO). */
export const inquiryKindWords: Readonly<Record<'inquiry' | 'motion', Said>> = {
  inquiry: { de: 'Anfrage', en: 'inquiry' },
  motion: { de: 'Antrag', en: 'motion' },
};

/** How far an inquiry is. */
export const inquiryStatusWords: Readonly<Record<'received' | 'assigned' | 'signed' | 'answered' | 'withdrawn', Said>> =
  {
    received: { de: 'eingegangen', en: 'received' },
    assigned: { de: 'zugewiesen', en: 'assigned' },
    signed: { de: 'unterzeichnet', en: 'signed' },
    answered: { de: 'beantwortet', en: 'answered' },
    withdrawn: { de: 'zurückgezogen', en: 'withdrawn' },
  };

/** How a vote ended. */
export const resultWords: Readonly<Record<VoteResult, Said>> = {
  unanimous: { de: 'einstimmig', en: 'unanimous' },
  noDissent: { de: 'einmütig', en: 'without dissent' },
  accepted: { de: 'angenommen', en: 'accepted' },
  majority: { de: 'mehrheitlich', en: 'by majority' },
  tied: { de: 'Stimmengleichheit', en: 'tied' },
  rejected: { de: 'abgelehnt', en: 'rejected' },
  adjourned: { de: 'vertagt', en: 'adjourned' },
  noted: { de: 'zur Kenntnis genommen', en: 'noted' },
};

/** How far a decided point is. */
export const pointStateWords: Readonly<Record<PointState, Said>> = {
  open: { de: 'offen', en: 'open' },
  underway: { de: 'in Arbeit', en: 'under way' },
  overdue: { de: 'überfällig', en: 'overdue' },
  done: { de: 'erledigt', en: 'done' },
  dropped: { de: 'nicht weiterverfolgt', en: 'dropped' },
};

/** Whether a body decided or only advised another. */
export const authorityWords: Readonly<Record<'decided' | 'advised', Said>> = {
  decided: { de: 'beschlossen', en: 'decided' },
  advised: { de: 'nur beraten', en: 'advised only' },
};

/** Whether something is so. */
export const yesNoWords: Readonly<Record<'yes' | 'no', Said>> = {
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
};
