import { randomUUID } from 'node:crypto';
import type { UnstoredEvent } from '../../catalogue/envelope.ts';
import { systemClock } from '../../catalogue/time.ts';
import { SqliteEventStore } from './sqlite.ts';

// Appends to a folder until its process is ended, and says on stdout what was acknowledged: for the specs about that.
const [folder, waiting = '8'] = process.argv.slice(2);
const store = await SqliteEventStore.open(folder!);
let count = 0;

const appends = async () => {
  for (;;) {
    const id = randomUUID();
    const said = { type: 'SomethingNoted', version: 1, at: systemClock(), data: { text: 'x'.repeat(500) } };
    const event = { ...said, id, by: 'somebody', commandId: id, act: 'Note', fingerprint: '', correlationId: id };
    const line = await store.append(`thing-${count++}`, [event as UnstoredEvent], -1).then(
      ({ position }) => `${position} ${id}\n`,
      error => `${error.name}\n`,
    );
    await new Promise<void>(resolve => process.stdout.write(line, () => resolve()));
  }
};
await Promise.all(Array.from({ length: Number(waiting) }, appends));
