import { DateInput, NumberInput, required, SelectInput } from 'react-admin';
import { qualifiers } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { Group } from './Group.tsx';
import { type KindProps, useField } from './useField.ts';

/** A value of an indicator on a day: where it starts, or where it shall go. */
export function QuantityGroup({ field }: KindProps) {
  const say = useSay();
  const { label } = useField(field);
  const choices = qualifiers.map(id => ({ id, name: say(`qualifier.${id}`) }));
  return (
    <Group legend={label}>
      <NumberInput source={`${field.name}.value`} label={say('term.value')} step="any" helperText={false} />
      {field.kind === 'baseline' && (
        <SelectInput
          source={`${field.name}.qualifier`}
          label={say('term.qualifier')}
          choices={choices}
          translateChoice={false}
          validate={required()}
          helperText={false}
        />
      )}
      <DateInput source={`${field.name}.on`} label={say('term.day')} helperText={false} />
    </Group>
  );
}
