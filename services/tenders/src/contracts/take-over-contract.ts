import { malformed } from '@moves/events/catalogue/malformed';
import { ContractTakenOver } from '@moves/events/catalogue/tenders/contracts';
import { dayOf } from '@moves/events/catalogue/time';
import { type ContractId, ThingId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand, Malformed } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { asExercise } from '../exercise.ts';
import { demandAmounts } from '../money/amounts.ts';
import { contract } from './contract.ts';
import type { Contract, Said } from './contract-state.ts';

/** What a source says of a contract on a day. */
export type TakeOverContractTerms = Said<'ContractTakenOver'>;

/** Take a contract that runs already into these books, as it stands on a day. What it binds is entered in the Budgets, where its document is known. */
export class TakeOverContract extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly contractId: ContractId,
    readonly terms: TakeOverContractTerms,
    readonly act: Act,
  ) {
    super();
  }
}

/** How a contract that was taken over is named: never as one that a tender's award begins under the tender's id. */
const CONTRACT_KEY = ThingId.regex(/^C-/);

export const takeOverContract = (c: Contract, { contractId, terms, act }: TakeOverContract) => {
  const key = CONTRACT_KEY.safeParse(contractId);
  if (!key.success) throw malformed(key.error, 'key');
  demand(c.status === 'unknown', 'contract-known', { contract: contractId });
  const { on, beginsOn, endsOn, netCents, grossCents, vatRate, framework, calledNetCents = 0, options } = terms;
  if (on > dayOf(act.now)) throw new Malformed('on', 'must not lie in the future');
  demand(terms.begunOn <= on, 'contract-not-running-yet', { on, beginsOn: terms.begunOn });
  demand(beginsOn <= on, 'contract-not-running-yet', { on, beginsOn });
  demand(!endsOn || endsOn >= beginsOn, 'ends-before-it-begins', { beginsOn });
  demand(new Set(options.map(({ option }) => option)).size === options.length, 'option-twice');
  if (netCents !== undefined && grossCents !== undefined) demandAmounts(netCents, grossCents, vatRate);
  const maximumCents = framework?.maximumNetCents ?? 0;
  demand(framework || calledNetCents === 0, 'not-a-framework');
  demand(calledNetCents <= maximumCents, 'framework-exhausted', { maximumCents, leftCents: maximumCents });
  return [ContractTakenOver({ ...terms, ...asExercise(act) })];
};

@CommandHandler(TakeOverContract)
export class TakeOverContractHandler extends Decides(contract, takeOverContract) {}
