import { useId } from 'react';
import { TextInput, type TextInputProps } from 'react-admin';
import { askProgramme } from '../measures/measure.ts';
import { useAnswer } from '../useAnswer.ts';

/** An office in free text, with those that already have measures to choose from. */
export function OfficeInput(props: TextInputProps) {
  const list = useId();
  const { data } = useAnswer(askProgramme, {}, { staleTime: 60_000 });
  return (
    <>
      <TextInput {...props} slotProps={{ htmlInput: { list } }} />
      <datalist id={list}>
        {data?.programme.offices.map(office => (
          <option key={office} value={office} />
        ))}
      </datalist>
    </>
  );
}
