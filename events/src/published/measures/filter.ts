import { type SelectQueryBuilder, sql } from 'kysely';
import type { FieldOfAction, MeasurePhase, MeasureStatus } from '../../catalogue/measures.ts';
import { folded } from '../../read-model/folded.ts';
import type { Light } from '../../read-model/lights.ts';
import { amongst, questionsOver } from '../../read-model/question.ts';
import { type Asked, type JudgedMeasure, judgedMeasures } from './judged.ts';
import type { MeasureTables } from './tables.ts';

/** Which measures a list or a report shows; every condition given must hold. */
export interface MeasureFilter {
  readonly search?: string | null;
  readonly ids?: readonly string[] | null;
  readonly status?: readonly MeasureStatus[] | null;
  readonly phase?: readonly MeasurePhase[] | null;
  readonly fieldOfAction?: readonly FieldOfAction[] | null;
  readonly office?: readonly string[] | null;
  readonly light?: readonly Light[] | null;
  readonly scheduleLight?: readonly Light[] | null;
  readonly costLight?: readonly Light[] | null;
  readonly resourcesLight?: readonly Light[] | null;
  readonly freshnessLight?: readonly Light[] | null;
  readonly unfilled?: boolean | null;
  readonly overdue?: boolean | null;
  readonly public?: boolean | null;
  readonly takenOver?: boolean | null;
}

const db = questionsOver<MeasureTables>();

/** The measures a filter lets through, under the name `m`. */
export const matching = (asked: Asked, filter: MeasureFilter) => {
  const {
    search,
    ids,
    status,
    phase,
    fieldOfAction,
    office,
    unfilled,
    overdue: late,
    public: open,
    takenOver,
  } = filter;
  const { light, scheduleLight, costLight, resourcesLight, freshnessLight } = filter;
  const words = folded(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const narrowings: (Narrowing | false | null | undefined)[] = [
    ids && (q => q.where(amongst('m.thing', ids))),
    status && (q => q.where(amongst('m.status', status))),
    phase && (q => q.where(amongst('m.phase', phase))),
    fieldOfAction && (q => q.where(amongst('m.field_of_action', fieldOfAction))),
    office && (q => q.where(amongst('m.office', office))),
    light && (q => q.where(amongst('m.light', light))),
    scheduleLight && (q => q.where(amongst('m.schedule_light', scheduleLight))),
    costLight && (q => q.where(amongst('m.cost_light', costLight))),
    resourcesLight && (q => q.where(amongst('m.resources_light', resourcesLight))),
    freshnessLight && (q => q.where(amongst('m.freshness_light', freshnessLight))),
    unfilled != null && (q => q.where('m.unfilled', '=', unfilled ? 1 : 0)),
    late != null && (q => q.where('m.overdue_milestones', late ? '>' : '=', 0)),
    open != null && (q => q.where('m.public', '=', open ? 1 : 0)),
    takenOver != null && (q => q.where('m.take_over', takenOver ? 'is not' : 'is', null)),
    ...words.map(
      (word): Narrowing =>
        q =>
          q.where(sql`instr(m.search || ' ' || m.office_search, ${word})`, '>', 0),
    ),
  ];
  const measures = db.selectFrom(judgedMeasures(asked, ids ?? undefined).as('m')) as unknown as Measures;
  return narrowings.reduce<Measures>((q, narrow) => (narrow ? narrow(q) : q), measures);
};
/** A question about measures `m`, each with what today makes of it. */
// biome-ignore lint/complexity/noBannedTypes: nothing is selected yet
type Measures = SelectQueryBuilder<MeasureTables & { m: JudgedMeasure }, 'm', {}>;
type Narrowing = (query: Measures) => Measures;
