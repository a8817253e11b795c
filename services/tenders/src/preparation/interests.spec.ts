import { describe, expect, it } from '@jest/globals';
import { InterestsDeclared, MarketConsulted } from '@moves/events/catalogue/tenders/preparation';
import { by, specOf, told } from '@moves/events/decider/spec';
import { ann, because, conflict, estimated, eva, need, noConflict, software, tenderAfter } from '../story.ts';
import { tender } from '../tender.ts';
import { ConsultMarket, consultMarket } from './consult-market.ts';
import { DeclareInterests, declareInterests } from './declare-interests.ts';

describe('declaring interests', () => {
  const { given } = specOf(tender, declareInterests);
  const none = { conflict: false };
  const some = { conflict: true, text: 'Beteiligung an einer Firma' };

  it('is for whoever takes part, and holds for them', () => {
    given(need)
      .when(new DeclareInterests(software, none, by(ann)))
      .then(InterestsDeclared(none));
    expect(tenderAfter(need, noConflict(ann)).interests.get(ann)).toBe(false);
  });

  it('says nothing new the second time', () =>
    given(need, noConflict(ann))
      .when(new DeclareInterests(software, none, by(ann)))
      .thenNothing());

  it('names the conflict', () => {
    given(need)
      .when(new DeclareInterests(software, { conflict: true }, by(ann)))
      .thenRefused('conflict-needs-words');
    given(need)
      .when(new DeclareInterests(software, some, by(ann)))
      .then(InterestsDeclared(some));
  });

  it('closes every other step to whoever has a conflict', () => {
    const consulting = specOf(tender, consultMarket);
    consulting
      .given(need, conflict(ann))
      .when(new ConsultMarket(software, { how: 'Umfrage', firms: [], result: 'Es gibt einen Markt' }, by(ann)))
      .thenRefused('person-has-conflict');
  });

  it('lifts an own exclusion only where somebody else has said so in writing', () => {
    given(need, conflict(ann))
      .when(new DeclareInterests(software, none, by(ann, { because })))
      .thenRefused('lifting-needs-document');
    given(need, conflict(ann))
      .when(
        new DeclareInterests(software, none, by(ann, { because: { document: 'Vermerk der Amtsleitung (fiktiv)' } })),
      )
      .thenSome(InterestsDeclared);
  });

  it('cannot be dated before the step on which it builds', () =>
    given(need, estimated)
      .when(new DeclareInterests(software, none, by(ann, { at: '2026-07-01', because })))
      .thenRefused('dated-before-step', { on: '2026-07-20' }));

  it('needs a tender', () =>
    given()
      .when(new DeclareInterests(software, none, by(ann)))
      .thenRefused('not-found'));
});

describe('consulting the market', () => {
  const { given } = specOf(tender, consultMarket);
  const asked = { how: 'Gespräche', firms: ['Beispiel Nord GmbH (fiktiv)'], result: 'Es gibt einen Markt' };
  const neutralised = 'Alle erhalten die Unterlagen der Gespräche';

  it('keeps who was asked, and what came of it', () =>
    given(need)
      .when(new ConsultMarket(software, asked, by(eva)))
      .then(MarketConsulted(asked)));

  it('names each firm once', () =>
    given(need)
      .when(new ConsultMarket(software, { ...asked, firms: [...asked.firms, ...asked.firms] }, by(eva)))
      .thenRefused('firm-named-twice'));

  it('leaves the advantage of those asked open until it is said how it is made up for', () => {
    const before = [need, told(MarketConsulted(asked)), told(MarketConsulted(asked))];
    expect(tenderAfter(...before)).toMatchObject({ consulted: 2, neutralised: 0 });
    const after = told(MarketConsulted({ ...asked, firms: [], neutralised }));
    expect(tenderAfter(...before, after)).toMatchObject({ consulted: 3, neutralised: 3 });
  });
});
