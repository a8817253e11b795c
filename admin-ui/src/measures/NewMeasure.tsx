import Button from '@mui/material/Button';
import { useOpenAct } from '../acts/ActForms.tsx';
import { mayEver } from '../data.ts';
import { useSay } from '../i18n/words.ts';
import { isPast, useCut } from '../time/cut.ts';

/** Ways to begin a measure, for roles that may: propose it, or take over what a source knows of it. */
export function NewMeasure() {
  const say = useSay();
  const open = useOpenAct();
  if (isPast(useCut())) return null;
  return (
    <>
      {mayEver('proposeMeasure') && (
        <Button variant="contained" onClick={() => open({ act: 'proposeMeasure' })}>
          {say('act.proposeMeasure')}
        </Button>
      )}
      {mayEver('takeOverMeasure') && (
        <Button onClick={() => open({ act: 'takeOverMeasure' })}>{say('act.takeOverMeasure')}</Button>
      )}
    </>
  );
}
