import type { Language } from '@moves/events/graph/sentences';

/** The same words in both languages. */
export type Said = Readonly<Record<Language, string>>;
