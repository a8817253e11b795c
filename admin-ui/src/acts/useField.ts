import type { ReactNode } from 'react';
import { required } from 'react-admin';
import type { Known } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import type { Field } from './form.ts';

/** What an input of a form is told: its field, and the thing it is about. */
export interface KindProps {
  readonly field: Field;
  readonly thing?: Known;
  /** Draws a field inside this one. */
  readonly draw: (field: Field) => ReactNode;
}

/** A check that something was filled in, where that is needed. */
export const needed = (isNeeded: boolean | undefined) => (isNeeded ? required() : undefined);

/** What a field is called and what it hints at, in the language of the console. */
export function useField({ name, label, hint, required: isRequired }: Field) {
  const say = useSay();
  return {
    source: name,
    label: say(`term.${label ?? (name.split('.').pop() as 'name')}`),
    helperText: hint ? say(`hint.${hint}`) : false,
    validate: needed(isRequired),
    isRequired: isRequired ?? false,
  } as const;
}
