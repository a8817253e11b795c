import { TextInput } from 'react-admin';
import { type KindProps, useField } from './useField.ts';

/** A day and time on Berlin's clocks. */
export const InstantInput = ({ field }: KindProps) => (
  <TextInput {...useField(field)} type="datetime-local" slotProps={{ inputLabel: { shrink: true } }} />
);
