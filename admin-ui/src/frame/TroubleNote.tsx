import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useSay } from '../i18n/words.ts';
import { isPast, turnTo, useCut } from '../time/cut.ts';

/** What went wrong, as a sentence, with a way on: again, or back from a day that cannot be shown. */
export function TroubleNote({
  message,
  severity = 'error',
  onRetry,
}: {
  message: string;
  severity?: 'error' | 'info';
  onRetry?: () => void;
}) {
  const say = useSay();
  const past = isPast(useCut());
  return (
    <Alert
      severity={severity}
      action={
        <>
          {past && (
            <Button color="inherit" onClick={() => turnTo({})}>
              {say('time.back')}
            </Button>
          )}
          {onRetry && (
            <Button color="inherit" onClick={onRetry}>
              {say('app.retry')}
            </Button>
          )}
        </>
      }
    >
      {message}
    </Alert>
  );
}
