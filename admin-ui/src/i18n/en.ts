import englishMessages from 'ra-language-english';
import type { Messages } from './de.ts';
import { acts } from './en/acts.ts';
import { budgets } from './en/budgets.ts';
import { council } from './en/council.ts';
import { facts } from './en/facts.ts';
import { frame } from './en/frame.ts';
import { imports } from './en/imports.ts';
import { measures } from './en/measures.ts';
import { positions } from './en/positions.ts';
import { tenderWords } from './en/tender-words.ts';
import { tenders } from './en/tenders.ts';
import { terms } from './en/terms.ts';

/** What the console says in English. */
export const en: Omit<Messages, 'ra'> & typeof englishMessages = {
  ra: { ...englishMessages.ra, action: { ...englishMessages.ra.action, cancel: 'Close' } },
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
