import { useOpenAct } from '../acts/ActForms.tsx';
import type { Values } from '../acts/input.ts';
import type { Doable } from '../graph.ts';
import { TaskButton } from './TaskButton.tsx';
import { tasksNamed } from './tasks.ts';

/** The one act that a part of a thing waits for, as a button beside it; the part is chosen already. */
export function PartTask({ name, thing, preset }: { name: string; thing: Doable; preset: Values }) {
  const open = useOpenAct();
  return tasksNamed([name], thing).map(task => (
    <TaskButton key={task.name} task={task} onOpen={act => open({ act, thing, preset })} />
  ));
}
