import type { Procedure } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import { type ContractSums, contractBookings, contractSums } from '@moves/events/published/budgets/contracts';
import { judgedContracts } from '@moves/events/published/tenders/judged';
import type { Light } from '@moves/events/read-model/lights';
import { amongst, questionsOver } from '@moves/events/read-model/question';
import type { Views } from '@moves/events/read-model/views';
import { sql } from 'kysely';
import { type Placed, pageOf, pages, placeBy } from '../kit/pages.ts';
import type { ReportContext } from '../kit/report.ts';
import type { contractStatusWords, Expiry } from './words.ts';

/** Which contracts are asked for. */
export interface ContractsAsked {
  readonly contract?: readonly string[];
  readonly office?: readonly string[];
  readonly measure?: readonly string[];
  readonly expiry?: readonly Expiry[];
  readonly open?: boolean;
  readonly exercise?: boolean;
}

/** A contract as the register shows it. */
export interface ContractRow extends Placed {
  readonly contract: string;
  readonly title: string;
  readonly contractor: string | null;
  readonly office: string | null;
  readonly procedure: Procedure | null;
  readonly exercise: number;
  readonly status: keyof typeof contractStatusWords;
  readonly expiry: Expiry;
  readonly begins_on: Day;
  readonly ends_on: Day | null;
  readonly days_left: number | null;
  readonly notice_until: Day | null;
  readonly open_options: number;
  readonly next_option_on: Day | null;
  readonly framework_max_net_cents: number | null;
  readonly net_cents: number | null;
  readonly gross_cents: number | null;
  /** With exercised options and changes; null where the value is not known. */
  readonly net_now_cents: number | null;
  readonly gross_now_cents: number | null;
  readonly value_qualifier: string | null;
  readonly called_net_cents: number;
  readonly call_offs: number;
  readonly modified_share: number;
  readonly light: Light;
  readonly source: string | null;
  readonly inferred: string;
}

/** A contract with what the Budgets know of it, and the bookings that say so. */
export type ContractWithMoney = ContractRow & {
  readonly bound_cents: number | null;
  readonly posted_cents: number | null;
  readonly events: readonly number[];
};

// biome-ignore lint/complexity/noBannedTypes: no table is named here; contracts come from a query
const db = questionsOver<{}>();

const expiry = sql<Expiry>`case when c.status = 'ended' then 'ended' when c.ends_on is null then 'endless'
  when c.days_left <= 92 then 'quarter' when c.days_left <= 183 then 'half' when c.days_left <= 365 then 'year'
  else 'later' end`;
const nth = sql`case ${expiry} when 'quarter' then 1 when 'half' then 2 when 'year' then 3 when 'later' then 4
  when 'endless' then 5 else 6 end`;

/** What a contract is worth with its changes and exercised options. */
const nowOf = (cents: 'net_cents' | 'gross_cents') =>
  sql<number | null>`c.${sql.raw(cents)}
    + coalesce((select sum(m.${sql.raw(cents)}) from contract_modifications m where m.thing = c.thing and m.state = 'done'), 0)
    + coalesce((select sum(o.${sql.raw(cents)}) from contract_options o where o.thing = c.thing and o.state = 'exercised'), 0)`;

/** The contracts asked for, by how near their end is. */
const contractsAsked = (context: ReportContext, wanted: ContractsAsked, frameworks: boolean) => {
  const { contract, office, measure, expiry: near, open, exercise } = wanted;
  return db
    .selectFrom(judgedContracts(context).as('c'))
    .$if(frameworks, query => query.where('c.framework_max_net_cents', 'is not', null))
    .$if(contract !== undefined, query => query.where(amongst('c.thing', contract!)))
    .$if(office !== undefined, query => query.where(amongst('c.office', office!)))
    .$if(measure !== undefined, query => query.where(amongst('c.measure', measure!)))
    .$if(near !== undefined, query => query.where(amongst(expiry, near!)))
    .$if(open !== undefined, query => query.where('c.open', '=', Number(open)))
    .$if(exercise !== undefined, query => query.where('c.exercise', '=', Number(exercise)))
    .select(['c.thing as contract', 'c.title', 'c.contractor_now as contractor', 'c.office', 'c.procedure'])
    .select(['c.exercise', 'c.status', 'c.begins_on', 'c.ends_on', 'c.days_left', 'c.notice_until'])
    .select(['c.open_options', 'c.framework_max_net_cents', 'c.net_cents', 'c.gross_cents', 'c.value_qualifier'])
    .select(['c.called_net_cents', 'c.call_offs', 'c.modified_share', 'c.light', 'c.source', 'c.inferred'])
    .select([
      expiry.as('expiry'),
      sql<Day | null>`(select min(o.exercise_by) from contract_options o
        where o.thing = c.thing and o.state = 'open')`.as('next_option_on'),
      nowOf('net_cents').as('net_now_cents'),
      nowOf('gross_cents').as('gross_now_cents'),
    ]);
};

/** The contracts asked for with what the Budgets know of each: one more question a page. */
export async function* contractsWithMoney(
  views: Views,
  context: ReportContext,
  wanted: ContractsAsked,
  { frameworks }: { readonly frameworks: boolean },
): AsyncGenerator<ContractWithMoney> {
  const order = frameworks
    ? placeBy(sql`c.exercise`, sql`c.contractor_now`, sql`c.thing`)
    : placeBy(sql`c.exercise`, nth, sql`c.ends_on`, sql`c.title`, sql`c.thing`);
  const asked = contractsAsked(context, wanted, frameworks);
  const found: ContractRow[] = [];
  for await (const row of pages<ContractRow>(views, (last, first) => pageOf(asked, order, last, first)))
    found.push(row);
  const ids = found.map(({ contract }) => contract);
  const sums = new Map((await views.ask(contractSums(ids))).map((sum: ContractSums) => [sum.contract, sum]));
  const bookings = await views.ask(contractBookings(ids));
  for (const row of found) {
    const sum = sums.get(row.contract);
    const of = bookings.filter(({ contract }) => contract === row.contract).map(({ position }) => position);
    yield {
      ...row,
      bound_cents: sum?.bound_cents ?? null,
      posted_cents: sum?.posted_cents ?? null,
      events: [...new Set(of)].sort((a, b) => a - b),
    };
  }
}
