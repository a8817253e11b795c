import assert from 'node:assert/strict';
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

export const beginContract = (c: Contract, { contractId, terms }: BeginContract) => {
  if (c.status === 'unknown') return [ContractBegun(terms)];
  // Two tenders whose ids and lots make one name: somebody has to see it, for money is bound already.
  assert(c.tender === terms.tender, `${contractId} is the contract of another tender than ${terms.tender}`);
  return [];
};
