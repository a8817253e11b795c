import { describe, expect, it } from '@jest/globals';
import { threadFile } from './threads.ts';

describe('the file of a thread', () => {
  it('lies beside who starts it in what was built, whatever the folders around it are called', () => {
    for (const place of ['/home/moves', '/usr/src/app', '/src'])
      expect(threadFile(`file://${place}/events/dist/store/sqlite/sqlite.js`, './write.thread.ts').href).toBe(
        `file://${place}/events/dist/store/sqlite/write.thread.js`,
      );
  });

  it('is what was built of it when who starts it runs from the sources', () => {
    for (const place of ['/home/moves', '/usr/src/app', '/src'])
      expect(threadFile(`file://${place}/events/src/read-model/cut-thread.ts`, './cut-worker.ts').href).toBe(
        `file://${place}/events/dist/read-model/cut-worker.js`,
      );
  });

  it('may be told where it lies, in another workspace', () => {
    expect(
      threadFile(
        'file:///usr/src/app/events/dist/read-model/cuts.js',
        'file:///usr/src/app/gateway/dist/read-models.ts',
      ).href,
    ).toBe('file:///usr/src/app/gateway/dist/read-models.js');
  });
});
