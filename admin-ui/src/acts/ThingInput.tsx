import { AutocompleteArrayInput, AutocompleteInput, ReferenceArrayInput, ReferenceInput } from 'react-admin';
import type { ThingName } from '../things.ts';
import { nameOf } from '../things.ts';
import { type KindProps, useField } from './useField.ts';

const bySearch = (search: string) => (search ? { search } : {});

/** A thing of the house, found by words of its name. */
export function ThingInput({ field }: KindProps) {
  const { source, ...props } = useField(field);
  const of = field.of as ThingName;
  const optionText = (thing: Record<string, unknown>) => nameOf(of, thing);
  return field.several ? (
    <ReferenceArrayInput source={source} reference={of} perPage={25}>
      <AutocompleteArrayInput {...props} optionText={optionText} filterToQuery={bySearch} />
    </ReferenceArrayInput>
  ) : (
    <ReferenceInput source={source} reference={of} perPage={25}>
      <AutocompleteInput {...props} optionText={optionText} filterToQuery={bySearch} />
    </ReferenceInput>
  );
}

/** From which line of which Budget something is paid. */
export const FundingInput = ({ field, thing }: KindProps) => (
  <ThingInput field={{ ...field, of: 'budgetLines' }} thing={thing} />
);
