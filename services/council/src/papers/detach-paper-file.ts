import { PaperFileDetached } from '@moves/events/catalogue/council';
import type { PaperId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandSubmitted, type KnownPaper, type Paper, paper } from './paper.ts';

/** Take a file away from a paper, with a reason; that it was there stays readable. */
export class DetachPaperFile extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly paperId: PaperId,
    readonly sha256: string,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayDetachFile(p: Paper, _: Act): asserts p is KnownPaper {
  demandSubmitted(p);
  demand(p.files.length > 0, 'paper-has-no-file', { reference: p.reference });
}

export const detachPaperFile = (p: Paper, { sha256, act }: DetachPaperFile) => {
  demandSubmitted(p);
  if (!p.files.includes(sha256)) return [];
  mayDetachFile(p, act);
  demand(act.because, 'reason-required');
  return [PaperFileDetached({ sha256 })];
};

@CommandHandler(DetachPaperFile)
export class DetachPaperFileHandler extends Decides(paper, detachPaperFile) {}
