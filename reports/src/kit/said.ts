import type { Language } from '@moves/events/graph/sentences';

/** Something people read, in both languages of the house. */
export type Said = Readonly<Record<Language, string>>;
