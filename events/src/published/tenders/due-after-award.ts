import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Day } from '../../catalogue/time.ts';
import { ruledOn } from '../../read-model/dated-rule.ts';
import { exPostRule, statisticsRules } from './law/after-award.ts';

const begunOn = sql.ref('t.begun_on');
const awardedOn = sql.ref('t.awarded_on');
const lawDay = sql`coalesce(${begunOn}, ${awardedOn})`;
const inList = (names: readonly string[]) => sql.join(names.map(name => sql.lit(name)));

/** What a tender `t` was awarded for, net. */
export const awardedNetCents: RawBuilder<number> = sql`(select sum(a.net_cents) from tender_awards a where a.thing = t.thing)`;

/** True if the award of a tender `t` goes to the Federal Statistical Office (`statisticsRules`). */
export const reportable: RawBuilder<SqlBool> = sql`(t.regime = 'eu' or ${awardedNetCents} > ${ruledOn(statisticsRules, lawDay, rule => rule.aboveNetCents)})`;

/** The last day to report it. */
export const reportDueOn: RawBuilder<Day> = sql`date(${awardedOn}, ${ruledOn(statisticsRules, lawDay, rule => rule.days)} || ' days')`;

/** True if the award of a tender `t` is published afterwards, for three months (`exPostRule`). */
export const publishedAfterwards: RawBuilder<SqlBool> = sql`(t.procedure in (${inList(exPostRule.procedures)}) and ${awardedNetCents} >= ${sql.lit(exPostRule.fromNetCents)})`;
