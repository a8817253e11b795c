import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Carrier } from '@moves/gateway/graph/carrier';
import { contextOf } from '@moves/gateway/graph/context';
import { joined } from '@moves/gateway/graph/join';
import { orphansOf } from '@moves/gateway/graph/join-crossings';
import type { FarContext } from '@moves/gateway/graph/over-http';
import { contextIn } from '@moves/gateway/graph/subgraph-over-http';
import { parts } from '@moves/gateway/parts';
import { policy } from '@moves/gateway/people/policy';
import { Tokens } from '@moves/gateway/people/tokens';
import { record } from '@moves/gateway/record/record';
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
const IDS: Ids = {
  measure: 'M21',
  budget: 'L-2026',
  budgetLine: 'L-2026:staff',
  obligation: 'L-O1',
  position: 'L-P1',
  body: 'GR',
  session: 'GR-20180628',
  paper: 'GRDrs-288-2018',
  decision: 'GRDrs-288-2018-GR-20180628',
  inquiry: 'A-2026-L01',
  tender: 'T-M19',
  contract: 'C-M15',
};

/** Things that are for the administration. */
const INSIDE =
  /"__typename":"(Budget|BudgetLine|BudgetFigures|Obligation|Position|PositionFigures|RateTable|Tender\w*|Contract\w*)"/;

/** An answer without the moment in which it was given. */
const still = (answer: object): object =>
  JSON.parse(JSON.stringify(answer, (name, value) => (name === 'now' ? undefined : value)));

const rootOf = (query: string): string => /\w+/.exec(query)![0];

/** From each kind of thing to all others, and back. */
const JOINED: readonly [string, string][] = [
  [
    'a measure, its money, posts and decisions',
    `{ measures(first: 50) { nodes {
        id money { authority available } posts { approvedShare filledShare }
        budgetLines { id figures { authority } measure { id title } positions { id } budget { id year adoptedIn { id } } }
        positions { id grade measure { id } fundingLine { id measure { id } } decidedIn { id reference } }
        decisions { id reference points { effects { measure { id } budget { id } position { id } } } } } } }`,
  ],
  [
    'a budget',
    `{ budgets { nodes { id decisions { id body { name } } ceilings { decidedIn { id reference } used }
        lines { id measure { id key decisions { id } } positions { id measure { id } } } } } }`,
  ],
  [
    'a post',
    '{ positions(first: 50) { nodes { id measure { id title money { actual } } fundingLine { id budget { id } } decisions { id } } } }',
  ],
  [
    'a decision',
    `{ decisions { nodes { id points { effects { measure { id title budgetLines { id } } budget { id title lines { id } } position { id title } } evidence { measure { id } } } } } }`,
  ],
  [
    'what is bought for a measure',
    `{ measures(first: 50) { nodes { id
        tenders { id title measure { id title } estimate { net gross } funding { years { budget { id year } line { id } } }
          deadlines { name dueAt paragraph light } contracts { id } }
        contracts { id title measure { id key } tender { id measure { id } } committed { amount explain { value parts { position } } }
          options { title state } framework { maximumNet leftNet } } } } }`,
  ],
  [
    'aliases and fragments',
    '{ one: measure(id: "M21") { ...m } other: measure(id: "M16") { ...m } } fragment m on Measure { name: title lines: budgetLines { at: id of: measure { ...n } } } fragment n on Measure { id title }',
  ],
];

describe('the house', () => {
  let door: Door;
  let both: Both;

  beforeAll(async () => {
    door = await openDoor({ record: record });
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

  it.each(Object.entries(IDS))('has the %s that is asked for: %s', async (name, id) => {
    const { data } = await answerOf(both.near, `{ ${name}(id: "${id}") { id } }`, await contextFor(LOOKS[0]!));
    expect(data[name]).toEqual({ id });
  });

  it('has an owner for every thing', () => expect(orphansOf(parts)).toEqual([]));

  it.each(everyQuestion(schema, IDS))('answers the same in one process and over HTTP: %s', async (_, query) => {
    for (const look of LOOKS) {
      const near = await answerOf(both.near, query, await contextFor(look));
      expect(near.errors).toEqual([]);
      const far = await answerOf(both.far, query, await contextFor(look));
      expect({ look, ...still(far) }).toEqual({ look, ...still(near) });
      // Whatever the public may ask leads to neither money nor posts.
      if (look.who === 'consumer' && policy.mayAsk('consumer', rootOf(query)))
        expect(JSON.stringify(near)).not.toMatch(INSIDE);
    }
  });

  it.each(JOINED)('goes both ways the same, in one process and over HTTP: %s', async (_, query) => {
    for (const look of LOOKS) {
      const near = await answerOf(both.near, query, await contextFor(look));
      expect(near.errors).toEqual([]);
      expect({ look, ...(await answerOf(both.far, query, await contextFor(look))) }).toEqual({ look, ...near });
    }
  });

  it('shows the public nothing of a measure that is hidden by now, whoever names it', async () => {
    const named = '{ decision(id: "GRDrs-288-2018-GR-20180628") { id points { effects { measure { id } } } } }';
    const measuresIn = async (schema: Both['near']) => {
      const { data } = await answerOf(schema, named, await contextFor({ who: 'consumer' }));
      return data.decision.points.flatMap((point: { effects: { measure: unknown }[] }) =>
        point.effects.map(({ measure }) => measure).filter(measure => measure !== null),
      );
    };
    const programme = await door.as('programme');
    for (const way of [both.near, both.far]) expect(await measuresIn(way)).toEqual([{ id: 'M21' }]);
    await programme.act('restrictMeasure', { id: 'M21', because: { text: 'Not for everyone.' } });
    for (const way of [both.near, both.far]) expect(await measuresIn(way)).toEqual([]);
    await programme.act('publishMeasure', { id: 'M21' });
  });

  it.each(everyAct(schema, IDS))('acts the same in one process and over HTTP: %s', async (_, act) => {
    for (const look of [{ who: 'programme' }, { who: 'programme', asOf: '2020-01-01' }]) {
      // What an act sets off in other services happens after it: both answers are of afterwards.
      await answerOf(both.near, act, await contextFor(look));
      await door.running.house.reactions.settled();
      const near = await answerOf(both.near, act, await contextFor(look));
      const far = await answerOf(both.far, act, await contextFor(look));
      expect({ look, ...still(far) }).toEqual({ look, ...still(near) });
    }
  });
});
