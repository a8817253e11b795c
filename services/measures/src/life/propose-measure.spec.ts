import { describe, expect, it } from '@jest/globals';
import { MeasureProposed } from '@moves/events/catalogue/measures';
import type { CommandId } from '@moves/events/catalogue/values';
import { partIdOf } from '@moves/events/decider/derived-id';
import { Malformed } from '@moves/events/decider/failures';
import { by, specOf } from '@moves/events/decider/spec';
import { measureIdOf } from '../ids.ts';
import { measure } from '../measure.ts';
import { ann, bea, masterData, proposed, wlan } from '../story.ts';
import { ProposeMeasure, propose } from './propose-measure.ts';

describe('proposing a measure', () => {
  const { given } = specOf(measure, propose);

  it('gives it a key and an owner', () =>
    given()
      .when(new ProposeMeasure(wlan, masterData, by(ann)))
      .then(MeasureProposed({ key: wlan, ...masterData })));

  it('cannot happen to a key that is taken', () =>
    given(proposed)
      .when(new ProposeMeasure(wlan, masterData, by(bea)))
      .thenRefused('measure-key-taken', { key: wlan }));

  it('derives the key from the commandId where none is given, so that asking twice proposes once', () => {
    const commandId = '0b7a1c9e-8f1d-4c0a-9b57-0f8d3f1f7a11' as CommandId;
    expect(measureIdOf(commandId)).toBe(measureIdOf(commandId.toUpperCase() as CommandId));
    expect(measureIdOf(commandId)).toMatch(/^M-[0-9A-HJKMNP-TV-Z]{8}$/);
  });

  it('gives parts of their own to commands whose UUIDs begin alike, as those of one minute may', () => {
    const [one, other] = ['019b2c4e-0000-7000-8000-000000000001', '019b2c4e-0001-7000-8000-000000000002'];
    expect(partIdOf(one as CommandId)).not.toBe(partIdOf(other as CommandId));
  });

  it('makes no sense with an empty title, or a title that no workbook can hold', () => {
    for (const title of ['  ', 'a\u0000b', '\ud800']) {
      expect(() => propose({ status: 'unknown' }, new ProposeMeasure(wlan, { ...masterData, title }, by(ann)))).toThrow(
        Malformed,
      );
    }
  });
});
