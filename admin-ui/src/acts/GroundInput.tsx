import { useId } from 'react';
import { FormDataConsumer, TextInput } from 'react-admin';
import { type KindProps, useField } from './useField.ts';

const numbered = (paragraph: string, law: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${paragraph} Nr. ${index + 1} ${law}`);
/** The paragraphs that allow a procedure which is not free to choose, to be completed while typing; the house judges them. */
const grounds: Readonly<Record<string, readonly string[]>> = {
  negotiatedWithCall: numbered('§ 14 (3)', 'VgV', 5),
  competitiveDialogue: numbered('§ 14 (3)', 'VgV', 5),
  innovationPartnership: ['§ 19 (1) VgV'],
  negotiatedWithoutCall: numbered('§ 14 (4)', 'VgV', 9),
  restrictedWithoutCompetition: numbered('§ 8 (3)', 'UVgO', 2),
  negotiatedAwardWithCompetition: numbered('§ 8 (4)', 'UVgO', 17),
  negotiatedAwardWithoutCompetition: numbered('§ 8 (4)', 'UVgO', 17),
};

/** The paragraph on which a procedure is chosen. */
export function GroundInput({ field }: KindProps) {
  const list = useId();
  return (
    <>
      <TextInput {...useField(field)} slotProps={{ htmlInput: { list, autoComplete: 'off' } }} />
      <datalist id={list}>
        <FormDataConsumer>
          {({ formData }) =>
            (grounds[String(formData.procedure)] ?? []).map(ground => <option key={ground} value={ground} />)
          }
        </FormDataConsumer>
      </datalist>
    </>
  );
}
