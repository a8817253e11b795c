import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Carrier } from '@moves/gateway/graph/carrier';
import { contextOf } from '@moves/gateway/graph/context';
import { joined } from '@moves/gateway/graph/join';
import { orphansOf } from '@moves/gateway/graph/join-crossings';
import type { FarContext } from '@moves/gateway/graph/over-http';
import { contextIn } from '@moves/gateway/graph/subgraph-over-http';
import { parts } from '@moves/gateway/parts';
import { Tokens } from '@moves/gateway/people/tokens';
import { measureRecord } from '@moves/gateway/record/record';
import { type Door, openDoor } from '../stories/door.ts';
import { answerOf, type Both, joinedBothWays } from './both.ts';
import { everyAct, everyQuestion, type Ids } from './questions.ts';

const schema = joined(parts);
const LOOKS = [
  { who: 'programme' },
  { who: 'consumer' },
  { who: 'programme', asOf: '2019-12-31' },
  { who: 'consumer', asOf: '2021-12-31' },
];
const IDS: Ids = { measure: 'M10' };

describe('the house', () => {
  let door: Door;
  let both: Both;

  beforeAll(async () => {
    door = await openDoor({ record: measureRecord });
    const { app, house } = door.running;
    both = await joinedBothWays(parts, contextIn(house, app.get(Carrier), app.get(Tokens)));
  }, 120_000);
  afterAll(async () => {
    await both?.close();
    await door?.close();
  });

  /** What somebody gets who asks as of a day, or now. */
  async function contextFor({ who, asOf }: { who: string; asOf?: string }): Promise<FarContext> {
    const { app, house } = door.running;
    const { token } = await door.as(who);
    const held = await app.get(Tokens).read(token);
    const caller = {
      account: house.accounts.holding(held!)!,
      cut: asOf ? { asOf: asOf as never } : {},
      language: 'de' as const,
      correlationId: 'contract-0001',
    };
    const head = { authorization: `Bearer ${token}`, 'accept-language': 'de', 'x-correlation-id': 'contract-0001' };
    return Object.assign(await contextOf(house, app.get(Carrier), caller), { head });
  }

  it('has an owner for every thing', () => expect(orphansOf(parts)).toEqual([]));

  it.each(everyQuestion(schema, IDS))('answers the same in one process and over HTTP: %s', async (_, query) => {
    for (const look of LOOKS) {
      const near = await answerOf(both.near, query, await contextFor(look));
      expect(near.errors).toEqual([]);
      const far = await answerOf(both.far, query, await contextFor(look));
      expect({ look, ...far }).toEqual({ look, ...near });
    }
  });

  it.each(everyAct(schema, IDS))('acts the same in one process and over HTTP: %s', async (_, act) => {
    for (const look of [{ who: 'programme' }, { who: 'programme', asOf: '2020-01-01' }]) {
      const near = await answerOf(both.near, act, await contextFor(look));
      const far = await answerOf(both.far, act, await contextFor(look));
      expect({ look, ...far }).toEqual({ look, ...near });
    }
  });
});
