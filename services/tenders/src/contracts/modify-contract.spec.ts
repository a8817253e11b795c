import { describe, expect, it } from '@jest/globals';
import { ModificationNoticeSent, ModificationRequested } from '@moves/events/catalogue/tenders/contracts';
import { ContractModified, ModificationRefused } from '@moves/events/catalogue/tenders/money';
import { by, historyFrom, specOf, told } from '@moves/events/decider/spec';
import { ann, day } from '../story.ts';
import { contract } from './contract.ts';
import type { KnownContract } from './contract-state.ts';
import { ModifyContract, type ModifyContractTerms, modifyContract } from './modify-contract.ts';
import { SendModificationNotice, sendModificationNotice } from './send-modification-notice.ts';
import { begun, euros, licences, modified, share, support, takenOver } from './story.ts';

const { given } = specOf(contract, modifyContract);
const change = (net: number, more: Partial<ModifyContractTerms> = {}, id = support) => {
  const grossCents = Math.round(euros(net) * 1.19);
  const years = grossCents > 0 ? [{ ...share(1, '100-2027'), grossCents }] : [];
  const terms = { modification: 'more', ground: 'deMinimis' as const, reason: 'Mehr Arbeitsplätze' };
  return new ModifyContract(
    id,
    { ...terms, netCents: euros(net), grossCents, vatRate: 1900, years, laterYears: [], ...more },
    by(ann),
  );
};

describe('modifying a contract', () => {
  it('asks the Budgets to bind what it costs more, and says by which rule it may', () => {
    const [asked] = modifyContract(contract.fold(historyFrom('contract', [begun])), change(40_000));
    expect(asked!.data).toMatchObject({
      modification: 'more',
      rule: '§ 132 (3) GWB: zusammen höchstens 10 %',
      cumulative: 1_000,
      money: {
        joint: 'modification-more',
        budgets: [{ budget: '100-2027', steps: [{ kind: 'commit', commitment: `${support}-modification-more-1` }] }],
      },
    });
  });

  it('stays below the limit together with all small changes so far, up or down', () => {
    given(begun).when(change(40_000.01)).thenRefused('modifications-too-large-together', { limitPercent: 10 });
    given(begun, ...modified('a', 'deMinimis', 20_000), ...modified('b', 'deMinimis', -10_000))
      .when(change(10_000))
      .thenSome(ModificationRequested);
    given(begun, ...modified('a', 'deMinimis', 20_000), ...modified('b', 'deMinimis', -10_000))
      .when(change(10_000.01))
      .thenRefused('modifications-too-large-together');
  });

  it('is limited each by itself where something was added or not foreseen', () => {
    given(begun, ...modified('a', 'unforeseeable', 200_000))
      .when(change(200_000, { ground: 'unforeseeable', reason: 'Ein neues Gesetz' }))
      .thenSome(ModificationRequested);
    given(begun)
      .when(change(200_000.01, { ground: 'unforeseeable' }))
      .thenRefused('modification-too-large');
  });

  it('is one where it comes in slices: on the same day, or for the same reason', () => {
    given(begun, ...modified('a', 'unforeseeable', 150_000))
      .when(change(60_000, { ground: 'unforeseeable' }))
      .thenRefused('modification-too-large', { netCents: euros(210_000) });
    given(begun, ...modified('a', 'unforeseeable', 150_000))
      .when(change(50_000, { ground: 'unforeseeable' }))
      .thenSome(ModificationRequested);
  });

  it('becomes dearer on no ground that bears no price', () => {
    given(begun)
      .when(change(1, { ground: 'notEssential' }))
      .thenRefused('ground-bears-no-price', { ground: 'notEssential' });
    given(begun)
      .when(change(1, { ground: 'contractorReplaced', contractor: 'Beispiel Nachfolge GmbH (fiktiv)' }))
      .thenRefused('ground-bears-no-price');
  });

  it('lets no framework run longer than it could have been awarded for', () => {
    const longer = (endsOn: string) => change(0, { ground: 'notEssential', endsOn: day(endsOn) }, licences);
    given(takenOver).when(longer('2031-05-31')).thenSome(ModificationRequested, ContractModified);
    given(takenOver).when(longer('2031-06-01')).thenRefused('framework-extended-too-long', { until: '2031-05-31' });
  });

  it('puts nothing off that falls into a year that has begun', () =>
    given(begun)
      .when(change(10_000, { years: [], laterYears: [{ year: 2026, grossCents: euros(11_900), reason: 'Später' }] }))
      .thenRefused('later-year-has-begun', { year: 2026 }));

  it('that costs nothing or less binds nothing, and happens at once', () => {
    given(begun).when(change(-5_000)).thenSome(ModificationRequested, ContractModified);
    given(begun)
      .when(change(0, { ground: 'reviewClause', endsOn: day('2031-03-31') }))
      .thenSome(ModificationRequested, ContractModified);
    given(begun)
      .when(change(-5_000, { years: [share(1)] }))
      .thenRefused('years-do-not-add-up');
  });

  it('names who takes the place of the contractor, on that ground and no other', () => {
    const successor = { contractor: 'Beispiel Nachfolge GmbH (fiktiv)' };
    given(begun)
      .when(change(0, { ground: 'contractorReplaced' }))
      .thenRefused('successor-not-named');
    given(begun).when(change(0, successor)).thenRefused('successor-without-ground');
    const events = modifyContract(
      contract.fold(historyFrom('contract', [begun])),
      change(0, { ground: 'contractorReplaced', ...successor }),
    );
    const after = contract.fold(historyFrom('contract', [begun, ...events])) as KnownContract;
    expect(after.contractor).toBe(successor.contractor);
  });

  it('does not end the contract before it begins, and is asked once', () => {
    given(begun)
      .when(change(0, { endsOn: day('2026-12-31') }))
      .thenRefused('ends-before-it-begins');
    given(begun, ...modified('more', 'deMinimis', 1))
      .when(change(1))
      .thenRefused('modification-known');
    given()
      .when(change(1, {}, licences))
      .thenRefused('not-found');
  });

  it('leaves no trace in the limits if the Budgets could not bear it', () => {
    const [asked] = modified('a', 'deMinimis', 40_000);
    const refused = ModificationRefused({ joint: 'modification-a', refusals: [], prepared: [] });
    given(begun, asked!, told(refused).on('2026-11-10')).when(change(40_000)).thenSome(ModificationRequested);
    given(begun, asked!).when(change(1)).thenRefused('modifications-too-large-together');
  });
});

describe('the notice of a modification', () => {
  const spec = specOf(contract, sendModificationNotice);
  const send = (modification = 'a', dispatchedOn = '2026-11-20') =>
    new SendModificationNotice(support, { modification, dispatchedOn: day(dispatchedOn) }, by(ann));
  const sent = told(ModificationNoticeSent({ modification: 'a', dispatchedOn: day('2026-11-20') })).on('2026-11-20');

  it('is due for what was added or not foreseen', () => {
    spec
      .given(begun, ...modified('a', 'unforeseeable', 10))
      .when(send())
      .thenSome(ModificationNoticeSent);
    spec
      .given(begun, ...modified('a', 'deMinimis', 10))
      .when(send())
      .thenRefused('no-modification-notice-due');
    spec
      .given(begun, modified('a', 'unforeseeable', 10)[0]!)
      .when(send())
      .thenRefused('no-modification-notice-due');
  });

  it('is sent once, after the change', () => {
    const story = [begun, ...modified('a', 'unforeseeable', 10)];
    spec
      .given(...story, sent)
      .when(send())
      .thenNothing();
    spec
      .given(...story, sent)
      .when(send('a', '2026-11-21'))
      .thenRefused('modification-notice-sent');
    spec
      .given(...story)
      .when(send('a', '2026-11-09'))
      .thenRefused('notice-on-other-day');
    spec
      .given(...story)
      .when(send('b'))
      .thenRefused('modification-unknown');
  });
});
