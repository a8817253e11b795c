import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Effect, PackageBegun } from '@moves/events/catalogue/council';
import { PackageApproved, PackageFailed, type Part } from '@moves/events/catalogue/joint-acts';
import { MeasureCancelled } from '@moves/events/catalogue/measures';
import type { CommandId } from '@moves/events/catalogue/values';
import { by, told } from '@moves/events/decider/spec';
import { FillPosition, fill } from '../filling/fill-position.ts';
import { openPositions, type PositionHouse } from '../house.fixture.ts';
import { position } from '../position.ts';
import {
  assessed,
  bea,
  day,
  decision,
  inDraft,
  post,
  ratesPublished,
  requested,
  untilApproved,
  untilConsent,
  untilFilled,
} from '../story.ts';

let house: PositionHouse;
beforeEach(async () => {
  house = await openPositions();
});
afterEach(() => house.close());
const statusOf = async (id: string) => (await house.decisions.standing(position, id)).state.status;

describe('a package of the council', () => {
  const ref = { ...decision, id: 'GRDrs-900-2019-GR-20191220' };
  const begun = (stream: string, ...effects: Effect[]) =>
    told(PackageBegun({ joint: '1-1', point: '1', decision: ref, parts: [{ stream, effects }] })).on('2019-12-20');
  const draft = [requested, assessed, inDraft];
  const readyIn = async (stream: string): Promise<Part> => {
    const prepared = (await house.store.readStream(stream)).find(({ type }) => type === 'PartPrepared')!;
    return { stream, ready: (prepared.data as { ready: Part['ready'] }).ready };
  };

  it('is made ready, counts nowhere, and approves the post with its moment', async () => {
    await house.tell('position-a', ...draft);
    await house.tell('decision-d', begun('position-a', { kind: 'approvePosition', position: 'a' }));
    await house.settle();
    expect((await house.types('position-a')).at(-1)).toBe('PartPrepared');
    expect(await statusOf('a')).toBe('inPlanDraft');
    const approved = PackageApproved({ joint: '1-1', parts: [await readyIn('position-a')] });
    await house.tell('decision-d', told(approved).on('2019-12-20'));
    await house.settle();
    expect(await statusOf('a')).toBe('approved');
    expect(await house.types('position-a')).toContain('PartCompleted');
    expect((await house.decisions.standing(position, 'a')).state).toMatchObject({ decision: ref });
  });

  it('is refused where the post cannot take its part', async () => {
    await house.tell('position-a', requested);
    await house.tell('decision-d', begun('position-a', { kind: 'approvePosition', position: 'a' }));
    await house.tell('decision-e', begun('position-b', { kind: 'abolishPosition', position: 'b' }));
    await house.settle();
    const [refused] = (await house.store.readStream('position-a')).slice(-1);
    expect(refused).toMatchObject({ type: 'PartRefused', data: { code: 'position-not-in-plan-draft' } });
    expect((await house.store.readStream('position-b')).at(-1)).toMatchObject({ data: { code: 'not-found' } });
  });

  it('keeps the post from being filled while it is ready to be abolished', async () => {
    await house.tell('position-P1-017', ...untilConsent);
    await house.tell(
      'decision-d',
      begun('position-P1-017', { kind: 'abolishPosition', position: post }).on('2020-06-10'),
    );
    await house.settle();
    const filling = () =>
      new FillPosition(
        post,
        { occupancy: 'one', from: day('2020-07-01') },
        by(bea, { commandId: randomUUID() as CommandId }),
      );
    expect((await house.decisions.standing(position, post)).pending).toHaveLength(1);
    await expect(house.decisions.decide(position, post, filling(), fill)).rejects.toMatchObject({
      code: 'position-still-filled',
    });
    await house.tell('decision-d', PackageFailed({ joint: '1-1', refusals: [], prepared: ['position-P1-017'] }));
    await house.settle();
    expect((await house.types('position-P1-017')).at(-1)).toBe('PartLapsed');
    await house.decisions.decide(position, post, filling(), fill);
    expect(await statusOf(post)).toBe('filled');
  });
});

describe('a cancelled measure', () => {
  it('leaves its posts flagged until somebody says what becomes of them', async () => {
    await house.tell('position-a', ...untilFilled);
    await house.tell('position-b', requested);
    await house.tell('measure-M16', MeasureCancelled({}));
    await house.tell('measure-M17', MeasureCancelled({}));
    await house.settle();
    expect((await house.decisions.standing(position, 'a')).state).toMatchObject({ flaggedFor: 'M16' });
    expect(await house.types('position-b')).toEqual(['PositionRequested']);
  });
});

describe('an approved post', () => {
  it('is said to be of unknown cost where no rate is kept', async () => {
    await house.tell('position-a', ...untilApproved);
    await house.settle();
    expect((await house.store.readStream('position-a')).at(-1)).toMatchObject({
      type: 'PositionCostUnknown',
      data: { year: 2020, grade: 'E11' },
    });
  });

  it('needs no word about it where one is', async () => {
    await house.tell('rateTable-R1', ratesPublished);
    await house.tell('position-a', ...untilApproved);
    await house.settle();
    expect((await house.types('position-a')).at(-1)).toBe('PositionApproved');
  });
});
