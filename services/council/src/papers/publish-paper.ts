import { PaperPublished } from '@moves/events/catalogue/council';
import type { PaperId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandSubmitted, type KnownPaper, type Paper, paper } from './paper.ts';

/** Let everyone see a paper, once the councillors have it (§ 41b GemO). */
export class PublishPaper extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly paperId: PaperId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayPublishPaper(p: Paper, { at }: Act): asserts p is KnownPaper {
  demandSubmitted(p);
  demand(!p.public, 'paper-is-public', { reference: p.reference });
  demandAfter(p.visibleSince, at);
}

export const publishPaper = (p: Paper, { act }: PublishPaper) => {
  if (p.status !== 'unknown' && p.public) return [];
  mayPublishPaper(p, act);
  return [PaperPublished({})];
};

@CommandHandler(PublishPaper)
export class PublishPaperHandler extends Decides(paper, publishPaper) {}
