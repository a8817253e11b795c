import Box from '@mui/material/Box';
import { FormDataConsumer } from 'react-admin';
import { parsedPercent, writtenPercent } from '../fields/share.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import type { Values } from './form.ts';
import { valueAt } from './value-at.ts';

/** What the rows of a form sum up to so far, and whether that is what it must be. */
export const RowsSum = ({ source, of, to }: { source: string; of: string; to: number }) => (
  <FormDataConsumer>
    {({ formData, scopedFormData }) => (
      <Sum rows={(valueAt(scopedFormData ?? formData ?? {}, source) ?? []) as readonly Values[]} of={of} to={to} />
    )}
  </FormDataConsumer>
);

function Sum({ rows, of, to }: { rows: readonly Values[]; of: string; to: number }) {
  const say = useSay();
  const locale = useLanguage();
  if (rows.length === 0) return null;
  const sum = rows.reduce((all, row) => all + (parsedPercent(String(row?.[of] ?? '')) ?? 0), 0);
  return (
    <Box
      role="status"
      sx={theme => ({
        ...theme.palette.tones[sum === to ? 'done' : 'warn'],
        typography: 'body2',
        fontWeight: 600,
        px: 1,
        py: 0.5,
        my: 0.5,
        borderRadius: 1,
        justifySelf: 'start',
      })}
    >
      {say(sum === to ? 'form.sumRight' : 'form.sumWrong', {
        sum: writtenPercent(sum, locale),
        to: writtenPercent(to, locale),
      })}
    </Box>
  );
}
