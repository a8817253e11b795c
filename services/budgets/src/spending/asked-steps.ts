import type { MoneyStep } from '@moves/events/catalogue/tenders/money';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId, CommandId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import type { Step } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import type { Budget } from '../budget-state.ts';
import { UseCommitmentAppropriation, useCommitmentAppropriation } from '../obligations/use-commitment-appropriation.ts';
import type { Authorised } from './asked-authority.ts';
import { CommitFunds, commitForContract } from './commit-funds.ts';
import { ReleaseWhatIsLeft, releaseWhatIsLeft } from './release-what-is-left.ts';
import { ReserveFunds, reserveFunds } from './reserve-funds.ts';

/** What a step asks for, as the act that carries it out by hand. */
export function stepOf(step: MoneyStep, id: BudgetId, joint: string, authorised: Authorised, act: Act): Step<Budget> {
  switch (step.kind) {
    case 'reserve': {
      const { kind: _, tender, ...said } = step;
      const terms = { ...said, forThing: { kind: 'tender' as const, id: tender } };
      return { command: new ReserveFunds(id, terms, act), decision: reserveFunds };
    }
    case 'release':
      return {
        command: new ReleaseWhatIsLeft(id, { reservation: step.reservation }, act),
        decision: releaseWhatIsLeft,
      };
    case 'commit': {
      const { kind: _, ...terms } = step;
      return {
        command: new CommitFunds(id, terms, act),
        decision: commitForContract(authorised(step.contract, id)),
      };
    }
    case 'useAuthority': {
      const { appropriation, contract, due } = step;
      const terms = { appropriation, contract, obligation: chargeIdOf(contract, joint), due };
      return { command: new UseCommitmentAppropriation(id, terms, act), decision: chargeAuthority };
    }
  }
}

/** Authority is used in the year that grants it, which is the one in which the contract is made (§ 86 GemO). */
const chargeAuthority = (b: Budget, command: UseCommitmentAppropriation) => {
  const first = Number(dayOf(command.act.at).slice(0, 4));
  if (b.status !== 'unknown') demand(b.year === first, 'obligation-authorised-elsewhere', { year: b.year, first });
  return useCommitmentAppropriation(b, command);
};

const LONGEST_ID = 64;

/** The same contract may charge the same authority more than once: each time under a name of its own. */
function chargeIdOf(contract: string, joint: string): string {
  const said = `${contract}-${joint}`;
  return said.length <= LONGEST_ID ? said : partIdOf(said as CommandId);
}
