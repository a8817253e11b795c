import { FormDataConsumer, SelectInput, useGetOne } from 'react-admin';
import type { Known } from '../graph.ts';
import type { ThingName } from '../things.ts';
import type { Field } from './form.ts';
import { type KindProps, useField } from './useField.ts';
import { valueAt } from './value-at.ts';

/** A part of the thing that a field beside it names: a block of that Budget, a milestone of that measure. */
export function PartInput({ field }: KindProps) {
  const siblings = field.name.split('.').slice(0, -1);
  const beside = [...siblings, field.beside].join('.');
  return (
    <FormDataConsumer>
      {({ formData, scopedFormData }) => (
        <Parts field={field} whose={valueAt(scopedFormData ?? formData ?? {}, beside) as string | undefined} />
      )}
    </FormDataConsumer>
  );
}

function Parts({ field, whose }: { field: Field; whose: string | undefined }) {
  const { data } = useGetOne<Known>(
    field.of as ThingName,
    { id: whose ?? '', meta: { whole: true } },
    { enabled: Boolean(whose) },
  );
  const choices = data && field.from ? [...field.from(data as unknown as Record<string, unknown>)] : [];
  return <SelectInput {...useField(field)} choices={choices} translateChoice={false} disabled={!data} />;
}
