import { describe, it } from '@jest/globals';
import { TenderFundingRefused } from '@moves/events/catalogue/tenders/money';
import { FundingAsked, FundingReleased } from '@moves/events/catalogue/tenders/preparation';
import { by, specOf, told } from '@moves/events/decider/spec';
import {
  because,
  chosen,
  estimated,
  eva,
  finn,
  fundingAsked,
  fundingData,
  fundingMoney,
  software,
  until,
} from '../story.ts';
import { tender } from '../tender.ts';
import { AskFunding, askFunding, type FundingTerms } from './ask-funding.ts';
import { ReleaseFunding, releaseFunding } from './release-funding.ts';

const terms = structuredClone(fundingData) as unknown as FundingTerms;
const { procedureChosen, fundingAsked: asked, fundingReleased, funded } = until();
const [first, second] = terms.years;

describe('asking for funding', () => {
  const { given } = specOf(tender, askFunding);
  const asking = (change: Partial<FundingTerms>) =>
    given(...procedureChosen).when(new AskFunding(software, { ...terms, ...change }, by(eva)));

  it('names what each Budget bears, and what falls into later years', () => asking({}).then(FundingAsked(terms)));

  it('covers the gross estimate', () =>
    asking({ laterYears: terms.laterYears.slice(1) }).thenRefused('funding-below-estimate', {
      missingCents: 12_500_000,
      askedCents: 37_500_000,
    }));

  it('names each line and each later year once', () => {
    asking({ years: [first!, first!] }).thenRefused('share-named-twice', { budget: '100-2026', line: 'moves' });
    const [later] = terms.laterYears;
    asking({ laterYears: [later!, later!] }).thenRefused('later-year-named-twice', { year: 2028 });
  });

  it('puts nothing off that falls into a year that has begun', () =>
    asking({ laterYears: [{ year: 2026, grossCents: 25_000_000, reason: 'Später' }] }).thenRefused(
      'later-year-has-begun',
      { year: 2026 },
    ));

  it('counts net and gross by one rate of VAT', () =>
    asking({ years: [{ ...first!, netCents: 12_500_000, vatRate: 1900 }, second!] }).thenRefused(
      'gross-does-not-fit-net',
    ));

  it('says nothing new the second time', () =>
    given(...asked)
      .when(new AskFunding(software, terms, by(eva)))
      .thenNothing());
});

describe('releasing funding', () => {
  const { given } = specOf(tender, releaseFunding);
  const releasing = new ReleaseFunding(software, {}, by(finn));

  it('asks every Budget to set its share aside', () =>
    given(...asked)
      .when(releasing)
      .then(FundingReleased({ money: fundingMoney })));

  it('frees what was set aside before, in Budgets that bear nothing any more, too', () => {
    const years = [
      { budget: '100-2027', line: 'moves', grossCents: 25_000_000 },
      { budget: '100-2028', line: 'moves', grossCents: 25_000_000 },
    ];
    const anew = told(FundingAsked({ years, laterYears: [] })).by(eva);
    const reserve = (place: number) => ({
      kind: 'reserve' as const,
      reservation: `${software}-2-${place}`,
      line: 'moves',
      grossCents: 25_000_000,
      purpose: 'Software für virtuelle Verwaltungsleistungen',
      measure: 'M19',
      tender: software,
    });
    given(...funded, anew)
      .when(releasing)
      .then(
        FundingReleased({
          money: {
            joint: 'funding-2',
            budgets: [
              { budget: '100-2026', steps: [{ kind: 'release', reservation: `${software}-1-1` }] },
              { budget: '100-2027', steps: [{ kind: 'release', reservation: `${software}-1-2` }, reserve(1)] },
              { budget: '100-2028', steps: [reserve(2)] },
            ],
          },
        }),
      );
  });

  it('has another name after it was refused once', () => {
    const refused = told(
      TenderFundingRefused({
        joint: 'funding-1',
        refusals: [{ stream: 'budget-100-2026', code: 'funds-not-available', facts: {} }],
        prepared: ['budget-100-2027'],
      }),
    );
    given(...fundingReleased, refused)
      .when(releasing)
      .thenSome(FundingReleased);
    const again = { ...fundingMoney, joint: 'funding-2' };
    const budgets = again.budgets.map(({ budget, steps }, place) => ({
      budget,
      steps: steps.map(step => ({ ...step, reservation: `${software}-2-${place + 1}` })),
    }));
    given(...fundingReleased, refused)
      .when(releasing)
      .then(FundingReleased({ money: { ...again, budgets } as typeof fundingMoney }));
  });

  it('waits until the Budgets have answered', () =>
    given(...fundingReleased)
      .when(releasing)
      .thenRefused('money-being-asked'));

  it('follows an asking that covers the estimate, also after a new one', () => {
    given(...procedureChosen)
      .when(releasing)
      .thenRefused('funding-not-asked');
    const { netCents: _, ...dearer } = { ...estimated.data, netCents: 0 };
    const more = told({ ...estimated, data: { ...dearer, netCents: 50_000_000, grossCents: 59_500_000 } });
    given(...procedureChosen, fundingAsked, more, chosen)
      .when(releasing)
      .thenRefused('funding-below-estimate', { missingCents: 9_500_000 });
  });

  it('is not for whoever needs it', () =>
    given(...asked)
      .when(new ReleaseFunding(software, {}, by(eva)))
      .thenRefused('requester-approves'));

  it('names its ground in a year without a statute, with a reason', () => {
    given(...asked)
      .when(new ReleaseFunding(software, { provisionalGround: 'unpostponable' }, by(finn)))
      .thenRefused('reason-required');
    given(...asked)
      .when(new ReleaseFunding(software, { provisionalGround: 'legalObligation' }, by(finn, { because })))
      .thenSome(FundingReleased);
  });
});
