import { acts } from './de/acts.ts';
import { ra } from './de/admin.ts';
import { budgets } from './de/budgets.ts';
import { council } from './de/council.ts';
import { facts } from './de/facts.ts';
import { frame } from './de/frame.ts';
import { imports } from './de/imports.ts';
import { measures } from './de/measures.ts';
import { positions } from './de/positions.ts';
import { tenderWords } from './de/tender-words.ts';
import { tenders } from './de/tenders.ts';
import { terms } from './de/terms.ts';

/** What the console says in German, topic by topic. English has the same keys, or it does not compile. */
export const de = {
  ra,
  ...frame,
  ...facts,
  ...terms,
  ...acts,
  ...measures,
  ...budgets,
  ...positions,
  ...council,
  ...imports,
  ...tenders,
  ...tenderWords,
};

type Widened<T> = T extends string ? string : { readonly [K in keyof T]: Widened<T[K]> };

/** What a language must be able to say. */
export type Messages = Widened<typeof de>;

type Own = Exclude<keyof typeof de, 'ra'>;

/** The keys of what the console says itself, and what it borrows of react-admin's words at the door. */
export type MessageKey =
  | { [Group in Own]: `${Group}.${keyof (typeof de)[Group] & string}` }[Own]
  | `ra.auth.${keyof (typeof de)['ra']['auth']}`;
