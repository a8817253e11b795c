import { describe, expect, it } from '@jest/globals';
import type { Instant } from '@moves/events/catalogue/time';
import { printInstant, scalars } from './scalars.ts';

describe('a moment in the graph', () => {
  it.each([
    ['2023-02-09T11:00:00.000Z', '2023-02-09T12:00:00+01:00'],
    ['2023-07-09T10:00:00.000Z', '2023-07-09T12:00:00+02:00'],
    ['2023-12-31T23:30:00.000Z', '2024-01-01T00:30:00+01:00'],
    ['2023-02-09T11:00:00.007Z', '2023-02-09T12:00:00.007+01:00'],
    ['2023-03-26T00:59:59.999Z', '2023-03-26T01:59:59.999+01:00'],
    ['2023-03-26T01:00:00.000Z', '2023-03-26T03:00:00+02:00'],
  ])('%s is written %s', (instant, written) => expect(printInstant(instant as Instant)).toBe(written));

  it('is read with any offset', () =>
    expect(scalars.Instant.parseValue('2023-02-09T12:00:00+01:00')).toBe('2023-02-09T11:00:00.000Z'));

  it.each(['2023-02-09T12:00:00', '2023-02-09', 'now', 1_675_940_400, null])('is not read from %j', value =>
    expect(() => scalars.Instant.parseValue(value)).toThrow('must be a moment with its offset'),
  );
});

describe('a day in the graph', () => {
  it('is read as it is written', () => expect(scalars.Day.parseValue('2024-02-29')).toBe('2024-02-29'));

  it.each(['2023-02-29', '29.02.2024', '2024-2-9', 20240229])('is not read from %j', value =>
    expect(() => scalars.Day.parseValue(value)).toThrow('must be a calendar day'),
  );
});
