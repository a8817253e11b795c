import type { EventOf } from '@moves/events/catalogue/define';
import { NoticeDispatched } from '@moves/events/catalogue/tenders/preparation';
import { dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';
import { demandNotice } from './notice-kinds.ts';

type Dispatched = EventOf<typeof NoticeDispatched>['data'];

/** Which notice went out, when, and under which number. */
export type NoticeTerms = Omit<Dispatched, 'notice'> & Partial<Pick<Dispatched, 'notice'>>;

/** Record that a notice was sent to where it is published: to TED, or to the federal notice service (§§ 37–40 VgV, §§ 27–30 UVgO). */
export class DispatchNotice extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: NoticeTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayDispatchNotice(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'dispatchNotice', act);
  demandAfter(t.since, act);
}

export const dispatchNotice = (t: Tender, { terms, act }: DispatchNotice) => {
  mayDispatchNotice(t, act);
  const notice = terms.notice ?? partIdOf(act.commandId);
  const { kind, dispatchedOn } = terms;
  const known = t.notices.get(notice);
  if (known && known.kind === kind && known.dispatchedOn === dispatchedOn) return [];
  demand(!known, 'notice-known', { notice });
  demand(dispatchedOn <= dayOf(act.at), 'dispatch-in-future', { dispatchedOn });
  demandNotice(t, kind, dispatchedOn, act);
  return [NoticeDispatched({ ...terms, notice })];
};

@CommandHandler(DispatchNotice)
export class DispatchNoticeHandler extends Decides(tender, dispatchNotice) {}
