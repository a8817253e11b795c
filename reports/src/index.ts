import type { Language } from '@moves/events/graph/sentences';
import { type FileKind, kinds } from './kit/kinds.ts';
import type { Parameters } from './kit/parameters.ts';
import type { AnyReport } from './kit/report.ts';
import { programmeStatusReport } from './programme-status.ts';

/** All reports, in the order of their numbers. */
export const reports: readonly AnyReport[] = [programmeStatusReport];

/** The report of a name, if there is one. */
export const reportNamed = (name: string): AnyReport | undefined => reports.find(report => report.name === name);

/** True for the end of a file name as which reports are issued. */
export const isFileKind = (kind: string): kind is FileKind => Object.hasOwn(kinds, kind);

/** A report as the list of reports describes it. */
export interface ReportDescription {
  readonly name: string;
  readonly number: string;
  readonly title: string;
  readonly parameters: readonly { name: string; type: string; required: boolean }[];
  readonly formats: readonly FileKind[];
}

/** The list of reports: what can be asked for, and with what. */
export const reportList = (language: Language): ReportDescription[] =>
  reports.map(({ name, number, title, parameters }) => ({
    name,
    number,
    title: title[language],
    parameters: Object.entries(parameters as Parameters).map(([parameter, { type, required }]) => ({
      name: parameter,
      type,
      required,
    })),
    formats: Object.keys(kinds) as FileKind[],
  }));
