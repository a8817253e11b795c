import type { Said } from '@moves/events/catalogue/words';
import type { DeadlineKind } from '@moves/events/published/tenders/deadline-rules';
import { type DeadlineName, deadlineRules } from '@moves/events/published/tenders/deadline-rules';

/** Who sets a deadline. */
export const deadlineKindWords: Readonly<Record<DeadlineKind, Said>> = {
  law: { de: 'Gesetz', en: 'law' },
  plan: { de: 'Planung', en: 'plan' },
  own: { de: 'eigene', en: 'own' },
};

/** What each deadline is called. */
export const deadlineWords = Object.fromEntries(
  Object.entries(deadlineRules).map(([name, { title }]) => [name, title]),
) as Readonly<Record<DeadlineName, Said>>;

/** Whether something is real or was made for training; the two are never one sum. */
export const realityWords: Readonly<Record<'real' | 'exercise', Said>> = {
  real: { de: 'Vergabe', en: 'procurement' },
  exercise: { de: 'Übung', en: 'exercise' },
};

/** Whether something is so. */
export const yesNoWords: Readonly<Record<'yes' | 'no', Said>> = {
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
};

/** How far an announcement after the award is (§ 30 UVgO). */
export const exPostWords: Readonly<Record<'due' | 'shown' | 'over', Said>> = {
  due: { de: 'offen', en: 'due' },
  shown: { de: 'veröffentlicht', en: 'published' },
  over: { de: 'abgelaufen', en: 'over' },
};

/** How far a contract is. */
export const contractStatusWords: Readonly<Record<'running' | 'terminated' | 'ended', Said>> = {
  running: { de: 'läuft', en: 'running' },
  terminated: { de: 'gekündigt', en: 'terminated' },
  ended: { de: 'beendet', en: 'ended' },
};

/** How far an order is. */
export const callOffWords: Readonly<Record<'requested' | 'placed', Said>> = {
  requested: { de: 'in Arbeit', en: 'under way' },
  placed: { de: 'erteilt', en: 'placed' },
};

/** By what a contract's end is near. */
export const expiryWords: Readonly<Record<'ended' | 'quarter' | 'half' | 'year' | 'later' | 'endless', Said>> = {
  ended: { de: 'beendet', en: 'ended' },
  quarter: { de: 'in 3 Monaten', en: 'within 3 months' },
  half: { de: 'in 6 Monaten', en: 'within 6 months' },
  year: { de: 'in 12 Monaten', en: 'within 12 months' },
  later: { de: 'später', en: 'later' },
  endless: { de: 'ohne Ende', en: 'without an end' },
};
export type Expiry = keyof typeof expiryWords;
