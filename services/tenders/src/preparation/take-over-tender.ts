import type { EventOf } from '@moves/events/catalogue/define';
import { TenderTakenOver } from '@moves/events/catalogue/tenders/preparation';
import { dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { DIRECT, WITHOUT_CALL } from '@moves/events/published/tenders/law/kinds';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandRecoveryKey, OpeningKeys, type PublicKeys } from '../bids/opening-keys.ts';
import { asExercise } from '../exercise.ts';
import { demandRegime } from '../law/choice.ts';
import { demandShortestPeriod } from '../law/periods/demand-period.ts';
import { demandAmounts } from '../money/amounts.ts';
import { tender } from '../tender.ts';
import type { Tender } from '../tender-state.ts';
import { criteriaHashOf, demandCriteria } from './criteria.ts';
import { demandMilestones, demandNew, demandTenderId } from './declare-need.ts';

type TakenOver = EventOf<typeof TenderTakenOver>['data'];

/** What a source knows of a tender on a day; of a published one also how its bids come and are compared. */
export type TakeOverTerms = Omit<TakenOver, 'seal'> & { readonly recoveryKey?: string | undefined };

/** Take a running tender into these books, as its source has it on a day. Nothing is invented before that day. */
export class TakeOverTender extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: TakeOverTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const takeOverTender = (t: Tender, { tenderId, terms, act }: TakeOverTender, keys?: PublicKeys) => {
  demandNew(t, tenderId);
  demandMilestones(terms);
  demand(terms.on <= dayOf(act.at), 'taken-over-in-future', { on: terms.on });
  demandKnown(terms);
  const { recoveryKey, ...said } = terms;
  const facts = { ...said, ...asExercise(act) };
  const { documents } = terms;
  demandRecoveryKey(recoveryKey);
  if (terms.status !== 'published' || !documents || !keys) return [TenderTakenOver(facts)];
  const seal = { ...keys, ...(recoveryKey && { recoveryKey }), criteriaHash: criteriaHashOf(documents) };
  return [TenderTakenOver({ ...facts, seal })];
};

const ORDER = ['need', 'estimated', 'procedureChosen', 'funded', 'approved', 'published'] as const;

/** Refuses a state of which the terms do not say what it stands on, and bids that somebody has opened elsewhere. */
function demandKnown(terms: TakeOverTerms): void {
  const { status, netCents, grossCents, vatRate, procedure, category, on } = terms;
  demand(status !== 'opened' && status !== 'evaluated', 'opened-elsewhere');
  // What goes out from here is funded and approved here: nobody takes a tender over past four eyes and its money.
  demand(status !== 'funded' && status !== 'approved', 'approved-elsewhere', { status });
  if (netCents !== undefined && grossCents !== undefined && vatRate !== undefined)
    demandAmounts(netCents, grossCents, vatRate);
  const come = ORDER.indexOf(status);
  if (come >= ORDER.indexOf('estimated')) demandSaid(netCents, status, 'missingValue');
  if (come >= ORDER.indexOf('procedureChosen')) demandSaid(procedure, status, 'missingProcedure');
  const { begunOn, closesAt, validUntil, documents } = terms;
  if (status === 'published')
    demand(!procedure || ![...WITHOUT_CALL, ...DIRECT].includes(procedure), 'not-published-in-procedure', {
      procedure,
    });
  if (procedure && netCents) demandRegime(procedure, netCents, category, begunOn ?? on);
  if (status !== 'published') return;
  demandSaid(begunOn, status, 'missingBeginning');
  demandSaid(closesAt, status, 'missingClosing');
  demandSaid(validUntil, status, 'missingBinding');
  demandSaid(documents, status, 'missingCriteria');
  demandCriteria(documents.criteria, !documents.criteria.some(({ kind }) => kind !== 'quality'));
  demand(begunOn <= on, 'begun-after-take-over', { begunOn });
  demandShortestPeriod(procedure!, category, begunOn, closesAt);
  demand(validUntil > dayOf(closesAt), 'binding-ends-before-closing', { closesAt, validUntil });
}

function demandSaid<Value>(value: Value, status: string, missing: string): asserts value is NonNullable<Value> {
  demand(value !== undefined, 'take-over-says-too-little', { status, missing });
}

@CommandHandler(TakeOverTender)
export class TakeOverTenderHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(OpeningKeys) private readonly keys: OpeningKeys,
  ) {}

  async execute(command: TakeOverTender): Promise<Receipt> {
    const { tenderId, terms } = command;
    // Before there is a key under that name.
    demandTenderId(tenderId);
    const keys = terms.status === 'published' ? await this.keys.publicKeysOf(tenderId) : undefined;
    return this.decisions.decide(tender, tenderId, command, (t, c: TakeOverTender) => takeOverTender(t, c, keys));
  }
}
