import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { DayText } from '../fields/DayText.tsx';
import { useSay } from '../i18n/words.ts';
import { Effects } from '../papers/Effects.tsx';
import { PartTasks } from '../tasks/PartTasks.tsx';
import type { Decision, DecisionPoint } from './decision.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { PackageView } from './PackageView.tsx';
import { PointChip } from './PointChip.tsx';

/** One point: how it was voted on, what follows, who carries it out by when, and what proves it. */
export function PointItem({ point, decision }: { point: DecisionPoint; decision: Decision }) {
  const say = useSay();
  const { id, wording, result, yes, no, abstained, state, office, dueOn, daysOverdue, donePercent } = point;
  const votes = [
    yes !== null && `${say('term.yes')} ${yes}`,
    no !== null && `${say('term.no')} ${no}`,
    abstained !== null && `${say('term.abstained')} ${abstained}`,
  ].filter(Boolean);
  const packages = decision.packages.filter(parcel => parcel.point === id);
  return (
    <Box component="li" sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 1 }}>
        <Typography variant="h3">
          {say('measure.point')} {id} {state && <PointChip state={state} />}
        </Typography>
        <PartTasks
          names={['assignPoint', 'giveEvidence', 'settlePoint', 'retryPackage']}
          thing={decision}
          preset={{ point: id }}
          label={`${say('tasks.title')}: ${say('measure.point')} ${id}`}
        />
      </Box>
      <Box sx={{ whiteSpace: 'pre-line', maxWidth: '75ch', my: 0.5 }}>{wording}</Box>
      <Box sx={{ typography: 'body2' }}>
        <strong>{say(`voteResult.${result}`)}</strong>
        {votes.length > 0 && ` (${votes.join(', ')})`}
      </Box>
      {packages.length === 0 && <Effects of={point.effects} />}
      {packages.map(parcel => (
        <PackageView key={parcel.joint} of={parcel} />
      ))}
      {state && (
        <Box sx={{ mt: 1, typography: 'body2' }}>
          {office ?? say('council.notAssigned')}
          {dueOn && (
            <>
              {' · '}
              {say('term.dueOn')} <DayText of={dueOn} />
            </>
          )}
          {daysOverdue > 0 && ` · ${say('council.daysOverdue', { smart_count: daysOverdue })}`}
          <LinearProgress
            variant="determinate"
            value={donePercent}
            aria-label={say('council.done', { percent: donePercent })}
            sx={{ height: 8, borderRadius: 1, my: 0.5, maxWidth: 400, bgcolor: 'action.hover' }}
          />
          {say('council.done', { percent: donePercent })}
        </Box>
      )}
      {point.settledAs && (
        <Box sx={{ typography: 'body2', mt: 0.5 }}>
          {say(`pointOutcome.${point.settledAs}`)}: {point.settledText}
        </Box>
      )}
      <EvidenceList of={point.evidence} />
    </Box>
  );
}
