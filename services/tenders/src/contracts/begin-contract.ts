import { ContractBegun } from '@moves/events/catalogue/tenders/contracts';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Contract, Said } from './contract-state.ts';

/** A contract has been concluded by an award: it is kept from here on. Asked by a reaction only. */
export class BeginContract {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly contractId: string,
    readonly terms: Said<'ContractBegun'>,
    readonly act: Act,
  ) {}
}

export const beginContract = (c: Contract, { terms }: BeginContract) =>
  c.status === 'unknown' ? [ContractBegun(terms)] : [];
