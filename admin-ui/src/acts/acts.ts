import { bodyActs } from '../bodies/acts.ts';
import { budgetActs, financialPlanActs, obligationActs } from '../budgets/acts.ts';
import { contractActs } from '../contracts/acts.ts';
import { decisionActs } from '../decisions/acts.ts';
import { inquiryActs } from '../inquiries/acts.ts';
import { measureActs } from '../measures/acts.ts';
import { reactionActs } from '../operations/acts.ts';
import { paperActs } from '../papers/acts.ts';
import { positionActs, rateTableActs } from '../positions/acts.ts';
import { sessionActs } from '../sessions/acts.ts';
import { awardActs } from '../tenders/acts/award.ts';
import { competitionActs } from '../tenders/acts/competition.ts';
import { preparationActs } from '../tenders/acts/preparation.ts';
import type { ThingName } from '../things.ts';
import { houseActs } from '../training/house.ts';
import type { ActForm, ActForms } from './form.ts';

/** Every act there is, with the things it is about. A new act is a few lines in the table of its things, and its words. */
const byThing = {
  measures: measureActs,
  budgets: budgetActs,
  obligations: obligationActs,
  financialPlans: financialPlanActs,
  positions: positionActs,
  rateTables: rateTableActs,
  bodies: bodyActs,
  sessions: sessionActs,
  papers: paperActs,
  decisions: decisionActs,
  inquiries: inquiryActs,
  tenders: { ...preparationActs, ...competitionActs, ...awardActs },
  contracts: contractActs,
  houses: houseActs,
  parkedReactions: reactionActs,
} as const satisfies Partial<Record<ThingName, ActForms>>;

type Tables = typeof byThing;
export type ActName = { [Name in keyof Tables]: keyof Tables[Name] }[keyof Tables] & string;

const forms = new Map<string, { form: ActForm; of: ThingName }>();
for (const [of, table] of Object.entries<ActForms>(byThing))
  for (const [name, form] of Object.entries(table)) forms.set(name, { form, of: of as ThingName });

/** The names of all acts, each thing's in the order it lives through them. */
export const actNames = [...forms.keys()] as readonly ActName[];

function known(name: ActName) {
  const act = forms.get(name);
  if (!act) throw new Error(`there is no act ${name}`);
  return act;
}

/** The form of an act. */
export const formOf = (name: ActName): ActForm => known(name).form;

/** What an act is about. */
export const thingOf = (name: ActName): ThingName => known(name).of;

/** True if the console has a form for an act of that name. */
export const isAct = (name: string): name is ActName => forms.has(name);
