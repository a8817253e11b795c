import Box from '@mui/material/Box';
import { DayText } from '../fields/DayText.tsx';
import { InstantText } from '../fields/InstantText.tsx';
import { useSay } from '../i18n/words.ts';
import type { Period } from '../tenders/deadline.ts';

/** One period: its rule and paragraph, the law and calendar it follows, each step of its computation, and what comes of it. */
export function PeriodCard({ period }: { period: Period }) {
  const say = useSay();
  const { title, kind, rule, paragraph, lawVersion, calendar, steps, lastDay, earliestAt, dueAt, label } = period;
  const result = earliestAt ?? dueAt;
  return (
    <Box
      component="article"
      sx={{
        border: 1,
        borderColor: 'divider',
        borderLeft: 4,
        borderLeftColor: theme => theme.palette.series[kind === 'minimum' ? 0 : 1],
        borderRadius: 1,
        p: 2,
        breakInside: 'avoid',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <Box component="h3" sx={{ typography: 'h3', m: 0 }}>
          {title}
        </Box>
        {result && (
          <Box sx={{ fontWeight: 700 }}>
            {say(kind === 'minimum' ? 'periods.notBefore' : 'periods.notAfter')} <InstantText of={result} />
          </Box>
        )}
      </Box>
      <Box sx={{ mt: 0.5 }}>{rule}</Box>
      <Box component="ol" aria-label={say('periods.steps')} sx={{ my: 1, pl: 2.5 }}>
        {steps.map(({ text, day }) => (
          <li key={`${text}-${day}`}>
            {text}: <DayText of={day} />
          </li>
        ))}
      </Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {paragraph} · {lawVersion} · {calendar} · {say('periods.lastDay')} <DayText of={lastDay} />
        {label && (
          <>
            {' · '}
            <strong>{label}</strong>
          </>
        )}
      </Box>
    </Box>
  );
}
