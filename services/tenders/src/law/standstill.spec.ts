import { describe, expect, it } from '@jest/globals';
import { type Day, type Instant, startOfDay } from '@moves/events/catalogue/time';
import type { PersonId } from '@moves/events/catalogue/values';
import { by } from '@moves/events/decider/spec';
import type { KnownTender } from '../tender-state.ts';
import { EXTREME_URGENCY } from './choice-grounds.ts';
import { demandStandstillOver, type StandstillAsked, standstillOf } from './standstill.ts';

const day = (text: string): Day => text as Day;
const letters = (sentAt: string, rest: Partial<StandstillAsked> = {}): StandstillAsked => ({
  procedure: 'openProcedure',
  regime: 'eu',
  begunOn: day('2026-07-01'),
  electronic: true,
  urgent: false,
  frameworkCallOff: false,
  sentAt: sentAt as Instant,
  ...rest,
});

describe('the standstill', () => {
  it('is 10 days by electronic means and 15 by post, from the day after dispatch', () => {
    const electronic = standstillOf(letters('2026-11-02T10:00:00.000Z'))!;
    expect(electronic).toMatchObject({ days: 10, lastDay: '2026-11-12', earliestAt: startOfDay(day('2026-11-13')) });
    const post = standstillOf(letters('2026-11-02T10:00:00.000Z', { electronic: false }))!;
    expect(post).toMatchObject({ days: 15, lastDay: '2026-11-17', earliestAt: startOfDay(day('2026-11-18')) });
  });

  it('ends on a Saturday by the letter of the law, and with the next working day to be safe', () =>
    expect(standstillOf(letters('2024-05-15T10:00:00.000Z'))).toMatchObject({
      lastDay: '2024-05-27',
      earliestAt: '2024-05-27T22:00:00.000Z',
      byLetter: { lastDay: '2024-05-25', earliestAt: '2024-05-25T22:00:00.000Z' },
    }));

  it('runs over Christmas to the end of the next working day', () =>
    expect(standstillOf(letters('2026-12-15T10:00:00.000Z'))).toMatchObject({
      lastDay: '2026-12-28',
      byLetter: { lastDay: '2026-12-25' },
    }));

  it('counts from the day of dispatch in Berlin, not in Greenwich', () =>
    expect(standstillOf(letters('2026-11-01T23:30:00.000Z'))!.lastDay).toBe('2026-11-12'));

  it('names what made it longer, in rule and steps', () => {
    const { rule, steps, byLetter } = standstillOf(letters('2024-05-15T10:00:00.000Z'))!;
    expect(rule).toContain('vorsichtige Vorgabe des Hauses');
    expect(steps.at(-2)!.text.de).toContain('Montag');
    expect(byLetter.steps.at(-2)!.text.de).toContain('VK 2-77/21');
    expect(standstillOf(letters('2026-11-02T10:00:00.000Z'))!.rule).not.toContain('Vorgabe');
  });

  it('is none below the threshold and none in extreme urgency without a call', () => {
    expect(standstillOf(letters('2026-11-02T10:00:00.000Z', { regime: 'national' }))).toBeUndefined();
    const urgent = { procedure: 'negotiatedWithoutCall', urgent: true } as const;
    expect(standstillOf(letters('2026-11-02T10:00:00.000Z', urgent))).toBeUndefined();
    expect(standstillOf(letters('2026-11-02T10:00:00.000Z', { urgent: true }))).toBeDefined();
  });

  it('is none for orders under a framework since July 2026, and was before', () => {
    const callOff = (begunOn: string) =>
      standstillOf(letters('2026-11-02T10:00:00.000Z', { frameworkCallOff: true, begunOn: day(begunOn) }));
    expect(callOff('2026-07-01')).toBeUndefined();
    expect(callOff('2026-06-30')).toBeDefined();
  });
});

describe('an award', () => {
  const tenderOf = (rest: object = {}, chosen: object = {}): KnownTender =>
    ({
      chosen: { procedure: 'openProcedure', regime: 'eu', grounds: [], ...chosen },
      ...rest,
    }) as unknown as KnownTender;
  const award = (t: KnownTender, at: string) => () =>
    demandStandstillOver(t, by('ann' as PersonId, { now: at as Instant }));
  const told = { information: { earliestAt: '2026-11-12T23:00:00.000Z' as Instant } };

  it('waits for the letters and for the standstill, to the millisecond', () => {
    expect(award(tenderOf(), '2026-11-30T09:00:00.000Z')).toThrow('information-not-sent');
    expect(award(tenderOf(told), '2026-11-12T22:59:59.999Z')).toThrow('standstill-not-over');
    expect(award(tenderOf(told), '2026-11-12T23:00:00.000Z')).not.toThrow();
  });

  it('waits for nothing where the law asks for no letter', () => {
    const urgent = { procedure: 'negotiatedWithoutCall', grounds: [EXTREME_URGENCY] };
    expect(award(tenderOf({}, urgent), '2026-11-02T09:00:00.000Z')).not.toThrow();
    expect(
      award(tenderOf({}, { regime: 'national', procedure: 'publicTender' }), '2026-11-02T09:00:00.000Z'),
    ).not.toThrow();
  });

  it('keeps to the day that bidders were told, even if no letter was due', () => {
    const urgent = tenderOf(told, { procedure: 'negotiatedWithoutCall', grounds: [EXTREME_URGENCY] });
    expect(award(urgent, '2026-11-12T09:00:00.000Z')).toThrow('standstill-not-over');
  });
});
