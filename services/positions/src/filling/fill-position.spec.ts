import { describe, it } from '@jest/globals';
import {
  ConversionNoteSet,
  type Grade,
  LapseNoteSet,
  PositionAdvertised,
  PositionBlocked,
  PositionFilled,
  PositionVacated,
  SelectionBegun,
  StaffCouncilAgreed,
} from '@moves/events/catalogue/positions';
import type { Day } from '@moves/events/catalogue/time';
import { by, specOf, told } from '@moves/events/decider/spec';
import { position } from '../position.ts';
import {
  advertised,
  agreed,
  approved,
  assessed,
  bea,
  day,
  inDraft,
  inSelection,
  post,
  released,
  requestedFor,
  untilConsent,
  untilReleased,
} from '../story.ts';
import { FillPosition, type FillTerms, fill } from './fill-position.ts';

const { given } = specOf(position, fill);
const filling = (terms: Partial<FillTerms> = {}, act = by(bea)) =>
  new FillPosition(post, { occupancy: 'next', from: day('2020-07-01'), ...terms }, act);

/** A share that is filled, and the way to the next filling. */
const alreadyFilled = (share: number, from: string, until?: Day) => [
  told(PositionFilled({ occupancy: `from-${from}`, share, from: day(from), grade: 'E11' })).on(from),
  ...(until ? [told(PositionVacated({ occupancy: `from-${from}`, until })).on('2020-08-01')] : []),
  told(PositionAdvertised({})).on('2020-09-01'),
  told(SelectionBegun({})).on('2020-10-01'),
  told(StaffCouncilAgreed({ document: 'Beschluss des Personalrats 21/2020' })).on('2020-11-02'),
];

describe('filling a post', () => {
  it('gives all that is free, in its own grade, unless something else is said', () =>
    given(...untilConsent)
      .when(filling())
      .then(
        PositionFilled(
          { occupancy: 'next', share: 10_000, from: day('2020-07-01'), grade: 'E11' },
          '2020-06-30T22:00:00.000Z' as never,
        ),
      ));

  it('may begin on a day that lies ahead', () =>
    given(...untilConsent)
      .when(filling({ from: day('2027-01-01') }))
      .then(PositionFilled({ occupancy: 'next', share: 10_000, from: day('2027-01-01'), grade: 'E11' }, by(bea).at)));

  it('waits for the staff council', () => {
    given(...untilReleased, advertised, inSelection)
      .when(filling())
      .thenRefused('staff-council-not-agreed');
    given(...untilConsent)
      .when(filling({ from: day('2020-06-01') }))
      .thenRefused('filled-before-consent', { since: '2020-06-02' });
  });

  it('needs a selection', () =>
    given(...untilReleased)
      .when(filling())
      .thenRefused('position-not-in-selection', { status: 'released' }));

  it('needs the staff council anew for the next one', () => {
    const again = [
      told(PositionFilled({ occupancy: 'one', share: 5_000, from: day('2020-07-01'), grade: 'E11' })).on('2020-07-01'),
      told(PositionAdvertised({})).on('2020-09-01'),
      told(SelectionBegun({})).on('2020-10-01'),
    ];
    given(...untilConsent, ...again)
      .when(filling({ from: day('2020-11-01') }))
      .thenRefused('staff-council-not-agreed');
  });

  it('writes nothing when it is asked for again', () =>
    given(
      ...untilConsent,
      told(PositionFilled({ occupancy: 'next', share: 10_000, from: day('2020-07-01'), grade: 'E11' })),
    )
      .when(filling())
      .thenNothing());
});

describe('the share that is filled', () => {
  it('may be what another share leaves', () =>
    given(...untilConsent, ...alreadyFilled(6_000, '2020-07-01'))
      .when(filling({ from: day('2020-12-01'), share: 4_000 }))
      .thenSome(PositionFilled));

  it('is never more than is free', () =>
    given(...untilConsent, ...alreadyFilled(6_000, '2020-07-01'))
      .when(filling({ from: day('2020-12-01'), share: 4_001 }))
      .thenRefused('share-not-free', { day: '2020-12-01', freeFte: '0.4', shareFte: '0.4001' }));

  it('is never more than will be free on a day ahead', () =>
    given(...untilConsent, ...alreadyFilled(6_000, '2027-01-01'))
      .when(filling({ from: day('2020-12-01'), share: 10_000 }))
      .thenRefused('share-not-free', { day: '2027-01-01', freeFte: '0.4' }));

  it('may follow one that ends the day before', () => {
    const until = day('2020-12-31');
    given(...untilConsent, ...alreadyFilled(10_000, '2020-07-01', until))
      .when(filling({ from: day('2021-01-01') }))
      .thenSome(PositionFilled);
    given(...untilConsent, ...alreadyFilled(10_000, '2020-07-01', until))
      .when(filling({ from: until }))
      .thenRefused('share-not-free', { day: '2020-12-31', freeFte: '0' });
  });
});

describe('the grade in which a post is filled', () => {
  const official = (grade: Grade) => [
    requestedFor({ grade }),
    told({ ...assessed, data: { finding: 'Ja.', grade } }).on('2019-09-01'),
    inDraft,
    approved,
    released,
    advertised,
    inSelection,
    agreed,
  ];

  it('is never above the post’s', () => {
    given(...untilConsent)
      .when(filling({ grade: 'E12' }))
      .thenRefused('grade-above-post', { grade: 'E12', ofPost: 'E11' });
    given(...untilConsent)
      .when(filling({ grade: 'E9c' }))
      .thenSome(PositionFilled);
  });

  it('may be a lower one of the same career for officials', () => {
    given(...official('A13'))
      .when(filling({ grade: 'A11' }))
      .thenSome(PositionFilled);
    given(...official('A13'))
      .when(filling({ grade: 'A8' }))
      .thenRefused('grade-of-another-career');
  });

  it('may be that of an employee on a post of an official, not the other way round', () => {
    given(...official('A13'))
      .when(filling({ grade: 'E13' }))
      .thenSome(PositionFilled);
    given(...untilConsent)
      .when(filling({ grade: 'A10' }))
      .thenRefused('official-on-employee-post');
  });
});

describe('a note on a post', () => {
  it('keeps it from being filled while it is blocked, and names who may release it', () =>
    given(...untilConsent, told(PositionBlocked({ releasedBy: 'Verwaltungsausschuss' })))
      .when(filling())
      .thenRefused('position-blocked', { body: 'Verwaltungsausschuss' }));

  it('keeps it from being filled from the day on which it lapses', () => {
    const note = told(LapseNoteSet({ on: day('2027-01-01') })).on('2020-06-10');
    given(...untilConsent, note)
      .when(filling({ from: day('2027-01-01') }))
      .thenRefused('lapse-day-reached', { on: '2027-01-01' });
    given(...untilConsent, note)
      .when(filling({ from: day('2026-12-01') }))
      .thenSome(PositionFilled);
  });

  it('keeps it from being filled after its term', () =>
    given(requestedFor({ fixedTermUntil: day('2026-12-31') }), ...untilConsent.slice(1))
      .when(filling({ from: day('2027-01-01') }))
      .thenRefused('term-over', { on: '2026-12-31' }));

  it('keeps from being filled again what has become free since', () => {
    const halves = [
      told(PositionFilled({ occupancy: 'a', share: 5_000, from: day('2020-07-01'), grade: 'E11' })).on('2020-07-01'),
      told(PositionVacated({ occupancy: 'a', until: day('2020-12-31') })).on('2021-01-01'),
      told(PositionAdvertised({})).on('2021-02-01'),
      told(SelectionBegun({})).on('2021-03-01'),
      told(StaffCouncilAgreed({ document: 'Beschluss des Personalrats 3/2021' })).on('2021-04-01'),
    ];
    const lapsing = told(LapseNoteSet({})).on('2020-06-10');
    const converting = told(ConversionNoteSet({ toGrade: 'E10' })).on('2020-06-10');
    given(...untilConsent, lapsing, ...halves)
      .when(filling({ from: day('2021-05-01') }))
      .thenRefused('lapses-when-vacated');
    given(...untilConsent, converting, ...halves)
      .when(filling({ from: day('2021-05-01') }))
      .thenRefused('converts-when-vacated', { grade: 'E10' });
  });
});
