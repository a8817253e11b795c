import { describe, expect, it } from '@jest/globals';
import type { TenderId } from '@moves/events/catalogue/values';
import { Malformed } from '@moves/events/decider/failures';
import { Subjects } from '@moves/events/subjects';
import { north, software } from '../story.ts';
import { sealedBidder } from './bidders.ts';

/** Locks nothing: shows for which subject a text would be locked. */
class PlainSubjects extends Subjects {
  seal(subject: string, text: string): string {
    return `personal:${subject}:${Buffer.from(text).toString('base64url')}`;
  }
  reveal(): undefined {}
  destroy(): void {}
}

describe('a bidder, as events hold it', () => {
  const subjects = new PlainSubjects();

  it('is a firm under its public name', () => expect(sealedBidder(subjects, software, north)).toEqual(north));

  it('is a person only as ciphertext, for a subject that no other tender has', () =>
    expect(
      sealedBidder(subjects, software, { bidder: 'jo', person: 'Jo Beispiel', contact: 'jo@example.org' }),
    ).toEqual({
      bidder: 'jo',
      person: 'personal:T-SOFTWARE-jo:Sm8gQmVpc3BpZWw',
      contact: 'personal:T-SOFTWARE-jo:am9AZXhhbXBsZS5vcmc',
    }));

  it('has an id from which a subject can be made', () =>
    expect(() =>
      sealedBidder(subjects, 'T-7F3K2Q9B' as TenderId, { bidder: 'x'.repeat(60), person: 'Jo Beispiel' }),
    ).toThrow(Malformed));
});
