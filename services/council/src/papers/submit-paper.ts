import { type PaperKind, type PaperPoint, PaperSubmitted } from '@moves/events/catalogue/council';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { Mark, PaperId, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandCome, momentOn } from '../dates.ts';
import { type Paper, paper } from './paper.ts';
import { demandVotable } from './points.ts';

/** What a paper is and proposes. */
export interface PaperTerms {
  readonly reference: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly office: string;
  readonly fileNumber?: string;
  readonly on: Day;
  readonly public: boolean;
  readonly points: PaperPoint[];
  readonly source?: Source;
  readonly mark?: Mark;
}

/** Submit a paper to the council (GRDrs). It counts from the day it bears. */
export class SubmitPaper extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly paperId: PaperId,
    readonly terms: PaperTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const submitPaper = (p: Paper, { terms, act }: SubmitPaper) => {
  const { reference, kind, points, on } = terms;
  demand(p.status === 'unknown', 'paper-submitted', { reference });
  demandVotable(kind, points);
  demandCome(on, act);
  const at = momentOn(on, act);
  demand(dayOf(at) >= on, 'dated-before-its-day', { day: on });
  return [PaperSubmitted(terms, at)];
};

@CommandHandler(SubmitPaper)
export class SubmitPaperHandler extends Decides(paper, submitPaper) {}
