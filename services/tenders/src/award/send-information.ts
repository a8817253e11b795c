import { InformationSent } from '@moves/events/catalogue/tenders/award';
import { dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { EXTREME_URGENCY } from '../law/choice-grounds.ts';
import { type Standstill, standstillOf } from '../law/standstill.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { type KnownTender, lawDayOf, type Tender } from '../tender-state.ts';
import { demandKnownBidder, losersOf } from './losing.ts';

/** The letters, and whether they go out electronically, which makes the waiting time shorter. */
export interface SendInformationTerms {
  readonly electronic: boolean;
  readonly letters: readonly { readonly bidder: string; readonly reasons: string }[];
}

/** Tell all who lose who wins, why they do not, and from when on the contract may be made (§ 134 GWB). From the day after, time is waited. */
export class SendInformation extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: SendInformationTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function maySendInformation(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'sendInformation', act);
  demandAfter(t.since, act);
}

export const sendInformation = (t: Tender, { terms, act }: SendInformation) => {
  maySendInformation(t, act);
  const { electronic, letters } = terms;
  const losers = losersOf(t);
  const told = new Set<string>();
  for (const { bidder } of letters) {
    demandKnownBidder(t, bidder);
    demand(losers.includes(bidder), 'bidder-does-not-lose', { bidder });
    demand(!told.has(bidder), 'letter-twice', { bidder });
    told.add(bidder);
  }
  for (const bidder of losers) demand(told.has(bidder), 'letter-missing', { bidder });
  const { earliestAt, rule } = losers.length > 0 ? waiting(t, electronic, act) : nobodyToTell(act);
  return [InformationSent({ electronic, letters: [...letters], earliestAt, rule })];
};

/** From when on the contract may be made, and by which rule: at once where the law asks nobody to wait. */
function waiting(t: KnownTender, electronic: boolean, { at }: Act): Earliest {
  const { procedure, regime, grounds } = t.chosen!;
  const standstill = standstillOf({
    procedure,
    regime,
    begunOn: lawDayOf(t, dayOf(at)),
    electronic,
    urgent: grounds.includes(EXTREME_URGENCY),
    frameworkCallOff: false,
    sentAt: at,
  });
  return standstill ?? { earliestAt: at, rule: '§ 134 (3) GWB: keine Wartefrist' };
}

const nobodyToTell = ({ at }: Act): Earliest => ({ earliestAt: at, rule: '§ 134 (1) GWB: niemand ist zu informieren' });

type Earliest = Pick<Standstill, 'earliestAt' | 'rule'>;

@CommandHandler(SendInformation)
export class SendInformationHandler extends Decides(tender, sendInformation) {}
