import { describe, expect, it } from '@jest/globals';
import { nestsEndlessly } from './brackets.ts';

const deep = '{'.repeat(100);

describe('a query that nests endlessly', () => {
  it.each([
    [deep, true],
    ['{ measure(id: "x") { id } }'.repeat(100), false],
    [`{ a(b: "${deep}") }`, false],
    [`{ a(b: "\\"${deep}") }`, false],
    [`{ a(b: """${'{'.repeat(50)} \\""" ${'{'.repeat(50)}""") }`, false],
    [`{ a(b: "") ${deep}`, true],
    [`{ a(b: "\\\\") ${deep}`, true],
    [`# ${deep}\n{ a }`, false],
    [`# a\r${deep}`, true],
    [`{ a(b: ${'['.repeat(70)}`, true],
    [`{ a(b: "unclosed\n${deep}`, true],
    [`""" closed """ ${deep}`, true],
    [`""" unclosed ${deep}`, false],
  ])('is known by its brackets: %.30s', (query, endless) => expect(nestsEndlessly(query)).toBe(endless));

  // Read again and again from every quotation mark, a hundred thousand characters would take minutes.
  it.each([['"""\\'], ['"\n'], ['\\"'], ['"\\'], ['\\"""'], ['#"']])(
    'is read once, whatever is left open: %j',
    mark => {
      for (const begun of ['', '"', '"""']) expect(nestsEndlessly(begun + mark.repeat(250_000))).toBe(false);
    },
  );
});
