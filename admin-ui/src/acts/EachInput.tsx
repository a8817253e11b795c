import Typography from '@mui/material/Typography';
import { useSay } from '../i18n/words.ts';
import { Group } from './Group.tsx';
import { type KindProps, useField } from './useField.ts';

/** The same asked of each part that the thing has: of every lot, every losing bidder, every field of the sheet. */
export function EachInput({ field, thing, draw }: KindProps) {
  const say = useSay();
  const { source, label, helperText } = useField(field);
  const rows = thing && field.rowsOf ? field.rowsOf(thing as unknown as Readonly<Record<string, unknown>>) : [];
  if (rows.length === 0)
    return <Typography color="text.secondary">{say('form.nothingOf', { field: label })}</Typography>;
  return (
    <Group legend={label} single>
      {helperText && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
          {helperText}
        </Typography>
      )}
      {rows.map(({ name }, index) => (
        <Group key={name} legend={name}>
          {(field.fields ?? []).map(inner =>
            draw({ ...inner, name: `${source}.${index}.${inner.name}`, label: inner.label ?? (inner.name as 'name') }),
          )}
        </Group>
      ))}
    </Group>
  );
}
