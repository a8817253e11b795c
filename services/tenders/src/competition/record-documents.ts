import { DocumentsRecorded } from '@moves/events/catalogue/tenders/competition';
import { dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { type KnownTender, type Tender, validBids } from '../tender-state.ts';
import { validBid } from './bids-in-hand.ts';

/** Whether all that was asked for has come in time, and what it was. */
export interface RecordDocumentsTerms {
  readonly bid: string;
  readonly complete: boolean;
  readonly text: string;
}

/** Write down what came of asking for documents (§ 56 (4), (5) VgV). What comes after its day has not come. */
export class RecordDocuments extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: RecordDocumentsTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayRecordDocuments(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'recordDocuments', act);
  demandAfter(t.since, act);
  demand(
    validBids(t).some(({ missingUntil }) => missingUntil),
    'no-documents-asked',
  );
}

export const recordDocuments = (t: Tender, { terms, act }: RecordDocuments) => {
  mayRecordDocuments(t, act);
  const { bid, complete } = terms;
  const { missingUntil } = validBid(t, bid);
  demand(missingUntil, 'documents-not-asked', { bid });
  const passed = dayOf(act.at) > missingUntil;
  demand(!complete || !passed, 'documents-came-late', { bid, until: missingUntil });
  demand(complete || passed, 'documents-may-still-come', { bid, until: missingUntil });
  return [DocumentsRecorded(terms)];
};

@CommandHandler(RecordDocuments)
export class RecordDocumentsHandler extends Decides(tender, recordDocuments) {}
