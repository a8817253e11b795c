import { type Read, texts, years } from '../kit/parameters.ts';
import type { ReportContext } from '../kit/report.ts';

/** With what the forecast of personnel cost can be asked for. */
export const forecastParameters = {
  year: years({ de: 'Jahr', en: 'Year' }),
  office: texts({ de: 'Amt', en: 'Office' }),
};
export type ForecastAsked = Read<typeof forecastParameters>;

/** The years asked for, or else that of the report's day. */
export const yearsOf = ({ today }: ReportContext, { year }: ForecastAsked): readonly number[] =>
  year ? [...new Set(year)].sort() : [Number(today.slice(0, 4))];
