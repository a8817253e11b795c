import { randomUUID } from 'node:crypto';
import type { NewEvent } from '@moves/events/catalogue/define';
import type { UnstoredEvent } from '@moves/events/catalogue/envelope';
import { type Instant, systemClock } from '@moves/events/catalogue/time';
import type { CommandId, EventId, PersonId } from '@moves/events/catalogue/values';
import { type Door, openDoor, type Scene, type Visitor } from '../stories/door.ts';

const FINGERPRINT = 'Jk3hcEJ7hQHHf0bqz9i4bJm6Hk0u6p7gq2l8nF0sW3A';

/** A house on disk in this process, into whose books much can be written at once before it is measured. */
export class ToldHouse {
  private constructor(
    readonly door: Door,
    private readonly time: { now: Instant },
  ) {}

  /** Its clock runs, or stands at a moment until somebody sets it. */
  static async open(standsAt?: Instant): Promise<ToldHouse> {
    const time = { now: standsAt ?? systemClock() };
    const scene: Scene = { store: 'on disk', env: { MOVES_LOG_LEVEL: 'silent' } };
    return new ToldHouse(await openDoor({ ...scene, ...(standsAt && { clock: () => time.now }) }), time);
  }

  set now(moment: Instant) {
    this.time.now = moment;
  }

  get house() {
    return this.door.running.house;
  }

  as(account: string): Promise<Visitor> {
    return this.door.as(account);
  }

  /** Writes what happened to a thing, all at once. */
  async tell(stream: string, day: string, events: readonly NewEvent[]): Promise<void> {
    const at = `${day}T09:00:00.000Z` as Instant;
    const revision = (await this.house.store.readStream(stream)).at(-1)?.revision ?? -1;
    const commandId = randomUUID() as CommandId;
    const news = events.map(
      ({ type, version, data }, place): UnstoredEvent => ({
        ...{ id: randomUUID() as EventId, type, version, data, at, commandId },
        ...{ by: `person-${place % 2}` as PersonId, act: 'Tell', fingerprint: FINGERPRINT, correlationId: commandId },
      }),
    );
    await this.house.store.append(stream, news, revision);
  }

  /** Everything told is followed, and everything it set off is done. */
  async settled(): Promise<void> {
    await this.house.readModels.caughtUp();
    await this.house.reactions.settled();
  }

  /** An act that must be carried out. */
  async done(who: Visitor, act: string, input: object): Promise<void> {
    const { refusal } = await who.act(act, input, 'receipt { position } refusal { code message }');
    if (refusal) throw new Error(`${act}: ${refusal.message}`);
  }

  close(): Promise<void> {
    return this.door.close();
  }
}

/** The middle of some values. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** How long some work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
