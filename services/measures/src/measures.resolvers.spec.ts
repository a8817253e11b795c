import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { CommandId } from '@moves/events/catalogue/values';
import { Decisions } from '@moves/events/decider/decisions';
import { by } from '@moves/events/decider/spec';
import type { GraphContext } from '@moves/events/graph/context';
import type { Resolver } from '@moves/events/graph/resolvers';
import { MemoryEventStore } from '@moves/events/store/memory';
import { ProposeMeasure, propose } from './life/propose-measure.ts';
import { loadMeasures } from './load.ts';
import { measure } from './measure.ts';
import { measureResolvers } from './measures.resolvers.ts';
import { ann, masterData, wlan } from './story.ts';

describe('the revision of a measure', () => {
  it('is that of its first entry, if it began after the question was asked', async () => {
    const decisions = new Decisions(new MemoryEventStore(), 'spec');
    const context = { decisions, cut: {}, past: false, position: 0, viewer: {} } as unknown as GraphContext;
    Object.assign(context, { load: loadMeasures(context) });
    const commandId = randomUUID() as CommandId;
    await decisions.decide(measure, wlan, new ProposeMeasure(wlan, masterData, by(ann, { commandId })), propose);
    const { revision } = measureResolvers.Measure as unknown as Record<string, Resolver>;
    expect(await revision!({ id: wlan }, {}, context)).toBe(0);
  });
});
