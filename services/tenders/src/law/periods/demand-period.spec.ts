import { describe, expect, it } from '@jest/globals';
import type { Procedure } from '@moves/events/catalogue/tenders/words';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { PersonId } from '@moves/events/catalogue/values';
import { type Refusal, refusalOf } from '@moves/events/decider/failures';
import { by } from '@moves/events/decider/spec';
import { regimeOf } from '@moves/events/published/tenders/law/kinds';
import type { KnownTender } from '../../tender-state.ts';
import { type ClaimedPeriod, demandPeriod } from './demand-period.ts';

const act = by('ann' as PersonId);
const day = (text: string): Day => text as Day;
const at = (text: string): Instant => `${text}.000Z` as Instant;

const tenderOf = (procedure: Procedure, rest: object = {}): KnownTender =>
  ({
    status: 'approved',
    category: 'services',
    notices: new Map(),
    rounds: [],
    chosen: { procedure, regime: regimeOf(procedure), electronic: true, grounds: [] },
    documents: { notAllElectronic: false },
    ...rest,
  }) as unknown as KnownTender;

const claim = (closesAt: string, rest: Partial<ClaimedPeriod> = {}): ClaimedPeriod => ({
  stage: 'bids',
  dispatchedOn: day('2026-11-21'),
  closesAt: at(closesAt),
  ...rest,
});

const refusal = (t: KnownTender, claimed: ClaimedPeriod): Refusal | undefined =>
  refusalOf(() => demandPeriod(t, claimed, act));
const prior = (sentOn: string, rejected = false) => ({
  notices: new Map([['N-1', { kind: 'priorInformation', dispatchedOn: day(sentOn), rejected }]]),
});

describe('the closing of a tender', () => {
  const open = tenderOf('openProcedure');

  it('may come with the first lawful moment, and not a millisecond earlier', () => {
    expect(refusal(open, claim('2026-12-21T23:00:00'))).toBeUndefined();
    const early = refusal(open, { ...claim('2026-12-21T23:00:00'), closesAt: '2026-12-21T22:59:59.999Z' as Instant });
    expect(early?.code).toBe('period-too-short');
    expect(early?.facts).toMatchObject({ earliestAt: '2026-12-21T23:00:00.000Z', source: '§ 15 (4) VgV' });
  });

  it('cannot have passed already', () =>
    expect(refusal(open, claim('2026-11-20T09:00:00', { dispatchedOn: day('2026-10-01') }))?.code).toBe(
      'closing-has-passed',
    ));

  it('may come earlier if it is urgent, but not in a dialogue', () => {
    expect(refusal(open, claim('2026-12-07T23:00:00', { urgentReason: 'Ausfall' }))).toBeUndefined();
    const dialogue = claim('2026-12-21T23:00:00', { stage: 'requests', urgentReason: 'Ausfall' });
    expect(refusal(tenderOf('competitiveDialogue'), dialogue)?.code).toBe('reduction-not-allowed');
  });

  it('may come earlier after a prior information notice that was sent, was not turned away, and in time', () => {
    const claimed = (sentOn: string) => claim('2026-12-07T23:00:00', { priorInformationOn: day(sentOn) });
    const withPrior = (sentOn: string, rejected = false) => tenderOf('openProcedure', prior(sentOn, rejected));
    expect(refusal(withPrior('2026-06-01'), claimed('2026-06-01'))).toBeUndefined();
    expect(refusal(withPrior('2026-06-01'), claimed('2026-06-02'))?.code).toBe('no-prior-information');
    expect(refusal(withPrior('2026-06-01', true), claimed('2026-06-01'))?.code).toBe('no-prior-information');
    expect(refusal(withPrior('2026-11-01'), claimed('2026-11-01'))?.code).toBe('prior-information-not-in-time');
    expect(refusal(withPrior('2025-11-20'), claimed('2025-11-20'))?.code).toBe('prior-information-not-in-time');
  });

  it('may be agreed on with all candidates, but not with everybody', () => {
    const agreed = claim('2026-11-24T11:00:00', { agreed: true });
    expect(refusal(tenderOf('restrictedProcedure', { status: 'requestsOpened' }), agreed)).toBeUndefined();
    expect(refusal(open, agreed)?.code).toBe('reduction-not-allowed');
  });

  it('comes five days later if documents are not all electronic', () => {
    const paper = tenderOf('openProcedure', { documents: { notAllElectronic: true } });
    expect(refusal(paper, claim('2026-12-28T22:59:59'))?.code).toBe('period-too-short');
    expect(refusal(paper, claim('2026-12-28T23:00:00'))).toBeUndefined();
  });

  it('follows no number of days in a later round of talks', () => {
    const talks = tenderOf('negotiatedWithCall', { status: 'opened' });
    expect(refusal(talks, claim('2026-11-25T11:00:00'))).toBeUndefined();
    const running = tenderOf('negotiatedWithCall', { status: 'invited', rounds: [{ round: 2 }] });
    expect(refusal(running, claim('2026-11-25T11:00:00'))).toBeUndefined();
  });

  it('is none for requests where everybody may bid, and none before a procedure is chosen', () => {
    const requests = claim('2027-01-21T23:00:00', { stage: 'requests' });
    expect(refusal(open, requests)?.code).toBe('no-such-period');
    expect(refusal({ ...open, chosen: undefined } as unknown as KnownTender, requests)?.code).toBe('no-such-period');
  });

  it('is the house’s to set below the threshold, and a reason may shorten it', () => {
    const national = tenderOf('publicTender');
    expect(refusal(national, claim('2026-11-27T11:00:00'))?.code).toBe('period-too-short');
    expect(refusal(national, claim('2026-11-27T11:00:00', { urgentReason: 'Ausfall' }))).toBeUndefined();
  });
});
