import type { Instant } from '@moves/events/catalogue/time';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import type { DueRule } from '@moves/events/reactions/define';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { contract } from './contract.ts';
import type { Warning } from './contract-state.ts';
import { EndContract, endContract } from './end-contract.ts';
import { LapseOption, lapseOption } from './lapse-option.ts';
import { WarnOfExpiry, warnOfExpiry } from './warn-of-expiry.ts';

const db = questionsOver<TenderTables>();

/**
 * What has fallen due for contracts up to a moment. Of thresholds that had passed before anybody here knew of the day, only the
 * nearest is due.
 */
const fallen = (kind: 'warn' | 'end' | 'lapse', now: Instant): Question<{ thing: string; due_at: string }> =>
  question(
    db
      .selectFrom('contract_due as d')
      .where('d.kind', '=', kind)
      .where('d.counts_from', 'is not', null)
      .where('d.joint', 'is', null)
      .where(sql<boolean>`max(d.at, d.counts_from) <= ${now}`)
      .where(
        sql<boolean>`not exists (select 1 from contract_due as n where n.thing = d.thing and n.kind = d.kind and n.of = d.of
          and n.part = d.part and n.due_on = d.due_on and n.at > d.at and n.at <= d.counts_from)`,
      )
      .select([
        sql<string>`json_array(d.thing, d.of, d.part, d.due_on, d.days_before)`.as('thing'),
        sql<string>`max(d.at, d.counts_from)`.as('due_at'),
      ])
      .orderBy(sql`max(d.at, d.counts_from)`)
      .orderBy('d.thing')
      .orderBy('d.of')
      .orderBy('d.part'),
  );

const told = (thing: string) => {
  const [id, of, part, dueOn, daysBefore] = JSON.parse(thing) as [
    string,
    Warning['of'],
    string,
    Warning['dueOn'],
    number,
  ];
  return { id, of, dueOn, daysBefore, ...(part && { part }) };
};

/** What the calendar brings to contracts: warnings (X25), options that nobody took, and the end. */
export const contractDue: readonly DueRule[] = [
  {
    name: 'tenders/expiry-warned',
    due: now => fallen('warn', now),
    fall: (thing, act, { decisions }) => {
      const { id, ...warning } = told(thing);
      return decisions.react(contract, id, new WarnOfExpiry(id, warning, act), warnOfExpiry);
    },
  },
  {
    name: 'tenders/option-lapsed',
    due: now => fallen('lapse', now),
    fall: (thing, act, { decisions }) => {
      const { id, part = '' } = told(thing);
      return decisions.react(contract, id, new LapseOption(id, { option: part }, act), lapseOption);
    },
  },
  {
    name: 'tenders/contract-ended',
    due: now => fallen('end', now),
    fall: (thing, act, { decisions }) => {
      const { id } = told(thing);
      return decisions.react(contract, id, new EndContract(id, act), endContract);
    },
  },
];
