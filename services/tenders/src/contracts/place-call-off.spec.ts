import { describe, it } from '@jest/globals';
import { CallOffRequested } from '@moves/events/catalogue/tenders/contracts';
import { CallOffPlaced } from '@moves/events/catalogue/tenders/money';
import { by, specOf } from '@moves/events/decider/spec';
import { ann, day } from '../story.ts';
import { contract } from './contract.ts';
import { PlaceCallOff, type PlaceCallOffTerms, placeCallOff } from './place-call-off.ts';
import {
  begun,
  called,
  callOffAsked,
  callOffMoney,
  callOffTerms,
  euros,
  later,
  licences,
  share,
  takenOver,
} from './story.ts';

const { given } = specOf(contract, placeCallOff);
const place = (more: Partial<PlaceCallOffTerms> = {}, act = by(ann)) =>
  new PlaceCallOff(licences, { ...callOffTerms, ...more }, act);
const ended = by(ann, { now: '2027-06-01T08:00:00.000Z' as never });

describe('placing a call-off', () => {
  it('asks the Budgets to bind what it costs', () =>
    given(takenOver)
      .when(place())
      .then(CallOffRequested({ ...callOffTerms, laterYears: [], money: callOffMoney })));

  it('happens at once where no Budget bears any of it', () =>
    given(takenOver)
      .when(place({ years: [], laterYears: [later(11_900)] }))
      .thenSome(CallOffRequested, CallOffPlaced));

  it('is asked once for the very same words', () => {
    given(takenOver, callOffAsked).when(place()).thenNothing();
    given(takenOver, callOffAsked)
      .when(place({ title: 'Anderes' }))
      .thenRefused('call-off-known');
  });

  it('belongs to a framework that still runs', () => {
    given(begun).when(place()).thenRefused('not-a-framework');
    given(takenOver).when(place({}, ended)).thenRefused('contract-has-ended');
    given(takenOver)
      .when(place({ on: day('2027-06-01') }))
      .thenRefused('call-off-after-term');
    given(takenOver)
      .when(place({ on: day('2026-11-20') }))
      .thenRefused('call-off-dated-back');
    given().when(place()).thenRefused('not-found');
  });

  it('is never more than what is left, with what is being asked for and what was called before', () => {
    const rest = { netCents: euros(60_000), grossCents: euros(71_400), years: [share(71_400)] };
    given(takenOver, callOffAsked)
      .when(place({ callOff: 'second', ...rest }))
      .thenSome(CallOffRequested);
    given(takenOver, callOffAsked, ...called('other', 1))
      .when(place({ callOff: 'second', ...rest }))
      .thenRefused('framework-exhausted', { leftCents: euros(59_999), source: '§ 21 VgV, § 15 UVgO' });
    given(takenOver, ...called('other', 70_000, false))
      .when(place(rest))
      .thenSome(CallOffRequested);
    given(takenOver, ...called('other', 70_000))
      .when(place())
      .thenRefused('framework-exhausted', { leftCents: 0 });
  });

  it('is placed by an office that the framework names', () => {
    given(takenOver)
      .when(place({ office: 'Hochbauamt' }))
      .thenRefused('call-off-by-stranger');
    given(takenOver)
      .when(place({ office: undefined as never }))
      .thenRefused('call-off-by-stranger');
  });

  it('has amounts that fit, and years that add up to the cent', () => {
    given(takenOver)
      .when(place({ netCents: euros(12_000) }))
      .thenRefused('net-beyond-gross');
    const { vatRate: _, ...silent } = callOffTerms;
    given(takenOver)
      .when(new PlaceCallOff(licences, { ...silent, netCents: 1 }, by(ann)))
      .thenRefused('gross-does-not-fit-net');
    given(takenOver)
      .when(place({ netCents: euros(9_000) }))
      .thenRefused('gross-does-not-fit-net');
    given(takenOver)
      .when(place({ years: [share(11_899)], laterYears: [] }))
      .thenRefused('years-do-not-add-up', { offCents: euros(1) });
    given(takenOver)
      .when(place({ years: [share(11_899)], laterYears: [later(1)] }))
      .thenSome(CallOffRequested);
  });
});
