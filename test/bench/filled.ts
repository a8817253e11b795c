import { randomUUID } from 'node:crypto';
import type { NewEvent } from '@moves/events/catalogue/define';
import {
  IndicatorDefined,
  MeasureApproved,
  MeasureAssessed,
  MeasureProposed,
  MeasureStarted,
  MilestoneForecast,
  MilestonePlanned,
  MilestoneReached,
  ReadingRecorded,
} from '@moves/events/catalogue/measures';
import { type Day, dayOf, type Instant, plusDays, systemClock } from '@moves/events/catalogue/time';
import type { CommandId, EventId, PersonId } from '@moves/events/catalogue/values';
import { SqliteEventStore } from '@moves/events/store/sqlite/sqlite';

/** How many events a measure has here, unless said otherwise. */
const EVENTS_A_MEASURE = 50;
const YEARS_MS = 3 * 365 * 86_400_000;
const AT_ONCE = 1_000;
const source = { document: 'GRDrs 288/2018', place: 'annex 1', mark: 'stated' } as const;

/** The nth thing that happens to a measure, of those that happen to each. */
function happening(measure: string, n: number, today: Day): NewEvent {
  const day = (days: number) => plusDays(today, days);
  if (n === 0) {
    return MeasureProposed({
      key: measure,
      title: `Video-conferencing for the council and its committees, part ${measure}`,
      summary: 'Meetings of the council and its committees can be attended from outside the town hall.',
      fieldOfAction: 'processes',
      office: 'DO.IT',
    });
  }
  if (n === 1) return MeasureAssessed({ finding: 'Technically sound; money is there in the budget of the office.' });
  if (n === 2) return MeasureApproved({ basis: { kind: 'authority', ground: 'a matter of running administration' } });
  if (n === 3) return MeasureStarted({ phase: 'preparation' });
  if (n === 4)
    return IndicatorDefined({ indicator: 'meetings', name: 'Meetings attended', unit: 'number', direction: 'up' });
  if (n < 10) {
    return MilestonePlanned({
      milestone: `m${n}`,
      name: `Step ${n - 4}`,
      planOn: day(60 * n),
      critical: n === 9,
      source,
    });
  }
  if (n % 10 === 9)
    return MilestoneReached({ milestone: `m${5 + (Math.floor(n / 10) % 5)}`, actualOn: day(-1), source });
  if (n % 2 === 0) return MilestoneForecast({ milestone: `m${5 + (n % 5)}`, forecastOn: day(30 + n), source });
  return ReadingRecorded({ indicator: 'meetings', value: n, qualifier: 'eq', on: day(-2), source });
}

/** Fills a folder's store with so many events about measures, which took place over the last three years. */
export async function filledStore(
  folder: string,
  count: number,
  eventsAMeasure = EVENTS_A_MEASURE,
): Promise<SqliteEventStore> {
  const measures = Math.ceil(count / eventsAMeasure);
  const begun = Date.now() - YEARS_MS;
  let now = systemClock();
  const store = await SqliteEventStore.open(folder, { clock: () => now });
  for (let from = 0; from < count; from += AT_ONCE) {
    now = new Date(begun + (from / count) * YEARS_MS).toISOString() as Instant;
    const appends = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => {
      const [revision, measure] = [Math.floor((from + i) / measures), `B${((from + i) * 7919) % measures}`];
      const { type, version, data } = happening(measure, revision, dayOf(now));
      const who = {
        by: 'person-17' as PersonId,
        act: 'Fill',
        fingerprint: 'Jk3hcEJ7hQHHf0bqz9i4bJm6Hk0u6p7gq2l8nF0sW3A',
      };
      const ids = { id: randomUUID() as EventId, commandId: randomUUID() as CommandId, correlationId: randomUUID() };
      return store.append(`measure-${measure}`, [{ ...ids, ...who, type, version, at: now, data }], revision - 1);
    });
    await Promise.all(appends);
  }
  now = systemClock();
  return store;
}
