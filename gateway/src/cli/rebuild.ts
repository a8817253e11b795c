import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ReadModels } from '@moves/events/read-model/read-models';
import { eventsFile } from '@moves/events/store/sqlite/database';
import { readModels } from '../read-models.ts';
import { Refused } from '../refused.ts';
import { settingsFrom } from '../settings.ts';
import { storeIn } from '../store.ts';

/** Makes all read models of a store anew. Errors: `StoreRefused` while a server has it. */
export async function rebuild(env: NodeJS.ProcessEnv): Promise<void> {
  const { data } = settingsFrom(env);
  if (!existsSync(eventsFile(data))) throw new Refused(`The folder ${data} holds no MoveS store.`);
  const store = await storeIn(data);
  try {
    const following = await ReadModels.open({ file: join(data, 'read-models.db'), store, models: readModels });
    try {
      await following.rebuild((at, upTo) => process.stderr.write(`\r${at} of ${upTo} events`));
      await following.caughtUp();
      process.stderr.write('\n');
    } finally {
      await following.close();
    }
  } finally {
    await store.close();
  }
}
