import { describe, it } from '@jest/globals';
import { AnswerDrafted, AnswerSigned, StaleFigureConfirmed } from '@moves/events/catalogue/council';
import { by, specOf, told } from '@moves/events/decider/spec';
import type { Pulled } from '../figures/pull.ts';
import type { CheckedFigure } from '../figures/stale.ts';
import {
  ann,
  assigned,
  because,
  day,
  drafted,
  draftedSecond,
  forecast,
  inquiryId,
  received,
  signed,
  workplaces,
} from '../story.ts';
import { ConfirmStaleFigure, confirmStaleFigure } from './confirm-stale-figure.ts';
import { type AskedFigure, DraftAnswer, draftAnswer } from './draft-answer.ts';
import { inquiry } from './inquiry.ts';
import { SignAnswer, signAnswer } from './sign-answer.ts';

const on = by(ann, { at: '2023-02-09', because });
const asItWas: Pulled = { value: '7800', unit: 'Arbeitsplätze', qualifier: 'gt', events: [23] };
const sinceThen: Pulled = { ...asItWas, value: '8200', events: [31] };
const stillExpected: Pulled = { value: '2022-12-31', events: [17], forecastOn: day('2022-12-31') };
const check = (first: Pulled | undefined, second: Pulled | undefined): CheckedFigure[] =>
  [
    { question: '1', figure: workplaces, now: first },
    { question: '2', figure: forecast, now: second },
  ].map(one => structuredClone(one) as unknown as CheckedFigure);
const answered = [received, assigned, drafted, draftedSecond] as const;

describe('drafting an answer', () => {
  const figure: AskedFigure = { label: workplaces.label, of: workplaces.of, asOf: workplaces.asOf };
  const { given } = specOf(inquiry, (i, c: DraftAnswer) => draftAnswer(i, c, [asItWas]));
  const drafts = (news: Partial<AskedFigure> = {}, question = '1') =>
    new DraftAnswer(
      inquiryId,
      { question, text: 'Mehrere sind im Einsatz.', figures: [{ ...figure, ...news }] },
      by(ann, { at: '2023-02-01', because }),
    );

  it('takes figures from the books, with the events they stand on', () =>
    given(received, assigned)
      .when(drafts())
      .then(
        AnswerDrafted({
          question: '1',
          text: 'Mehrere sind im Einsatz.',
          figures: [structuredClone(workplaces) as never],
        }),
      ));

  it('takes the value that is given only for what the books do not keep', () => {
    const other = specOf(inquiry, (i, c: DraftAnswer) => draftAnswer(i, c, [undefined])).given(received);
    other.when(drafts({ of: { kind: 'other' }, value: 'rund 12.000' })).thenSome(AnswerDrafted);
    other.when(drafts({ of: { kind: 'other' } })).thenRefused('figure-without-value');
    other.when(drafts({ value: '9000' })).thenRefused('figure-not-in-the-books', { label: workplaces.label });
  });

  it('is refused for a question that was not asked, and for figures of the future', () => {
    given(received).when(drafts({}, '9')).thenRefused('question-unknown');
    given(received)
      .when(drafts({ asOf: day('2023-03-01') }))
      .thenRefused('figure-of-the-future');
  });

  it('changes nothing when it is asked for twice', () =>
    given(received, assigned, drafted).when(drafts()).thenNothing());

  it('comes too late when the answer is signed', () =>
    given(...answered, signed)
      .when(drafts())
      .thenRefused('answer-signed'));
});

describe('signing an answer', () => {
  const given = (checked: CheckedFigure[]) => specOf(inquiry, (i, c: SignAnswer) => signAnswer(i, c, checked)).given;
  const signs = new SignAnswer(inquiryId, 'Oberbürgermeister', on);
  const passed = told(StaleFigureConfirmed({ question: '2', figure: '1', stale: 'forecastPassed' })).on('2023-02-08');
  const seen = { value: '8200', events: ['31'] };
  const older = told(StaleFigureConfirmed({ question: '1', figure: '1', stale: 'olderThanSource', seen })).on(
    '2023-02-08',
  );

  it('needs an answer to every question', () =>
    given([])(received, assigned, drafted).when(signs).thenRefused('question-not-answered', { number: 2 }));

  it('does not come before what it signs', () =>
    given([])(...answered)
      .when(new SignAnswer(inquiryId, 'Oberbürgermeister', by(ann, { at: '2023-01-20', because })))
      .thenRefused('dated-before-previous-step'));

  it('is blocked by a forecast for a day that has passed, until that is confirmed with a reason', () => {
    given(check(asItWas, stillExpected))(...answered)
      .when(signs)
      .thenRefused('forecast-has-passed', { question: '2', figure: '1', forecastOn: day('2022-12-31') });
    given(check(asItWas, stillExpected))(...answered, passed)
      .when(signs)
      .then(AnswerSigned({ role: 'Oberbürgermeister' }));
  });

  it('is blocked by a figure whose source has moved on, until that is confirmed with a reason', () => {
    given(check(sinceThen, stillExpected))(...answered, passed)
      .when(signs)
      .thenRefused('figure-older-than-source', {
        question: '1',
        figure: '1',
        value: '7800 Arbeitsplätze',
        now: '8200 Arbeitsplätze',
      });
    given(check(sinceThen, stillExpected))(...answered, passed, older)
      .when(signs)
      .thenSome(AnswerSigned);
  });

  it('is blocked again when the source moves on after the confirmation', () =>
    given(check({ ...asItWas, value: '8300', events: [44] }, stillExpected))(...answered, passed, older)
      .when(signs)
      .thenRefused('figure-older-than-source', { now: '8300 Arbeitsplätze' }));

  it('is blocked when the source was withdrawn or corrected', () => {
    given(check(undefined, stillExpected))(...answered, passed)
      .when(signs)
      .thenRefused('figure-older-than-source', { now: '–' });
    given(check({ ...asItWas, value: '7810' }, stillExpected))(...answered, passed)
      .when(signs)
      .thenRefused('figure-older-than-source', { now: '7810 Arbeitsplätze' });
  });

  it('happens once; what is signed does not change', () =>
    given(check(asItWas, stillExpected))(...answered, passed, signed)
      .when(signs)
      .thenRefused('answer-signed'));
});

describe('confirming a stale figure', () => {
  const given = (checked: CheckedFigure[]) =>
    specOf(inquiry, (i, c: ConfirmStaleFigure) => confirmStaleFigure(i, c, checked)).given;
  const confirms = (question: string, act = on) => new ConfirmStaleFigure(inquiryId, { question, figure: '1' }, act);

  it('says why it stays: each ground of its own', () => {
    given(check(asItWas, stillExpected))(...answered)
      .when(confirms('2'))
      .then(StaleFigureConfirmed({ question: '2', figure: '1', stale: 'forecastPassed' }));
    given(check(sinceThen, stillExpected))(...answered)
      .when(confirms('1'))
      .then(
        StaleFigureConfirmed({
          question: '1',
          figure: '1',
          stale: 'olderThanSource',
          seen: { value: '8200', events: ['31'] },
        }),
      );
  });

  it('takes a reason, and a figure that is stale', () => {
    given(check(sinceThen, stillExpected))(...answered)
      .when(confirms('1', by(ann)))
      .thenRefused('reason-required');
    given(check(asItWas, stillExpected))(...answered)
      .when(confirms('1'))
      .thenRefused('figure-not-stale');
    given([])(...answered)
      .when(confirms('9'))
      .thenRefused('figure-unknown');
  });
});
