import { type ContractEvent, contractEvents } from '../../catalogue/tenders/contracts.ts';
import type { ContractOption } from '../../catalogue/tenders/words.ts';
import { expiryThresholds } from '../../catalogue/thresholds.ts';
import { type Day, daysBetween, type Instant, plusDays, plusMonths, startOfDay } from '../../catalogue/time.ts';
import { type Rows, readModel } from '../../read-model/define.ts';

/**
 * What falls due for a contract, one row each: warnings before its end, before the last day of an option or to give notice, its
 * end itself, and an option whose day has passed. A row vanishes with what is done; what an option or a change would make of
 * the end waits for its moment.
 */
export const contractDueRows = readModel<ContractEvent>()({
  name: 'contract_due',
  version: 1,
  events: contractEvents,
  table: {
    /** `warn`, `end` or `lapse`. */
    kind: 'text not null',
    /** `end`, `option` or `notice`. */
    of: 'text not null',
    part: 'text not null',
    due_on: 'text not null',
    days_before: 'integer not null',
    /** The first moment of the day on which it is due. */
    at: 'text not null',
    /** Since when it counts; null while it waits. */
    counts_from: 'text',
    /** The option or change for whose moment it waits; empty if it waits for none. */
    waits_for: 'text not null',
    /** The joint act with the Budgets that is about it. */
    joint: 'text',
  },
  key: ['kind', 'of', 'part', 'due_on', 'days_before', 'waits_for'],
  indexes: ['at'],
  on: {
    ContractBegun: (rows, said, { at }) => dueOf(rows, said, at),
    ContractTakenOver: (rows, said, { at }) => dueOf(rows, said, at),
    ModificationRequested: (rows, { modification, endsOn, money: { joint } }) => {
      if (endsOn) endDue(rows, endsOn, { waits_for: modification, joint });
    },
    ContractModified: (rows, { joint }, { at }) => happened(rows, joint, at),
    ModificationRefused: (rows, { joint }) => rows.delete({ joint }),
    OptionRequested: (rows, { option, money: { joint } }) => {
      rows.update({ joint }, { of: 'option', part: option });
      rows.update({ joint }, { waits_for: option });
    },
    OptionExercised: (rows, { joint }, { at }) => {
      rows.delete({ of: 'option', joint });
      happened(rows, joint, at);
    },
    OptionRefused: (rows, { joint }) => rows.update({ joint: null }, { joint }),
    OptionLapsed: (rows, { option }) => {
      rows.delete({ of: 'option', part: option });
      rows.delete({ waits_for: option });
    },
    ContractTerminated: (rows, { endsOn }, { at }) => {
      rows.delete({ of: 'end' });
      endDue(rows, endsOn, { counts_from: at });
    },
    // Whoever was warned of the nearest day need not be warned of those before.
    ExpiryWarned: (rows, { of, part = '', dueOn, daysBefore }) => {
      const at = { notAfter: startOfDay(plusDays(dueOn, -daysBefore)) };
      rows.delete({ kind: 'warn', of, part, due_on: dueOn, at });
    },
    ContractEnded: rows => rows.delete(),
  },
});

type DueRows = Rows<(typeof contractDueRows)['row']>;
const ALONE = { part: '', waits_for: '' };
type When = { counts_from?: Instant; waits_for?: string; joint?: string; part?: string };

function dueOf(
  rows: DueRows,
  said: { endsOn?: Day | undefined; noticeUntil?: Day | undefined; options: readonly ContractOption[] },
  since: Instant,
): void {
  const { daysBeforeNotice, daysBeforeOption } = expiryThresholds;
  const when = { counts_from: since };
  if (said.endsOn) endDue(rows, said.endsOn, when);
  if (said.noticeUntil) warn(rows, 'notice', said.noticeUntil, daysBeforeNotice, when);
  for (const { option, exerciseBy, endsOn } of said.options) {
    warn(rows, 'option', exerciseBy, daysBeforeOption, { ...when, part: option });
    rows.insert({ ...ALONE, kind: 'lapse', of: 'option', ...after(exerciseBy), ...when, part: option });
    if (endsOn) endDue(rows, endsOn, { waits_for: option });
  }
}

function endDue(rows: DueRows, endsOn: Day, when: When): void {
  const days = expiryThresholds.monthsBeforeEnd.map(months => daysBetween(plusMonths(endsOn, -months), endsOn));
  warn(rows, 'end', endsOn, days, when);
  rows.insert({ ...ALONE, kind: 'end', of: 'end', ...after(endsOn), ...when });
}

function warn(rows: DueRows, of: string, due_on: Day, days: readonly number[], when: When): void {
  for (const days_before of days)
    rows.insert({
      ...ALONE,
      ...{ kind: 'warn', of, due_on, days_before, at: startOfDay(plusDays(due_on, -days_before)) },
      ...when,
    });
}

/** What comes after the last moment of a day. */
const after = (due_on: Day) => ({ due_on, days_before: 0, at: startOfDay(plusDays(due_on, 1)) });

function happened(rows: DueRows, joint: string, at: Instant): void {
  rows.update({ waits_for: '', joint: null, counts_from: at }, { joint });
}
