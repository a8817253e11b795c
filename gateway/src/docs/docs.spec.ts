import { describe, expect, it } from '@jest/globals';
import { defineEvent } from '@moves/events/catalogue/define';
import { DayValue, text } from '@moves/events/catalogue/values';
import { z } from 'zod';
import { unannounced } from './breaking.ts';
import { eventsPage } from './event-docs.ts';
import { sampleName, sampleOf } from './samples.ts';

const TreePlanted = defineEvent(
  'TreePlanted',
  z.strictObject({ title: text(), on: DayValue, size: z.enum(['small', 'large']).optional() }),
);

describe('the docs', () => {
  it('say of every event what its source says', () => {
    const source = '/** A tree stands\n * where none stood. */\nexport const TreePlanted = defineEvent(';
    const page = eventsPage([{ title: 'Trees', source, events: [TreePlanted] }]);
    expect(page).toContain('### TreePlanted (version 1)\n\nA tree stands where none stood.\n');
    expect(page).toContain('| `on` | day |');
    expect(page).toContain('| `size` (optional) | `small`, `large` |');
  });

  it('take no event that says nothing of itself', () =>
    expect(() => eventsPage([{ title: 'Trees', source: '', events: [TreePlanted] }])).toThrow(
      'TreePlanted has no sentence',
    ));

  it('keep a sample that can be read again', () => {
    const sample = sampleOf(TreePlanted);
    expect(sampleName(sample)).toBe('tree-planted.v1.json');
    expect(TreePlanted.schema.parse(sample.data)).toEqual(sample.data);
  });

  it('ask for a typical value where none fits', () => {
    const odd = defineEvent('OddThing', z.strictObject({ odd: z.string().regex(/^\d{9}$/) }));
    expect(() => sampleOf(odd)).toThrow('the sample of OddThing needs a typical value: odd');
  });
});

describe('a change of the graph', () => {
  const before = 'type Query { tree: Tree } type Tree { title: String! height: Int }';

  it('may add', () =>
    expect(unannounced(before, before.replace('height: Int', 'height: Int age: Int'), '')).toEqual([]));

  it('may not take away', () =>
    expect(unannounced(before, before.replace('height: Int', ''), '')).toEqual(['Tree.height was removed.']));

  it('may take away what the changelog announces', () => {
    const after = before.replace('height: Int', '').replace('title: String!', 'title: String');
    expect(unannounced(before, after, '# 2.0\n- BREAKING: Tree.height is measured no more\n')).toEqual([
      'Tree.title changed type from String! to String.',
    ]);
  });
});
