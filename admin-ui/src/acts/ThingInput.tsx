import { AutocompleteArrayInput, AutocompleteInput, ReferenceArrayInput, ReferenceInput } from 'react-admin';
import type { ThingName } from '../things.ts';
import { nameOf, things } from '../things.ts';
import { type KindProps, useField } from './useField.ts';

const bySearch = (search: string) => (search ? { search } : {});
/** Sessions have no name to search by; the newest are there to choose from. */
const byNothing = () => ({});

/** A thing of the house, found by words of its name. */
export function ThingInput({ field }: KindProps) {
  const { source, ...props } = useField(field);
  const of = field.of as ThingName;
  const filterToQuery = of === 'sessions' ? byNothing : bySearch;
  const sort = { field: things[of].order, order: of === 'sessions' || of === 'papers' ? 'DESC' : 'ASC' } as const;
  const optionText = (thing: Record<string, unknown>) => nameOf(of, thing);
  return field.several ? (
    <ReferenceArrayInput source={source} reference={of} perPage={25} sort={sort}>
      <AutocompleteArrayInput {...props} optionText={optionText} filterToQuery={filterToQuery} />
    </ReferenceArrayInput>
  ) : (
    <ReferenceInput source={source} reference={of} perPage={25} sort={sort}>
      <AutocompleteInput {...props} optionText={optionText} filterToQuery={filterToQuery} />
    </ReferenceInput>
  );
}
