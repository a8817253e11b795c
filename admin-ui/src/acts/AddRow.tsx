import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useSimpleFormIterator, useTranslate } from 'react-admin';
import type { Values } from './form.ts';

/** One more of the same, by a button that says so; it begins as the first one did. */
export function AddRow({ beginning }: { beginning: Values }) {
  const translate = useTranslate();
  const { add } = useSimpleFormIterator();
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={() => add({ ...beginning })} sx={{ mt: 0.5 }}>
      {translate('ra.action.add')}
    </Button>
  );
}
