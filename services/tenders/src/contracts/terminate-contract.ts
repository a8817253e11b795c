import { ContractTerminated } from '@moves/events/catalogue/tenders/contracts';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { ContractId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { contract } from './contract.ts';
import type { Contract, KnownContract } from './contract-state.ts';
import { demandRunning } from './demands.ts';

/** Give notice: the contract ends earlier. What it still binds is reduced in the Budgets by finance, where its invoices are known. */
export class TerminateContract extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly contractId: ContractId,
    readonly terms: { readonly endsOn: Day },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayTerminateContract(c: Contract, act: Act): asserts c is KnownContract {
  demandRunning(c, act);
  demand(c.asking.size === 0, 'money-being-asked');
}

export const terminateContract = (c: Contract, { terms, act }: TerminateContract) => {
  const { endsOn } = terms;
  if (c.status === 'running' && c.terminated && c.endsOn === endsOn) return [];
  mayTerminateContract(c, act);
  demand(act.because, 'reason-required');
  demand(endsOn >= dayOf(act.at), 'terminated-back', { endsOn });
  demand(!c.endsOn || endsOn < c.endsOn, 'terminated-too-late', { endsOn: c.endsOn });
  return [ContractTerminated({ endsOn })];
};

@CommandHandler(TerminateContract)
export class TerminateContractHandler extends Decides(contract, terminateContract) {}
