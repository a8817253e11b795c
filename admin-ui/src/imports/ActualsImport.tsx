import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { mayImport } from '../claims.ts';
import { Loading } from '../frame/Loading.tsx';
import { NotFound } from '../frame/NotFound.tsx';
import { Page } from '../frame/Page.tsx';
import { SubNav } from '../frame/SubNav.tsx';
import { TroubleNote } from '../frame/TroubleNote.tsx';
import { useSay } from '../i18n/words.ts';
import { isPast, useCut } from '../time/cut.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ConfirmImport } from './ConfirmImport.tsx';
import { Recognition } from './Recognition.tsx';
import { useImport } from './useImport.ts';
import { Verdicts } from './Verdicts.tsx';

/** Actuals from the finance system: a file, what was recognised, a verdict on each row, and then the same acts as by hand. */
export function ActualsImport() {
  const say = useSay();
  const past = isPast(useCut());
  const importing = useImport();
  const { answer, problem, busy } = importing;
  if (!mayImport('actuals')) return <NotFound />;
  if (past)
    return (
      <Page title={say('import.title')}>
        <TroubleNote severity="info" message={say('import.past')} />
      </Page>
    );
  const refusal = answer?.refusal;
  return (
    <Page title={say('import.title')}>
      <SubNav chapter="budgets" />
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }} aria-busy={busy}>
        <ChooseFile importing={importing} />
        {problem && <TroubleNote message={problem} />}
        {busy && !answer && <Loading />}
        {refusal && !answer.recognised && (
          <Alert severity="error" role="alert">
            {refusal.message}
          </Alert>
        )}
        {answer?.recognised && answer.dryRun && <Recognition seen={answer.recognised} importing={importing} />}
        {answer && !refusal && answer.dryRun && <ConfirmImport answer={answer} importing={importing} />}
        {answer && !refusal && <Verdicts answer={answer} />}
      </Box>
    </Page>
  );
}
