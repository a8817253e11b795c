import { describe, expect, it } from '@jest/globals';
import { PositionTakenOver, positionEvents } from '@moves/events/catalogue/positions';
import { by, historyFrom, specOf } from '@moves/events/decider/spec';
import type { z } from 'zod';
import { position } from '../position.ts';
import { ann, decision, paper, post, takenOver, terms } from '../story.ts';
import { TakeOverPosition, type TakeOverTerms, takeOver } from './take-over-position.ts';

describe('taking over a post', () => {
  const { given } = specOf(position, takeOver);
  const state: TakeOverTerms = {
    ...terms,
    status: 'filled',
    filledShare: 5_000,
    qualifier: 'eq',
    source: paper,
    inferred: ['grade'],
  };

  it('enters a state on a day with the share that was filled, and nothing before it', () =>
    given()
      .when(new TakeOverPosition(post, state, by(ann, { at: '2021-09-07' })))
      .then(PositionTakenOver(state)));

  it('counts what was filled like any other filling', () =>
    expect(position.fold(historyFrom('position', [takenOver]))).toMatchObject({
      status: 'filled',
      occupancies: { 'taken-over': { share: 10_000, from: '2021-09-07' } },
    }));

  it('cannot fill more than the post has, or what is not there', () => {
    given()
      .when(new TakeOverPosition(post, { ...state, filledShare: 10_001 }, by(ann)))
      .thenRefused('more-filled-than-approved', { approvedFte: '1', filledFte: '1.0001' });
    given()
      .when(new TakeOverPosition(post, { ...state, status: 'requested' }, by(ann)))
      .thenRefused('filled-without-post');
  });

  it('cannot say filled where nothing is, nor vacant where something is', () => {
    given()
      .when(new TakeOverPosition(post, { ...state, filledShare: 0 }, by(ann)))
      .thenRefused('filled-share-contradicts');
    given()
      .when(new TakeOverPosition(post, { ...state, status: 'vacant' }, by(ann)))
      .thenRefused('filled-share-contradicts');
  });

  it('does not stand on a decision that was taken later', () =>
    given()
      .when(new TakeOverPosition(post, { ...state, decision }, by(ann, { at: '2019-12-19' })))
      .thenRefused('position-decision-later'));

  it('cannot happen under an id that is taken', () =>
    given(takenOver)
      .when(new TakeOverPosition(post, state, by(ann)))
      .thenRefused('position-id-taken'));
});

describe('the books of a post', () => {
  it('have no place for whoever holds it', () => {
    const fields = positionEvents.flatMap(({ schema }) => Object.keys((schema as unknown as z.ZodObject).shape));
    expect(fields.length).toBeGreaterThan(50);
    expect(fields.filter(field => /holder|person|employee|incumbent|name|staffNumber/i.test(field))).toEqual([]);
  });

  it('refuse one that is given all the same', () =>
    expect(() => PositionTakenOver({ ...takenOver.data, holder: 'somebody' } as never)).toThrow());
});
