import type { EventOf } from '@moves/events/catalogue/define';
import { DocumentsPrepared } from '@moves/events/catalogue/tenders/preparation';
import type { NamedFile } from '@moves/events/catalogue/tenders/words';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { type FileStat, Files } from '@moves/events/files';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';
import { demandCriteria } from './criteria.ts';

type Prepared = EventOf<typeof DocumentsPrepared>['data'];

/** A kept file by its content, and what bidders know it as. */
export interface FileTerms {
  readonly sha256: string;
  readonly title: string;
}

/** What bidders are told: files, criteria with weights and formula, whether variants are let in, and what a bid must hold. */
export type DocumentsTerms = Omit<Prepared, 'files'> & { readonly files: readonly FileTerms[] };

/** Prepare documents, criteria and weights. Whoever approved earlier ones has to approve again; from publication on they are frozen. */
export class PrepareDocuments extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: DocumentsTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayPrepareDocuments(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'prepareDocuments', act);
  demandAfter(t.since, act);
}

export const prepareDocuments = (t: Tender, { terms, act }: PrepareDocuments, kept: KeptFiles) => {
  mayPrepareDocuments(t, act);
  demandCriteria(terms.criteria, terms.fixedPrice);
  const twice = terms.files.find(
    (file, place) => terms.files.findIndex(({ sha256 }) => sha256 === file.sha256) < place,
  );
  demand(!twice, 'file-named-twice', { title: twice?.title });
  return [DocumentsPrepared({ ...terms, files: terms.files.map(file => demandKept(file, kept)) })];
};

/** What is known of kept files, by their SHA-256. */
export type KeptFiles = ReadonlyMap<string, FileStat>;

/** A file as events name it. Refuses one that is not kept here. */
export function demandKept({ sha256, title }: FileTerms, kept: KeptFiles): NamedFile {
  const file = kept.get(sha256);
  demand(file, 'tender-file-not-kept', { sha256 });
  return { sha256, size: file.size, title };
}

/** Asks what is known of some files. */
export async function keptOf(files: Files, named: readonly FileTerms[]): Promise<KeptFiles> {
  const stats = await Promise.all(named.map(({ sha256 }) => files.stat(sha256)));
  return new Map(stats.flatMap(stat => (stat ? [[stat.sha256, stat] as const] : [])));
}

@CommandHandler(PrepareDocuments)
export class PrepareDocumentsHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Files) private readonly files: Files,
  ) {}

  async execute(command: PrepareDocuments): Promise<Receipt> {
    const kept = await keptOf(this.files, command.terms.files);
    return this.decisions.decide(tender, command.tenderId, command, (t, c: PrepareDocuments) =>
      prepareDocuments(t, c, kept),
    );
  }
}
