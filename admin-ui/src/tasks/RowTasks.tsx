import { useDataProvider, useNotify } from 'react-admin';
import { useOpenAct } from '../acts/ActForms.tsx';
import { formOf, isAct } from '../acts/acts.ts';
import type { MovesData } from '../data.ts';
import type { Doable } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { nameOf, type ThingName } from '../things.ts';
import { TaskMenu } from './TaskMenu.tsx';

/** Of so many acts only those that are open are named in a row; the thing's own page says of the others why not. */
const MANY = 12;

/** What this person may do with a thing of a list; its form shows the thing as it is when it opens. */
export function RowTasks({ things, of: row }: { things: ThingName; of: Doable }) {
  const say = useSay();
  const open = useOpenAct();
  const notify = useNotify();
  const data = useDataProvider<MovesData>();
  const all = row.tasks.filter(({ name }) => isAct(name) && formOf(name).place !== 'entries');
  const tasks = all.length > MANY ? all.filter(({ open }) => open) : all;
  return (
    <TaskMenu
      compact
      tasks={tasks}
      label={`${say('tasks.title')}: ${nameOf(things, row)}`}
      onOpen={act =>
        void data.getOne<Doable>(things, { id: row.id }).then(
          ({ data: thing }) => open({ act, thing }),
          (error: Error) => notify(error.message, { type: 'error' }),
        )
      }
    />
  );
}
