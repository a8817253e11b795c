import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Book } from './book.ts';

describe('a book', () => {
  it('says what a map says, and earlier books stay as they were', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.nat())), entries => {
        const map = new Map<string, number>();
        let book = Book.empty<number>();
        for (const [id, entry] of entries) {
          const before = book;
          const known = before.get(id);
          book = book.with(id, entry);
          map.set(id, entry);
          expect(before.get(id)).toBe(known);
        }
        expect(new Map(book)).toEqual(map);
        expect(book.size).toBe(map.size);
        for (const [id, entry] of map) expect(book.get(id)).toBe(entry);
      }),
    ));

  it('keeps apart what hashes alike', () => {
    // FNV-1a makes the same of these two.
    const book = Book.empty<number>().with('costarring', 1).with('liquid', 2).with('costarring', 3);
    expect([book.get('costarring'), book.get('liquid'), book.size]).toEqual([3, 2, 2]);
  });
});
