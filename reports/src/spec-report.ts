import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Day } from '@moves/events/catalogue/time';
import type { Views } from '@moves/events/read-model/views';
import type { Given } from './kit/parameters.ts';
import type { AnyReport, ReportContext } from './kit/report.ts';
import { fileOf, gathered } from './kit/spec-kit.ts';
import { rendering } from './kit/spec-rendering.ts';
import { type Story, viewsOf } from './kit/spec-views.ts';
import { reportReadModels } from './read-models.ts';

type Row = Record<string, unknown>;

/** A report over a story, as specs ask it: as of the end of the story, or of an earlier day. */
export function reportOver(report: AnyReport, story: Story, reader: ReportContext) {
  const live = viewsOf(reportReadModels, story);
  const from = async (views: Views, given: Given, context: Partial<ReportContext>) => {
    const made = await gathered(report, { views, context: { ...reader, ...context }, given });
    const { rows, more = {} } = JSON.parse((await fileOf(made, 'json')).toString());
    return { made, rows: rows as Row[], more: more as Record<string, Row[]> };
  };
  return {
    close: () => live.close(),
    views: live,
    asked: (given: Given = {}, context: Partial<ReportContext> = {}) => from(live, given, context),
    /** As of the end of a day, by the books up to then. */
    async asOf(day: string, given: Given = {}, context: Partial<ReportContext> = {}) {
      const past = viewsOf(reportReadModels, story, day as Day);
      try {
        return await from(past, given, { today: day as Day, cut: { asOf: day as Day }, ...context });
      } finally {
        past.close();
      }
    },
    /** The workbook is the one that was once looked at and committed; MOVES_EXPECT=1 writes it anew, and it is read before it is committed. */
    async expectWorkbook(file: URL, given: Given = {}): Promise<void> {
      const { made } = await from(live, given, {});
      const text = await rendering(await fileOf(made, 'xlsx'));
      if (process.env.MOVES_EXPECT) writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, 'utf8'));
    },
  };
}

/** What a column says, row by row. */
export const columnOf = (rows: readonly Row[], name: string): unknown[] => rows.map(row => row[name]);

/** What a column of money or posts adds up to. */
export const sumOf = (rows: readonly Row[], name: string): number =>
  Math.round(rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0) * 10_000) / 10_000;
