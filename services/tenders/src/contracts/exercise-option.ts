import type { ProvisionalGround } from '@moves/events/catalogue/budgets';
import { OptionRequested } from '@moves/events/catalogue/tenders/contracts';
import type { LaterYear, Share } from '@moves/events/catalogue/tenders/money';
import { dayOf } from '@moves/events/catalogue/time';
import type { ContractId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { type Authority, askOf, authoritySteps, commitSteps, moneyIdOf } from '../money/ask.ts';
import { demandLaterYears, demandYearsFit } from '../money/years.ts';
import { happened } from './answer-contract-money.ts';
import { contract } from './contract.ts';
import type { Contract, KnownContract } from './contract-state.ts';
import { demandOpenOption, demandRunning, optionOf } from './demands.ts';

/** Which option is exercised, and which years bear it. */
export interface ExerciseOptionTerms {
  readonly option: string;
  readonly years: readonly Share[];
  readonly laterYears: readonly LaterYear[];
  readonly authority?: Authority;
  readonly provisionalGround?: ProvisionalGround;
}

/** Exercise an option or renewal that the contract grants, before its day has passed, with the money bound (§ 132 (2) Nr. 1 GWB). */
export class ExerciseOption extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly contractId: ContractId,
    readonly terms: ExerciseOptionTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayExerciseOption(c: Contract, act: Act): asserts c is KnownContract {
  demandRunning(c, act);
  demand(!c.terminated, 'contract-terminated', { endsOn: c.endsOn });
  demandOpenOption(c, ({ exerciseBy }) => dayOf(act.at) <= exerciseBy);
}

export const exerciseOption = (c: Contract, { contractId, terms, act }: ExerciseOption) => {
  demandRunning(c, act);
  demand(!c.terminated, 'contract-terminated', { endsOn: c.endsOn });
  const { option, state, exerciseBy, title, grossCents, tries } = optionOf(c, terms.option);
  if (state === 'asked' || state === 'exercised') return [];
  demand(state === 'open', 'option-lapsed', { option, title });
  demand(dayOf(act.at) <= exerciseBy, 'option-too-late', { title, exerciseBy });
  const { years, laterYears, authority, provisionalGround } = terms;
  demandYearsFit(grossCents, years, laterYears, c.exercise);
  demandLaterYears(laterYears, act);

  // What was refused can be tried again; each try is a joint act of its own.
  const joint = moneyIdOf('option', option, tries > 0 ? tries + 1 : undefined);
  const bound = { contract: contractId, purpose: title, document: c.title, measure: c.measure, provisionalGround };
  const money = askOf(joint, [...authoritySteps(contractId, authority), ...commitSteps(joint, years, bound)]);
  const asked = OptionRequested({ option, money, years: [...years], laterYears: [...laterYears] });
  return money.budgets.length > 0 ? [asked] : [asked, happened('option', joint, [])];
};

@CommandHandler(ExerciseOption)
export class ExerciseOptionHandler extends Decides(contract, exerciseOption) {}
