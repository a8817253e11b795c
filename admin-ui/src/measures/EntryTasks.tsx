import { useOpenAct } from '../acts/ActForms.tsx';
import type { HistoryEntry } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { TaskMenu } from '../tasks/TaskMenu.tsx';
import { tasksAt } from '../tasks/tasks.ts';
import { correctionOf } from './corrections.ts';
import type { Measure } from './measure.ts';

/** What can still be done about an entry of a measure's books: correct it, or say that it never happened. */
export function EntryTasks({ entry, measure }: { entry: HistoryEntry; measure: Measure }) {
  const say = useSay();
  const open = useOpenAct();
  const tasks = tasksAt('entries', measure).filter(
    ({ name }) => name !== 'correctEntry' || correctionOf(entry, measure),
  );
  return (
    <TaskMenu
      compact
      tasks={tasks}
      label={say('history.actions', { summary: entry.summary })}
      onOpen={act => open({ act, thing: measure, entry })}
    />
  );
}
