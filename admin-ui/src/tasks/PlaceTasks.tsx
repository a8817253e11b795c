import Box from '@mui/material/Box';
import { useOpenAct } from '../acts/ActForms.tsx';
import type { Place } from '../acts/form.ts';
import type { Values } from '../acts/input.ts';
import type { Doable } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { TaskButton } from './TaskButton.tsx';
import { tasksAt } from './tasks.ts';

/** The acts of one section of a thing's page, beside its heading; what is clear from the place is chosen already. */
export function PlaceTasks({ place, thing, preset }: { place: Place; thing: Doable; preset?: Values }) {
  const say = useSay();
  const open = useOpenAct();
  const tasks = tasksAt(place, thing);
  if (tasks.length === 0) return null;
  return (
    <Box
      role="group"
      aria-label={say('tasks.title')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, displayPrint: 'none' }}
    >
      {tasks.map(task => (
        <TaskButton key={task.name} task={task} onOpen={act => open({ act, thing, preset })} />
      ))}
    </Box>
  );
}
