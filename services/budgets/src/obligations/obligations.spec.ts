import { describe, expect, it } from '@jest/globals';
import {
  CommitmentAppropriationBooked,
  CommitmentAppropriationUsed,
  FreezeImposed,
  ObligationPlanned,
  ShareReady,
} from '@moves/events/catalogue/budgets';
import { ObligationEntered, ObligationRefused } from '@moves/events/catalogue/joint-acts';
import type { Instant } from '@moves/events/catalogue/time';
import type { CommandId } from '@moves/events/catalogue/values';
import { type Act, HOUSE } from '@moves/events/decider/act';
import { Decisions } from '@moves/events/decider/decisions';
import { by, historyFrom, specOf, told } from '@moves/events/decider/spec';
import { MemoryEventStore } from '@moves/events/store/memory';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { advice, ann, because, decision, draft, euros, inForce, made, of2018, of2019 } from '../story.ts';
import { AnswerShare, answerShare } from './answer-share.ts';
import { BookCommitmentAppropriation, bookCommitmentAppropriation } from './book-commitment-appropriation.ts';
import { jointOf, obligation } from './obligation.ts';
import { PlanObligation, type PlanObligationTerms, planObligation } from './plan-obligation.ts';
import { stepsOf } from './shares.ts';
import { UseCommitmentAppropriation, useCommitmentAppropriation } from './use-commitment-appropriation.ts';

const due = [
  { year: 2019, amountCents: euros(300) },
  { year: 2020, amountCents: euros(200) },
];
const authority = told(CommitmentAppropriationBooked({ appropriation: 've', line: 'hardware', due })).on('2017-09-28');

describe('authority for obligations of later years', () => {
  const { given } = specOf(budget, bookCommitmentAppropriation);
  const book = (more = {}, act = by(ann)) =>
    new BookCommitmentAppropriation(of2018, { line: 'hardware', due, ...more }, act);

  it('exists for investments only', () => {
    given(...draft)
      .when(book())
      .then(CommitmentAppropriationBooked({ appropriation: made, line: 'hardware', due }));
    given(...draft)
      .when(book({ line: 'services' }))
      .thenRefused('commits-ahead-for-expense', { title: 'services' });
  });

  it('is for later years, and as a rule for the next three', () => {
    const year = (year: number) => ({ due: [{ year, amountCents: 1 }] });
    given(...draft)
      .when(book(year(2018)))
      .thenRefused('due-year-not-later');
    given(...draft)
      .when(book(year(2021)))
      .thenSome(CommitmentAppropriationBooked);
    given(...draft)
      .when(book(year(2022)))
      .thenRefused('due-year-too-far', { last: 2021 });
    given(...draft)
      .when(book(year(2022), by(ann, { because })))
      .thenSome(CommitmentAppropriationBooked);
    given(...draft)
      .when(book({ due: [...due, due[0]] }))
      .thenRefused('due-year-twice');
  });

  it('stands in the statute, and comes later only by decision', () => {
    given(...inForce)
      .when(book())
      .thenRefused('appropriation-needs-supplement');
    given(...inForce)
      .when(book({ decision: advice }))
      .thenRefused('money-needs-decision');
    given(...inForce)
      .when(book({ decision }))
      .thenSome(CommitmentAppropriationBooked);
  });

  it('is never used for more of a year than was authorised, nor what a freeze defers', () => {
    const spec = specOf(budget, useCommitmentAppropriation);
    const use = (cents: number) =>
      new UseCommitmentAppropriation(
        of2018,
        { appropriation: 've', obligation: 'O-1', due: [{ year: 2019, amountCents: cents }] },
        by(HOUSE),
      );
    const used = { appropriation: 've', obligation: 'O-1', due: [{ year: 2019, amountCents: euros(300) }] };
    spec
      .given(...inForce, authority)
      .when(use(euros(300)))
      .then(CommitmentAppropriationUsed(used));
    spec
      .given(...inForce, authority)
      .when(use(euros(301)))
      .thenRefused('commitment-appropriation-exceeded', { year: 2019, missingCents: euros(1) });
    spec
      .given(...inForce, authority, CommitmentAppropriationUsed({ ...used, obligation: 'O-2' }))
      .when(use(1))
      .thenRefused('commitment-appropriation-exceeded', { missingCents: 1 });
    spec
      .given(...inForce, authority, CommitmentAppropriationUsed(used))
      .when(use(euros(300)))
      .thenNothing();
    spec
      .given(...inForce)
      .when(use(1))
      .thenRefused('commitment-appropriation-unknown');
    const frozen = [{ line: 'hardware', amountCents: euros(400) }];
    spec
      .given(...inForce, authority, FreezeImposed({ freeze: 'f', share: 5_000, lines: frozen }))
      .when(use(euros(151)))
      .thenRefused('commitment-appropriation-frozen', { year: 2019, frozenCents: euros(150), deferredCents: euros(1) });
    spec
      .given(...inForce, authority, FreezeImposed({ freeze: 'f', share: 5_000, lines: frozen }))
      .when(use(euros(150)))
      .thenSome(CommitmentAppropriationUsed);
  });
});

const at = (story: Parameters<typeof historyFrom>[1]) => budget.fold(historyFrom('budget', story)) as KnownBudget;
const next = { ...at([...draft]), year: 2019 };
const years = new Map<string, Budget>([
  [of2018, at([...inForce, authority])],
  [of2019, next],
]);
const shares = [
  { budget: of2018, line: 'hardware', grossCents: euros(100) },
  { budget: of2019, line: 'hardware', grossCents: euros(300) },
];
const terms: PlanObligationTerms = {
  title: 'Rahmenvertrag Notebooks',
  document: 'Vertrag 7',
  years: shares,
  appropriation: { budget: of2018, appropriation: 've' },
};
const planned = told(ObligationPlanned({ ...terms, years: shares })).on('2018-05-01');

describe('planning an obligation over several years', () => {
  const { given } = specOf(obligation, planObligation(years));
  const plan = (more: Partial<PlanObligationTerms> = {}) => new PlanObligation('O-1', { ...terms, ...more }, by(ann));
  const running = shares.map(share => ({ ...share, line: 'services' }));

  it('says what each year shall bear', () =>
    given()
      .when(plan())
      .then(ObligationPlanned({ ...terms, years: shares })));

  it('needs authority for investments of later years, and only for those', () => {
    given()
      .when(plan({ appropriation: undefined }))
      .thenRefused('obligation-needs-authority', { year: 2019 });
    given()
      .when(plan({ years: running }))
      .thenRefused('commits-ahead-for-expense');
    given()
      .when(new PlanObligation('O-1', { title: 'Support', document: 'Vertrag 8', years: running }, by(ann)))
      .thenSome(ObligationPlanned);
  });

  it('needs it also where all falls due after the year in which the contract is made', () => {
    const all = { title: 'Netz', document: 'Vertrag 9', years: [shares[1]!] };
    const made = by(ann, { at: '2018-11-15' });
    given()
      .when(new PlanObligation('O-1', all, made))
      .thenRefused('obligation-needs-authority', { year: 2019 });
    given()
      .when(new PlanObligation('O-1', { ...all, appropriation: terms.appropriation! }, made))
      .thenSome(ObligationPlanned);
    given()
      .when(new PlanObligation('O-1', all, by(ann, { at: '2019-02-01' })))
      .thenSome(ObligationPlanned);
  });

  it('names years, lines and an authority that there are', () => {
    given()
      .when(plan({ years: [{ ...shares[0]!, budget: '100-1999' }] }))
      .thenRefused('budget-unknown');
    given()
      .when(plan({ years: [shares[0]!, { ...shares[1]!, line: 'nowhere' }] }))
      .thenRefused('line-unknown');
    given()
      .when(plan({ appropriation: { budget: of2018, appropriation: 'none' } }))
      .thenRefused('commitment-appropriation-unknown');
  });

  it('takes a key that nobody has', () => given(planned).when(plan()).thenRefused('obligation-key-taken'));
});

describe('the answers of the years', () => {
  const { given } = specOf(obligation, answerShare);
  const part = (id: string) => ({ stream: `budget-${id}`, ready: [{ type: 'FundsCommitted', version: 1, data: {} }] });
  const answer = (id: string) => new AnswerShare('O-1', { kind: 'ready', part: part(id) }, by(HOUSE));
  const refusal = { stream: `budget-${of2019}`, code: 'funds-insufficient', facts: {} };
  const no = new AnswerShare('O-1', { kind: 'refused', refusal }, by(HOUSE));
  const ready = ShareReady(part(of2018));

  it('are collected until all are ready, and then it is entered in all of them with one event', () => {
    given(planned).when(answer(of2018)).then(ready);
    given(planned, ready)
      .when(answer(of2019))
      .then(ShareReady(part(of2019)), ObligationEntered({ joint: 'years', parts: [part(of2018), part(of2019)] }));
    given(planned, ready).when(answer(of2018)).thenNothing();
  });

  it('end it for those too who have not answered yet', () =>
    given(planned)
      .when(no)
      .then(ObligationRefused({ joint: 'years', refusals: [refusal], prepared: [`budget-${of2018}`] })));

  it('end it for all with one refusal', () =>
    given(planned, ready)
      .when(no)
      .then(ObligationRefused({ joint: 'years', refusals: [refusal], prepared: [`budget-${of2018}`] })));

  it('change nothing after the end', () => {
    const end = ObligationRefused({ joint: 'years', refusals: [refusal], prepared: [`budget-${of2018}`] });
    given(planned, ready, end).when(answer(of2019)).thenNothing();
    given(planned, ready, end).when(no).thenNothing();
  });

  it('come only from years that have a share', () =>
    given(planned).when(answer('100-2025')).thenRefused('share-of-nobody'));
});

describe('an obligation over several years', () => {
  it('is checked by each year on its own, and counts nowhere until all have answered', async () => {
    const decisions = new Decisions(new MemoryEventStore(() => '2018-06-01T09:00:00.000Z' as Instant), 'secret');
    let count = 0;
    const act = (): Act => ({
      ...by(HOUSE, { now: '2018-06-01T09:00:00.000Z' as Instant }),
      commandId: `command-${++count}` as CommandId,
    });
    const tell = async (id: string, story: readonly { type: string; version: number; data: unknown }[]) => {
      for (const event of story) {
        class Say {
          static dated = 'any past day';
          static creates = true;
          constructor(readonly act: Act) {}
        }
        await decisions.decide(budget, id, new Say(act()), () => [event]);
      }
    };
    await tell(of2018, [...inForce, authority]);
    await tell(of2019, [{ ...draft[0]!, data: { ...draft[0]!.data, year: 2019 } }, ...draft.slice(1)]);

    const committed = async (id: string) => {
      const { state } = await decisions.standing(budget, id);
      return (state as KnownBudget).lines.get('hardware')!.figures.committed;
    };
    const ask = async (plan: PlanObligationTerms, key: string) => {
      await decisions.decide(obligation, key, new PlanObligation(key, plan, act()), planObligation(years));
      for (const id of [of2018, of2019]) {
        const steps = stepsOf(id, key, ObligationPlanned({ ...plan, years: [...plan.years] }).data, years, act());
        await decisions.prepare(budget, id, jointOf(key), steps, act());
        expect([await committed(of2018), await committed(of2019)]).toEqual(before);
        const { type, data } = (await decisions.history(budget, id)).at(-1)!;
        const said = data as { code: string; ready: { type: string }[]; facts: object };
        const stream = budget.streamOf(id);
        const reply =
          type === 'PartRefused'
            ? { kind: 'refused' as const, refusal: { stream, code: said.code, facts: {} } }
            : { kind: 'ready' as const, part: { stream, ready: said.ready as never } };
        await decisions.decide(obligation, key, new AnswerShare(key, reply, act()), answerShare);
      }
      return (await decisions.standing(obligation, key)).state.status;
    };
    let before = [0, 0];
    expect(await ask(terms, 'O-1')).toBe('entered');
    before = [euros(100), euros(300)];
    expect([await committed(of2018), await committed(of2019)]).toEqual(before);
    // The authority of 2019 is used up, so the year that grants it says no, and 2019 binds nothing either.
    expect(await ask(terms, 'O-2')).toBe('refused');
    expect([await committed(of2018), await committed(of2019)]).toEqual(before);
    const { state } = await decisions.standing(budget, of2019);
    expect((state as KnownBudget).commitments.get('O-1-2')).toMatchObject({ obligation: 'O-1', leftCents: euros(300) });
  });
});
