import { BooleanInput, DateInput, required, TextInput, useInput } from 'react-admin';
import type { DecisionRef } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { DecisionChoice } from './DecisionChoice.tsx';
import { Group } from './Group.tsx';
import { type KindProps, needed, useField } from './useField.ts';

/** A point of a decision of a council body: one that these books keep, or one as its minutes name it. */
export function DecisionGroup({ field: { name, ...field } }: KindProps) {
  const say = useSay();
  const { label, isRequired } = useField({ name, ...field });
  const { field: whole } = useInput({ source: name });
  const chosen = whole.value as Partial<DecisionRef> | undefined;
  const text = (
    part: string,
    term: 'paper' | 'body' | 'minutes' | 'item' | 'point' | 'decisionResult',
    isNeeded = false,
  ) => (
    <TextInput source={`${name}.${part}`} label={say(`term.${term}`)} validate={needed(isNeeded)} helperText={false} />
  );
  return (
    <Group legend={label}>
      <DecisionChoice chosen={chosen} onChoose={whole.onChange} />
      {chosen?.id ? (
        text('point', 'point', true)
      ) : (
        <>
          {text('paper', 'paper', isRequired)}
          {text('body', 'body', isRequired)}
          <DateInput
            source={`${name}.sessionOn`}
            label={say('term.sessionOn')}
            validate={isRequired ? required() : undefined}
            helperText={false}
          />
          {text('minutes', 'minutes')}
          {text('item', 'item')}
          {text('point', 'point')}
          {text('result', 'decisionResult')}
          <BooleanInput source={`${name}.authoritative`} label={say('term.authoritative')} helperText={false} />
        </>
      )}
    </Group>
  );
}
