import { indicatorList, readingList } from './indicator-list.ts';
import { measureList, measureVisibility } from './measure-list.ts';
import { milestoneDaysNamed, milestoneList } from './milestone-list.ts';
import { unfundedTenders } from './unfunded-tenders.ts';

/** What the service of measures publishes: every read model that it and others ask about measures. */
export const measureReadModels = [
  measureList,
  measureVisibility,
  milestoneList,
  milestoneDaysNamed,
  indicatorList,
  readingList,
  unfundedTenders,
] as const;

/** The published tables of measures, as questions name them. */
export interface MeasureTables {
  measure_list: (typeof measureList)['row'];
  measure_visibility: (typeof measureVisibility)['row'];
  measure_milestones: (typeof milestoneList)['row'];
  measure_milestone_days: (typeof milestoneDaysNamed)['row'];
  measure_indicators: (typeof indicatorList)['row'];
  measure_readings: (typeof readingList)['row'];
  measure_unfunded_tenders: (typeof unfundedTenders)['row'];
}
