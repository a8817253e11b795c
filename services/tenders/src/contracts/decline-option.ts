import { OptionLapsed } from '@moves/events/catalogue/tenders/contracts';
import type { ContractId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { contract } from './contract.ts';
import type { Contract, KnownContract } from './contract-state.ts';
import { demandOpenOption, demandRunning, optionOf } from './demands.ts';

/** Say that an option will not be taken. */
export class DeclineOption extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly contractId: ContractId,
    readonly terms: { readonly option: string },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayDeclineOption(c: Contract, act: Act): asserts c is KnownContract {
  demandRunning(c, act);
  demandOpenOption(c);
}

export const declineOption = (c: Contract, { terms, act }: DeclineOption) => {
  demandRunning(c, act);
  const { option, state, title } = optionOf(c, terms.option);
  if (state === 'lapsed') return [];
  demand(state !== 'asked', 'money-being-asked');
  demand(state === 'open', 'option-exercised', { option, title });
  return [OptionLapsed({ option })];
};

@CommandHandler(DeclineOption)
export class DeclineOptionHandler extends Decides(contract, declineOption) {}
