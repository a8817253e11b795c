import { actNames, formOf, isAct } from '../acts/acts.ts';
import type { Place } from '../acts/form.ts';
import type { Task } from '../graph.ts';

/** The tasks of a thing that belong to some places of its page, in the order of life. */
export const tasksAt = (places: Place | readonly Place[], { tasks }: { tasks: readonly Task[] }): Task[] =>
  tasks
    .filter(({ name }) => isAct(name) && [places].flat().includes(formOf(name).place))
    .sort((a, b) => actNames.indexOf(a.name as 'approveMeasure') - actNames.indexOf(b.name as 'approveMeasure'));

/** One act of a thing, as a list that is empty if this role may never do it. */
export const tasksNamed = (names: readonly string[], { tasks }: { tasks: readonly Task[] }): Task[] =>
  names.flatMap(name => tasks.filter(task => task.name === name));
