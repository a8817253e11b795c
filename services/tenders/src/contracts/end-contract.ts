import { ContractEnded } from '@moves/events/catalogue/tenders/contracts';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Contract } from './contract-state.ts';
import { isOver } from './demands.ts';

/** The last day of a contract has passed. */
export class EndContract {
  static readonly dated = anyPastDay;
  constructor(
    readonly contractId: string,
    readonly act: Act,
  ) {}
}

export const endContract = (c: Contract, { act }: EndContract) =>
  c.status === 'running' && isOver(c, act) ? [ContractEnded({})] : [];
