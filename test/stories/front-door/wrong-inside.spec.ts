import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outage } from '@moves/events/decider/failures';
import { MemoryEventStore } from '@moves/events/store/memory';
import { record } from '@moves/gateway/record/record';
import { type Door, openDoor, post } from '../door.ts';
import { json } from './furnished.ts';

describe('a start on a disk that is full', () => {
  /** A store that takes the first acts of the record, and then no more. */
  class Filled extends MemoryEventStore {
    private room = 20;
    override async append(...args: Parameters<MemoryEventStore['append']>) {
      if (this.room-- <= 0) throw new Outage('database or disk is full');
      return super.append(...args);
    }
  }

  it('is refused in one sentence, and in no other', async () => {
    const lines: string[] = [];
    const scene = { store: new Filled(), record, env: { MOVES_LOG_LEVEL: 'info' } };
    const start = openDoor({ ...scene, log: line => void lines.push(line) });
    await expect(start).rejects.toThrow(/^The disk of the folder \S+ is full\.$/);
    expect(lines).toEqual([]);
  });
});

describe('when something is wrong inside', () => {
  /** A store that is away, or that breaks, when it is told to. */
  class Moody extends MemoryEventStore {
    mood: Error | undefined;
    override async append(...args: Parameters<MemoryEventStore['append']>) {
      if (this.mood) throw this.mood;
      return super.append(...args);
    }
  }
  const store = new Moody();
  const lines: string[] = [];
  let shaky: Door;
  beforeAll(async () => {
    shaky = await openDoor({ store, log: line => void lines.push(line) });
  });
  afterAll(() => shaky.close());

  const readiness = async () => {
    const { status, body } = await json(shaky.fetch('/health/ready'));
    return [status, body.status];
  };

  const query = `mutation { proposeMeasure(input: { title: "x", fieldOfAction: it, office: "x", commandId: "0a2d1f8e-1111-4222-8333-444455556666" }) {
    receipt { position } } }`;

  it('an outage answers 503 and when to ask again', async () => {
    store.mood = new Outage('the disk is full of secrets');
    const { status, headers, errors, extensions } = await (await shaky.as('programme')).ask(query);
    expect([status, headers.get('retry-after'), errors![0]!.extensions.code]).toEqual([503, '5', 'UNAVAILABLE']);
    expect(JSON.stringify(errors)).not.toContain('secrets');
    expect(extensions.cut.position).toMatch(/^\d+$/);
    expect(await readiness()).toEqual([503, 'readonly']);
  });

  it('a fault answers 500 and where to find it, and gives nothing away', async () => {
    store.mood = new Error('password=secret');
    const { status, headers, errors } = await (await shaky.as('programme')).ask(query);
    expect(status).toBe(500);
    expect(errors![0]!.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      correlationId: headers.get('x-correlation-id'),
    });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('the log says so, and keeps to itself what was asked, entered or shown at the door', async () => {
    const entered = 'mutation($input: ProposeMeasureInput!) { proposeMeasure(input: $input) { receipt { position } } }';
    const input = { title: 'entered by somebody', fieldOfAction: 'it', office: 'entered by somebody' };
    const programme = await shaky.as('programme');
    lines.length = 0;
    for (const mood of [new Outage('the disk is away'), new Error('the disk is broken')]) {
      store.mood = mood;
      await programme.ask(entered, { input });
      await programme.ask(
        entered
          .replace('$input)', '{ title: "entered by somebody", fieldOfAction: it, office: "x" })')
          .replace(/\(\$.*?\)/, ''),
      );
    }
    await programme.ask(entered, { input: { ...input, colour: 'entered by somebody' } });
    await programme.fetch('/graphql', post('{"query":"entered by somebody'));
    await programme.fetch('/reports/programme-status.xlsx?search=entered+by+somebody&colour=red');
    await shaky.fetch('/auth/token', post({ username: 'programme', password: 'entered by somebody' }));
    const log = lines.join('');
    expect(log).toContain('the disk is away');
    expect(log).toContain('the disk is broken');
    expect(log).not.toMatch(/entered.by.somebody/);
    expect(log).not.toContain(programme.token);
  });

  it('the same command is carried out when it is over', async () => {
    store.mood = undefined;
    const { status, data } = await (await shaky.as('programme')).ask(query);
    expect([status, data.proposeMeasure.receipt]).toEqual([200, { position: expect.any(String) }]);
    expect(await readiness()).toEqual([200, 'ready']);
  });
});
