import { describe, expect, it } from '@jest/globals';
import { TenderHandedOver } from '@moves/events/catalogue/tenders/award';
import { by, specOf, told } from '@moves/events/decider/spec';
import { ann, bea, cem, conflict, dora, openingBegun, software, tenderAfter, until } from '../story.ts';
import { tender } from '../tender.ts';
import { HandOverTender, handOverTender } from './hand-over-tender.ts';

const { published, opened } = until();

describe('handing a tender over', () => {
  const { given } = specOf(tender, handOverTender);

  it('gives it to somebody else; whoever had it before does not open it either', () => {
    given(...published)
      .when(new HandOverTender(software, { to: bea }, by(ann)))
      .then(TenderHandedOver({ to: bea }));
    const after = tenderAfter(...published, told(TenderHandedOver({ to: bea })).by(ann));
    expect(after).toMatchObject({ handledBy: bea, handledBefore: [ann] });
  });

  it('does nothing for whoever has it', () =>
    given(...published)
      .when(new HandOverTender(software, { to: ann }, by(cem)))
      .thenNothing());

  it('is not to somebody with a conflict of interest', () =>
    given(...published, conflict(dora))
      .when(new HandOverTender(software, { to: dora }, by(ann)))
      .thenRefused('new-handler-has-conflict'));

  it('is not to somebody who is opening it', () => {
    given(...published, openingBegun)
      .when(new HandOverTender(software, { to: cem }, by(ann)))
      .thenRefused('new-handler-is-opening');
    given(...opened)
      .when(new HandOverTender(software, { to: cem }, by(ann)))
      .thenSome(TenderHandedOver);
  });
});
