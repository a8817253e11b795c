import { describe, expect, it } from '@jest/globals';
import {
  CancellationGround,
  Category,
  ExclusionGround,
  NoticeKind,
  Procedure,
} from '@moves/events/catalogue/tenders/words';
import type { Day, Instant } from '@moves/events/catalogue/time';
import { approvalLevelFor, approvalSourceOn, demandCompetent } from './approval-levels.ts';
import { cancellationRuleOf } from './cancellation.ts';
import { codesOf, noticeSubtypeOf } from './codes.ts';
import { excludableUntil, exclusionRuleOf } from './exclusion.ts';
import { demandFrameworkTerm, frameworkRuleFor } from './framework.ts';
import { nationalNoticeEarliestAt } from './notices.ts';
import { retentionOf } from './retention.ts';

const day = (text: string): Day => text as Day;
const today = day('2026-11-21');
const before = day('2026-06-30');

describe('who resolves on an award', () => {
  it.each([
    [50_000_00, 'office'],
    [50_000_01, 'mayor'],
    [500_000_00, 'mayor'],
    [500_000_01, 'committee'],
    [5_000_000_01, 'council'],
  ] as const)('of %i cents gross is the %s or above', (grossCents, level) => {
    expect(approvalLevelFor(grossCents, today)).toBe(level);
    expect(() => demandCompetent(level, grossCents, today)).not.toThrow();
    expect(() => demandCompetent('urgent', grossCents, today)).not.toThrow();
    if (level !== 'office') expect(() => demandCompetent('office', grossCents, today)).toThrow('body-not-competent');
  });

  it('is a fictitious example, and says so', () => expect(approvalSourceOn(today)).toContain('fiktives Beispiel'));
});

describe('a framework', () => {
  it.each([
    ['eu', 'services', today, 48],
    ['eu', 'socialServices', before, 72],
    ['eu', 'socialServices', today, 96],
    ['national', 'services', today, 72],
  ] as const)('%s for %s begun on %s runs %i months at most', (regime, category, begunOn, months) => {
    expect(frameworkRuleFor(regime, category, begunOn).months).toBe(months);
    const term = (longer: object = {}) =>
      demandFrameworkTerm({ months: months + 1, ...longer }, regime, category, begunOn);
    expect(() => term()).toThrow('framework-too-long');
    expect(() => term({ longerReason: 'Abschreibung der Anlage' })).not.toThrow();
  });
});

describe('notices', () => {
  it('may come nationally once TED has published, or after 48 hours, across the change of clocks too', () => {
    const confirmedAt = '2026-10-24T10:00:00.000Z' as Instant;
    expect(nationalNoticeEarliestAt({ confirmedAt })).toBe('2026-10-26T10:00:00.000Z');
    expect(nationalNoticeEarliestAt({ confirmedAt, publishedOn: day('2026-10-25') })).toBe('2026-10-24T22:00:00.000Z');
    expect(nationalNoticeEarliestAt({})).toBeUndefined();
  });
});

describe('the file of a procedure', () => {
  it('is kept for three years if nothing was bought', () =>
    expect(retentionOf({ regime: 'eu', endedOn: today, awarded: false })).toEqual({
      retainUntil: '2029-11-21',
      rule: '§ 8 (4) VgV: 3 Jahre',
    }));

  it('is kept as long as vouchers are, counted from the contract’s last year', () =>
    expect(
      retentionOf({ regime: 'national', endedOn: today, awarded: true, contractsEndOn: day('2030-06-30') }),
    ).toMatchObject({ retainUntil: '2041-12-31', rule: expect.stringContaining('§ 39 (2) GemHVO') }));

  it('is kept to the end of the contract if that is last', () =>
    expect(
      retentionOf({ regime: 'eu', endedOn: today, awarded: false, contractsEndOn: day('2032-01-31') }).retainUntil,
    ).toBe('2032-01-31'));
});

describe('the tables of the law', () => {
  it('name every procedure in eForms and OCDS, and say what is inferred', () => {
    for (const procedure of Procedure.options) expect(codesOf(procedure).eforms).toMatch(/^[a-z-]+$/);
    expect(codesOf('negotiatedWithoutCall', true).ocds).toBe('direct');
    expect(codesOf('openProcedure').label).toBeUndefined();
    expect(codesOf('publicTender').label).toContain('abgeleitet');
  });

  it('know a notice subtype for every kind of notice', () => {
    for (const kind of NoticeKind.options)
      for (const category of Category.options) expect(noticeSubtypeOf(kind, category)).toMatch(/^E?\d+$/);
    expect(noticeSubtypeOf('contractNotice', 'socialServices')).toBe('20');
    expect(noticeSubtypeOf('awardNotice', 'services')).toBe('29');
  });

  it('know where every ground of exclusion and of cancellation stands', () => {
    for (const ground of ExclusionGround.options)
      for (const source of Object.values(exclusionRuleOf(ground).sources)) expect(source).toMatch(/§/);
    for (const ground of CancellationGround.options) {
      const { sources, codes } = cancellationRuleOf(ground);
      expect([sources.eu, sources.national].join()).toMatch(/§.*§/);
      expect(codes.length).toBeGreaterThan(0);
    }
  });

  it('let a firm come back after five years, or three', () => {
    expect(excludableUntil('mandatoryGround', today)).toBe('2031-11-21');
    expect(excludableUntil('facultativeGround', today)).toBe('2029-11-21');
    expect(excludableUntil('late', today)).toBeUndefined();
  });
});
