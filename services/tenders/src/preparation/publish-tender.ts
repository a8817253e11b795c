import assert from 'node:assert/strict';
import { TenderPublished } from '@moves/events/catalogue/tenders/preparation';
import type { Instant } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { IN_TWO_STAGES } from '@moves/events/published/tenders/law/kinds';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { OpeningKeys, type PublicKeys } from '../bids/opening-keys.ts';
import { demandAfter } from '../dates.ts';
import { demandPeriod } from '../law/periods/demand-period.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';
import { criteriaHashOf } from './criteria.ts';
import { demandWindow, documentsOf, type WindowTerms } from './going-out.ts';

/** When bids or requests may come, until when questions are answered, and where everybody finds the documents. */
export interface PublishTenderTerms extends WindowTerms {
  readonly questionsUntil?: Instant | undefined;
  readonly address: string;
}

/**
 * Announce a tender: from here on its criteria are frozen, and what comes is locked until two have opened it. In procedures of
 * two stages requests to take part may come, in others bids (§§ 37, 40, 41 VgV, §§ 27, 28 UVgO).
 */
export class PublishTender extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: PublishTenderTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayPublishTender(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'publishTender', act);
  demandAfter(t.since, act);
}

export const publishTender = (t: Tender, { terms, act }: PublishTender, keys: PublicKeys | undefined) => {
  mayPublishTender(t, act);
  const { questionsUntil, closesAt, dispatchedOn, urgentReason, priorInformationOn } = terms;
  const stage = t.chosen && IN_TWO_STAGES.includes(t.chosen.procedure) ? 'requests' : 'bids';
  demandWindow(t, terms, act);
  demand(!questionsUntil || questionsUntil < closesAt, 'questions-after-closing', { questionsUntil, closesAt });
  demandPeriod(
    t,
    {
      stage,
      dispatchedOn,
      closesAt,
      ...(urgentReason && { urgentReason }),
      ...(priorInformationOn && { priorInformationOn }),
    },
    act,
  );
  assert(keys, 'a tender goes out with its keys');
  return [TenderPublished({ ...terms, stage, ...keys, criteriaHash: criteriaHashOf(documentsOf(t)) })];
};

/** The public keys of a tender that is known here; none are made for any other. */
export async function keysOf(
  decisions: Decisions,
  keys: OpeningKeys,
  tenderId: TenderId,
): Promise<PublicKeys | undefined> {
  const { state } = await decisions.standing(tender, tenderId);
  return state.status === 'unknown' ? undefined : keys.publicKeysOf(tenderId);
}

@CommandHandler(PublishTender)
export class PublishTenderHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(OpeningKeys) private readonly keys: OpeningKeys,
  ) {}

  async execute(command: PublishTender): Promise<Receipt> {
    const { tenderId } = command;
    const keys = await keysOf(this.decisions, this.keys, tenderId);
    return this.decisions.decide(tender, tenderId, command, (t, c: PublishTender) => publishTender(t, c, keys));
  }
}
