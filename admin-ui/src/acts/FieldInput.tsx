import Box from '@mui/material/Box';
import { FormDataConsumer } from 'react-admin';
import { inputs } from './kinds.tsx';
import type { KindProps } from './useField.ts';

/** One field of a form, in its place; not there as long as what else was filled in leaves no room for it. */
export const FieldInput = ({ field, thing }: KindProps) =>
  field.when ? (
    <FormDataConsumer>
      {({ formData, scopedFormData }) =>
        field.when?.(scopedFormData ?? formData ?? {}, thing as Readonly<Record<string, unknown>> | undefined) ? <Placed field={field} thing={thing} /> : null
      }
    </FormDataConsumer>
  ) : (
    <Placed field={field} thing={thing} />
  );

function Placed({ field, thing }: KindProps) {
  const Input = inputs[field.kind];
  return (
    <Box sx={{ gridColumn: field.half ? undefined : '1 / -1', minWidth: 0, display: 'grid' }}>
      <Input field={field} thing={thing} />
    </Box>
  );
}
