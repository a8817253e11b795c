import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PackageBegun } from '@moves/events/catalogue/council';
import { PackageApproved, PackageFailed } from '@moves/events/catalogue/joint-acts';
import type { CommandId } from '@moves/events/catalogue/values';
import { by, told } from '@moves/events/decider/spec';
import { historyEntries } from '@moves/events/graph/history';
import type { Resolver } from '@moves/events/graph/resolvers';
import { CorrectEntry, correctEntry } from '../entries/correct-entry.ts';
import { measureTelling } from '../entries/history.ts';
import { WithdrawEntry, withdrawEntry } from '../entries/withdraw-entry.ts';
import { measure } from '../measure.ts';
import { measuresPart } from '../measures.part.ts';
import { measureResolvers } from '../measures.resolvers.ts';
import { SpecHouse } from '../spec-house.ts';
import { ann, assessed, bea, because, byDecision, day, decision, proposed, wlan } from '../story.ts';
import { ApproveMeasure, approve } from './approve-measure.ts';
import { RejectMeasure, reject } from './reject-measure.ts';
import { whenPackageBegun } from './when-package-begun.ts';

const council = 'decision-GRDrs-288-2018-GR-20180628';
const stream = measure.streamOf(wlan);
const of = { stream: council, joint: 'p1' };
const kept = { ...decision, id: 'GRDrs-288-2018-GR-20180628' };
const begun = told(
  PackageBegun({
    joint: 'p1',
    point: '1',
    decision: kept,
    parts: [
      { stream, effects: [{ kind: 'approveMeasure', measure: wlan }] },
      { stream: 'position-P1', effects: [{ kind: 'approvePosition', position: 'P1' }] },
    ],
  }),
).on('2018-06-28');
const whenEnded = measuresPart.reactions!.find(({ name }) => name === 'measures/when-joint-act-ended')!;

describe('a package of the council that asks for the approval of a measure', () => {
  let house: SpecHouse;
  beforeEach(() => {
    house = new SpecHouse();
  });
  afterEach(() => house.close());

  const state = async () => (await house.decisions.standing(measure, wlan)).state;
  const last = async () => (await house.store.readStream(stream)).at(-1)!;
  const summaries = async () => {
    const context = await house.context(day('2018-07-01'));
    const history = await house.decisions.history(measure, wlan);
    return historyEntries(measureTelling(context), history, context).map(({ summary }) => summary);
  };
  const approvalThatHappened = async () => {
    const { data } = await last();
    await house.tell(
      council,
      told(PackageApproved({ joint: 'p1', parts: [{ stream, ready: (data as never as { ready: [] }).ready }] })).on(
        '2018-06-28',
      ),
    );
  };
  const answered = async (...story: Parameters<SpecHouse['tell']>[1][]) => {
    await house.tell(stream, ...story);
    await house.tell(council, begun);
    await house.react(whenPackageBegun, council);
  };

  it('finds it ready, and not approved before its moment', async () => {
    await answered(proposed, assessed);
    expect(await last()).toMatchObject({
      type: 'PartPrepared',
      data: { of, ready: [{ type: 'MeasureApproved', data: { basis: { kind: 'decision', decision: kept } } }] },
    });
    expect(await state()).toMatchObject({ status: 'assessed' });
    const context = await house.context(day('2018-07-01'));
    const { preparations } = measureResolvers.Measure as unknown as Record<string, Resolver>;
    expect(await preparations!({ id: wlan }, {}, context)).toEqual([
      { ...of, summaries: ['Freigegeben mit Beschluss GRDrs 288/2018, Gemeinderat, 28.06.2018'] },
    ]);
    expect((await summaries()).at(-1)).toBe(
      'In Vorbereitung: Freigegeben mit Beschluss GRDrs 288/2018, Gemeinderat, 28.06.2018',
    );
  });

  it('approves it with its moment', async () => {
    await answered(proposed, assessed);
    await approvalThatHappened();
    expect(await state()).toMatchObject({ status: 'approved' });
    await house.react(whenEnded, council);
    expect(await last()).toMatchObject({ type: 'PartCompleted' });
    expect((await summaries()).slice(-2)).toEqual([
      'In Vorbereitung: Freigegeben mit Beschluss GRDrs 288/2018, Gemeinderat, 28.06.2018',
      'Freigegeben mit Beschluss GRDrs 288/2018, Gemeinderat, 28.06.2018',
    ]);
  });

  it('leaves it as it was, if another thing cannot do its part', async () => {
    await answered(proposed, assessed);
    await house.tell(council, PackageFailed({ joint: 'p1', refusals: [], prepared: [stream] }));
    await house.react(whenEnded, council);
    expect(await state()).toMatchObject({ status: 'assessed' });
    expect((await summaries()).at(-1)).toBe('Die Vorbereitung ist hinfällig');
  });

  it('is refused by one that nobody has assessed', async () => {
    await answered(proposed);
    expect(await last()).toMatchObject({
      type: 'PartRefused',
      data: { of, code: 'measure-not-assessed', facts: { status: 'proposed' } },
    });
  });

  it('binds it to its word until the package has ended', async () => {
    await answered(proposed, assessed);
    const id = randomUUID() as CommandId;
    const rejection = new RejectMeasure(wlan, by(ann, { because, commandId: id }));
    await expect(house.decisions.decide(measure, wlan, rejection, reject)).rejects.toThrow('in-preparation');
    const entry = (await house.store.readStream(stream)).find(({ type }) => type === 'MeasureAssessed')!.id;
    const withdrawal = new WithdrawEntry(wlan, entry, by(ann, { because, commandId: id }));
    await expect(house.decisions.decide(measure, wlan, withdrawal, withdrawEntry, true)).rejects.toThrow(
      'in-preparation',
    );
  });

  it('cannot be corrected or withdrawn for one measure alone', async () => {
    await answered(proposed, assessed);
    await approvalThatHappened();
    await house.react(whenEnded, council);
    const act = by(ann, { because, commandId: randomUUID() as CommandId });
    const history = await house.decisions.history(measure, wlan);
    for (const { envelope } of history.filter(({ type }) => ['PartPrepared', 'MeasureApproved'].includes(type))) {
      const withdrawal = new WithdrawEntry(wlan, envelope.id, act);
      await expect(house.decisions.decide(measure, wlan, withdrawal, withdrawEntry, true)).rejects.toThrow(
        'entry-of-joint-act',
      );
      const correction = new CorrectEntry(wlan, envelope.id, { kind: 'basis', basis: byDecision }, act);
      await expect(house.decisions.decide(measure, wlan, correction, correctEntry, true)).rejects.toThrow(
        'entry-of-joint-act',
      );
    }
  });

  it('finds it approved already, if somebody was quicker on the same point', async () => {
    await house.tell(stream, proposed, assessed);
    const command = new ApproveMeasure(
      wlan,
      { kind: 'decision', decision: kept },
      by(bea, { commandId: randomUUID() as CommandId }),
    );
    await house.decisions.decide(measure, wlan, command, approve);
    await house.tell(council, begun);
    await house.react(whenPackageBegun, council);
    expect(await last()).toMatchObject({ type: 'PartPrepared', data: { ready: [] } });
  });
});
