import type { ComponentType } from 'react';
import {
  BooleanInput,
  DateInput,
  NumberInput,
  SelectArrayInput,
  SelectInput,
  TextInput,
  type Validator,
} from 'react-admin';
import { parsedMoney } from '../fields/money.ts';
import { parsedPercent, parsedShare } from '../fields/share.ts';
import { useSay } from '../i18n/words.ts';
import { BasisInput } from './BasisInput.tsx';
import { ClosingInput } from './ClosingInput.tsx';
import { DecisionGroup } from './DecisionGroup.tsx';
import { EachInput } from './EachInput.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { FieldRows } from './FieldRows.tsx';
import { FileInput } from './FileInput.tsx';
import type { Field, Kind } from './form.ts';
import { GrossProposal } from './GrossProposal.tsx';
import { GroundInput } from './GroundInput.tsx';
import { HashInput } from './HashInput.tsx';
import { InstantInput } from './InstantInput.tsx';
import { LineInput } from './LineInput.tsx';
import { OfficeInput } from './OfficeInput.tsx';
import { PartInput } from './PartInput.tsx';
import { RecoveryInput } from './RecoveryInput.tsx';
import { ThingInput } from './ThingInput.tsx';
import { type KindProps, needed, useField } from './useField.ts';
import { VotesInput } from './VotesInput.tsx';

const Text = ({ field }: KindProps) => <TextInput {...useField(field)} />;
const Long = ({ field }: KindProps) => <TextInput {...useField(field)} multiline minRows={3} />;
const DayInput = ({ field }: KindProps) => <DateInput {...useField(field)} />;
const NumberField = ({ field }: KindProps) => <NumberInput {...useField(field)} step="any" />;
const Whole = ({ field }: KindProps) => <NumberInput {...useField(field)} step={1} format={value => value ?? ''} />;
const Flag = ({ field }: KindProps) => <BooleanInput {...useField(field)} />;

/** A figure that people type in their own way, checked by the reader that will read it. */
function Typed({
  field,
  unit,
  read,
  wrong,
}: { unit?: string; read: (typed: string) => unknown; wrong: 'form.noMoney' | 'form.noShare' } & KindProps) {
  const say = useSay();
  const { validate: _, ...props } = useField(field);
  const legible: Validator = (value: unknown) =>
    value !== undefined && value !== null && value !== '' && read(String(value)) === undefined ? say(wrong) : undefined;
  const validate = [legible, ...(field.required ? [needed(true) as Validator] : [])];
  return (
    <>
      <TextInput
        {...props}
        validate={validate}
        slotProps={{
          htmlInput: { inputMode: 'decimal', style: { textAlign: 'right' }, autoComplete: 'off' },
          ...(unit && { input: { endAdornment: <span style={{ paddingLeft: 4 }}>{unit}</span> } }),
        }}
      />
      {field.taxed && <GrossProposal source={field.name} validate={validate} />}
    </>
  );
}
const MoneyInput = (props: KindProps) => <Typed {...props} unit="€" read={parsedMoney} wrong="form.noMoney" />;
const ShareInput = (props: KindProps) => <Typed {...props} read={parsedShare} wrong="form.noShare" />;
const PercentInput = (props: KindProps) => <Typed {...props} unit="%" read={parsedPercent} wrong="form.noShare" />;

const useChoices = ({ values = [], words }: Field) => {
  const say = useSay();
  return values.map(id => ({ id, name: words ? say(`${words}.${id}` as 'status.proposed') : id }));
};
function Enum({ field }: KindProps) {
  return <SelectInput {...useField(field)} choices={useChoices(field)} translateChoice={false} />;
}
function Many({ field }: KindProps) {
  return <SelectArrayInput {...useField(field)} choices={useChoices(field)} translateChoice={false} />;
}

/** A choice among things the thing has, chosen already if there is but one. */
function Pick({ field, thing }: KindProps) {
  const choices = thing && field.from ? [...field.from(thing as unknown as Record<string, unknown>)] : [];
  const defaultValue = field.required && choices.length === 1 ? choices[0]?.id : undefined;
  return <SelectInput {...useField(field)} choices={choices} defaultValue={defaultValue} translateChoice={false} />;
}

/** Several of the things the thing has. */
function Picks({ field, thing }: KindProps) {
  const choices = thing && field.from ? [...field.from(thing as unknown as Record<string, unknown>)] : [];
  return <SelectArrayInput {...useField(field)} choices={choices} translateChoice={false} />;
}

/** How each kind of field is filled in. */
export const inputs: Readonly<Record<Kind, ComponentType<KindProps>>> = {
  text: Text,
  long: Long,
  day: DayInput,
  number: NumberField,
  whole: Whole,
  money: MoneyInput,
  share: ShareInput,
  percent: PercentInput,
  flag: Flag,
  enum: Enum,
  many: Many,
  office: ({ field }) => <OfficeInput {...useField(field)} />,
  decision: DecisionGroup,
  basis: BasisInput,
  pick: Pick,
  thing: ThingInput,
  funding: LineInput,
  part: PartInput,
  votes: VotesInput,
  group: FieldGroup,
  rows: FieldRows,
  file: FileInput,
  instant: InstantInput,
  closing: ClosingInput,
  points: props => <Typed {...props} read={parsedPercent} wrong="form.noShare" />,
  lines: Long,
  picks: Picks,
  each: EachInput,
  ground: GroundInput,
  hash: HashInput,
  recovery: RecoveryInput,
};
