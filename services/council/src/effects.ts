import type { Effect } from '@moves/events/catalogue/council';
import type { Said } from '@moves/events/catalogue/words';
import type { Say } from '@moves/events/graph/history';

/** What a point asks of one thing, in a sentence. A forgotten kind does not compile. */
export function effectTold(effect: Effect, { euros }: Pick<Say, 'euros'>): Said {
  switch (effect.kind) {
    case 'approveMeasure':
      return { de: `Maßnahme ${effect.measure} freigeben`, en: `Approve measure ${effect.measure}` };
    case 'bookAppropriation':
      return {
        de: `Ansatz von ${euros(effect.amountCents)} auf ${effect.budget}, ${effect.line}`,
        en: `Appropriation of ${euros(effect.amountCents)} on ${effect.budget}, ${effect.line}`,
      };
    case 'bookSupplement':
      return {
        de: `Nachtrag von ${euros(effect.amountCents)} auf ${effect.budget}, ${effect.line}`,
        en: `Supplement of ${euros(effect.amountCents)} on ${effect.budget}, ${effect.line}`,
      };
    case 'setCeiling':
      return {
        de: `Obergrenze von ${euros(effect.amountCents)} in ${effect.budget}: ${effect.title}`,
        en: `Ceiling of ${euros(effect.amountCents)} in ${effect.budget}: ${effect.title}`,
      };
    case 'releaseBlock':
      return {
        de: `Sperrvermerk ${effect.block} in ${effect.budget} aufheben`,
        en: `Release block ${effect.block} in ${effect.budget}`,
      };
    case 'approveExcess':
      return {
        de: `Über- oder außerplanmäßige Mittel ${effect.excess} in ${effect.budget} bewilligen`,
        en: `Approve excess expenditure ${effect.excess} in ${effect.budget}`,
      };
    case 'approvePosition':
      return { de: `Stelle ${effect.position} schaffen`, en: `Create post ${effect.position}` };
    case 'abolishPosition':
      return { de: `Stelle ${effect.position} streichen`, en: `Abolish post ${effect.position}` };
  }
}
