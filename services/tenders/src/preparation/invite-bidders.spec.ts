import { describe, expect, it } from '@jest/globals';
import { BidRecorded, CandidatesSelected, NegotiationHeld } from '@moves/events/catalogue/tenders/competition';
import { BiddersInvited, ProcedureChosen } from '@moves/events/catalogue/tenders/preparation';
import { Malformed } from '@moves/events/decider/failures';
import { by, specOf, type Told, told } from '@moves/events/decider/spec';
import {
  ann,
  checked,
  closesAt,
  day,
  documentsData,
  east,
  firstBid,
  instant,
  keys,
  north,
  secondBid,
  software,
  south,
  tenderAfter,
  until,
} from '../story.ts';
import { tender } from '../tender.ts';
import { criteriaHashOf } from './criteria.ts';
import { InviteBidders, type InviteBiddersTerms, inviteBidders } from './invite-bidders.ts';

const terms: InviteBiddersTerms = {
  bidders: [north, south, east],
  dispatchedOn: day('2026-09-01'),
  closesAt,
  validUntil: day('2026-12-31'),
  agreed: false,
};
const criteriaHash = criteriaHashOf({ ...documentsData, criteria: [...documentsData.criteria] });
const ground = '§ 14 (4) Nr. 9 VgV';
const grounded = (story: Told[], ...grounds: string[]) =>
  story.map(event =>
    event.type === 'ProcedureChosen'
      ? told(
          ProcedureChosen({
            ...(event.data as Parameters<typeof ProcedureChosen>[0]),
            grounds: grounds.map(name => ({ ground: name, reason: 'Begründet' })),
          }),
        )
          .by(ann)
          .on('2026-07-27')
      : event,
  );

describe('inviting firms', () => {
  const { given } = specOf(tender, (t, command: InviteBidders) => inviteBidders(t, command, keys));
  const inviting = (change: Partial<InviteBiddersTerms>, story: Told[], on: string) =>
    given(...story).when(
      new InviteBidders(software, { ...terms, ...change }, by(ann, { now: instant(`${on}T13:00:00.000Z`) })),
    );

  describe('without a call', () => {
    const taken = grounded(until('negotiatedWithoutCall').approved, '§ 14 (4) Nr. 1 VgV');
    const first = (change: Partial<InviteBiddersTerms>, story = taken) => inviting(change, story, '2026-09-01');

    it('asks three, and keeps the criteria as they are', () => {
      first({}).then(BiddersInvited({ ...terms, round: 1, bidders: [north, south, east], ...keys, criteriaHash }));
      expect(tenderAfter(...until('negotiatedWithoutCall').invited)).toMatchObject({
        status: 'invited',
        rounds: [{ round: 1, invited: ['north', 'south', 'east'] }],
      });
    });

    it('asks fewer only with a reason, or where one firm alone can deliver', () => {
      first({ bidders: [north] }).thenRefused('too-few-firms', { least: 3, count: 1 });
      first({ bidders: [north, south], fewerReason: 'Nur zwei Firmen stellen so etwas her' }).thenSome(BiddersInvited);
      const national = grounded(until('restrictedWithoutCompetition').approved, '§ 8 (3) Nr. 2 UVgO');
      first({ bidders: [north], fewerReason: 'Nur eine Firma bietet es an' }, national).thenRefused(
        'one-firm-needs-ground',
      );
      first({ bidders: [north] }, grounded(taken, ground)).thenSome(BiddersInvited);
    });

    it('asks each firm once', () => {
      first({ bidders: [north, north, east] }).thenRefused('bidder-named-twice', { bidder: 'north' });
      first({ bidders: [north, { ...north, bidder: 'other' }, east] }).thenRefused('firm-named-twice');
    });

    it('keeps nothing that could tell a person in plain words', () =>
      expect(() => first({ bidders: [north, south, { bidder: 'jo', person: 'Jo Beispiel' }] }).thenNothing()).toThrow(
        Malformed,
      ));

    it('rests on a ground that still holds on the day of dispatch', () =>
      first({}, until('negotiatedWithoutCall').approved).thenRefused('ground-required'));
  });

  describe('after a competition', () => {
    const covers = [
      told(BidRecorded({ bid: firstBid, bidder: north, prices: [], variant: false })),
      told(BidRecorded({ bid: secondBid, bidder: south, prices: [], variant: false })),
    ];
    const requests = [...until('restrictedProcedure').requestsOpened, ...covers, ...checked];
    const select = (...bids: string[]) => told(CandidatesSelected({ bids, reason: 'Am besten geeignet' }));
    const second = (bidders: InviteBiddersTerms['bidders'], ...selected: string[]) =>
      inviting(
        { bidders, dispatchedOn: day('2026-10-12'), closesAt: instant('2026-11-16T10:00:00.000Z') },
        [...requests, select(...selected)],
        '2026-10-12',
      );

    it('asks everybody who was selected, and names them as their requests do', () => {
      second([{ bidder: 'north' }, { bidder: 'south' }], firstBid, secondBid).then(
        BiddersInvited({
          ...terms,
          round: 1,
          bidders: [north, south],
          dispatchedOn: day('2026-10-12'),
          closesAt: instant('2026-11-16T10:00:00.000Z'),
          ...keys,
          criteriaHash,
        }),
      );
    });

    it('asks nobody else, and leaves nobody out', () => {
      second([{ bidder: 'north' }, { bidder: 'south' }], firstBid).thenRefused('bidder-not-selected');
      second([{ bidder: 'north' }], firstBid, secondBid).thenRefused('selected-not-invited', { bidder: 'south' });
    });

    it('waits until candidates are selected', () =>
      inviting({}, requests, '2026-10-12').thenRefused('candidates-not-selected'));
  });

  describe('to the next round of talks', () => {
    const talks = told(
      NegotiationHeld({ round: 1, bids: [firstBid, secondBid], on: day('2026-10-09'), summary: 'Gut' }),
    );
    const negotiated = grounded([...until('negotiatedWithoutCall').checked, talks], ground);
    const next = (change: Partial<InviteBiddersTerms>, story = negotiated) =>
      inviting(
        { dispatchedOn: day('2026-10-12'), closesAt: instant('2026-10-26T10:00:00.000Z'), ...change },
        story,
        '2026-10-12',
      );

    it('asks everybody with a valid bid, in a round of its own', () => {
      next({ bidders: [{ bidder: 'north' }, { bidder: 'south' }] }).thenSome(BiddersInvited);
      next({ bidders: [{ bidder: 'north' }, { bidder: 'east' }] }).thenRefused('bidder-has-no-valid-bid');
    });

    it('leaves somebody out only with a reason', () => {
      next({ bidders: [{ bidder: 'north' }] }).thenRefused('fewer-need-reason', { count: 1, of: 2 });
      next({ bidders: [{ bidder: 'north' }], fewerReason: 'So war es angekündigt' }).thenSome(BiddersInvited);
    });

    it('is not known in procedures without talks', () =>
      next({ bidders: [north, south] }, until().checked).thenRefused('step-not-in-procedure'));
  });
});
