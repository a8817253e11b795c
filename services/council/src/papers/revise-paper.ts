import { isDeepStrictEqual } from 'node:util';
import { type PaperPoint, PaperRevised } from '@moves/events/catalogue/council';
import type { PaperId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandNotPutToVote, demandSubmitted, type KnownPaper, type Paper, paper } from './paper.ts';
import { demandVotable } from './points.ts';

/** Write a paper's points anew (Neufassung), as long as nobody has decided on them. */
export class RevisePaper extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly paperId: PaperId,
    readonly terms: { readonly title?: string; readonly points: PaperPoint[] },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayRevise(p: Paper, { at }: Act): asserts p is KnownPaper {
  demandSubmitted(p);
  demandNotPutToVote(p);
  demandAfter(p.since, at);
}

export const revisePaper = (p: Paper, { terms, act }: RevisePaper) => {
  mayRevise(p, act);
  const { title = p.title, points } = terms;
  if (title === p.title && isDeepStrictEqual(points, p.points)) return [];
  demandVotable(p.kind, points);
  return [PaperRevised({ title, points })];
};

@CommandHandler(RevisePaper)
export class RevisePaperHandler extends Decides(paper, revisePaper) {}
