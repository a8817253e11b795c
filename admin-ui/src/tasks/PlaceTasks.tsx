import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useOpenAct } from '../acts/ActForms.tsx';
import { formOf } from '../acts/acts.ts';
import type { Place } from '../acts/form.ts';
import type { Values } from '../acts/input.ts';
import type { Doable, Task } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { TaskButton } from './TaskButton.tsx';
import { TaskMenu } from './TaskMenu.tsx';
import { tasksAt } from './tasks.ts';

/** An act that somebody comes here for, rather than one that takes something back. */
const isUsual = ({ name, open }: Task) => open && !formOf(name as 'approveMeasure').grave;

/** The acts of one section of a thing's page, beside its heading, the usual one in sight and the others in a menu; what is clear from the place is chosen already. */
export function PlaceTasks({
  place,
  thing,
  preset,
  shown = 1,
}: {
  place: Place | readonly Place[];
  thing: Doable;
  preset?: Values;
  /** So many stand in sight where there is room. */
  shown?: number;
}) {
  const say = useSay();
  const open = useOpenAct();
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const tasks = tasksAt(place, thing);
  if (tasks.length === 0) return null;
  const usual = tasks.filter(isUsual);
  const seen = tasks.length === 1 ? tasks : usual.slice(0, small ? 1 : shown);
  const others = tasks.filter(task => !seen.includes(task));
  return (
    <Box
      role="group"
      aria-label={say('tasks.title')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, displayPrint: 'none' }}
    >
      {seen.map(task => (
        <TaskButton key={task.name} task={task} onOpen={act => open({ act, thing, preset })} />
      ))}
      <TaskMenu
        tasks={others}
        compact={small && seen.length > 0}
        label={say(seen.length > 0 ? 'tasks.more' : 'tasks.title')}
        onOpen={act => open({ act, thing, preset })}
      />
    </Box>
  );
}
