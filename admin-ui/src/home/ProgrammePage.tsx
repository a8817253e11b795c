import Box from '@mui/material/Box';
import { mayAsk } from '../claims.ts';
import { askPackages } from '../decisions/decision.ts';
import { PackageNotes } from '../decisions/PackageNotes.tsx';
import { Answered } from '../frame/Answered.tsx';
import { Page } from '../frame/Page.tsx';
import { useSay } from '../i18n/words.ts';
import { askProgramme } from '../measures/measure.ts';
import { useAnswer } from '../useAnswer.ts';
import { Glance } from './Glance.tsx';

/** The programme at a glance; every number leads to the measures it counts. */
export function ProgrammePage() {
  const say = useSay();
  const answer = useAnswer(askProgramme, {});
  const packages = useAnswer(askPackages, {}, { enabled: mayAsk('decisions') });
  const { running, failed } = packages.data ?? {};
  const waiting = (running?.totalCount ?? 0) + (failed?.totalCount ?? 0) > 0;
  return (
    <Page title={say('programme.title')}>
      {waiting && (
        <Box sx={{ mb: 2.5 }}>
          <PackageNotes running={running?.nodes ?? []} failed={failed?.nodes ?? []} />
        </Box>
      )}
      <Answered answer={answer}>{({ programme }) => <Glance of={programme} />}</Answered>
    </Page>
  );
}
