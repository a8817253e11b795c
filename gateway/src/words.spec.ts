import { describe, expect, it } from '@jest/globals';
import type { ServicePart } from '@moves/events/graph/part';
import { Words } from './words.ts';

const trees = {
  refusals: { 'tree-too-tall': { de: 'Der Baum ist {state}.', en: 'The tree is {state}.', source: '§ 1 BaumG' } },
  words: { tall: { de: 'hoch', en: 'tall' } },
} as unknown as ServicePart;
const words = new Words([trees]);

describe('a refusal', () => {
  it('is a sentence in the language of whoever reads it, with its source', () =>
    expect(words.refusal('tree-too-tall', { state: 'tall', metres: 30, forgotten: undefined }, 'de')).toEqual({
      code: 'tree-too-tall',
      message: 'Der Baum ist hoch.',
      source: '§ 1 BaumG',
      facts: [
        { name: 'state', value: 'tall' },
        { name: 'metres', value: '30' },
      ],
    }));

  it.each([
    ['2021-05-31T22:00:00.000Z', '01.06.2021', '2021-06-01'],
    ['2021-12-31T23:00:00.000Z', '01.01.2022', '2022-01-01'],
    ['2021-06-01T12:30:10.500Z', '01.06.2021, 14:30 Uhr', '2021-06-01, 14:30'],
    ['2021-06-01', '01.06.2021', '2021-06-01'],
    ['GRDrs 2021-06-01', 'GRDrs 2021-06-01', 'GRDrs 2021-06-01'],
  ])('says %s as people read it, and leaves the fact as it is', (state, de, en) => {
    for (const [language, shown] of [
      ['de', `Der Baum ist ${de}.`],
      ['en', `The tree is ${en}.`],
    ] as const) {
      const { message, facts } = words.refusal('tree-too-tall', { state }, language);
      expect([message, facts]).toEqual([shown, [{ name: 'state', value: state }]]);
    }
  });

  it('says parts of full posts with the decimal sign of the language', () => {
    const part = { refusals: { 'post-filled': { de: '{filledFte} VZÄ', en: '{filledFte} FTE' } }, words: {} };
    const say = (language: 'de' | 'en') =>
      new Words([part as unknown as ServicePart]).refusal('post-filled', { filledFte: '0.75' }, language);
    expect([say('de').message, say('en').message]).toEqual(['0,75 VZÄ', '0.75 FTE']);
    expect(say('de').facts).toEqual([{ name: 'filledFte', value: '0.75' }]);
  });

  it('says whole cents as euros, and leaves the fact as it is', () => {
    const dear = {
      refusals: { 'tree-too-dear': { de: 'Er kostet {priceCents}.', en: 'It costs {priceCents}.' } },
      words: {},
    };
    const say = (language: 'de' | 'en') =>
      new Words([dear as unknown as ServicePart]).refusal('tree-too-dear', { priceCents: 123_456_78 }, language);
    expect(say('de').message.replace(/\s/g, ' ')).toBe('Er kostet 123.456,78 €.');
    expect(say('en')).toMatchObject({
      message: 'It costs €123,456.78.',
      facts: [{ name: 'priceCents', value: '12345678' }],
    });
  });

  it('names persons to those who may know them, and to nobody else', () => {
    const said = (nameOf?: (person: string) => string) =>
      words.refusal('tree-too-tall', { plantedBy: 'p-1' }, 'en', nameOf).facts;
    expect(said()).toEqual([]);
    expect(said(person => `Ann (${person})`)).toEqual([{ name: 'plantedBy', value: 'Ann (p-1)' }]);
  });

  it('of any thing has a sentence of the house', () =>
    expect(words.refusal('not-found', {}, 'en').message).toMatch(/^There is no such thing/));

  it('is not found in the properties of an object', () => {
    expect([words.knows('constructor'), words.knows('tree-too-tall')]).toEqual([false, true]);
    expect(words.word('constructor', 'de')).toBe('constructor');
  });
});
