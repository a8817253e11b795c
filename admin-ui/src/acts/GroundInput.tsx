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

/** The paragraph on which a procedure is chosen, with those that the law has for it. */
export const GroundInput = (props: KindProps) => (
  <FormDataConsumer>{({ formData }) => <Ground {...props} procedure={String(formData?.procedure)} />}</FormDataConsumer>
);

function Ground({ field, procedure }: KindProps & { procedure: string }) {
  const list = useId();
  const known = grounds[procedure] ?? [];
  const props = useField(field);
  return (
    <>
      <TextInput
        {...props}
        helperText={known.length > 1 ? `${known[0]} – ${known.at(-1)}` : (known[0] ?? props.helperText)}
        slotProps={{ htmlInput: { list, autoComplete: 'off' } }}
      />
      <datalist id={list}>
        {known.map(ground => (
          <option key={ground} value={ground} />
        ))}
      </datalist>
    </>
  );
}
