import { isDeepStrictEqual } from 'node:util';
import type { ProvisionalGround } from '@moves/events/catalogue/budgets';
import { CallOffRequested } from '@moves/events/catalogue/tenders/contracts';
import type { LaterYear, Share } from '@moves/events/catalogue/tenders/money';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { ContractId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAmounts } from '../money/amounts.ts';
import { type Authority, askOf, authoritySteps, commitSteps, moneyIdOf } from '../money/ask.ts';
import { demandLaterYears, demandYearsFit } from '../money/years.ts';
import { happened } from './answer-contract-money.ts';
import { contract } from './contract.ts';
import { type Contract, type KnownContract, leftToCall } from './contract-state.ts';
import { demandRunning } from './demands.ts';

/** What is ordered under a framework, by whom, for how much, and which years bear it. */
export interface PlaceCallOffTerms {
  /** Its id in the contract; made of the commandId if none is given. */
  readonly callOff?: string;
  readonly title: string;
  readonly on: Day;
  readonly office?: string;
  readonly grossCents: number;
  readonly netCents: number;
  readonly vatRate?: number;
  readonly years: readonly Share[];
  readonly laterYears?: readonly LaterYear[];
  readonly authority?: Authority;
  readonly provisionalGround?: ProvisionalGround;
}

/** Order under a framework: within its term and volume, by who is party to it, and with the money bound (§ 21 VgV, § 15 UVgO; X12). */
export class PlaceCallOff extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly contractId: ContractId,
    readonly terms: PlaceCallOffTerms,
    readonly act: Act,
  ) {
    super();
  }
}

const source = '§ 21 VgV, § 15 UVgO';

export function mayPlaceCallOff(
  c: Contract,
  act: Act,
): asserts c is KnownContract & Required<Pick<KnownContract, 'framework'>> {
  demandRunning(c, act);
  demand(c.framework, 'not-a-framework');
  demand(leftToCall(c) > 0, 'framework-exhausted', { maximumCents: c.framework.maximumNetCents, leftCents: 0, source });
}

export const placeCallOff = (c: Contract, { contractId, terms, act }: PlaceCallOff) => {
  const { authority, provisionalGround, callOff = partIdOf(act.commandId), laterYears = [], ...said } = terms;
  const known = c.status === 'unknown' ? undefined : c.callOffs.get(callOff);
  if (known && known.state !== 'refused' && isSaidOf(known, { ...said, callOff, laterYears })) return [];
  mayPlaceCallOff(c, act);
  demand(!known, 'call-off-known', { callOff });
  const { on, office, grossCents, netCents, vatRate, years } = terms;
  demand(on >= dayOf(act.at), 'call-off-dated-back', { on });
  demand(on >= c.beginsOn, 'call-off-before-term', { on, beginsOn: c.beginsOn, source });
  demand(!c.endsOn || on <= c.endsOn, 'call-off-after-term', { on, endsOn: c.endsOn, source });
  const { maximumNetCents, callers } = c.framework;
  demand(!callers || (office && callers.includes(office)), 'call-off-by-stranger', { office, source: '§ 21 (2) VgV' });
  const leftCents = leftToCall(c);
  demand(netCents <= leftCents, 'framework-exhausted', { maximumCents: maximumNetCents, leftCents, source });
  demandAmounts(netCents, grossCents, vatRate);
  demandYearsFit(grossCents, years, laterYears, c.exercise);
  demandLaterYears(laterYears, act);

  const joint = moneyIdOf('calloff', callOff);
  const { measure } = c;
  const bound = { contract: contractId, purpose: terms.title, document: c.title, measure, provisionalGround };
  const money = askOf(joint, [...authoritySteps(contractId, authority), ...commitSteps(joint, years, bound)]);
  const asked = CallOffRequested({ ...said, callOff, money, years: [...years], laterYears: [...laterYears] });
  return money.budgets.length > 0 ? [asked] : [asked, happened('callOff', joint, [])];
};

/** True if a call-off is known by the very same words. */
function isSaidOf(
  { state: _, money: __, ...known }: object & { state: unknown; money: unknown },
  said: object,
): boolean {
  return isDeepStrictEqual(known, said);
}

@CommandHandler(PlaceCallOff)
export class PlaceCallOffHandler extends Decides(contract, placeCallOff) {}
