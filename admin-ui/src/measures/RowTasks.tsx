import { useDataProvider, useNotify } from 'react-admin';
import { useOpenAct } from '../acts/ActForms.tsx';
import type { MovesData } from '../data.ts';
import type { Measure, MeasureRow } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { tasksAt } from '../tasks/LifeTasks.tsx';
import { TaskMenu } from '../tasks/TaskMenu.tsx';

/** What this person may do with a measure of the list; its form shows the measure as it is when it opens. */
export function RowTasks({ of: row }: { of: MeasureRow }) {
  const say = useSay();
  const open = useOpenAct();
  const notify = useNotify();
  const data = useDataProvider<MovesData>();
  const tasks = [
    ...tasksAt('life', row),
    ...tasksAt('aside', row),
    ...tasksAt('milestones', row),
    ...tasksAt('indicators', row),
  ];
  return (
    <TaskMenu
      compact
      tasks={tasks}
      label={`${say('tasks.title')}: ${row.key}`}
      onOpen={act =>
        void data.getOne<Measure>('measures', { id: row.id }).then(
          ({ data: measure }) => open({ act, measure }),
          (error: Error) => notify(error.message, { type: 'error' }),
        )
      }
    />
  );
}
