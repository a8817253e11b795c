import { describe, expect, it } from '@jest/globals';
import {
  ObjectionDecided,
  ObjectionLodged,
  ReviewEnded,
  ReviewLodged,
  TenderCancelled,
} from '@moves/events/catalogue/tenders/award';
import { AwardRefused } from '@moves/events/catalogue/tenders/money';
import { partIdOf } from '@moves/events/decider/derived-id';
import { by, specOf, told } from '@moves/events/decider/spec';
import { ann, cem, day, earliestAt, software, tenderAfter, until } from '../../story.ts';
import { tender } from '../../tender.ts';
import { mayAwardTender } from '../award-tender.ts';
import { DecideObjection, type DecideObjectionTerms, decideObjection } from './decide-objection.ts';
import { EndReview, type EndReviewTerms, endReview } from './end-review.ts';
import { LodgeObjection, type LodgeObjectionTerms, lodgeObjection } from './lodge-objection.ts';
import { LodgeReview, type LodgeReviewTerms, lodgeReview } from './lodge-review.ts';

const text = 'Die Wertung sei nicht nachvollziehbar.';
const lodged = told(ObjectionLodged({ objection: 'o-1', bidder: 'south', text, receivedOn: day('2026-10-26') }))
  .by(ann)
  .on('2026-10-26');
const review = told(ReviewLodged({ review: 'r-1', chamber: 'Vergabekammer Baden-Württemberg', reference: '1 VK 1/26' }))
  .by(ann)
  .on('2026-10-30');
const decided = told(ObjectionDecided({ objection: 'o-1', upheld: false, text: 'Nicht abgeholfen' })).on('2026-10-28');
const ended = told(ReviewEnded({ review: 'r-1', result: 'dismissed', text: 'Zurückgewiesen' })).on('2026-11-19');

describe('an objection', () => {
  const { given } = specOf(tender, lodgeObjection);
  const lodge = (more: Partial<LodgeObjectionTerms> = {}) =>
    new LodgeObjection(software, { text, receivedOn: day('2026-11-20'), ...more }, by(ann));

  it('is lodged by a bidder, or by a firm that has not bid', () => {
    given(...until().informed)
      .when(lodge({ bidder: 'south' }))
      .then(
        ObjectionLodged({ objection: partIdOf('spec' as never), bidder: 'south', text, receivedOn: day('2026-11-20') }),
      );
    given(...until().published)
      .when(lodge())
      .thenSome(ObjectionLodged);
    given(...until().informed)
      .when(lodge({ bidder: 'nobody' }))
      .thenRefused('bidder-unknown');
  });

  it('is lodged once, and not ahead', () => {
    given(...until().informed, lodged)
      .when(lodge({ objection: 'o-1' }))
      .thenRefused('objection-known');
    given(...until().informed)
      .when(lodge({ receivedOn: day('2026-11-22') }))
      .thenRefused('day-has-not-come');
  });

  it('holds an award that is entered afterwards for the time in which it was pending, as a review does', () =>
    expect(() =>
      mayAwardTender(tenderAfter(...until().informed, review, ended), by(cem, { at: '2026-11-10' })),
    ).toThrow('review-pending'));

  it('is decided where the procedure has been cancelled meanwhile, too', () =>
    specOf(tender, decideObjection)
      .given(
        ...until().informed,
        lodged,
        told(TenderCancelled({ ground: 'seriousReason', reason: 'Grober Fehler' })).on('2026-10-27'),
      )
      .when(new DecideObjection(software, { objection: 'o-1', upheld: false, text: 'Erledigt' }, by(ann)))
      .thenSome(ObjectionDecided));

  it('holds the award until it is decided', () => {
    expect(() => mayAwardTender(tenderAfter(...until().informed, lodged), by(cem))).toThrow('objection-open');
    expect(() => mayAwardTender(tenderAfter(...until().informed, lodged, decided), by(cem))).not.toThrow();
  });
});

describe('deciding an objection', () => {
  const { given } = specOf(tender, decideObjection);
  const decide = (more: Partial<DecideObjectionTerms> = {}) =>
    new DecideObjection(software, { objection: 'o-1', upheld: true, text: 'Abgeholfen', ...more }, by(ann));

  it('remedies it, with a step back where one is needed', () => {
    given(...until().informed, lodged)
      .when(decide({ backTo: 'opened' }))
      .then(ObjectionDecided({ objection: 'o-1', upheld: true, text: 'Abgeholfen', backTo: 'opened' }));
    const back = tenderAfter(
      ...until().informed,
      lodged,
      told(ObjectionDecided({ objection: 'o-1', upheld: true, text: 'Abgeholfen', backTo: 'opened' })),
    );
    expect(back).toMatchObject({ status: 'opened', proposals: [] });
    expect(back.information).toBeUndefined();
  });

  it('does not go back without a fault, nor to where the procedure never was', () => {
    given(...until().informed, lodged)
      .when(decide({ upheld: false, backTo: 'opened' }))
      .thenRefused('back-without-fault');
    given(...until().opened, lodged)
      .when(decide({ backTo: 'evaluated' }))
      .thenRefused('no-way-back', { backTo: 'evaluated' });
    given(...until().published, lodged)
      .when(decide({ backTo: 'opened' }))
      .thenRefused('no-way-back');
  });

  it('is about one that is open', () => {
    given(...until().informed)
      .when(decide())
      .thenRefused('no-open-objection');
    given(...until().informed, lodged)
      .when(decide({ objection: 'o-2' }))
      .thenRefused('objection-unknown');
    const other = told(ObjectionLodged({ objection: 'o-2', text, receivedOn: day('2026-10-26') })).on('2026-10-26');
    given(...until().informed, lodged, decided, other)
      .when(decide())
      .thenRefused('objection-decided');
  });
});

describe('a review', () => {
  const { given } = specOf(tender, lodgeReview);
  const terms: LodgeReviewTerms = { review: 'r-1', chamber: 'Vergabekammer Baden-Württemberg', reference: '1 VK 1/26' };
  const lodge = () => new LodgeReview(software, terms, by(ann));

  it('is lodged once, also while the Budgets are being asked, and only above the EU threshold', () => {
    given(...until().informed)
      .when(lodge())
      .then(ReviewLodged({ ...terms, review: 'r-1' }));
    given(...until().awarding)
      .when(lodge())
      .thenSome(ReviewLodged);
    given(...until().informed, review)
      .when(lodge())
      .thenRefused('review-known');
    given(...until('publicTender').awardResolved)
      .when(lodge())
      .thenRefused('step-not-in-procedure');
  });

  it('bans the award until it is over', () => {
    expect(() => mayAwardTender(tenderAfter(...until().informed, review), by(cem))).toThrow('review-pending');
    expect(() => mayAwardTender(tenderAfter(...until().informed, review, ended), by(cem))).not.toThrow();
  });
});

describe('ending a review', () => {
  const { given } = specOf(tender, endReview);
  const end = (more: Partial<EndReviewTerms> = {}) =>
    new EndReview(software, { review: 'r-1', result: 'upheld', text: 'Stattgegeben', ...more }, by(ann));

  it('sets the procedure back where the chamber says so, and gives up an award under way', () => {
    given(...until().informed, review)
      .when(end({ backTo: 'evaluated' }))
      .then(ReviewEnded({ review: 'r-1', result: 'upheld', text: 'Stattgegeben', backTo: 'evaluated' }));
    given(...until().awarding, review)
      .when(end({ backTo: 'opened' }))
      .thenSome(AwardRefused, ReviewEnded);
    given(...until().awarding, review)
      .when(end())
      .thenSome(ReviewEnded);
  });

  it('cannot undo a contract', () =>
    given(...until().awarded, review)
      .when(end({ backTo: 'opened' }))
      .thenRefused('no-way-back'));

  it('does not go back when the application is dismissed or withdrawn', () => {
    for (const result of ['dismissed', 'withdrawn'] as const)
      given(...until().informed, review)
        .when(end({ result, backTo: 'opened' }))
        .thenRefused('back-without-fault');
  });

  it('is about one that is pending', () => {
    given(...until().informed)
      .when(end())
      .thenRefused('no-pending-review');
    given(...until().informed, review)
      .when(end({ review: 'r-2' }))
      .thenRefused('review-unknown');
    const other = told(ReviewLodged({ review: 'r-2', chamber: 'Vergabekammer', reference: '2' })).on('2026-11-19');
    given(...until().informed, review, ended, other)
      .when(end())
      .thenRefused('review-ended');
  });

  it('leaves the waiting time as it was', () =>
    expect(tenderAfter(...until().informed, review, ended).information?.earliestAt).toBe(earliestAt));
});
