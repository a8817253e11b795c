import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dayOf } from '@moves/events/catalogue/time';
import { Outage } from '@moves/events/decider/failures';
import { openOffice, TODAY, things } from '../asked.fixture.ts';

type Office = Awaited<ReturnType<typeof openOffice>>;
let office: Office;

const paper = 'GRDrs-288-2018';
const on = { VA: '2018-06-27', GR: '2018-06-28' } as const;
const idOf = (body: keyof typeof on) => `${paper}-${body}-${on[body].replaceAll('-', '')}`;
const record = (body: keyof typeof on, terms: object = {}) =>
  office.act('recordDecision', {
    paper,
    session: `${body}-${on[body].replaceAll('-', '')}`,
    authoritative: true,
    points: [{ point: '1', result: 'majority' }],
    ...terms,
  });

beforeEach(async () => {
  office = await openOffice();
  for (const [key, kind] of Object.entries({ VA: 'committeeDeciding', GR: 'council' }))
    await office.act('registerBody', { key, name: key, shortName: key, kind });
  await office.act('submitPaper', {
    reference: 'GRDrs 288/2018',
    kind: 'decisionPaper',
    title: 'Maßnahmenpaket',
    office: 'Referat AKR',
    on: '2018-05-29',
    public: true,
    points: [
      {
        point: '1',
        wording: 'Dem Paket wird zugestimmt.',
        effects: [
          { approveMeasure: { measure: 'M21' } },
          {
            setCeiling: {
              budget: '100-2018',
              ceiling: 'moves',
              title: 'Höchstens 2 Mio. EUR im Jahr',
              amount: 200_000_000,
            },
          },
          {
            setCeiling: {
              budget: '100-2019',
              ceiling: 'moves',
              title: 'Höchstens 2 Mio. EUR im Jahr',
              amount: 200_000_000,
            },
          },
        ],
      },
    ],
  });
  for (const [body, day] of Object.entries(on)) {
    await office.act('scheduleSession', { body, on: day, public: true });
    await office.act('holdSession', { id: `${body}-${day.replaceAll('-', '')}` });
  }
});
afterEach(() => office.close());

const done = async () =>
  Promise.all(
    (
      [
        ['measure', 'M21'],
        ['budget', '100-2018'],
        ['budget', '100-2019'],
      ] as const
    ).map(async ([name, id]) => (await office.decisions.standing(things[name], id)).state.done),
  );
const states = async (body: keyof typeof on, cut = {}) => {
  const { decision } = await office.ask(
    `{ decision(id: "${idOf(body)}") { packages { joint state parts { stream state refusal { code } } } } }`,
    { cut },
  );
  return decision.packages;
};

describe('the life of a package', () => {
  it('happens as a whole, on the day of the decision', async () => {
    await record('VA', { authoritative: false });
    await record('GR');
    expect(await done()).toEqual([0, 0, 0]);
    await office.settle();
    expect(await done()).toEqual([1, 1, 1]);
    const moment = (await office.store.readStream(`decision-${idOf('GR')}`)).find(
      ({ type }) => type === 'PackageApproved',
    );
    expect(dayOf(moment!.at)).toBe('2018-06-28');
    expect(await states('VA')).toEqual([]);
    expect(await states('GR')).toMatchObject([
      { joint: '1-1', state: 'approved', parts: [{ state: 'done' }, { state: 'done' }, { state: 'done' }] },
    ]);
  });

  it('can be looked at while it runs: nothing has happened until all are ready', async () => {
    await record('GR');
    for (let steps = 0; steps < 60; steps++) {
      await office.settle(1);
      const [one] = await states('GR');
      expect(await done()).toEqual(one.state === 'approved' ? [1, 1, 1] : [0, 0, 0]);
    }
    expect((await states('GR'))[0].state).toBe('approved');
  });

  it('fails as a whole if one thing cannot, and begins anew when that has been put right', async () => {
    office.unable.add('budget-100-2019');
    await record('GR');
    await office.settle();
    expect(await done()).toEqual([0, 0, 0]);
    expect(await states('GR')).toMatchObject([
      {
        state: 'failed',
        parts: [{ state: 'lapsed' }, { state: 'lapsed' }, { state: 'refused', refusal: { code: 'thing-cannot' } }],
      },
    ]);
    office.unable.clear();
    await office.act('retryPackage', { id: idOf('GR'), point: '1' });
    await office.settle();
    expect(await done()).toEqual([1, 1, 1]);
    expect(await states('GR')).toMatchObject([{ state: 'failed' }, { joint: '1-2', state: 'approved' }]);
  });

  it('carries a point out once, whichever bodies decide on it, also at the same time', async () => {
    const outcomes = await Promise.all([record('VA'), record('GR')]);
    await office.settle();
    expect(await done()).toEqual([1, 1, 1]);
    expect(outcomes.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual([
      'done',
      'point-carried-out-elsewhere',
    ]);
  });

  it('leaves a point to another decision if it came to nothing', async () => {
    office.unable.add('measure-M21');
    await record('VA');
    await office.settle();
    office.unable.clear();
    expect((await record('GR')).refusal).toBeNull();
    await office.settle();
    expect(await done()).toEqual([1, 1, 1]);
    expect((await office.act('retryPackage', { id: idOf('VA'), point: '1' })).refusal.code).toBe(
      'point-carried-out-elsewhere',
    );
  });

  it('rests while the mayor’s objection is open, and begins anew if the decision stands', async () => {
    const because = { text: 'Widerspruch' };
    await record('GR');
    await office.settle(2);
    await office.act('objectToDecision', { id: idOf('GR'), at: '2018-07-02T09:00:00.000Z', because });
    await office.settle();
    expect(await done()).toEqual([0, 0, 0]);
    await office.act('settleObjection', { id: idOf('GR'), stands: true, at: '2018-07-19T09:00:00.000Z', because });
    await office.settle();
    expect(await done()).toEqual([1, 1, 1]);
    expect(await states('GR', { asOf: '2018-07-18' })).toMatchObject([{ state: 'failed' }]);
    expect(await states('GR', { asOf: TODAY })).toMatchObject([{ state: 'failed' }, { state: 'approved' }]);
  });

  it('is the same when its decision is recorded twice', async () => {
    const commandId = '7f3e1c9a-0000-4000-8000-000000000001';
    const first = await record('GR', { commandId });
    const again = await record('GR', { commandId });
    expect(again.receipt).toEqual(first.receipt);
    expect((await record('GR', { authoritative: false })).refusal.code).toBe('decision-recorded');
  });

  it('is the same after a break between what the paper notes and the decision itself', async () => {
    const decide = office.decisions.decide.bind(office.decisions);
    office.decisions.decide = (thing, ...rest) =>
      thing.name === 'decision' ? Promise.reject(new Outage('killed')) : decide(thing, ...rest);
    const commandId = '7f3e1c9a-0000-4000-8000-000000000002';
    await expect(record('GR', { commandId })).rejects.toThrow(Outage);
    office.decisions.decide = decide;
    expect((await record('VA')).refusal.code).toBe('point-carried-out-elsewhere');
    expect((await record('GR', { commandId })).refusal).toBeNull();
    await office.settle();
    expect(await done()).toEqual([1, 1, 1]);
    const notes = (await office.store.readStream(`paper-${paper}`)).filter(({ type }) => type === 'PointTakenUp');
    expect(notes).toHaveLength(1);
  });
});
