import { useOpenAct } from '../acts/ActForms.tsx';
import type { Values } from '../acts/input.ts';
import type { Doable } from '../graph.ts';
import { TaskMenu } from './TaskMenu.tsx';
import { tasksNamed } from './tasks.ts';

/** What can be done with one part of a thing, behind three dots beside it; the part is chosen already. */
export function PartTasks({
  names,
  thing,
  preset,
  label,
}: {
  names: readonly string[];
  thing: Doable;
  preset: Values;
  label: string;
}) {
  const open = useOpenAct();
  return (
    <TaskMenu compact tasks={tasksNamed(names, thing)} label={label} onOpen={act => open({ act, thing, preset })} />
  );
}
