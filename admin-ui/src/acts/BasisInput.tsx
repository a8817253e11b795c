import { FormDataConsumer, RadioButtonGroupInput, required, TextInput } from 'react-admin';
import { useSay } from '../i18n/words.ts';
import { neededDecision } from './fields.ts';
import { type KindProps, useField } from './useField.ts';

/** On what an approval stands: a decision, or the administration's own authority; never both. */
export function BasisInput({ field, draw }: KindProps) {
  const say = useSay();
  const choices = [
    { id: 'decision', name: say('form.basisDecision') },
    { id: 'authority', name: say('form.basisAuthority') },
  ];
  return (
    <>
      <RadioButtonGroupInput {...useField(field)} choices={choices} translateChoice={false} row={false} />
      <FormDataConsumer>
        {({ formData }) =>
          formData[field.name] === 'authority' ? (
            <TextInput
              source="authority"
              label={say('term.authority')}
              validate={required()}
              multiline
              minRows={2}
              helperText={false}
            />
          ) : (
            draw(neededDecision)
          )
        }
      </FormDataConsumer>
    </>
  );
}
