import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Answered } from '../../frame/Answered.tsx';
import { Page } from '../../frame/Page.tsx';
import { SubNav } from '../../frame/SubNav.tsx';
import { useSay } from '../../i18n/words.ts';
import { NewTasks } from '../../tasks/NewTasks.tsx';
import { useAnswer } from '../../useAnswer.ts';
import { askBoard } from '../ask.ts';
import type { TenderRow } from '../tender.ts';
import { type Stage, stageNames, stages, type TenderStatus } from '../words.ts';
import { TenderCard } from './TenderCard.tsx';

/** Running tenders by stage: a column each where there is room, one list where there is not. */
export function TenderBoard() {
  const say = useSay();
  const status = stageNames.flatMap(stage => [...stages[stage]]);
  const answer = useAnswer(askBoard, { filter: { status } });
  return (
    <Page title={say('tender.board')} actions={<NewTasks acts={['declareNeed']} />}>
      <SubNav chapter="tenders" />
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {say('tender.boardLead')}
      </Typography>
      <Answered answer={answer}>{({ tenders }) => <Columns tenders={tenders.nodes} />}</Answered>
    </Page>
  );
}

/** The stages side by side; one that is empty takes less room, and many full ones are scrolled. */
function Columns({ tenders }: { tenders: readonly TenderRow[] }) {
  const byStage = stageNames.map(stage => ({
    stage,
    tenders: tenders.filter(({ status }) => (stages[stage] as readonly TenderStatus[]).includes(status)),
  }));
  const widths = byStage.map(({ tenders }) => (tenders.length > 0 ? 'minmax(15.5rem, 1fr)' : '7.25rem'));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'start',
        overflowX: { lg: 'auto' },
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          sm: 'repeat(2, minmax(0, 1fr))',
          md: 'repeat(3, minmax(0, 1fr))',
          lg: widths.join(' '),
        },
      }}
    >
      {byStage.map(({ stage, tenders }) => (
        <Column key={stage} stage={stage} tenders={tenders} />
      ))}
    </Box>
  );
}

function Column({ stage, tenders }: { stage: Stage; tenders: readonly TenderRow[] }) {
  const say = useSay();
  return (
    <Box component="section" aria-label={say(`stage.${stage}`)} sx={{ minWidth: 0 }}>
      <Box
        sx={theme => ({
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'end',
          minHeight: { lg: '3.2em' },
          pb: 0.75,
          mb: 1,
          boxShadow: `inset 0 -3px ${theme.palette.series[tenders.length > 0 ? 0 : 1]}`,
        })}
      >
        <Typography
          variant="h3"
          component="h2"
          sx={{
            fontSize: tenders.length > 0 ? '1rem' : { xs: '1rem', lg: '0.875rem' },
            hyphens: 'auto',
            overflowWrap: 'break-word',
            minWidth: 0,
          }}
        >
          {say(`stage.${stage}`)}
        </Typography>
        <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
          {tenders.length}
        </Box>
      </Box>
      {tenders.length === 0 ? (
        <Typography color="text.secondary">{say('tender.emptyColumn')}</Typography>
      ) : (
        <Box
          component="ul"
          sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}
        >
          {tenders.map(tender => (
            <TenderCard key={tender.id} tender={tender} />
          ))}
        </Box>
      )}
    </Box>
  );
}
