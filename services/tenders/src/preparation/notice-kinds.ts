import type { NoticeKind, Regime, TenderStatus } from '@moves/events/catalogue/tenders/words';
import { type Day, dayOf, endOfDay, startOfDay } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import { nationalNoticeEarliestAt } from '../law/notices.ts';
import type { KnownTender } from '../tender-state.ts';

/** For which law a kind of notice is made, and how far a tender must have come for it. */
interface NoticeRule {
  readonly regime?: Regime;
  readonly fits: (t: KnownTender) => boolean;
  readonly source: string;
}

const UNAPPROVED: readonly TenderStatus[] = ['need', 'estimated', 'procedureChosen', 'funded'];
const approved = ({ status }: KnownTender): boolean => !UNAPPROVED.includes(status);
const out = ({ rounds }: KnownTender): boolean => rounds.length > 0;
const awarded = ({ awardedOn }: KnownTender): boolean => awardedOn !== undefined;

const RULES: Readonly<Record<NoticeKind, NoticeRule>> = {
  priorInformation: { regime: 'eu', fits: t => !out(t), source: '§ 38 VgV' },
  contractNotice: { regime: 'eu', fits: approved, source: '§ 37 VgV' },
  changeNotice: { fits: out, source: '§ 37 VgV, § 28 UVgO' },
  voluntaryExAnte: { regime: 'eu', fits: t => approved(t) && !awarded(t), source: '§ 135 (3) GWB' },
  awardNotice: { regime: 'eu', fits: t => awarded(t) || t.status === 'cancelled', source: '§ 39 VgV' },
  modificationNotice: { regime: 'eu', fits: awarded, source: '§ 39 (5) VgV' },
  nationalNotice: { fits: approved, source: '§ 28 UVgO, § 40 (3) VgV' },
  nationalExPost: { regime: 'national', fits: awarded, source: '§ 30 UVgO' },
};

/**
 * Refuses a notice that the tender's law does not know, that comes too early in its life, or that would be read in this
 * country before TED has it (§ 40 (3) VgV).
 */
export function demandNotice(t: KnownTender, kind: NoticeKind, dispatchedOn: Day, act: Act): void {
  const { regime, fits, source } = RULES[kind];
  const own = t.chosen?.regime;
  demand(!regime || !own || own === regime, 'notice-not-for-regime', { kind, regime: own, source });
  demand(fits(t), 'notice-not-now', { kind, status: t.status, source });
  if (kind === 'nationalNotice' && own === 'eu') demandAfterTed(t, dispatchedOn, act);
}

/** When TED confirmed a notice is not kept: it did at the latest when the day of dispatch ended. */
function demandAfterTed({ notices }: KnownTender, dispatchedOn: Day, { at }: Act): void {
  const source = '§ 40 (3) VgV';
  const sent = [...notices.values()].filter(({ kind, rejected }) => kind === 'contractNotice' && !rejected).at(-1);
  demand(sent, 'eu-notice-first', { source });
  const { publishedOn } = sent;
  const confirmedAt = endOfDay(sent.dispatchedOn);
  const earliestAt = nationalNoticeEarliestAt({ confirmedAt, ...(publishedOn && { publishedOn }) });
  const moment = dispatchedOn === dayOf(at) ? at : startOfDay(dispatchedOn);
  demand(earliestAt && moment >= earliestAt, 'national-notice-too-early', { earliestAt, source });
}
