import { PaperWithdrawn } from '@moves/events/catalogue/council';
import type { PaperId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandNotPutToVote, demandSubmitted, type KnownPaper, type Paper, paper } from './paper.ts';

/** Take a paper back before anybody has decided on it, with a reason. */
export class WithdrawPaper extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly paperId: PaperId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayWithdrawPaper(p: Paper, { at }: Act): asserts p is KnownPaper {
  demandSubmitted(p);
  demandNotPutToVote(p);
  demandAfter(p.since, at);
}

export const withdrawPaper = (p: Paper, { act }: WithdrawPaper) => {
  if (p.status === 'withdrawn') return [];
  mayWithdrawPaper(p, act);
  demand(act.because, 'reason-required');
  return [PaperWithdrawn({})];
};

@CommandHandler(WithdrawPaper)
export class WithdrawPaperHandler extends Decides(paper, withdrawPaper) {}
