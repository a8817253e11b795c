import type { ComponentType } from 'react';
import { BooleanInput, DateInput, NumberInput, SelectArrayInput, SelectInput, TextInput } from 'react-admin';
import { useSay } from '../i18n/words.ts';
import { type Field, type Kind, masterData } from './acts.ts';
import { BasisInput } from './BasisInput.tsx';
import { DecisionGroup } from './DecisionGroup.tsx';
import { OfficeInput } from './OfficeInput.tsx';
import { QuantityGroup } from './QuantityGroup.tsx';
import { SourceGroup } from './SourceGroup.tsx';
import { type KindProps, useField } from './useField.ts';

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

function Inferred({ field }: KindProps) {
  const say = useSay();
  const names = [...masterData.map(({ name }) => name), 'status', 'phase'];
  const choices = names.map(id => ({ id, name: say(`term.${id as 'title'}`) }));
  return <SelectArrayInput {...useField(field)} choices={choices} translateChoice={false} />;
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
  basis: BasisInput,
  milestone: MilestonePick,
  indicator: IndicatorPick,
  baseline: QuantityGroup,
  target: QuantityGroup,
  inferred: Inferred,
};
