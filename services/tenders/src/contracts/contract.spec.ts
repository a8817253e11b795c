import { describe, expect, it } from '@jest/globals';
import {
  ContractBegun,
  ContractEnded,
  ContractTakenOver,
  ContractTerminated,
  ExpiryWarned,
} from '@moves/events/catalogue/tenders/contracts';
import type { ContractId } from '@moves/events/catalogue/values';
import { Malformed } from '@moves/events/decider/failures';
import { by, specOf, told } from '@moves/events/decider/spec';
import { ann, because, day, software } from '../story.ts';
import { BeginContract, beginContract } from './begin-contract.ts';
import { contract } from './contract.ts';
import { EndContract, endContract } from './end-contract.ts';
import { begun, callOffAsked, euros, frameworkData, licences, support, supportData, takenOver } from './story.ts';
import { TakeOverContract, type TakeOverContractTerms, takeOverContract } from './take-over-contract.ts';
import { TerminateContract, terminateContract } from './terminate-contract.ts';
import { WarnOfExpiry, warnOfExpiry } from './warn-of-expiry.ts';

describe('a contract', () => {
  it('begins once with its award', () => {
    const { given } = specOf(contract, beginContract);
    const begin = new BeginContract(support, supportData, by(ann));
    given().when(begin).then(ContractBegun(supportData));
    given(begun).when(begin).thenNothing();
    const another = new BeginContract(support, { ...supportData, tender: 'T-OTHER' }, by(ann));
    expect(() => given(begun).when(another).thenNothing()).toThrow('is the contract of another tender');
  });

  it('is taken over as it stands on a day', () => {
    const { given } = specOf(contract, takeOverContract);
    const take = (more: Partial<TakeOverContractTerms> = {}, id = licences) =>
      new TakeOverContract(
        id,
        { ...(structuredClone(frameworkData) as never as TakeOverContractTerms), ...more },
        by(ann),
      );
    given().when(take()).thenSome(ContractTakenOver);
    given(takenOver).when(take()).thenRefused('contract-known');
    expect(() => takeOverContract(contract.initial, take({}, software as string as ContractId))).toThrow(Malformed);
    given()
      .when(take({ endsOn: day('2025-05-31') }))
      .thenRefused('ends-before-it-begins');
    given()
      .when(take({ calledNetCents: euros(100_001) }))
      .thenRefused('framework-exhausted');
    given()
      .when(take({ grossCents: euros(99_999) }))
      .thenRefused('net-beyond-gross');
    for (const to of [{ beginsOn: day('2026-01-02') }, { begunOn: day('2026-01-02') }])
      given().when(take(to)).thenRefused('contract-not-running-yet');
    const option = { option: 'o', title: 'Option', exerciseBy: day('2027-01-01'), grossCents: 1 };
    given()
      .when(take({ options: [option, option] }))
      .thenRefused('option-twice');
    const { framework: _, ...plain } = structuredClone(frameworkData) as never as TakeOverContractTerms;
    given()
      .when(new TakeOverContract(licences, plain, by(ann)))
      .thenRefused('not-a-framework');
  });

  it('is terminated for the future, earlier than it would end, with a reason', () => {
    const { given } = specOf(contract, terminateContract);
    const end = (endsOn: string, act = by(ann, { because })) =>
      new TerminateContract(licences, { endsOn: day(endsOn) }, act);
    given(takenOver)
      .when(end('2026-12-31'))
      .then(ContractTerminated({ endsOn: day('2026-12-31') }));
    given(takenOver).when(end('2026-11-20')).thenRefused('terminated-back');
    given(takenOver).when(end('2027-05-31')).thenRefused('terminated-too-late');
    given(takenOver)
      .when(end('2026-12-31', by(ann)))
      .thenRefused('reason-required');
    given(takenOver, callOffAsked).when(end('2026-12-31')).thenRefused('money-being-asked');
    given(takenOver, told(ContractTerminated({ endsOn: day('2026-12-31') })).on('2026-11-20'))
      .when(end('2026-12-31'))
      .thenNothing();
  });

  it('ends after its last day, once', () => {
    const { given } = specOf(contract, endContract);
    const end = (at: string) => new EndContract(licences, by(ann, { now: at as never }));
    given(takenOver).when(end('2027-05-31T22:00:00.000Z')).then(ContractEnded({}));
    given(takenOver).when(end('2027-05-31T21:59:59.999Z')).thenNothing();
    given(takenOver, told(ContractEnded({})).on('2027-05-31T22:00:00.000Z'))
      .when(end('2027-06-02T08:00:00.000Z'))
      .thenNothing();
  });

  it('warns once for each threshold, of days that still hold', () => {
    const { given } = specOf(contract, warnOfExpiry);
    const warning = { of: 'end' as const, dueOn: day('2027-05-31'), daysBefore: 181 };
    const warn = (terms: ConstructorParameters<typeof WarnOfExpiry>[1] = warning, id: ContractId = licences) =>
      new WarnOfExpiry(id, terms, by(ann));
    given(takenOver).when(warn()).then(ExpiryWarned(warning));
    given(takenOver, told(ExpiryWarned(warning)).on('2026-11-20'))
      .when(warn())
      .thenNothing();
    given(takenOver)
      .when(warn({ ...warning, dueOn: day('2027-06-01') }))
      .thenNothing();
    given(begun)
      .when(warn({ of: 'notice', dueOn: day('2029-12-31'), daysBefore: 30 }))
      .thenSome(ExpiryWarned);
    given(begun)
      .when(warn({ of: 'option', part: 'renewal', dueOn: day('2030-06-30'), daysBefore: 30 }))
      .thenSome(ExpiryWarned);
  });
});
