import FormControl from '@mui/material/FormControl';
import FormLabel from '@mui/material/FormLabel';
import type { ComponentType } from 'react';
import {
  BooleanInput,
  DateInput,
  FormDataConsumer,
  NumberInput,
  RadioButtonGroupInput,
  required,
  SelectArrayInput,
  SelectInput,
  TextInput,
} from 'react-admin';
import type { Measure } from '../graph.ts';
import { marks, qualifiers } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import type { Field, Kind } from './acts.ts';
import { masterData } from './acts.ts';
import { Group } from './Group.tsx';
import { OfficeInput } from './OfficeInput.tsx';

/** What an input of a form is told: its field, and the measure it is about. */
export interface KindProps {
  readonly field: Field;
  readonly measure?: Measure;
}

const validate = (needed: boolean | undefined) => (needed ? required() : undefined);

/** What a field is called and what it hints at, in the language of the console. */
export function useField({ name, label, hint, required: needed }: Field) {
  const say = useSay();
  return {
    source: name,
    label: say(`term.${label ?? (name as 'name')}`),
    helperText: hint ? say(`hint.${hint}`) : false,
    validate: validate(needed),
    isRequired: needed ?? false,
  } as const;
}

const Text = ({ field }: KindProps) => <TextInput {...useField(field)} />;
const Long = ({ field }: KindProps) => <TextInput {...useField(field)} multiline minRows={3} />;
const DayInput = ({ field }: KindProps) => <DateInput {...useField(field)} />;
const NumberField = ({ field }: KindProps) => <NumberInput {...useField(field)} step="any" />;
const Flag = ({ field }: KindProps) => <BooleanInput {...useField(field)} />;

function Enum({ field }: KindProps) {
  const say = useSay();
  const choices = (field.values ?? []).map(id => ({ id, name: say(`${field.words}.${id}` as 'status.proposed') }));
  return <SelectInput {...useField(field)} choices={choices} translateChoice={false} />;
}

/** A choice among things the measure has, chosen already if there is but one. */
function Pick({ field, things }: { field: Field; things: readonly { id: string; name: string }[] }) {
  const defaultValue = things.length === 1 ? things[0]?.id : undefined;
  return <SelectInput {...useField(field)} choices={[...things]} defaultValue={defaultValue} translateChoice={false} />;
}

const MilestonePick = ({ field, measure }: KindProps) => (
  <Pick field={field} things={measure?.milestones.filter(({ actualOn }) => !actualOn) ?? []} />
);
const IndicatorPick = ({ field, measure }: KindProps) => <Pick field={field} things={measure?.indicators ?? []} />;

function SourceGroup({ field }: KindProps) {
  const say = useSay();
  const { label, isRequired } = useField(field);
  const choices = marks.map(id => ({ id, name: say(`mark.${id}`) }));
  return (
    <Group legend={label}>
      <TextInput
        source={`${field.name}.document`}
        label={say('term.document')}
        validate={validate(isRequired)}
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

function DecisionGroup({ name }: { name: string }) {
  const say = useSay();
  const text = (
    part: string,
    term: 'paper' | 'body' | 'minutes' | 'item' | 'point' | 'decisionResult',
    needed = false,
  ) => (
    <TextInput source={`${name}.${part}`} label={say(`term.${term}`)} validate={validate(needed)} helperText={false} />
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

function Basis({ field }: KindProps) {
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
            <DecisionGroup name="decision" />
          )
        }
      </FormDataConsumer>
    </>
  );
}

function Quantity({ field }: KindProps) {
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

function Inferred({ field }: KindProps) {
  const say = useSay();
  const choices = [...masterData.map(({ name }) => name), 'status', 'phase'].map(id => ({
    id,
    name: say(`term.${id as 'title'}`),
  }));
  return (
    <FormControl fullWidth>
      <FormLabel sx={{ position: 'absolute', left: -9999 }}>{say('term.inferred')}</FormLabel>
      <SelectArrayInput {...useField(field)} choices={choices} translateChoice={false} />
    </FormControl>
  );
}

/** How each kind of field is filled in. */
export const inputs: Readonly<Record<Kind, ComponentType<KindProps>>> = {
  text: Text,
  long: Long,
  day: DayInput,
  number: NumberField,
  flag: Flag,
  enum: Enum,
  office: ({ field }) => <OfficeInput {...useField(field)} />,
  source: SourceGroup,
  decision: ({ field }) => <DecisionGroup name={field.name} />,
  basis: Basis,
  milestone: MilestonePick,
  indicator: IndicatorPick,
  baseline: Quantity,
  target: Quantity,
  inferred: Inferred,
};
