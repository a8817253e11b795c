import { describe, expect, it } from '@jest/globals';
import { OptionLapsed, OptionRequested } from '@moves/events/catalogue/tenders/contracts';
import { OptionExercised, OptionRefused } from '@moves/events/catalogue/tenders/money';
import { by, historyFrom, specOf, told } from '@moves/events/decider/spec';
import { ann } from '../story.ts';
import { contract } from './contract.ts';
import type { KnownContract } from './contract-state.ts';
import { DeclineOption, declineOption } from './decline-option.ts';
import { ExerciseOption, exerciseOption } from './exercise-option.ts';
import { LapseOption, lapseOption } from './lapse-option.ts';
import { begun, later, support } from './story.ts';
import { TerminateContract, terminateContract } from './terminate-contract.ts';

const act = (on: string, more = {}) => by(ann, { now: `${on}T08:00:00.000Z` as never, ...more });
const inTime = act('2030-06-30');
const exercise = (on = inTime, years: object = { years: [], laterYears: [later(119_000, 2031)] }, option = 'renewal') =>
  new ExerciseOption(support, { option, ...(years as { years: []; laterYears: [] }) }, on);
const joint = 'option-renewal';
const money = { joint, budgets: [{ budget: '100-2031', steps: [{ kind: 'release' as const, reservation: 'r' }] }] };
const asked = told(OptionRequested({ option: 'renewal', money, years: [], laterYears: [] })).on('2030-06-01');
const refused = told(OptionRefused({ joint, refusals: [], prepared: [] })).on('2030-06-01');
const exercised = told(OptionExercised({ joint, parts: [] })).on('2030-06-01');
const lapsed = told(OptionLapsed({ option: 'renewal' })).on('2030-06-01');

describe('exercising an option', () => {
  const { given } = specOf(contract, exerciseOption);

  it('binds its money, and the contract runs as long as it says', () => {
    given(begun).when(exercise()).thenSome(OptionRequested, OptionExercised);
    const after = contract.fold(historyFrom('contract', [begun, asked, exercised])) as KnownContract;
    expect(after.endsOn).toBe('2031-12-31');
  });

  it('is possible until the end of its day', () =>
    given(begun)
      .when(exercise(act('2030-07-01')))
      .thenRefused('option-too-late', { exerciseBy: '2030-06-30' }));

  it('takes exactly what the contract grants', () => {
    given(begun)
      .when(exercise(inTime, { years: [], laterYears: [later(118_000, 2031)] }))
      .thenRefused('years-do-not-add-up');
    given(begun)
      .when(exercise(inTime, undefined, 'other'))
      .thenRefused('option-unknown');
    given(begun, lapsed).when(exercise()).thenRefused('option-lapsed');
  });

  it('is asked once, and can be tried again as a joint act of its own if a Budget could not bear it', () => {
    given(begun, asked).when(exercise()).thenNothing();
    given(begun, asked, exercised).when(exercise()).thenNothing();
    const [again] = exerciseOption(contract.fold(historyFrom('contract', [begun, asked, refused])), exercise());
    expect(again!.data).toMatchObject({ money: { joint: 'option-renewal-2' } });
  });

  it('ends with notice', () => {
    const ending = terminateContract(
      contract.fold(historyFrom('contract', [begun])),
      new TerminateContract(
        support,
        { endsOn: '2030-12-01' as never },
        act('2030-06-01', { because: { text: 'Wird nicht mehr gebraucht.' } }),
      ),
    );
    given(begun, ...ending)
      .when(exercise())
      .thenRefused('contract-terminated');
  });
});

describe('an option that is not taken', () => {
  it('is declined, or lapses after its day', () => {
    const decline = specOf(contract, declineOption);
    const no = new DeclineOption(support, { option: 'renewal' }, inTime);
    decline
      .given(begun)
      .when(no)
      .then(OptionLapsed({ option: 'renewal' }));
    decline.given(begun, lapsed).when(no).thenNothing();
    decline.given(begun, asked).when(no).thenRefused('money-being-asked');
    decline.given(begun, asked, exercised).when(no).thenRefused('option-exercised');

    const lapse = specOf(contract, lapseOption);
    const after = (on: string) => new LapseOption(support, { option: 'renewal' }, act(on));
    lapse
      .given(begun)
      .when(after('2030-07-01'))
      .then(OptionLapsed({ option: 'renewal' }));
    lapse.given(begun).when(after('2030-06-30')).thenNothing();
    lapse.given(begun, asked).when(after('2030-07-01')).thenNothing();
  });
});
