import type { EventOf } from '@moves/events/catalogue/define';
import { ProcedureChosen } from '@moves/events/catalogue/tenders/preparation';
import type { Regime } from '@moves/events/catalogue/tenders/words';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { DIRECT, WITHOUT_CALL } from '@moves/events/published/tenders/law/kinds';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandChoosable, regimeFor } from '../law/choice.ts';
import { demandFrameworkTerm } from '../law/framework.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import type { Estimate, KnownTender, Tender } from '../tender-state.ts';
import { demandDivided } from './lots.ts';

type Checked = 'regime' | 'thresholdCents' | 'thresholdSource' | 'limitCents' | 'limitSource';

/** Which procedure and on what grounds, whether bids come electronically, why there are no lots, and whether it is a framework. */
export type ChoiceTerms = Omit<EventOf<typeof ProcedureChosen>['data'], Checked>;

/** Choose the procedure: it must fit the value on its reference day, and be free or have its ground (§ 14 VgV, § 8 UVgO). */
export class ChooseProcedure extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ChoiceTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayChooseProcedure(t: Tender, act: Act): asserts t is KnownTender & { readonly estimate: Estimate } {
  demandStep(t, 'chooseProcedure', act);
  demandAfter(t.since, act);
  demand(t.estimate, 'value-not-estimated');
}

export const chooseProcedure = (t: Tender, { terms, act }: ChooseProcedure) => {
  mayChooseProcedure(t, act);
  const { estimate, category } = t;
  const { procedure, grounds, framework, undividedReason } = terms;
  const today = dayOf(act.at);
  const checked = demandChoosable(procedure, estimate, category, today, grounds);
  const { regime } = checked;
  if (!DIRECT.includes(procedure)) demandDivided(estimate, undividedReason, regime, today);
  demandElectronic(terms, estimate, regime);
  if (framework) {
    demandFrameworkTerm(framework, regime, category, today);
    const { maximumNetCents } = framework;
    const { netCents } = estimate;
    demand(maximumNetCents <= netCents, 'framework-above-estimate', { maximumCents: maximumNetCents, netCents });
  }
  return [ProcedureChosen({ ...terms, ...checked })];
};

/** Up to this net value bids below the EU threshold may come on paper without a reason (§ 38 (4) UVgO). */
const PAPER_UP_TO_CENTS = 2_500_000;

/** Refuses bids that do not come electronically without saying why (§ 53 VgV, § 38 UVgO). */
function demandElectronic(
  { procedure, electronic, notElectronicReason }: ChoiceTerms,
  t: Estimate,
  regime: Regime,
): void {
  const small = t.netCents <= PAPER_UP_TO_CENTS || [...WITHOUT_CALL, ...DIRECT].includes(procedure);
  const may = electronic || notElectronicReason || (regime === 'national' && small);
  demand(may, 'not-electronic-needs-reason', { source: regime === 'eu' ? '§§ 8 (2) Nr. 9, 53 VgV' : '§ 38 UVgO' });
}

/** Refuses to go out with a procedure that no longer fits the value on the day of dispatch, its reference day (§ 3 (3) VgV, X3). */
export function demandStillFits({ chosen, estimate, category, takenOver }: KnownTender, dispatchedOn: Day): void {
  if (!chosen || !estimate) return;
  const { procedure, regime, grounds } = chosen;
  if (takenOver) {
    const now = regimeFor(estimate.netCents, category, dispatchedOn);
    demand(now === regime, 'regime-has-changed', { procedure, regime: now, source: '§ 3 (3) VgV, § 106 GWB' });
    return;
  }
  const given = grounds.map(ground => ({ ground, reason: ground }));
  demandChoosable(procedure, estimate, category, dispatchedOn, given);
}

@CommandHandler(ChooseProcedure)
export class ChooseProcedureHandler extends Decides(tender, chooseProcedure) {}
