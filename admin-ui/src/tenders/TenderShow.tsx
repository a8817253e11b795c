import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { LightChip } from '../fields/LightChip.tsx';
import { Columns } from '../frame/Columns.tsx';
import { ShowPage } from '../frame/ShowPage.tsx';
import { History } from '../history/History.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { dayOf, writtenDay } from '../time/berlin.ts';
import { NextTasks } from './NextTasks.tsx';
import { AwardSection } from './sections/AwardSection.tsx';
import { Bids } from './sections/Bids.tsx';
import { Consultations } from './sections/Consultations.tsx';
import { ContractsOf } from './sections/ContractsOf.tsx';
import { Corrections } from './sections/Corrections.tsx';
import { Deadlines } from './sections/Deadlines.tsx';
import { Documents } from './sections/Documents.tsx';
import { EvaluationSheet } from './sections/EvaluationSheet.tsx';
import { Holds } from './sections/Holds.tsx';
import { Interests } from './sections/Interests.tsx';
import { LateSteps } from './sections/LateSteps.tsx';
import { LawSteps } from './sections/LawSteps.tsx';
import { Money, MoneyRefusals } from './sections/Money.tsx';
import { Need } from './sections/Need.tsx';
import { ProcedureSection } from './sections/ProcedureSection.tsx';
import { Progress } from './sections/Progress.tsx';
import { RecordSection } from './sections/RecordSection.tsx';
import { TenderChip } from './TenderChip.tsx';
import { TenderNotes } from './TenderNotes.tsx';
import { TenderSteps } from './TenderSteps.tsx';
import type { Tender } from './tender.ts';
import { WhileAsking } from './WhileAsking.tsx';

/** Everything about one tender, from its need to its contract, with what is to be done now at its head. */
export function TenderShow() {
  const say = useSay();
  const locale = useLanguage();
  return (
    <ShowPage<Tender> things="tenders" title={({ title }) => title} over={({ id }) => id}>
      {tender => (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mt: -1.5 }}>
            <TenderChip status={tender.status} />
            {tender.light !== 'none' && <LightChip light={tender.light} />}
            <span>
              <TenderNotes of={tender} />
            </span>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {say('measure.since', { day: writtenDay(dayOf(tender.statusSince), locale) })}
            </Box>
          </Box>
          <WhileAsking running={tender.asking !== null} />
          <Ended tender={tender} />
          <TenderSteps tender={tender} />
          <MoneyRefusals of={tender.moneyRefusals} />
          <NextTasks tender={tender} />
          <Deadlines tender={tender} />
          <Columns
            wide={
              <>
                <Need tender={tender} />
                <ProcedureSection tender={tender} />
                <Documents tender={tender} />
                <Money tender={tender} />
              </>
            }
            narrow={
              <>
                <Interests tender={tender} />
                <Holds tender={tender} />
                <ContractsOf tender={tender} />
                <Consultations tender={tender} />
                <LateSteps tender={tender} />
              </>
            }
          />
          <Corrections tender={tender} />
          <Bids tender={tender} />
          <EvaluationSheet tender={tender} />
          <AwardSection tender={tender} />
          <RecordSection tender={tender} />
          <LawSteps tender={tender} />
          <Progress tender={tender} />
          <History of={tender.history} />
        </>
      )}
    </ShowPage>
  );
}

function Ended({ tender: { cancellation, retention } }: { tender: Tender }) {
  const say = useSay();
  const locale = useLanguage();
  return (
    <>
      {cancellation && (
        <Alert severity="info">
          <strong>
            {say('tender.cancelled')}: {say(`cancellationGround.${cancellation.ground as 'needGone'}`)}.
          </strong>{' '}
          {cancellation.reason}
        </Alert>
      )}
      {retention && (
        <Alert severity="info">
          {say('tender.retention')} {writtenDay(retention.until, locale)} ({retention.rule})
        </Alert>
      )}
    </>
  );
}
