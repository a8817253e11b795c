import { type Grade, PositionApproved, PositionCostUnknown } from '@moves/events/catalogue/positions';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { rateFor } from '@moves/events/published/position-cost';
import { allRates, ratesFrom } from '@moves/events/published/rates';
import { type Hands, reaction } from '@moves/events/reactions/define';
import { demandKnown } from '../demands.ts';
import { position } from '../position.ts';
import type { Position } from '../position-state.ts';

/** Say that no rate is kept for the grade of a post in its year: what it costs is not known. */
export class NoteUnknownCost {
  static readonly dated = anyPastDay;
  constructor(
    readonly positionId: PositionId,
    readonly terms: { readonly year: number; readonly grade: Grade },
    readonly act: Act,
  ) {}
}

export const noteUnknownCost = (p: Position, { terms: { year, grade } }: NoteUnknownCost) => {
  demandKnown(p);
  if (p.costUnknown.includes(`${year} ${grade}`)) return [];
  return [PositionCostUnknown({ year, grade })];
};

/** An approved post for whose grade no rate is kept is said to be of unknown cost (X13). */
export const whenPositionApproved = reaction({
  name: 'positions/when-position-approved',
  on: [PositionApproved],
  things: async ({ envelope }, hands) => {
    const id = idOf(envelope.stream);
    return (await isCostKnown(id, hands)) ? [] : [id];
  },
  react: async (_, id, act, { decisions }) => {
    const { state } = await decisions.standing(position, id);
    demandKnown(state);
    const terms = { year: state.planYear, grade: state.grade };
    return decisions.react(position, id, new NoteUnknownCost(id as PositionId, terms, act), noteUnknownCost);
  },
});

const idOf = (stream: string): string => stream.slice(position.name.length + 1);

async function isCostKnown(id: string, { decisions, views }: Hands): Promise<boolean> {
  const { state } = await decisions.standing(position, id);
  demandKnown(state);
  return rateFor(ratesFrom(await views.ask(allRates())), state.grade, state.planYear) !== undefined;
}
