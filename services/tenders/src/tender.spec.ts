import { describe, expect, it } from '@jest/globals';
import { type Procedure, TenderStatus } from '@moves/events/catalogue/tenders/words';
import { DIRECT, IN_TWO_STAGES, WITH_BIDS, WITHOUT_CALL } from '@moves/events/published/tenders/law/kinds';
import { tenderAfter, until } from './story.ts';

const states = (procedure: Procedure): TenderStatus[] => {
  const told = Object.keys(until(procedure)).flatMap(name => TenderStatus.safeParse(name).data ?? []);
  const twoStages: TenderStatus[] = ['requestsOpened', 'invited'];
  return told
    .filter(
      status => IN_TWO_STAGES.includes(procedure) || WITHOUT_CALL.includes(procedure) || !twoStages.includes(status),
    )
    .filter(status => !WITHOUT_CALL.includes(procedure) || (status !== 'published' && status !== 'requestsOpened'));
};

describe('the life of a tender', () => {
  it.each(WITH_BIDS)('leads through its states in %s', procedure => {
    for (const status of states(procedure))
      expect(tenderAfter(...until(procedure)[status as 'need']).status).toBe(status);
  });

  it('needs no bids where something is bought directly', () => {
    const [procedure] = DIRECT;
    expect(tenderAfter(...until(procedure).approved)).toMatchObject({ status: 'approved', rounds: [] });
  });

  it('frees it of the joint act when its money is there', () => {
    const { fundingReleased, funded, awarded } = until();
    expect(tenderAfter(...fundingReleased).asking).toMatchObject({ money: { joint: 'funding-1' } });
    expect(tenderAfter(...funded)).toMatchObject({ funded: [{ budget: '100-2026' }, { budget: '100-2027' }] });
    expect(tenderAfter(...funded).asking).toBeUndefined();
    expect(tenderAfter(...awarded)).toMatchObject({ awardedOn: '2026-11-05', awards: [{ bidder: 'north' }] });
  });
});
