import { PaperFileAttached } from '@moves/events/catalogue/council';
import type { PaperId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { type FileStat, Files } from '@moves/events/files';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandSubmitted, type KnownPaper, type Paper, paper } from './paper.ts';

/** A file by its content, and what it is called in this paper. */
export interface FileTerms {
  readonly sha256: string;
  readonly title: string;
  readonly main: boolean;
}

/** Attach a kept file to a paper: the paper itself, or an annex. */
export class AttachPaperFile extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly paperId: PaperId,
    readonly terms: FileTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayAttachFile(p: Paper, { at }: Act): asserts p is KnownPaper {
  demandSubmitted(p);
  demandAfter(p.since, at);
}

export const attachPaperFile = (p: Paper, { terms, act }: AttachPaperFile, kept: FileStat | undefined) => {
  mayAttachFile(p, act);
  if (p.files.includes(terms.sha256)) return [];
  demand(kept, 'file-not-kept', { sha256: terms.sha256 });
  return [PaperFileAttached({ ...terms, size: kept.size, mediaType: kept.mediaType })];
};

@CommandHandler(AttachPaperFile)
export class AttachPaperFileHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Files) private readonly files: Files,
  ) {}

  async execute(command: AttachPaperFile): Promise<Receipt> {
    const kept = await this.files.stat(command.terms.sha256);
    return this.decisions.decide(paper, command.paperId, command, (p, c: AttachPaperFile) =>
      attachPaperFile(p, c, kept),
    );
  }
}
