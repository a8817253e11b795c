import type { Values } from '../acts/input.ts';
import type { Doable } from '../graph.ts';
import type { Say } from '../i18n/words.ts';
import type { SimpleColumn } from '../lists/SimpleTable.tsx';
import { PartTasks } from './PartTasks.tsx';
import { tasksNamed } from './tasks.ts';

/** What can be done with the part in each row, as the last column of its table; no column for those who may never do any of it. */
export function taskColumn<Row>(
  say: Say,
  {
    names,
    thing,
    presetOf,
    nameOf,
    when = () => true,
  }: {
    readonly names: readonly string[];
    readonly thing: Doable;
    readonly presetOf: (row: Row) => Values;
    readonly nameOf: (row: Row) => string;
    readonly when?: (row: Row) => boolean;
  },
): SimpleColumn<Row>[] {
  if (tasksNamed(names, thing).length === 0) return [];
  return [
    {
      label: say('tasks.title'),
      render: row =>
        when(row) && (
          <PartTasks
            names={names}
            thing={thing}
            preset={presetOf(row)}
            label={`${say('tasks.title')}: ${nameOf(row)}`}
          />
        ),
    },
  ];
}
