import { describe, expect, it } from '@jest/globals';
import { AwardProposed, AwardRequested, ReviewLodged, TenderCancelled } from '@moves/events/catalogue/tenders/award';
import { AwardRefused, type LaterYear, type Share, TenderAwarded } from '@moves/events/catalogue/tenders/money';
import { ProcedureChosen, ValueEstimated } from '@moves/events/catalogue/tenders/preparation';
import { by, specOf, type Told, told } from '@moves/events/decider/spec';
import {
  ann,
  awards,
  cem,
  chosenAs,
  contractTerms,
  day,
  estimateData,
  eva,
  fundingData,
  instant,
  proposals,
  software,
  tenderAfter,
  until,
} from '../story.ts';
import { tender } from '../tender.ts';
import { awardEvents, recheckAward } from './award-moment.ts';
import { AwardTender, type AwardTenderTerms, awardTender } from './award-tender.ts';

const share = (budget: string, grossCents: number, more: Partial<Share> = {}): Share => ({
  budget,
  line: 'moves',
  grossCents,
  ...more,
});
const later = (year: number, grossCents: number, more: Partial<LaterYear> = {}): LaterYear => ({
  year,
  grossCents,
  reason: 'Noch kein Haushalt',
  ...more,
});
const quarter = 11_900_000;
const years = fundingData.years.map(({ budget }) => share(budget, quarter));
const laterYears = [later(2028, quarter), later(2029, quarter)];
const [first, second] = ['100-2026', '100-2027'];

const { given } = specOf(tender, awardTender);
const award = (more: Partial<AwardTenderTerms> = {}, act = by(cem)) =>
  new AwardTender(software, { terms: contractTerms, years, laterYears, ...more }, act);
const without = (type: string, story: readonly Told[]) => story.filter(event => event.type !== type);
/** What the Budgets are asked by an award, in short. */
const asked = (terms: Partial<AwardTenderTerms>, story: readonly Told[] = until().informed) => {
  const [event] = awardTender(tenderAfter(...story), award(terms));
  const { money } = event!.data as { money: { budgets: { budget: string; steps: { kind: string }[] }[] } };
  return money.budgets.map(({ budget, steps }) => [budget, ...steps.map(({ kind }) => kind)].join(' '));
};

describe('awarding', () => {
  it('asks the Budgets to bind each year’s share from what was set aside, and to free the rest', () =>
    given(...until().informed)
      .when(award())
      .then(
        AwardRequested({
          money: {
            joint: 'award-1',
            budgets: [first, second].map((budget, place) => ({
              budget: budget!,
              steps: [
                {
                  kind: 'commit',
                  commitment: `${software}-award-1-${place + 1}`,
                  line: 'moves',
                  grossCents: quarter,
                  reservation: `${software}-1-${place + 1}`,
                  purpose: 'Software für virtuelle Verwaltungsleistungen',
                  measure: 'M19',
                  contract: software,
                  document: 'Zuschlag',
                },
                { kind: 'release', reservation: `${software}-1-${place + 1}` },
              ],
            })),
          },
          awards,
          terms: contractTerms,
          years,
          laterYears,
        }),
      ));

  it('frees what was set aside also in years that bear nothing, and charges authority for later ones', () => {
    expect(asked({ years: [share(first!, 2 * quarter)] })).toEqual(['100-2027 release', '100-2026 commit release']);
    const authorities = [{ budget: first!, appropriation: 've', due: [{ year: 2028, amountCents: quarter }] }];
    expect(asked({ authorities })[0]).toBe('100-2026 commit release useAuthority');
    expect(asked({ years: [share('100-2025', 2 * quarter)] })).toEqual([
      '100-2026 release',
      '100-2027 release',
      '100-2025 commit',
    ]);
  });

  it('binds exactly what the bids cost', () => {
    given(...until().informed)
      .when(award({ years: years.slice(1) }))
      .thenRefused('years-do-not-add-up', { grossCents: 47_600_000, offCents: quarter });
    given(...until().informed)
      .when(award({ laterYears: [...laterYears, later(2030, 1)] }))
      .thenRefused('years-do-not-add-up', { offCents: 1 });
  });

  it('happens at once where no Budget is asked', () =>
    given(...without('FundingReleased', until().informed).filter(({ type }) => !/MoneyReady|Funded/.test(type)))
      .when(award({ years: [], laterYears: [later(2028, 47_600_000)] }))
      .thenSome(AwardRequested, TenderAwarded));

  it('binds nothing by a framework, whose call-offs will', () => {
    const framework = told(
      ProcedureChosen({ ...chosenAs('openProcedure').data, framework: { maximumNetCents: 60_000_000, months: 48 } }),
    )
      .by(ann)
      .on('2026-07-27');
    const story = until().informed.map(event => (event.type === 'ProcedureChosen' ? framework : event));
    given(...story)
      .when(award())
      .thenRefused('framework-binds-nothing-yet');
    expect(asked({ years: [], laterYears: [] }, story)).toEqual(['100-2026 release', '100-2027 release']);
    const terms = [{ ...contractTerms[0]!, endsOn: day('2031-01-01') }];
    given(...story)
      .when(award({ years: [], laterYears: [], terms }))
      .thenRefused('framework-longer-than-published', { until: '2030-12-31' });
  });

  it('gives each contract its terms once, and none that cannot be', () => {
    const [contract] = contractTerms;
    const refused = (terms: AwardTenderTerms['terms'], code: string) =>
      given(...until().informed)
        .when(award({ terms }))
        .thenRefused(code);
    refused([], 'lot-needs-terms-once');
    refused([contract!, contract!], 'lot-needs-terms-once');
    refused([{ ...contract!, lot: 'support' }], 'lot-not-awarded');
    refused([{ ...contract!, beginsOn: day('2026-11-20') }], 'contract-begins-before-award');
    refused([{ ...contract!, endsOn: day('2026-12-31') }], 'ends-before-it-begins');
    refused([{ ...contract!, noticeUntil: day('2031-01-01') }], 'notice-after-contract-end');
    const option = { option: 'more', title: 'Verlängerung', exerciseBy: day('2030-06-30'), grossCents: 1 };
    refused([{ ...contract!, options: [option, option] }], 'option-twice');
  });

  it('grants no options beyond those in the estimate', () => {
    const [contract] = contractTerms;
    const option = { option: 'more', title: 'Ausbau', exerciseBy: day('2030-06-30'), grossCents: 1_190_000 };
    const terms = [{ ...contract!, options: [option] }];
    given(...until().informed)
      .when(award({ terms }))
      .thenRefused('options-beyond-estimate', { optionsCents: 1_190_000, estimatedCents: 0 });
    const priced = told(ValueEstimated({ ...estimateData, lots: [], optionsNetCents: 1_000_000 }))
      .by(eva)
      .on('2026-07-20');
    given(...until().informed.map(event => (event.type === 'ValueEstimated' ? priced : event)))
      .when(award({ terms }))
      .thenSome(AwardRequested);
  });

  describe('several lots', () => {
    const lots = ['software', 'support'].map(lot => ({ lot, title: lot, netCents: 20_000_000 }));
    const half = { netCents: 20_000_000, grossCents: 23_800_000, vatRate: 1900 };
    const proposed = told(AwardProposed({ proposals: lots.map(({ lot }) => ({ ...proposals[0]!, ...half, lot })) }))
      .by(ann)
      .on('2026-10-15');
    const divided = told(ValueEstimated({ ...estimateData, lots }))
      .by(eva)
      .on('2026-07-20');
    const story = until().informed.map(event => [divided, proposed].find(({ type }) => type === event.type) ?? event);
    const terms = lots.map(({ lot }) => ({ ...contractTerms[0]!, lot }));
    const whole = lots.map(({ lot }, place) => share([first, second][place]!, 23_800_000, { lot }));

    it('are named by each share, and each becomes a contract', () => {
      given(...story)
        .when(award({ terms, laterYears: [] }))
        .thenRefused('share-names-no-lot');
      given(...story)
        .when(award({ terms, laterYears: [], years: whole.map(one => ({ ...one, lot: 'software' })) }))
        .thenRefused('years-do-not-add-up');
      const [event] = awardTender(tenderAfter(...story), award({ terms, laterYears: [], years: whole }));
      expect(event?.data).toMatchObject({
        awards: [{ contract: `${software}-software` }, { contract: `${software}-support` }],
        money: {
          budgets: [
            { budget: first, steps: [{ kind: 'commit', contract: `${software}-software` }, { kind: 'release' }] },
            { budget: second, steps: [{ kind: 'commit', contract: `${software}-support` }, { kind: 'release' }] },
          ],
        },
      });
    });

    it('are not awarded once they are cancelled', () => {
      const cancelled = told(TenderCancelled({ ground: 'basisChanged', reason: 'Eigene Leute', lots: ['support'] }));
      given(...story, cancelled.on('2026-10-30'))
        .when(award({ terms, laterYears: [], years: whole }))
        .thenRefused('lot-not-awarded', { lot: 'support' });
      const one = award({ terms: terms.slice(0, 1), laterYears: [], years: whole.slice(0, 1) });
      const [event] = awardTender(tenderAfter(...story, cancelled.on('2026-10-30')), one);
      expect(event?.data).toMatchObject({ awards: [{ lot: 'software', contract: `${software}-software` }] });
    });
  });

  it('waits for register, letters and waiting time, and takes somebody else than the proposer', () => {
    const refused = (story: readonly Told[], act: typeof cem, code: string, at?: string) =>
      given(...story)
        .when(award({}, by(act, at ? { at } : {})))
        .thenRefused(code);
    refused(without('RegisterQueried', until().informed), cem, 'register-not-queried');
    refused(until().awardResolved, cem, 'information-not-sent');
    refused(until().informed, cem, 'standstill-not-over', '2026-11-02T22:59:59.000Z');
    refused(until().informed, ann, 'proposer-resolves');
    refused(until().awardProposed, cem, 'step-not-now');
    refused(until().awarding, cem, 'step-not-now');
  });
});

describe('the moment of an award', () => {
  const ready = [{ stream: 'budget-100-2026', ready: [] }];
  const review = told(ReviewLodged({ review: 'r-1', chamber: 'Vergabekammer', reference: '1' })).on('2026-11-05');

  it('is written when everything is ready', () =>
    expect(awardEvents(tenderAfter(...until().awarding), ready)).toEqual([
      TenderAwarded({ joint: 'award-1', parts: ready, awards }),
    ]));

  it('does not come if a review has come in between, or bids no longer bind', () => {
    expect(() => recheckAward(tenderAfter(...until().awarding), by(cem))).not.toThrow();
    expect(() => recheckAward(tenderAfter(...until().awarding, review), by(cem))).toThrow('review-pending');
    const late = by(cem, { at: '2026-11-20', now: instant('2027-01-01T09:00:00.000Z') });
    expect(() => recheckAward(tenderAfter(...until().awarding), late)).toThrow('bids-no-longer-binding');
  });

  it('is another one after it has failed', () => {
    const refused = told(AwardRefused({ joint: 'award-1', refusals: [], prepared: [] })).on('2026-11-05');
    expect(tenderAfter(...until().awarding, refused).status).toBe('informed');
    const [event] = awardTender(tenderAfter(...until().awarding, refused), award());
    expect(event?.data).toMatchObject({ money: { joint: 'award-2' } });
  });
});
