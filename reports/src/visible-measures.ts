import { sql } from 'kysely';

/** True for what belongs to no measure, or to one that this reader may see: public then and now, if they see only what is public. */
export const ofVisibleMeasure = (measure: string, { publicOnly }: { readonly publicOnly: boolean }) =>
  publicOnly
    ? sql<boolean>`(${sql.ref(measure)} is null or ${sql.ref(measure)} in (select l.thing from measure_list as l
        inner join measure_visibility as v on v.thing = l.thing where l.public = 1 and v.public = 1))`
    : sql<boolean>`1`;
