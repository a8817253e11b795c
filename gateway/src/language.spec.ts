import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language.ts';

describe('the language', () => {
  it.each([
    [undefined, 'de'],
    ['', 'de'],
    ['fr', 'de'],
    ['de', 'de'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['de-DE,de;q=0.9,en;q=0.8', 'de'],
    ['en-US;q=0.7, de;q=0.9', 'de'],
    ['fr, en;q=0.1', 'en'],
    ['en,de', 'en'],
    ['de,en', 'de'],
    ['en;q=0.5,de;q=0.5', 'en'],
    ['en;q=0', 'de'],
    ['english', 'de'],
    ['*', 'de'],
    [';;;q=q,,', 'de'],
  ])('of %j is %s', (header, language) => expect(languageOf(header)).toBe(language));
});
