import Box from '@mui/material/Box';
import { useOpenAct } from '../acts/ActForms.tsx';
import type { Place } from '../acts/acts.ts';
import type { Measure } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { tasksAt } from './LifeTasks.tsx';
import { TaskButton } from './TaskButton.tsx';

/** The acts of one section of a measure's page, beside its heading. */
export function PlaceTasks({ place, measure }: { place: Place; measure: Measure }) {
  const say = useSay();
  const open = useOpenAct();
  const tasks = tasksAt(place, measure);
  if (tasks.length === 0) return null;
  return (
    <Box
      role="group"
      aria-label={say('tasks.title')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, displayPrint: 'none' }}
    >
      {tasks.map(task => (
        <TaskButton key={task.name} task={task} onOpen={act => open({ act, measure })} />
      ))}
    </Box>
  );
}
