import type { Language } from '@moves/events/graph/sentences';

/** The opening roles, as refusals name them. */
export const bidsWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  firstOpeningRole: { de: 'ersten Öffnungsrolle', en: 'first opening role' },
  secondOpeningRole: { de: 'zweiten Öffnungsrolle', en: 'second opening role' },
};
