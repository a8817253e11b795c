import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MilestoneReached } from '@moves/events/catalogue/measures';
import { TenderAwarded } from '@moves/events/catalogue/tenders/money';
import { BiddersInvited, NeedDeclared, TenderPublished } from '@moves/events/catalogue/tenders/preparation';
import type { Instant } from '@moves/events/catalogue/time';
import { told } from '@moves/events/decider/spec';
import { measure } from '../measure.ts';
import { SpecHouse } from '../spec-house.ts';
import { day, planned, takenOver, wlan } from '../story.ts';
import { whenTenderAwarded } from './when-tender-awarded.ts';
import { whenTenderPublished } from './when-tender-published.ts';

const stream = measure.streamOf(wlan);
const tender = 'tender-T-WLAN';
const facts = {
  title: 'WLAN im Marktplatzflügel',
  description: 'Geräte und Einrichtung',
  category: 'supplies',
  office: 'Abteilung IuK',
  measure: wlan,
} as const;
const need = (change: object = { publishedMilestone: 'wing' }) =>
  told(NeedDeclared({ ...facts, ...change })).on('2021-09-20');
const window = {
  dispatchedOn: day('2021-10-01'),
  closesAt: '2021-11-10T10:00:00.000Z' as Instant,
  validUntil: day('2021-12-31'),
  firstKey: 'A'.repeat(87),
  secondKey: 'B'.repeat(87),
  criteriaHash: 'c'.repeat(64),
};
const published = told(TenderPublished({ ...window, stage: 'bids', address: 'https://vergabe.example' })).on(
  '2021-10-01',
);
const invited = told(
  BiddersInvited({ ...window, round: 1, bidders: [{ bidder: 'a', firm: 'Beispiel GmbH (fiktiv)' }], agreed: false }),
).on('2021-10-01');
const award = { lot: 'whole', bidder: 'a', grossCents: 119_00, netCents: 100_00, contract: 'T-WLAN' };
const parts = [{ stream: 'budget-100-2021', ready: [] }];
const awarded = told(TenderAwarded({ joint: 'award-1', parts, awards: [award] })).on('2021-12-01');

describe('a milestone that stands for a tender', () => {
  let house: SpecHouse;
  beforeEach(async () => {
    house = new SpecHouse();
    await house.tell(stream, takenOver, planned);
  });
  afterEach(() => house.close());

  const last = async () => {
    const { type, data } = (await house.store.readStream(stream)).at(-1)!;
    return { type, data };
  };

  it('is reached when the tender goes out', async () => {
    await house.tell(tender, need(), published);
    await house.react(whenTenderPublished, tender);
    expect(await last()).toEqual({
      type: 'MilestoneReached',
      data: { milestone: 'wing', actualOn: '2021-10-01' },
    });
  });

  it('is reached when firms are asked, where nothing is announced', async () => {
    await house.tell(tender, need(), invited);
    await house.react(whenTenderPublished, tender);
    expect(await last()).toMatchObject({ type: 'MilestoneReached' });
  });

  it('is reached by the award, if that is what it stands for', async () => {
    await house.tell(tender, need({ awardedMilestone: 'wing' }), published);
    await house.react(whenTenderPublished, tender);
    expect(await last()).toMatchObject({ type: 'MilestonePlanned' });
    await house.tell(tender, awarded);
    await house.react(whenTenderAwarded, tender);
    expect(await last()).toMatchObject({ type: 'MilestoneReached', data: { actualOn: '2021-12-01' } });
  });

  it('stays as somebody has reached it by hand', async () => {
    await house.tell(
      stream,
      told(MilestoneReached({ milestone: 'wing', actualOn: day('2021-09-30') })).on('2021-09-30'),
    );
    await house.tell(tender, need(), published);
    await house.react(whenTenderPublished, tender);
    expect(await last()).toMatchObject({ data: { actualOn: '2021-09-30' } });
  });

  it('is not reached by an exercise', async () => {
    await house.tell(tender, need({ publishedMilestone: 'wing', exercise: true }), published);
    await house.react(whenTenderPublished, tender);
    expect(await last()).toMatchObject({ type: 'MilestonePlanned' });
  });

  it('that is not there is noted as a refusal', async () => {
    await house.tell(tender, need({ publishedMilestone: 'roof' }), published);
    await house.react(whenTenderPublished, tender);
    expect(await last()).toMatchObject({
      type: 'ReactionRefused',
      data: { reaction: 'ReachForTender', code: 'milestone-unknown', facts: { milestone: 'roof' } },
    });
  });
});
