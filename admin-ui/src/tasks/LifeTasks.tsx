import Box from '@mui/material/Box';
import { useOpenAct } from '../acts/ActForms.tsx';
import { acts, formOf, isAct, type Place } from '../acts/acts.ts';
import type { Measure, Task } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { TaskButton } from './TaskButton.tsx';
import { TaskMenu } from './TaskMenu.tsx';

const order = Object.keys(acts);

/** The tasks of a measure that belong to one place of its page, in the order of life. */
export const tasksAt = (place: Place, { tasks }: { tasks: readonly Task[] }): Task[] =>
  tasks
    .filter(({ name }) => isAct(name) && formOf(name).place === place)
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));

/** The next steps of a measure's life, and what can happen to it beside its way. */
export function LifeTasks({ measure }: { measure: Measure }) {
  const say = useSay();
  const open = useOpenAct();
  const life = tasksAt('life', measure);
  const aside = tasksAt('aside', measure);
  if (life.length + aside.length === 0) return null;
  return (
    <Box
      role="group"
      aria-label={say('tasks.title')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', displayPrint: 'none' }}
    >
      {[...life]
        .sort((a, b) => Number(b.open) - Number(a.open))
        .map(task => (
          <TaskButton key={task.name} task={task} primary onOpen={act => open({ act, measure })} />
        ))}
      <TaskMenu tasks={aside} label={say('tasks.more')} onOpen={act => open({ act, measure })} />
    </Box>
  );
}
