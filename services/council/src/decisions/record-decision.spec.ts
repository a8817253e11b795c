import { describe, it } from '@jest/globals';
import { DecisionRecorded, PackageBegun, type VoteResult } from '@moves/events/catalogue/council';
import { type Instant, startOfDay } from '@moves/events/catalogue/time';
import { by, specOf } from '@moves/events/decider/spec';
import type { KnownBody } from '../bodies/body.ts';
import type { KnownPaper } from '../papers/paper.ts';
import type { KnownSession } from '../sessions/session.ts';
import { ann, begunAs, byCouncil, council, day, grdrs, recorded, recordedData, sitting } from '../story.ts';
import { decision } from './decision.ts';
import { type DecisionTerms, RecordDecision, recordDecision } from './record-decision.ts';

const terms: DecisionTerms = {
  paper: grdrs,
  session: council,
  authoritative: true,
  points: [
    { point: '1', result: 'noDissent' },
    { point: '2', result: 'noDissent' },
  ],
};
/** The session was said to be held at nine in the morning; nothing counts before. */
const at = '2018-06-28T09:00:00.000Z' as Instant;
const withSitting = (news: Partial<typeof sitting>) =>
  specOf(decision, (d, c: RecordDecision) => recordDecision(d, c, { ...sitting, ...news })).given;
const given = withSitting({});
const when = (news: Partial<DecisionTerms>, act = by(ann)) => new RecordDecision(byCouncil, { ...terms, ...news }, act);

const { points: proposed, ...put } = sitting.paper as KnownPaper;
const withoutMoney = {
  ...put,
  points: proposed.map(point => ({ ...point, effects: point.effects.slice(0, 1) })),
} as KnownPaper;

describe('recording a decision', () => {
  it('counts on the day of its session, and begins what an accepted point asks for', () =>
    given()
      .when(when({}))
      .then(DecisionRecorded(structuredClone(recordedData) as never, at), { ...begunAs('1-1'), at }));

  it('groups what a point asks for by the thing that is asked', () =>
    given().when(when({})).thenSome(DecisionRecorded, PackageBegun));

  it('triggers nothing if the body only advised', () =>
    given()
      .when(when({ authoritative: false }))
      .thenSome(DecisionRecorded));

  it.each<[VoteResult]>([['tied'], ['rejected'], ['adjourned'], ['noted']])(
    'triggers nothing if a point is %s',
    result =>
      given()
        .when(when({ points: [{ point: '1', result }] }))
        .thenSome(DecisionRecorded),
  );

  it('is authoritative only for a council or a deciding committee', () => {
    const advisory = { ...(sitting.body as KnownBody), kind: 'committeeAdvisory' } as const;
    withSitting({ body: advisory })().when(when({})).thenRefused('body-only-advises', { body: 'Gemeinderat' });
    withSitting({ body: advisory })()
      .when(when({ authoritative: false }))
      .thenSome(DecisionRecorded);
    withSitting({ body: { ...advisory, kind: 'committeeDeciding' }, paper: withoutMoney })()
      .when(when({}))
      .thenSome(DecisionRecorded, PackageBegun);
  });

  it('changes the budget only if the council itself decides', () => {
    const committee = { ...(sitting.body as KnownBody), kind: 'committeeDeciding' } as const;
    withSitting({ body: committee })().when(when({})).thenRefused('council-decides-itself', { point: '1' });
    withSitting({ body: committee })()
      .when(when({ authoritative: false }))
      .thenSome(DecisionRecorded);
    withSitting({ body: committee })()
      .when(when({ points: [{ point: '1', result: 'rejected' }] }))
      .thenSome(DecisionRecorded);
  });

  it('needs a session that was held', () => {
    withSitting({ session: { ...(sitting.session as KnownSession), status: 'scheduled' } })()
      .when(when({}))
      .thenRefused('session-not-held');
    withSitting({ session: { status: 'unknown' } })()
      .when(when({}))
      .thenRefused('session-unknown');
  });

  it('needs a paper that lay before the session, and was not withdrawn', () => {
    const paper = sitting.paper as KnownPaper;
    withSitting({ paper: { ...paper, on: day('2018-06-29') } })()
      .when(when({}))
      .thenRefused('paper-after-session');
    withSitting({ paper: { ...paper, since: startOfDay(day('2018-06-29')) } })()
      .when(when({}))
      .thenRefused('paper-after-session');
    withSitting({ paper: { ...paper, status: 'withdrawn' } })()
      .when(when({}))
      .thenRefused('paper-withdrawn');
    withSitting({ paper: { status: 'unknown' } })()
      .when(when({}))
      .thenRefused('paper-unknown');
  });

  it('is refused on another day than the session’s', () =>
    given()
      .when(when({}, by(ann, { at: '2018-07-02' })))
      .thenRefused('not-on-session-day'));

  it('is about points of the paper, each once; a report may be noted in the body’s own words', () => {
    given()
      .when(when({ points: [{ point: '9', result: 'noDissent' }] }))
      .thenRefused('point-unknown', { point: '9' });
    given()
      .when(when({ points: [terms.points[0]!, terms.points[0]!] }))
      .thenRefused('point-named-twice');
    withSitting({ paper: { ...(sitting.paper as KnownPaper), points: [] } })()
      .when(when({ points: [{ point: '1', result: 'noted', wording: 'Der Bericht wird zur Kenntnis genommen.' }] }))
      .thenSome(DecisionRecorded);
  });

  it('is public only if its paper is', () =>
    withSitting({ paper: { ...(sitting.paper as KnownPaper), public: false } })()
      .when(when({ public: true }))
      .thenRefused('paper-is-not-public'));

  it('is final: asked again it is the same, or refused', () => {
    given(recorded).when(when({})).thenNothing();
    given(recorded)
      .when(when({ authoritative: false }))
      .thenRefused('decision-recorded');
  });
});

describe('the counts of a vote', () => {
  const vote = (result: VoteResult, yes?: number, no?: number, abstained?: number) =>
    given().when(
      when({
        authoritative: false,
        points: [
          {
            point: '1',
            result,
            ...(yes !== undefined && { yes }),
            ...(no !== undefined && { no }),
            ...(abstained !== undefined && { abstained }),
          },
        ],
      }),
    );

  it('fit a result by everyone: nobody against, nobody abstains', () => {
    vote('unanimous', 60, 0, 0).thenSome(DecisionRecorded);
    vote('unanimous', 59, 0, 1).thenRefused('votes-do-not-fit');
    vote('unanimous', undefined, undefined, 1).thenRefused('votes-do-not-fit');
  });

  it('fit a result without dissent (einmütig): nobody against', () => {
    vote('noDissent', 50, 0, 10).thenSome(DecisionRecorded);
    vote('noDissent', 59, 1).thenRefused('votes-do-not-fit');
    vote('noDissent', undefined, 1).thenRefused('votes-do-not-fit');
  });

  it('fit a majority: more for than against; a tie is a rejection', () => {
    vote('majority', 31, 29).thenSome(DecisionRecorded);
    vote('majority', 30, 30).thenRefused('votes-do-not-fit');
    vote('tied', 30, 30).thenSome(DecisionRecorded);
    vote('rejected', 30, 30).thenSome(DecisionRecorded);
    vote('rejected', 31, 30).thenRefused('votes-do-not-fit');
  });

  it('are optional', () => vote('majority').thenSome(DecisionRecorded));

  it('are of a body of which at least half are present (§ 37 (2) GemO), and of no more hands than people', () => {
    given()
      .when(when({ present: 30, members: 61 }))
      .thenRefused('body-not-quorate');
    given()
      .when(when({ present: 62, members: 61 }))
      .thenRefused('more-present-than-members');
    given()
      .when(when({ present: 31, members: 61, points: [{ point: '1', result: 'majority', yes: 30, no: 2 }] }))
      .thenRefused('more-votes-than-present');
    given()
      .when(when({ present: 31, members: 61 }))
      .thenSome(DecisionRecorded, PackageBegun);
  });
});
