import { describe, expect, it } from '@jest/globals';
import { reportList, reports } from './index.ts';
import { type AnyReport, type Column, tablesOf } from './kit/report.ts';
import { fileOf, gathered } from './kit/spec-kit.ts';
import { rendering } from './kit/spec-rendering.ts';

const tables = reports.flatMap(report =>
  tablesOf(report).map(table => [`${report.number} ${table.name}`, table] as const),
);
const columnsOf = ({ columns }: AnyReport): readonly Column<unknown>[] => columns;

describe('the reports', () => {
  it('have names and numbers of their own, in the order of their numbers', () => {
    const numbers = reports.map(({ number }) => number);
    expect([...new Set(numbers)].sort()).toEqual(numbers);
    expect(new Set(reports.map(({ name }) => name)).size).toBe(reports.length);
  });

  it('are listed in both languages', () =>
    expect(reportList('en').map(({ title }) => title)).not.toEqual(reportList('de').map(({ title }) => title)));

  it('are tables or documents, each issued as what it is', () => {
    for (const { name, formats } of reportList('de'))
      expect(formats).toEqual(name === 'procurement-record' ? ['docx', 'html'] : ['xlsx', 'csv', 'json']);
  });

  it('can be asked for of books in which nothing was ever written, but for those of one thing', async () => {
    for (const report of reports.filter(({ document }) => !document))
      expect(await rendering(await fileOf(await gathered(report), 'xlsx'))).toContain(`title: ${report.number}`);
  });
});

describe('every table of a report', () => {
  it.each(tables)('%s has a title that a sheet can have, in both languages', (_, { title }) => {
    for (const said of [title.de, title.en]) expect(said).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  it.each(tables)('%s says in both languages what each column is', (_, table) => {
    for (const { title, about } of columnsOf(table))
      for (const said of [title.de, title.en, about.de, about.en]) expect(said.length).toBeGreaterThan(1);
    const names = columnsOf(table).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(tables)('%s groups and adds up by columns that it has', (_, table) => {
    const names = columnsOf(table).map(({ name }) => name);
    const shares = columnsOf(table).flatMap(({ total }) =>
      typeof total === 'object' ? [...total.of, total.over] : [],
    );
    const named = [...(table.groups ?? []), ...(table.subtotals ?? []).flat(), ...shares];
    expect(named.filter(name => !names.includes(name))).toEqual([]);
  });

  it.each(tables)('%s fits on a landscape page that can still be read', (_, table) =>
    expect(columnsOf(table).reduce((sum, { width }) => sum + width, 0)).toBeLessThan(320),
  );
});
