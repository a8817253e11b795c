import { existsSync, rmSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { readModel } from './define.ts';
import { ErrandBegun, errandList } from './errand.fixture.ts';

/** Kills the thread that reads of an errand whose title is an existing file, once: the file goes first. */
const trap = readModel<{ type: 'ErrandBegun'; data: { title: string } }>()({
  name: 'trap',
  version: 1,
  events: [ErrandBegun],
  table: { title: 'text' },
  on: {
    ErrandBegun: (rows, { title }) => {
      rows.insert({ title });
      if (isMainThread || !existsSync(title)) return;
      rmSync(title);
      process.exit(1);
    },
  },
});

/** What a thread loads that is to die. */
export const readModels = [errandList, trap];
