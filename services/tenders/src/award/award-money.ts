import type { Award, MoneyAsk } from '@moves/events/catalogue/tenders/money';
import { authoritySteps, bindingAsk, commitSteps } from '../money/ask.ts';
import { type KnownTender, nextJoint } from '../tender-state.ts';
import type { AwardTenderTerms } from './award-tender.ts';

/**
 * What an award asks of the Budgets (X8): each contract's share of each year is bound, from what was set aside for the tender,
 * and what is left of that is freed; later years charge the authority for them (§ 86 GemO).
 */
export function awardMoney(
  t: KnownTender,
  awards: readonly Award[],
  { years, authorities = [], provisionalGround }: AwardTenderTerms,
): MoneyAsk {
  const joint = nextJoint(t, 'award');
  const { funded: reservations = [], title: purpose, measure } = t;
  const asked = awards.flatMap(({ lot, contract }) => {
    const said = { contract, purpose, document: 'Zuschlag', measure, reservations, provisionalGround };
    return [
      ...commitSteps(joint, ofLot(years, lot), said),
      ...ofLot(authorities, lot).flatMap(authority => authoritySteps(contract, authority)),
    ];
  });
  return bindingAsk(joint, asked, reservations);
}

/** What is said of a lot; where only one is awarded, it need not be named. */
export const ofLot = <Named extends { readonly lot?: string | undefined }>(
  all: readonly Named[],
  lot: string,
): Named[] => all.filter(one => (one.lot ?? lot) === lot);
