import { describe, expect, it } from '@jest/globals';
import type { Instant } from '@moves/events/catalogue/time';
import { cutFrom, demandKnownParameters, mementoOf, todayOf } from './cut.ts';

const clock = () => '2026-11-21T23:30:00.000Z' as Instant;

describe('a cut', () => {
  it('is nothing if nothing was asked', () => expect(cutFrom({}, clock)).toEqual({}));

  it('may be as of today, which in Berlin has begun before it has in Greenwich', () =>
    expect(cutFrom({ asOf: '2026-11-22' }, clock)).toEqual({ asOf: '2026-11-22' }));

  it('reads a plus that came as a space', () =>
    expect(cutFrom({ knownAt: '2021-12-31T12:00:00 01:00' }, clock)).toEqual({ knownAt: '2021-12-31T11:00:00.000Z' }));

  it.each([
    [{ asOf: '2026-11-23' }, 'asOf: must not lie in the future'],
    [{ asOf: '2021-02-29' }, 'asOf: must be a calendar day'],
    [{ asOf: '' }, 'asOf: must be a calendar day'],
    [{ asOf: ['2021-01-01', '2021-01-02'] }, 'asOf: must be a calendar day'],
    [{ knownAt: '2021-12-31T12:00:00' }, 'knownAt: must be a moment with its offset'],
    [{ knownAt: '2026-11-21T23:30:00Z' }, 'knownAt: must lie in the past'],
    [{ knownAt: 'yesterday' }, 'knownAt: must be a moment'],
    [{ knownAt: '2021-12-31T12:00:60Z' }, 'knownAt: must be a moment'],
    [{ asOf: '0000-12-31' }, 'asOf: must be a calendar day'],
  ])('refuses %j', (parameters, problem) => expect(() => cutFrom(parameters, clock)).toThrow(problem));

  it('names the end of its day as RFC 7089 has it', () =>
    expect(mementoOf(cutFrom({ asOf: '2021-12-31' }, clock))).toEqual({
      'memento-datetime': 'Fri, 31 Dec 2021 22:59:59 GMT',
    }));

  it('may lie before there was anything, and before there was standard time', () =>
    expect(mementoOf(cutFrom({ asOf: '1800-01-01' }, clock))).toEqual({
      'memento-datetime': 'Wed, 01 Jan 1800 23:06:31 GMT',
    }));

  it('measures what is overdue against its own end', () => {
    expect(todayOf({}, clock)).toBe('2026-11-22');
    expect(todayOf(cutFrom({ knownAt: '2021-12-31T23:30:00Z' }, clock), clock)).toBe('2022-01-01');
    expect(todayOf(cutFrom({ asOf: '2020-01-01', knownAt: '2021-12-31T23:30:00Z' }, clock), clock)).toBe('2020-01-01');
  });

  it('is not missed by a slip of the pen', () =>
    expect(() => demandKnownParameters({ asof: '2021-01-01' }, ['asOf', 'knownAt'])).toThrow(
      'asof: is no parameter here',
    ));
});
