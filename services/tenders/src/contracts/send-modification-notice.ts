import { ModificationNoticeSent } from '@moves/events/catalogue/tenders/contracts';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { ContractId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { modificationIsAnnounced } from '@moves/events/published/tenders/law/after-award';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { contract } from './contract.ts';
import type { Contract, KnownContract, Modification } from './contract-state.ts';

/** Which change was announced, on which day. */
export interface SendModificationNoticeTerms {
  readonly modification: string;
  readonly dispatchedOn: Day;
  readonly reference?: string;
}

/** Record that a change was announced at TED: due within 30 days for what was added or not foreseen (§ 132 (5) GWB, § 39 (5) VgV). */
export class SendModificationNotice extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly contractId: ContractId,
    readonly terms: SendModificationNoticeTerms,
    readonly act: Act,
  ) {
    super();
  }
}

const source = '§ 132 (5) GWB, § 39 (5) VgV';

const isDue = (c: KnownContract, { ground, state }: Modification): boolean =>
  state === 'done' && modificationIsAnnounced(c.regime, ground);

export function maySendModificationNotice(c: Contract, _: Act): asserts c is KnownContract {
  demand(c.status !== 'unknown', 'not-found');
  const due = [...c.modifications.values()].some(one => !one.noticeOn && isDue(c, one));
  demand(due, 'no-modification-notice-due', { source });
}

export const sendModificationNotice = (c: Contract, { terms, act }: SendModificationNotice) => {
  demand(c.status !== 'unknown', 'not-found');
  const { modification, dispatchedOn } = terms;
  const known = c.modifications.get(modification);
  demand(known, 'modification-unknown', { modification });
  if (known.noticeOn === dispatchedOn) return [];
  demand(!known.noticeOn, 'modification-notice-sent', { on: known.noticeOn });
  demand(isDue(c, known), 'no-modification-notice-due', { source });
  const possible = dispatchedOn >= known.requestedOn && dispatchedOn <= dayOf(act.at);
  demand(possible, 'notice-on-other-day', { dispatchedOn, on: known.requestedOn });
  return [ModificationNoticeSent(terms)];
};

@CommandHandler(SendModificationNotice)
export class SendModificationNoticeHandler extends Decides(contract, sendModificationNotice) {}
