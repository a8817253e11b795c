import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useOpenAct } from '../acts/ActForms.tsx';
import type { Doable } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { TaskButton } from './TaskButton.tsx';
import { TaskMenu } from './TaskMenu.tsx';
import { tasksAt } from './tasks.ts';

/** Where there is room, so many closed ones say on their own why they are closed; the others do so in the menu. */
const SHOWN_CLOSED = 4;

/** The next steps of a thing's life, and what can happen to it beside its way. */
export function LifeTasks({ thing }: { thing: Doable }) {
  const say = useSay();
  const open = useOpenAct();
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const room = small ? 0 : SHOWN_CLOSED;
  const life = tasksAt('life', thing);
  const closed = life.filter(task => !task.open);
  const shown = [...life.filter(task => task.open), ...closed.slice(0, room)];
  const aside = [...tasksAt('aside', thing), ...closed.slice(room)];
  if (shown.length + aside.length === 0) return null;
  return (
    <Box
      role="group"
      aria-label={say('tasks.title')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', displayPrint: 'none' }}
    >
      {shown.map(task => (
        <TaskButton key={task.name} task={task} primary onOpen={act => open({ act, thing })} />
      ))}
      <TaskMenu
        tasks={aside}
        label={say(shown.length > 0 ? 'tasks.more' : 'tasks.title')}
        onOpen={act => open({ act, thing })}
      />
    </Box>
  );
}
