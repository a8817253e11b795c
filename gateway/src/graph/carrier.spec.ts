import { describe, expect, it } from '@jest/globals';
import { systemClock } from '@moves/events/catalogue/time';
import type { PersonId } from '@moves/events/catalogue/values';
import { Malformed, Outage, Refusal } from '@moves/events/decider/failures';
import type { Command } from '@nestjs/cqrs';
import { type Bus, Carrier } from './carrier.ts';

class PlantTree {
  constructor(
    readonly treeId: string,
    readonly gardenId: string,
  ) {}
}
const plant = (tree = 'oak') => new PlantTree(tree, 'park') as unknown as Command<never>;

/** Carries one act where the bus and the read models do as they are told. */
function carrying(execute: Bus['execute'], followed = async () => {}) {
  const counted: string[] = [];
  const carrier = new Carrier({ execute }, systemClock, followed, (act, ending) => counted.push(`${act} ${ending}`));
  const acts = carrier.actsOf('p-ann' as PersonId, 'story', ({ code }) => ({
    code,
    message: code,
    source: null,
    facts: [],
  }));
  return { counted, sent: (command = plant()) => acts.send(() => command, {}) };
}

const done = async () => ({ position: 7, revision: 1 });

describe('an act', () => {
  it('answers with the thing that its command names first', async () => {
    const { sent, counted } = carrying(done);
    expect(await sent()).toEqual({ receipt: { position: '7', revision: 1 }, refusal: null, id: 'oak' });
    expect(counted).toEqual(['PlantTree done']);
  });

  it('answers with the same thing when it is refused', async () => {
    const { sent, counted } = carrying(() => Promise.reject(new Refusal('tree-too-tall')));
    expect(await sent()).toMatchObject({ receipt: null, refusal: { code: 'tree-too-tall' }, id: 'oak' });
    expect(counted).toEqual(['PlantTree refused']);
  });

  it('is our fault if its command names no thing first', async () => {
    const { sent } = carrying(done);
    const nameless = Object.assign(Object.create(PlantTree.prototype), { height: 3, treeId: 'oak' });
    await expect(sent(nameless)).rejects.toThrow('PlantTree does not name its thing first');
  });

  it('is done once when it is followed late, though its caller hears of an outage', async () => {
    const { sent, counted } = carrying(done, () => Promise.reject(new Outage('late')));
    await expect(sent()).rejects.toThrow(Outage);
    expect(counted).toEqual(['PlantTree done']);
  });

  it('names the field of its input where a decision found something malformed', async () => {
    const { sent, counted } = carrying(() => Promise.reject(new Malformed('height', 'is too much')));
    await expect(sent()).rejects.toThrow('input.height: is too much');
    expect(counted).toEqual(['PlantTree malformed']);
  });

  it('says money as the graph does, where a decision counts cents', async () => {
    const wrong = new Malformed('rates.0.annualCents', 'must be at least {min}', { min: 1 });
    const { sent } = carrying(() => Promise.reject(wrong));
    await expect(sent()).rejects.toThrow('input.rates.0.annual: must be at least 0.01');
  });
});
