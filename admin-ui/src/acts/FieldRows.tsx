import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ArrayInput, SimpleFormIterator } from 'react-admin';
import { AddRow } from './AddRow.tsx';
import { Group } from './Group.tsx';
import { initialOf } from './input.ts';
import { RowsSum } from './RowsSum.tsx';
import { type KindProps, useField } from './useField.ts';

/** As many of the same as are needed: points of a paper, years of an obligation. */
export function FieldRows({ field, draw }: KindProps) {
  const { label, source, validate, helperText } = useField(field);
  return (
    <Group legend={label} single>
      {helperText && (
        <Typography variant="body2" color="text.secondary">
          {helperText}
        </Typography>
      )}
      <ArrayInput source={source} label={false} validate={validate} sx={{ mt: 0, '& > label': { display: 'none' } }}>
        <SimpleFormIterator
          addButton={<AddRow beginning={initialOf(field.fields ?? [])} />}
          disableReordering
          disableClear
          fullWidth
          // Who has no mouse to hover with must be able to take a row away, too.
          sx={{
            '& .RaSimpleFormIterator-action.RaSimpleFormIterator-action': { visibility: 'visible' },
            '& .RaSimpleFormIterator-line + .RaSimpleFormIterator-line': { pt: 1.5 },
          }}
        >
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              rowGap: 0.5,
              width: '100%',
              gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
            }}
          >
            {(field.fields ?? []).map(draw)}
          </Box>
        </SimpleFormIterator>
      </ArrayInput>
      {field.sum && <RowsSum source={source} {...field.sum} />}
    </Group>
  );
}
