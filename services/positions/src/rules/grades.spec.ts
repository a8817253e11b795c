import { describe, expect, it } from '@jest/globals';
import { Grade } from '@moves/events/catalogue/positions';
import { Malformed } from '@moves/events/decider/failures';
import { gradeFrom } from './grade.ts';
import { compareGrades, gradeOrder, gradesInOrder, inOneCareer } from './grade-order.ts';

describe('a pay grade', () => {
  it('is understood as people write it, and kept in one form', () => {
    const written = {
      'EG 9b': 'E9b',
      'E 9 B': 'E9b',
      e13: 'E13',
      'A 13': 'A13',
      a7: 'A7',
      B2: 'B2',
      E15Ü: 'E15Ü',
      'EG 2 ü': 'E2Ü',
      'E 15ue': 'E15Ü',
    };
    for (const [text, grade] of Object.entries(written))
      expect([text, gradeFrom(text, 'grade')]).toEqual([text, grade]);
  });

  it('is refused with its field where there is none such', () => {
    for (const text of ['E9', 'A5', 'A17', 'B12', 'E16', 'S11b', 'Entgelt 9', '', '13'])
      expect(() => gradeFrom(text, 'input.grade')).toThrow(Malformed);
  });
});

describe('the order of grades', () => {
  it('knows every grade there is', () => {
    const letters = ['', 'Ü', 'a', 'b', 'c'];
    const all = ['E', 'A', 'B'].flatMap(table =>
      Array.from({ length: 20 }, (_, number) => letters.map(letter => `${table}${number}${letter}`)).flat(),
    );
    const there = all.filter(grade => Grade.safeParse(grade).success);
    expect(there.length).toBeGreaterThan(35);
    expect([...gradesInOrder].sort()).toEqual(there.sort());
  });

  it('compares employees with officials, and says that this is a default of the house', () => {
    expect(compareGrades('E13', 'A13')).toBe(0);
    expect(compareGrades('E9a', 'E9b')).toBeLessThan(0);
    expect(compareGrades('B2', 'A16')).toBeGreaterThan(0);
    expect(gradeOrder.label).toContain('nicht belegt');
  });

  it('knows careers by their entry grades', () => {
    expect(inOneCareer('A11', 'A13')).toBe(true);
    expect(inOneCareer('A8', 'A12')).toBe(false);
  });
});
