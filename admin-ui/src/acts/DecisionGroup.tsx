import { BooleanInput, DateInput, required, TextInput } from 'react-admin';
import { useSay } from '../i18n/words.ts';
import { Group } from './Group.tsx';
import { needed } from './useField.ts';

/** A point of a decision of a council body, as its minutes name it. */
export function DecisionGroup({ name }: { name: string }) {
  const say = useSay();
  const text = (
    part: string,
    term: 'paper' | 'body' | 'minutes' | 'item' | 'point' | 'decisionResult',
    isNeeded = false,
  ) => (
    <TextInput source={`${name}.${part}`} label={say(`term.${term}`)} validate={needed(isNeeded)} helperText={false} />
  );
  return (
    <Group legend={say('term.decision')}>
      {text('paper', 'paper', true)}
      {text('body', 'body', true)}
      <DateInput source={`${name}.sessionOn`} label={say('term.sessionOn')} validate={required()} helperText={false} />
      {text('minutes', 'minutes')}
      {text('item', 'item')}
      {text('point', 'point')}
      {text('result', 'decisionResult')}
      <BooleanInput source={`${name}.authoritative`} label={say('term.authoritative')} helperText={false} />
    </Group>
  );
}
