import Box from '@mui/material/Box';
import { FormDataConsumer } from 'react-admin';
import type { Known } from '../graph.ts';
import type { Field } from './form.ts';
import { inputs } from './kinds.tsx';

interface Props {
  readonly field: Field;
  readonly thing?: Known;
}

/** One field of a form, in its place; not there as long as what else was filled in leaves no room for it. */
export const FieldInput = ({ field, thing }: Props) =>
  field.when ? (
    <FormDataConsumer>
      {({ formData, scopedFormData }) =>
        field.when?.(scopedFormData ?? formData ?? {}, thing as Readonly<Record<string, unknown>> | undefined) ? (
          <Placed field={field} thing={thing} />
        ) : null
      }
    </FormDataConsumer>
  ) : (
    <Placed field={field} thing={thing} />
  );

function Placed({ field, thing }: Props) {
  const Input = inputs[field.kind];
  return (
    <Box sx={{ gridColumn: field.half ? undefined : '1 / -1', minWidth: 0, display: 'grid' }}>
      <Input
        field={field}
        thing={thing}
        draw={inner => <FieldInput key={`${inner.name}-${inner.kind}-${inner.label}`} field={inner} thing={thing} />}
      />
    </Box>
  );
}
