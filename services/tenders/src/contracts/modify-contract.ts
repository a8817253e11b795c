import type { ProvisionalGround } from '@moves/events/catalogue/budgets';
import { ModificationRequested } from '@moves/events/catalogue/tenders/contracts';
import type { LaterYear, Share } from '@moves/events/catalogue/tenders/money';
import type { ModificationGround } from '@moves/events/catalogue/tenders/words';
import { type Day, dayOf, plusDays, plusMonths } from '@moves/events/catalogue/time';
import type { ContractId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { frameworkRuleFor } from '../law/framework.ts';
import { demandModification } from '../law/modification.ts';
import { demandAmounts } from '../money/amounts.ts';
import { type Authority, askOf, authoritySteps, commitSteps, moneyIdOf } from '../money/ask.ts';
import { demandLaterYears, demandYearsFit } from '../money/years.ts';
import { happened } from './answer-contract-money.ts';
import { contract } from './contract.ts';
import { type Contract, deMinimisSoFar, type KnownContract, slicesSoFar } from './contract-state.ts';
import { demandRunning } from './demands.ts';

/** What is changed, on which ground, by how much, and which years bear it. */
export interface ModifyContractTerms {
  /** Its id in the contract; made of the commandId if none is given. */
  readonly modification?: string;
  readonly ground: ModificationGround;
  readonly reason: string;
  /** Below nothing where it becomes cheaper. */
  readonly netCents: number;
  readonly grossCents: number;
  readonly vatRate?: number;
  readonly endsOn?: Day;
  /** The price as the index has it on the day, if the contract has such a clause (§ 132 (4) GWB). */
  readonly indexedNetCents?: number;
  /** Who takes the contractor's place. */
  readonly contractor?: string;
  readonly years: readonly Share[];
  readonly laterYears: readonly LaterYear[];
  readonly authority?: Authority;
  readonly provisionalGround?: ProvisionalGround;
}

/** Change a contract during its term, as far as that needs no new procedure, and bind what it costs more (§ 132 GWB, § 47 UVgO; X11). */
export class ModifyContract extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly contractId: ContractId,
    readonly terms: ModifyContractTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayModifyContract(c: Contract, act: Act): asserts c is KnownContract {
  demandRunning(c, act);
}

export const modifyContract = (c: Contract, { contractId, terms, act }: ModifyContract) => {
  const { authority, provisionalGround, modification = partIdOf(act.commandId), ...said } = terms;
  mayModifyContract(c, act);
  demand(!c.modifications.has(modification), 'modification-known', { modification });
  const { ground, netCents, grossCents, vatRate, endsOn, contractor, years, laterYears } = terms;
  demandAmounts(netCents, grossCents, vatRate);
  demand(!endsOn || endsOn >= c.beginsOn, 'ends-before-it-begins', { beginsOn: c.beginsOn });
  demand(ground !== 'contractorReplaced' || contractor, 'successor-not-named', { source: '§ 132 (2) Nr. 4 GWB' });
  demand(ground === 'contractorReplaced' || !contractor, 'successor-without-ground', { source: '§ 132 (1) GWB' });
  demand(PRICED.includes(ground) || netCents <= 0, 'ground-bears-no-price', { ground });
  demandLongerTerm(c, endsOn);
  demandYearsFit(Math.max(grossCents, 0), years, laterYears, c.exercise);
  demandLaterYears(laterYears, act);
  const slicesSoFarCents = slicesSoFar(c, ground, { reason: terms.reason, requestedOn: dayOf(act.at) });
  const change = { ground, netCents, slicesSoFarCents, indexedNetCents: terms.indexedNetCents };
  const { rule, cumulative } = demandModification({ ...checkedAgainst(c, terms.netCents), ...change });

  const joint = moneyIdOf('modification', modification);
  const { measure, title } = c;
  const bound = { contract: contractId, purpose: title, document: terms.reason, measure, provisionalGround };
  const money = askOf(joint, [...authoritySteps(contractId, authority), ...commitSteps(joint, years, bound)]);
  const lists = { years: [...years], laterYears: [...laterYears] };
  const asked = ModificationRequested({ ...said, ...lists, modification, rule, cumulative, money });
  return money.budgets.length > 0 ? [asked] : [asked, happened('modification', joint, [])];
};

/** Grounds on which a contract may become dearer: a change of price is essential, or there is a clause or a limit for it (§ 132 (1)–(3) GWB). */
const PRICED: readonly ModificationGround[] = ['reviewClause', 'additionalNecessary', 'unforeseeable', 'deMinimis'];

/** Refuses to let a framework run longer by change than it could have been awarded for (§ 21 (6) VgV, § 15 (4) UVgO). */
function demandLongerTerm(c: KnownContract, endsOn: Day | undefined): void {
  const { framework, regime, category, begunOn, beginsOn } = c;
  if (!framework || !endsOn || (c.endsOn && endsOn <= c.endsOn)) return;
  const { months, source } = frameworkRuleFor(regime, category, begunOn);
  const until = plusDays(plusMonths(beginsOn, months), -1);
  demand(endsOn <= until, 'framework-extended-too-long', { until, mostMonths: months, source });
}

/** What the limits for changes are measured by: the value at the beginning, and what has been changed since. */
function checkedAgainst(c: KnownContract, netCents: number) {
  const { regime, category, begunOn, indexation, framework, netCents: original } = c;
  const originalNetCents = original ?? framework?.maximumNetCents;
  demand(originalNetCents || netCents === 0, 'contract-value-unknown');
  // A change without a price is no share of any value.
  return {
    regime,
    category,
    begunOn,
    indexation,
    originalNetCents: originalNetCents ?? 1,
    deMinimisSoFarCents: deMinimisSoFar(c),
  };
}

@CommandHandler(ModifyContract)
export class ModifyContractHandler extends Decides(contract, modifyContract) {}
