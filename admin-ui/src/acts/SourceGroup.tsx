import { required, SelectInput, TextInput } from 'react-admin';
import { marks } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { Group } from './Group.tsx';
import { type KindProps, needed, useField } from './useField.ts';

/** Where a fact comes from: document, place in it, and how it is known. */
export function SourceGroup({ field }: KindProps) {
  const say = useSay();
  const { label, isRequired } = useField(field);
  const choices = marks.map(id => ({ id, name: say(`mark.${id}`) }));
  return (
    <Group legend={label}>
      <TextInput
        source={`${field.name}.document`}
        label={say('term.document')}
        validate={needed(isRequired)}
        helperText={false}
      />
      <TextInput source={`${field.name}.place`} label={say('term.place')} helperText={false} />
      <SelectInput
        source={`${field.name}.mark`}
        label={say('term.mark')}
        choices={choices}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
    </Group>
  );
}
