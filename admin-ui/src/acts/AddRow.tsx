import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useSimpleFormIterator, useTranslate } from 'react-admin';

/** One more of the same, by a button that says so. */
export function AddRow() {
  const translate = useTranslate();
  const { add } = useSimpleFormIterator();
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={() => add()} sx={{ mt: 0.5 }}>
      {translate('ra.action.add')}
    </Button>
  );
}
