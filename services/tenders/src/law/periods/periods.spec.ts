import { describe, expect, it } from '@jest/globals';
import { Category, Procedure } from '@moves/events/catalogue/tenders/words';
import { type Day, dayOf, type Instant, plusDays, startOfDay } from '@moves/events/catalogue/time';
import fc from 'fast-check';
import { workingDaysIn } from '../calendar.ts';
import type { Period, PeriodName, PeriodsAsked } from './period.ts';
import { periodsFor } from './periods.ts';
import { earliestClosingAfter } from './questions.ts';

const day = (text: string): Day => text as Day;
const open = (dispatchedOn: string, rest: Partial<PeriodsAsked> = {}): PeriodsAsked => ({
  procedure: 'openProcedure',
  category: 'services',
  dispatchedOn: day(dispatchedOn),
  electronic: true,
  ...rest,
});
const period = (asked: PeriodsAsked, name: PeriodName): Period | undefined =>
  periodsFor(asked).find(one => one.name === name);
const tenders = (asked: PeriodsAsked): Period => period(asked, 'tenders')!;
const named = (procedure: Procedure, rest: Partial<PeriodsAsked> = {}): PeriodsAsked =>
  open('2026-11-02', { procedure, ...rest });

describe('the period for tenders', () => {
  it('is 30 days in an open procedure with electronic bids, and ends with its last day', () => {
    expect(tenders(open('2024-03-04'))).toMatchObject({
      days: 30,
      paragraph: '§ 15 (4) VgV',
      lastDay: '2024-04-03',
      earliestAt: '2024-04-03T22:00:00.000Z',
      lawVersion: { de: 'Fassung bis 30. Juni 2026' },
    });
  });

  it.each([
    [open('2026-11-02', { electronic: false }), 35, '§ 15 (2) VgV'],
    [open('2026-11-02'), 30, '§ 15 (4) VgV'],
    [open('2026-11-02', { urgentReason: 'Ausfall' }), 15, '§ 15 (3) VgV'],
    [open('2026-11-02', { priorInformationOn: day('2026-06-01') }), 15, '§ 38 (3) VgV'],
    [open('2026-11-02', { notAllElectronic: true }), 35, '§ 15 (4) VgV, § 41 (2) (3) VgV'],
    [open('2026-11-02', { notAllElectronic: true, urgentReason: 'Ausfall' }), 15, '§ 15 (3) VgV'],
    [named('restrictedProcedure', { electronic: false }), 30, '§ 16 (5) VgV'],
    [named('restrictedProcedure'), 25, '§ 16 (8) VgV'],
    [named('restrictedProcedure', { urgentReason: 'Ausfall' }), 10, '§ 16 (7) VgV'],
    [named('restrictedProcedure', { agreement: 'failed' }), 10, '§ 16 (6) VgV'],
    [named('negotiatedWithCall', { electronic: false }), 30, '§ 17 (6) VgV'],
    [named('negotiatedWithCall'), 25, '§ 17 (9) VgV'],
    [named('negotiatedWithCall', { urgentReason: 'Ausfall' }), 10, '§ 17 (8) VgV'],
    [named('restrictedProcedure', { dynamicPurchasing: true }), 10, '§ 24 (4) VgV'],
    [named('publicTender'), 14, '§ 13 (1) UVgO'],
    [open('2026-11-02', { category: 'socialServices' }), 14, '§ 65 (3) VgV'],
  ])('follows the table: %o', (asked, days, paragraph) => {
    expect(tenders(asked)).toMatchObject({ days, paragraph });
  });

  it('has no minimum if it is agreed with all candidates, or extremely urgent without a call', () => {
    for (const asked of [
      named('restrictedProcedure', { agreement: 'reached' }),
      named('negotiatedWithoutCall', { urgentReason: 'Ausfall' }),
    ])
      expect(tenders(asked)).toMatchObject({ lastDay: '2026-11-02', earliestAt: startOfDay(day('2026-11-03')) });
  });

  it('cannot be agreed on where everybody may bid', () =>
    expect(tenders(open('2026-11-02', { agreement: 'reached' })).days).toBe(30));

  it('is set by the house where the law says «appropriate», and says so', () => {
    expect(tenders(named('publicTender'))).toMatchObject({ label: expect.stringContaining('Vorgabe des Hauses') });
    expect(tenders(open('2026-11-02')).label).toBeUndefined();
  });

  it.each(['2026-09-29', '2025-11-01'])('is not shortened by a prior information notice of %s', sentOn => {
    const found = tenders(open('2026-11-02', { priorInformationOn: day(sentOn) }));
    expect(found.days).toBe(30);
    expect(found.steps[0]!.text.de).toContain('Die Vorinformation verkürzt nicht');
  });

  it.each(['2026-09-28', '2025-11-02'])('is shortened by one of %s', sentOn =>
    expect(tenders(open('2026-11-02', { priorInformationOn: day(sentOn) })).days).toBe(15),
  );

  it('is none for a direct purchase', () => expect(periodsFor(named('directPurchase'))).toEqual([]));
});

describe('the end of a period', () => {
  it('moves from a holiday over the weekend to the end of the next working day', () =>
    expect(tenders(open('2026-12-10', { urgentReason: 'Ausfall' }))).toMatchObject({
      lastDay: '2026-12-28',
      earliestAt: '2026-12-28T23:00:00.000Z',
    }));

  it('stays on Christmas Eve, which is a working day', () =>
    expect(tenders(open('2026-12-09', { urgentReason: 'Ausfall' })).lastDay).toBe('2026-12-24'));

  it('moves from Epiphany and Corpus Christi, which are holidays in Baden-Württemberg', () => {
    expect(tenders(open('2025-12-07')).lastDay).toBe('2026-01-07');
    expect(tenders(open('2026-05-05')).lastDay).toBe('2026-06-05');
  });

  it('is midnight in Berlin when the clocks change meanwhile', () => {
    expect(tenders(open('2026-09-25')).earliestAt).toBe('2026-10-26T23:00:00.000Z');
    expect(tenders(open('2026-02-27')).earliestAt).toBe('2026-03-30T22:00:00.000Z');
  });

  it('counts the 29th of February', () => {
    expect(tenders(open('2024-01-30')).lastDay).toBe('2024-02-29');
    expect(tenders(open('2023-01-30')).lastDay).toBe('2023-03-01');
  });

  it('comes, even at the end of the calendar', () =>
    expect(tenders(open('9999-12-20', { urgentReason: 'Ausfall' })).days).toBe(15));

  it('shows each step', () =>
    expect(tenders(open('2026-09-25')).steps.map(({ day, text }) => `${day} ${text.de}`)).toEqual([
      '2026-09-25 Absendung: zählt nicht mit',
      '2026-09-26 Tag 1',
      '2026-10-25 Tag 30: Sonntag',
      '2026-10-26 Der letzte Tag ist kein Arbeitstag; die Frist endet am nächsten: Montag (Art. 3 Abs. 4 VO 1182/71)',
      '2026-10-27 Ab 0:00 Uhr dieses Tages ist die Frist vorbei',
    ]));
});

describe('the law of 2026', () => {
  it('counts from a later publication that was asked for; the old law did not', () => {
    expect(tenders(open('2026-06-30', { publicationOn: day('2026-07-06') })).lastDay).toBe('2026-07-30');
    expect(tenders(open('2026-07-01', { publicationOn: day('2026-07-06') }))).toMatchObject({
      lastDay: '2026-08-05',
      lawVersion: { de: 'Fassung ab 1. Juli 2026' },
    });
  });

  it('does not hold for what began before it', () =>
    expect(tenders(open('2026-07-01', { publicationOn: day('2026-07-06'), begunOn: day('2026-06-01') })).lastDay).toBe(
      '2026-07-31',
    ));

  it('asks statistics above 50,000 € net instead of 25,000', () => {
    const awarded = (begunOn: string) =>
      period(
        named('publicTender', { begunOn: day(begunOn), awardedOn: day('2026-11-02'), netCents: 4_000_000 }),
        'statistics',
      );
    expect(awarded('2026-06-30')).toMatchObject({ lastDay: '2027-01-01' });
    expect(awarded('2026-07-01')).toBeUndefined();
  });
});

describe('the period for requests', () => {
  it.each([
    ['restrictedProcedure', {}, 30],
    ['restrictedProcedure', { urgentReason: 'Ausfall' }, 15],
    ['negotiatedWithCall', { urgentReason: 'Ausfall' }, 15],
    ['competitiveDialogue', { urgentReason: 'Ausfall' }, 30],
    ['innovationPartnership', {}, 30],
    ['restrictedWithCompetition', {}, 10],
  ] as const)('of %s with %o is %i days', (procedure, rest, days) =>
    expect(period(named(procedure, rest), 'requests')).toMatchObject({ days }),
  );

  it('is none where everybody may bid at once', () => expect(period(open('2026-11-02'), 'requests')).toBeUndefined());

  it('is followed by ten working days to examine a request in a dynamic purchasing system', () =>
    expect(
      period(open('2026-12-21', { procedure: 'restrictedProcedure', dynamicPurchasing: true }), 'admission'),
    ).toMatchObject({ lastDay: '2027-01-07' }));
});

describe('answers to bidders', () => {
  const closing = (closesAt: string, rest: Partial<PeriodsAsked> = {}) =>
    period(open('2026-02-02', { closesAt: closesAt as Instant, ...rest }), 'questions')!;

  it('leave six whole days, four if urgent', () => {
    expect(closing('2026-03-20T09:00:00.000Z').lastDay).toBe('2026-03-13');
    expect(closing('2026-03-20T09:00:00.000Z', { urgentReason: 'Ausfall' }).lastDay).toBe('2026-03-15');
  });

  it('leave two working days over Easter', () => {
    expect(closing('2026-04-07T08:00:00.000Z', { urgentReason: 'Ausfall' }).lastDay).toBe('2026-03-31');
    expect(earliestClosingAfter(day('2026-04-02'), true)).toBe('2026-04-08T22:00:00.000Z');
  });

  it('are in time exactly until the earliest closing that they would ask for', () => {
    const days = fc.integer({ min: 0, max: 3_000 }).map(days => plusDays(day('2024-01-01'), days));
    fc.assert(
      fc.property(days, fc.boolean(), (closingDay, urgent) => {
        const { lastDay } = closing(startOfDay(closingDay), urgent ? { urgentReason: 'Ausfall' } : {});
        expect(earliestClosingAfter(lastDay, urgent) <= startOfDay(closingDay)).toBe(true);
        expect(earliestClosingAfter(plusDays(lastDay, 1), urgent) > startOfDay(closingDay)).toBe(true);
      }),
    );
  });
});

describe('what follows', () => {
  const told = (informedAt: string, rest: Partial<PeriodsAsked> = {}) =>
    open('2024-03-04', { informedAt: informedAt as Instant, ...rest });

  it('is a standstill, by the letter of the law and as the house counts it', () => {
    const asked = told('2024-05-15T10:00:00.000Z');
    expect(period(asked, 'standstillByLetter')).toMatchObject({ earliestAt: startOfDay(day('2024-05-26')) });
    expect(period(asked, 'standstill')).toMatchObject({
      earliestAt: startOfDay(day('2024-05-28')),
      label: expect.stringContaining('vorsichtige Vorgabe'),
    });
  });

  it('is an objection in 10 days, a review in 15, and ineffectiveness for 6 months at most', () => {
    const asked = told('2024-05-15T10:00:00.000Z', {
      objectionRejectedOn: day('2024-05-16'),
      awardedOn: day('2024-08-31'),
    });
    expect(period(asked, 'objection')).toMatchObject({ lastDay: '2024-05-27', kind: 'limit' });
    expect(period(asked, 'review')).toMatchObject({ lastDay: '2024-05-31' });
    expect(period(asked, 'ineffectiveness')).toMatchObject({ lastDay: '2025-02-28', paragraph: '§ 135 (2) GWB' });
  });

  it('is an award notice within 30 days and statistics within 60, above the threshold', () => {
    const asked = open('2026-07-01', { awardedOn: day('2026-11-02') });
    expect(period(asked, 'awardNotice')).toMatchObject({ lastDay: '2026-12-02', dueAt: startOfDay(day('2026-12-03')) });
    expect(period(asked, 'statistics')).toMatchObject({ lastDay: '2027-01-01' });
  });

  it('is an ex-post notice for three months below it, where nobody was called and 25,000 € net are reached', () => {
    const asked = (netCents: number) =>
      named('negotiatedAwardWithoutCompetition', { awardedOn: day('2026-11-30'), netCents });
    expect(period(asked(2_500_000), 'exPostNotice')).toMatchObject({ lastDay: '2027-02-28' });
    expect(period(asked(2_499_999), 'exPostNotice')).toBeUndefined();
    expect(period(asked(2_500_000), 'awardNotice')).toBeUndefined();
  });
});

describe('every period, whatever is asked', () => {
  const dispatches = fc.integer({ min: 0, max: 4_000 }).map(days => plusDays(day('2019-01-01'), days));
  const anything = fc.record({
    procedure: fc.constantFrom(...Procedure.options),
    category: fc.constantFrom(...Category.options),
    dispatchedOn: dispatches,
    electronic: fc.boolean(),
    notAllElectronic: fc.boolean(),
    urgentReason: fc.constantFrom(undefined, 'Ausfall'),
  });

  it('ends on a working day, holds all its days, and names rule, paragraph, law and steps', () => {
    fc.assert(
      fc.property(anything, asked => {
        for (const one of periodsFor(asked).filter(({ kind, days }) => kind === 'minimum' && days)) {
          expect(workingDaysIn(one.lastDay, one.lastDay)).toBe(1);
          expect(one.lastDay >= plusDays(asked.dispatchedOn, one.days!)).toBe(true);
          expect(dayOf(one.earliestAt!)).toBe(plusDays(one.lastDay, 1));
          expect(one.earliestAt).toBe(startOfDay(plusDays(one.lastDay, 1)));
          expect(one.paragraph).toMatch(/§/);
          expect(one.rule.de && one.rule.en && one.lawVersion.de && one.calendar.de).toBeTruthy();
          expect(one.steps.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('never becomes shorter by waiting a day', () => {
    fc.assert(
      fc.property(anything, asked => {
        const tomorrow = { ...asked, dispatchedOn: plusDays(asked.dispatchedOn, 1) };
        const ends = (one: PeriodsAsked) => periodsFor(one).map(({ earliestAt }) => earliestAt!);
        const later = ends(tomorrow);
        for (const [place, earliest] of ends(asked).entries()) expect(later[place]! >= earliest).toBe(true);
      }),
    );
  });
});
