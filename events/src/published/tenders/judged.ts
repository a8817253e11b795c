import { sql } from 'kysely';
import type { Day } from '../../catalogue/time.ts';
import { type Light, worstLight } from '../../read-model/lights.ts';
import { questionsOver } from '../../read-model/question.ts';
import { contractEndsOn } from './contract-end.ts';
import type { DeadlineKind, DeadlineName } from './deadline-rules.ts';
import { deadlinesOf } from './deadlines.ts';
import type { TenderTables } from './tables.ts';

/** Against which day things are judged. */
export interface TendersAsked {
  readonly today: Day;
}

/** What the deadlines of a thing come to: the worst light, how many are late, and the next one, the law first. */
export interface JudgedByDeadlines {
  readonly light: Light;
  readonly overdue_deadlines: number;
  readonly next_deadline: DeadlineName | null;
  readonly next_deadline_kind: DeadlineKind | null;
  readonly next_deadline_on: Day | null;
}

const db = questionsOver<TenderTables>();

/** The deadlines of each tender, or each contract, in one row. */
const byDeadlines = (of: 'tender' | 'contract', { today }: TendersAsked) => {
  const ranked = db
    .selectFrom(deadlinesOf({ today }).as('d'))
    .where('d.of', '=', of)
    .selectAll('d')
    .select(
      sql<number>`row_number() over (partition by d.thing
        order by d.nature = 'earliest', d.rank, d.due_on, d.name, d.part)`.as('nth'),
    );
  return db
    .selectFrom(ranked.as('r'))
    .groupBy('r.thing')
    .select([
      'r.thing',
      worstLight('r.light').as('light'),
      sql<number>`sum(r.overdue)`.as('overdue_deadlines'),
      sql<DeadlineName>`max(case r.nth when 1 then r.name end)`.as('next_deadline'),
      sql<DeadlineKind>`max(case r.nth when 1 then r.kind end)`.as('next_deadline_kind'),
      sql<Day>`max(case r.nth when 1 then r.due_on end)`.as('next_deadline_on'),
      sql<Day>`min(r.due_on)`.as('first_due_on'),
    ]);
};

/** A tender as a question finds it: its row, and what today makes of it. */
export type JudgedTender = TenderTables['tenders'] &
  JudgedByDeadlines & {
    /** 1 until it is closed or cancelled. */
    readonly open: number;
    /** The first day on which anything is due, whoever set it. */
    readonly first_due_on: Day | null;
    /** How many bids the last round brought, and how many came too late: null until it is opened. */
    readonly bids: number | null;
    readonly late_bids: number | null;
    /** What it was awarded for; null before. */
    readonly award_net_cents: number | null;
    readonly award_gross_cents: number | null;
    /** Objections and reviews that hold the award. */
    readonly open_holds: number;
    /** The last joint act with the Budgets: which, and whether it runs, is done or failed. */
    readonly asking_kind: string | null;
    readonly asking_state: string | null;
  };

/** All tenders, each with what today makes of it: the same for every page and workbook. */
export const judgedTenders = (asked: TendersAsked) => {
  const round = db
    .selectFrom('tender_rounds as r')
    .whereRef('r.thing', '=', 't.thing' as never)
    .where(sql<boolean>`r.round = t.round`);
  const awards = db
    .selectFrom('tender_awards as a')
    .whereRef('a.thing', '=', 't.thing' as never)
    .where('a.awarded_on', 'is not', null);
  const last = db
    .selectFrom('tender_asks as k')
    .whereRef('k.thing', '=', 't.thing' as never)
    .orderBy('k.position', 'desc')
    .limit(1);
  return db
    .selectFrom('tenders as t')
    .leftJoin(byDeadlines('tender', asked).as('d'), 'd.thing', 't.thing')
    .selectAll('t')
    .select([
      sql<Light>`coalesce(d.light, 'none')`.as('light'),
      sql<number>`coalesce(d.overdue_deadlines, 0)`.as('overdue_deadlines'),
      'd.next_deadline',
      'd.next_deadline_kind',
      'd.next_deadline_on',
      'd.first_due_on',
      sql<number>`(t.status not in ('cancelled', 'closed'))`.as('open'),
      round.select('r.bids').as('bids'),
      round.select('r.late').as('late_bids'),
      awards.select(sql<number | null>`sum(a.net_cents)`.as('n')).as('award_net_cents'),
      awards.select(sql<number | null>`sum(a.gross_cents)`.as('n')).as('award_gross_cents'),
      sql<number>`(select count(*) from tender_holds h where h.thing = t.thing and h.ended_on is null)`.as(
        'open_holds',
      ),
      last.select('k.kind').as('asking_kind'),
      last.select('k.state').as('asking_state'),
    ]);
};

/** A contract as a question finds it: its row, and what today makes of it. */
export type JudgedContract = TenderTables['contracts'] &
  JudgedByDeadlines & {
    readonly open: number;
    readonly first_due_on: Day | null;
    /** Who carries it out now: a change may put another in the first one's place. */
    readonly contractor_now: string | null;
    /** As it stands: by notice, change or option; null: without an end. */
    readonly ends_on: Day | null;
    readonly days_left: number | null;
    /** Called off under a framework, net, with what is being asked for. */
    readonly called_net_cents: number;
    readonly call_offs: number;
    /** Changes so far, net, and what they make of the original value, in hundredths of a per cent. */
    readonly modified_net_cents: number;
    readonly modified_share: number;
    readonly open_options: number;
  };

/** All contracts, each with what today makes of it. */
export const judgedContracts = (asked: TendersAsked) => {
  const changes = db
    .selectFrom('contract_modifications as m')
    .whereRef('m.thing', '=', 'c.thing' as never)
    .where('m.state', '=', 'done');
  const orders = db
    .selectFrom('contract_call_offs as k')
    .whereRef('k.thing', '=', 'c.thing' as never)
    .where('k.state', '<>', 'refused');
  return db
    .selectFrom('contracts as c')
    .leftJoin(byDeadlines('contract', asked).as('d'), 'd.thing', 'c.thing')
    .selectAll('c')
    .select([
      sql<Light>`coalesce(d.light, 'none')`.as('light'),
      sql<number>`coalesce(d.overdue_deadlines, 0)`.as('overdue_deadlines'),
      'd.next_deadline',
      'd.next_deadline_kind',
      'd.next_deadline_on',
      'd.first_due_on',
      sql<number>`(c.status <> 'ended')`.as('open'),
      sql<string | null>`coalesce((${changes
        .where('m.contractor', 'is not', null)
        .select('m.contractor')
        .orderBy('m.position', 'desc')
        .limit(1)}), c.contractor)`.as('contractor_now'),
      contractEndsOn.as('ends_on'),
      sql<number | null>`cast(julianday(${contractEndsOn}) - julianday(${asked.today}) as integer)`.as('days_left'),
      sql<number>`c.called_before_net_cents + coalesce((${orders.select(sql`sum(k.net_cents)`.as('n'))}), 0)`.as(
        'called_net_cents',
      ),
      orders.select(sql<number>`count(*)`.as('n')).as('call_offs'),
      sql<number>`c.modified_before_net_cents + coalesce((${changes.select(sql`sum(m.net_cents)`.as('n'))}), 0)`.as(
        'modified_net_cents',
      ),
      sql<number>`coalesce((${changes.select('m.cumulative').orderBy('m.position', 'desc').limit(1)}), 0)`.as(
        'modified_share',
      ),
      sql<number>`(select count(*) from contract_options o where o.thing = c.thing and o.state = 'open')`.as(
        'open_options',
      ),
    ]);
};
