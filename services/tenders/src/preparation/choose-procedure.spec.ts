import { describe, expect, it } from '@jest/globals';
import { ProcedureChosen, TenderPlanned, ValueEstimated } from '@moves/events/catalogue/tenders/preparation';
import { by, specOf, told } from '@moves/events/decider/spec';
import { ann, day, estimateData, need, software, tenderAfter, until } from '../story.ts';
import { tender } from '../tender.ts';
import { type ChoiceTerms, ChooseProcedure, chooseProcedure } from './choose-procedure.ts';
import { PlanTender, planTender } from './plan-tender.ts';

const open: ChoiceTerms = {
  procedure: 'openProcedure',
  grounds: [],
  electronic: true,
  undividedReason: 'Eine Anwendung für alle',
};
const small = told(
  ValueEstimated({ ...estimateData, lots: [], qualifier: 'eq', netCents: 4_000_000, grossCents: 4_760_000 }),
).on('2026-07-20');

describe('choosing the procedure', () => {
  const { given } = specOf(tender, chooseProcedure);
  const choosing = (change: Partial<ChoiceTerms>, value = until().estimated) =>
    given(...value).when(new ChooseProcedure(software, { ...open, ...change }, by(ann, { at: '2026-07-27' })));

  it('keeps the threshold against which it was checked, and makes whoever chooses the handler', () => {
    choosing({}).thenSome(ProcedureChosen);
    const [chosen] = chooseProcedure(
      tenderAfter(...until().estimated),
      new ChooseProcedure(software, open, by(ann, { at: '2026-07-27' })),
    );
    expect(chosen!.data).toMatchObject({ regime: 'eu', thresholdCents: 21_600_000 });
    expect(tenderAfter(...until().procedureChosen)).toMatchObject({ handledBy: ann });
  });

  it('must fit the value', () => {
    choosing({ procedure: 'publicTender' }).thenRefused('procedure-not-for-value');
    choosing({}, [need, small]).thenRefused('procedure-not-for-value');
    choosing({ procedure: 'publicTender' }, [need, small]).thenSome(ProcedureChosen);
  });

  it('keeps no value limit by splitting a need', () => {
    const like = [{ title: 'Zweiter Teil', netCents: 7_000_000 }];
    const split = told(
      ValueEstimated({ ...estimateData, lots: [], netCents: 4_000_000, grossCents: 4_760_000, likeContracts: like }),
    ).on('2026-07-20');
    choosing({ procedure: 'directPurchase' }, [need, small]).thenSome(ProcedureChosen);
    choosing({ procedure: 'directPurchase' }, [need, split]).thenRefused('above-value-limit', { netCents: 11_000_000 });
  });

  it('has a ground where it is not free', () => {
    choosing({ procedure: 'negotiatedWithCall' }).thenRefused('ground-required');
    const grounds = [{ ground: '§ 14 (3) Nr. 2 VgV', reason: 'Die Lösung ist erst zu entwerfen' }];
    choosing({ procedure: 'negotiatedWithCall', grounds }).thenSome(ProcedureChosen);
  });

  it('says why there are no lots, except for a direct purchase', () => {
    const { undividedReason: _, ...silent } = open;
    given(...until().estimated)
      .when(new ChooseProcedure(software, silent, by(ann, { at: '2026-07-27' })))
      .thenRefused('undivided-needs-reason', { source: '§ 97a GWB' });
    given(need, small)
      .when(new ChooseProcedure(software, { ...silent, procedure: 'directPurchase' }, by(ann, { at: '2026-07-27' })))
      .thenSome(ProcedureChosen);
  });

  it('says why bids do not come electronically', () => {
    choosing({ electronic: false }).thenRefused('not-electronic-needs-reason');
    choosing({ electronic: false, notElectronicReason: 'Ein Modell ist vorzulegen' }).thenSome(ProcedureChosen);
    const alone = { procedure: 'negotiatedAwardWithoutCompetition', electronic: false } as const;
    choosing(alone, [need, small]).thenSome(ProcedureChosen);
  });

  it('makes a framework no longer and no larger than the law and the estimate allow', () => {
    choosing({ framework: { maximumNetCents: 42_016_807, months: 48 } }).thenSome(ProcedureChosen);
    choosing({ framework: { maximumNetCents: 42_016_807, months: 60 } }).thenRefused('framework-too-long');
    choosing({ framework: { maximumNetCents: 50_000_000, months: 48 } }).thenRefused('framework-above-estimate');
  });

  it('needs an estimate', () => choosing({}, [need]).thenRefused('step-not-now'));
});

describe('planning a tender', () => {
  const { given } = specOf(tender, planTender);
  const days = { publicationOn: day('2026-09-01'), openingOn: day('2026-10-06'), awardOn: day('2026-11-05') };

  it('names days in the order of its life', () => {
    given(need)
      .when(new PlanTender(software, days, by(ann)))
      .then(TenderPlanned(days));
    given(need)
      .when(new PlanTender(software, { ...days, committeeOn: day('2026-10-01') }, by(ann)))
      .thenRefused('planned-out-of-order', { on: '2026-10-01', before: '2026-10-06' });
  });

  it('names one day at least', () =>
    given(need)
      .when(new PlanTender(software, {}, by(ann)))
      .thenRefused('no-day-planned'));
});
