import { randomUUID } from 'node:crypto';
import type { NewEvent, Recorded } from '@moves/events/catalogue/define';
import type { UnstoredEvent } from '@moves/events/catalogue/envelope';
import type { Day } from '@moves/events/catalogue/time';
import type { CommandId, EventId, PersonId } from '@moves/events/catalogue/values';
import { type Act, HOUSE } from '@moves/events/decider/act';
import { Decisions } from '@moves/events/decider/decisions';
import { by, historyFrom } from '@moves/events/decider/spec';
import type { GraphContext } from '@moves/events/graph/context';
import { budgetModels } from '@moves/events/published/budgets';
import { councilDecisions, decisionVisibility } from '@moves/events/published/council/decisions';
import { measureReadModels } from '@moves/events/published/measures/tables';
import { positionModels } from '@moves/events/published/positions';
import { tenderReadModels } from '@moves/events/published/tenders/tables';
import type { Reaction } from '@moves/events/reactions/define';
import { ReadModels } from '@moves/events/read-model/read-models';
import { NO_STREAM } from '@moves/events/store/event-store';
import { MemoryEventStore } from '@moves/events/store/memory';
import { loadMeasures } from './load.ts';
import { measureRefusals } from './refusals.ts';
import { measureWords } from './words.ts';

const council = [councilDecisions, decisionVisibility];
const models = [...measureReadModels, ...budgetModels, ...positionModels, ...council, ...tenderReadModels];

/** A house in memory in which some things have happened, by their streams: what a spec asks whole questions of. */
export class SpecHouse {
  readonly store = new MemoryEventStore();
  readonly decisions = new Decisions(this.store, 'spec');
  private models: ReadModels | undefined;

  /** Writes down what a story tells. */
  async tell(stream: string, ...story: readonly NewEvent[]): Promise<void> {
    for (const { data, envelope } of historyFrom('told', story)) {
      const before = (await this.store.readStream(stream)).at(-1)?.revision ?? NO_STREAM;
      const { id, type, version, at, by, act, fingerprint, correlationId } = envelope;
      const commandId = randomUUID() as CommandId;
      const told: UnstoredEvent = { id, type, version, at, by, act, fingerprint, correlationId, data, commandId };
      const named = id.startsWith('event-') ? { id: randomUUID() as EventId } : {};
      await this.store.append(stream, [{ ...told, ...named }], before);
    }
  }

  /** Lets a reaction see the last event of a stream. */
  async react(to: Reaction, stream: string): Promise<void> {
    const last = (await this.store.readStream(stream)).at(-1)!;
    const trigger: Recorded = to.catalogue.read(last);
    const hands = { decisions: this.decisions, views: (await this.followed()).live };
    const act: Act = by(HOUSE, { commandId: randomUUID() as CommandId, at: last.at, causationId: last.id });
    for (const thing of await to.things(trigger, hands)) await to.react(trigger, thing, act, hands);
  }

  /** What a resolver may use on a day. */
  async context(today: Day, viewer: Partial<GraphContext['viewer']> = {}): Promise<GraphContext> {
    const { live: views } = await this.followed();
    const context = {
      decisions: this.decisions,
      views,
      today,
      cut: {},
      past: false,
      position: await this.store.head(),
      language: 'de',
      word: (value: string) => measureWords[value]?.de ?? value,
      nameOf: () => '',
      acts: { say: ({ code }: { code: string }) => ({ code, message: measureRefusals[code]?.de ?? code, facts: [] }) },
      viewer: {
        acts: new Set<string>(),
        publicOnly: false,
        readsPersons: false,
        act: by('bea' as PersonId),
        ...viewer,
      },
    } as unknown as GraphContext;
    return Object.assign(context, { load: loadMeasures(context) });
  }

  async close(): Promise<void> {
    await this.models?.close();
    await this.store.close();
  }

  private async followed(): Promise<ReadModels> {
    this.models ??= await ReadModels.open({ store: this.store, models });
    await this.models.followed(await this.store.head());
    return this.models;
  }
}
