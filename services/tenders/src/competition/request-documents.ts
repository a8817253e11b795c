import { DocumentsRequested } from '@moves/events/catalogue/tenders/competition';
import type { RequestedDocument } from '@moves/events/catalogue/tenders/words';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { bidsIn, type KnownTender, lawDayOf, type Tender, validBids } from '../tender-state.ts';
import { recordedBid } from './bids-in-hand.ts';

/** What is asked of one bidder, until a day that is the same for all. */
export interface RequestDocumentsTerms {
  readonly bid: string;
  readonly documents: readonly RequestedDocument[];
  readonly until: Day;
}

/** What may be asked for later. From 1 July 2026 on what a bidder will do may be set right, too. */
interface LaterDocuments extends Rule {
  readonly performanceMayBeCorrected: boolean;
}
const EU_RULES: readonly LaterDocuments[] = [
  {
    from: '2016-04-18' as Day,
    before: '2026-07-01' as Day,
    performanceMayBeCorrected: false,
    source: '§ 56 (2), (3) VgV (Fassung bis 30. Juni 2026)',
  },
  { from: '2026-07-01' as Day, performanceMayBeCorrected: true, source: '§ 56 (2), (3) VgV (Fassung ab 1. Juli 2026)' },
];
const NATIONAL_RULES: readonly LaterDocuments[] = [
  { from: '2017-02-02' as Day, performanceMayBeCorrected: false, source: '§ 41 (2), (3) UVgO' },
];

/** Ask a bidder for what is missing: never for what gives points, and for a price only if it changes nothing (§ 56 VgV, § 41 UVgO). */
export class RequestDocuments extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: RequestDocumentsTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayRequestDocuments(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'requestDocuments', act);
  demandAfter(t.since, act);
  demand(
    validBids(t).some(({ bidder }) => bidder),
    'no-bidder-to-ask',
  );
}

export const requestDocuments = (t: Tender, { terms, act }: RequestDocuments) => {
  mayRequestDocuments(t, act);
  const { bid, until } = terms;
  const { missingUntil, incomplete } = recordedBid(t, bid);
  // Who has let the day pass is left out; a second day for one would be none for the others.
  demand(!incomplete, 'documents-incomplete', { bid });
  demand(!missingUntil, 'documents-asked', { bid, until: missingUntil });
  const documents = [...terms.documents];
  for (const document of documents) demandMayCome(t, document, dayOf(act.at));
  demandSameDay(t, until, dayOf(act.at));
  return [DocumentsRequested({ bid, documents, until })];
};

/** Refuses what the law lets nobody hand in later, because it would better a bid. */
function demandMayCome(
  t: KnownTender,
  { title, kind, correction, insignificantReason }: RequestedDocument,
  on: Day,
): void {
  const rules = t.chosen?.regime === 'national' ? NATIONAL_RULES : EU_RULES;
  const { performanceMayBeCorrected, source } = inForceOn(rules, lawDayOf(t, on));
  demand(kind !== 'scoring', 'scoring-document-not-asked-later', { title, source });
  demand(kind !== 'price' || insignificantReason, 'price-not-asked-later', { title, source });
  const fixed = kind === 'performance' && correction && !performanceMayBeCorrected;
  demand(!fixed, 'performance-not-corrected', { title, source });
}

/** One day for all of a round: another only once the last has passed. */
function demandSameDay(t: KnownTender, until: Day, today: Day): void {
  demand(until >= today, 'documents-day-has-passed', { until });
  const running = bidsIn(t).flatMap(({ askedUntil }) => (askedUntil && askedUntil >= today ? [askedUntil] : []));
  for (const asked of running) demand(until === asked, 'documents-day-differs', { until: asked });
}

@CommandHandler(RequestDocuments)
export class RequestDocumentsHandler extends Decides(tender, requestDocuments) {}
