import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { useOpenAct } from '../acts/ActForms.tsx';
import { BecauseNote } from '../fields/BecauseNote.tsx';
import { DayText } from '../fields/DayText.tsx';
import { Note } from '../fields/Note.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { TaskButton } from '../tasks/TaskButton.tsx';
import { tasksNamed } from '../tasks/tasks.ts';
import { sourceOf, writtenFigure } from './figure.ts';
import type { AnswerFigure, Inquiry } from './inquiry.ts';

/** A figure of an answer: as of when, from what; if it is stale, what its source says now, and the way to confirm it. */
export function FigureItem({
  figure,
  question,
  inquiry,
}: {
  figure: AnswerFigure;
  question: string;
  inquiry: Inquiry;
}) {
  const say = useSay();
  const open = useOpenAct();
  const { id, label, qualifier, asOf, forecastOn, stale, valueNow, confirmed } = figure;
  const source = sourceOf(figure.of);
  const waiting = stale.filter(kind => !confirmed.some(({ stale }) => stale === kind));
  return (
    <Box
      component="li"
      sx={theme => ({
        borderLeft: 4,
        borderStyle: 'solid',
        borderWidth: 0,
        borderLeftWidth: 4,
        borderColor: waiting.length > 0 ? theme.palette.lights.yellow.shape : theme.palette.divider,
        pl: 1.5,
        py: 0.5,
      })}
    >
      {label}: <strong>{say(`figure.${qualifier}`, { value: writtenFigure(figure.value, figure.unit) })}</strong>{' '}
      <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
        {say('term.asOf')} <DayText of={asOf} />
        {forecastOn && (
          <>
            {' · '}
            {say('milestones.forecast')} <DayText of={forecastOn} />
          </>
        )}
        {' · '}
        {say(`figureKind.${figure.of.kind}`)}
        {source && (
          <>
            {': '}
            <Link to={toThing(source.things, source.id)}>{source.id}</Link>
          </>
        )}
      </Box>
      {waiting.map(kind => (
        <Box key={kind} sx={{ mt: 0.5, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Note tone="warn" text={say(`stale.${kind}`)} />
          {valueNow && <span>{say('council.valueNow', { value: writtenFigure(valueNow, figure.unit) })}</span>}
          {tasksNamed(['confirmStaleFigure'], inquiry).map(task => (
            <TaskButton
              key={task.name}
              task={task}
              onOpen={act => open({ act, thing: inquiry, preset: { question, figure: id } })}
            />
          ))}
        </Box>
      ))}
      {confirmed.map(({ stale, because }) => (
        <Box key={stale} sx={{ typography: 'body2' }}>
          <Note tone="done" text={say('council.confirmed')} /> {say(`stale.${stale}`)}{' '}
          {because && <BecauseNote because={because} />}
        </Box>
      ))}
    </Box>
  );
}
