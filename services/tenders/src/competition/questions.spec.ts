import { describe, it } from '@jest/globals';
import {
  DeadlineExtended,
  QuestionAnswered,
  QuestionReceived,
  TenderCorrected,
} from '@moves/events/catalogue/tenders/competition';
import { TenderPublished } from '@moves/events/catalogue/tenders/preparation';
import { partIdOf } from '@moves/events/decider/derived-id';
import { by, specOf, told } from '@moves/events/decider/spec';
import { ann, closesAt, day, instant, publishedData, software, until } from '../story.ts';
import { tender } from '../tender.ts';
import { AnswerQuestion, answerQuestion } from './answer-question.ts';
import { ReceiveQuestion, receiveQuestion } from './receive-question.ts';

const asked = { question: 'q1', text: 'Gilt das auch mobil?', receivedOn: day('2026-09-10') };
const received = told(QuestionReceived(asked)).by(ann).on('2026-09-10');
const on = (at: string) => by(ann, { at, because: { text: 'nachgetragen' } });

describe('receiving a question', () => {
  const { given } = specOf(tender, receiveQuestion);

  it('keeps what was asked and when, never who asked', () =>
    given(...until().published)
      .when(new ReceiveQuestion(software, asked, on('2026-09-10')))
      .then(QuestionReceived(asked)));

  it('names it by the command, unless somebody does', () => {
    const { question: _, ...rest } = asked;
    const act = on('2026-09-10');
    given(...until().published)
      .when(new ReceiveQuestion(software, rest, act))
      .then(QuestionReceived({ ...asked, question: partIdOf(act.commandId) }));
  });

  it('is refused under a name that another question has', () =>
    given(...until().published, received)
      .when(new ReceiveQuestion(software, asked, on('2026-09-11')))
      .thenRefused('question-received'));

  it('is refused of a day before the publication, and of one to come', () => {
    for (const receivedOn of ['2026-08-31', '2026-09-11'])
      given(...until().published)
        .when(new ReceiveQuestion(software, { ...asked, receivedOn: day(receivedOn) }, on('2026-09-10')))
        .thenRefused('question-outside-its-round');
  });

  it('is refused once bids are open', () =>
    given(...until().opened)
      .when(new ReceiveQuestion(software, asked, by(ann)))
      .thenRefused('step-not-now'));
});

describe('answering a question', () => {
  const { given } = specOf(tender, answerQuestion);
  const answer = { question: 'q1', text: 'Ja.', changesDocuments: false };
  const published = [...until().published, received];

  it('tells all the same', () =>
    given(...published)
      .when(new AnswerQuestion(software, answer, on('2026-09-14')))
      .then(QuestionAnswered(answer)));

  it('leaves six whole days before the closing, or bidders get longer first', () => {
    given(...published)
      .when(new AnswerQuestion(software, answer, on('2026-09-29')))
      .then(QuestionAnswered(answer));
    given(...published)
      .when(new AnswerQuestion(software, answer, on('2026-09-30')))
      .thenRefused('answer-needs-extension', {
        closesAt,
        earliestAt: '2026-10-06T22:00:00.000Z',
        source: '§ 20 (3) VgV',
      });
  });

  it('is possible late after the deadline was extended', () =>
    given(...published, told(DeadlineExtended({ closesAt: instant('2026-10-07T10:00:00.000Z') })).on('2026-09-30'))
      .when(new AnswerQuestion(software, answer, on('2026-09-30')))
      .then(QuestionAnswered(answer)));

  it('leaves four days where it is urgent', () => {
    const urgent = told(TenderPublished({ ...publishedData, urgentReason: 'Der alte Vertrag endet.' })).on(
      '2026-09-01',
    );
    given(...until().approved, urgent, received)
      .when(new AnswerQuestion(software, answer, on('2026-10-01')))
      .then(QuestionAnswered(answer));
  });

  it('needs no extension for who asked too late, or if it means nothing for a bid', () => {
    const early = told(TenderPublished({ ...publishedData, questionsUntil: instant('2026-09-09T10:00:00.000Z') })).on(
      '2026-09-01',
    );
    given(...until().approved, early, received)
      .when(new AnswerQuestion(software, answer, on('2026-10-02')))
      .then(QuestionAnswered(answer));
    const immaterial = { ...answer, immaterialReason: 'Betrifft nur die Anrede.' };
    given(...published)
      .when(new AnswerQuestion(software, immaterial, on('2026-10-02')))
      .then(QuestionAnswered(immaterial));
  });

  it('that changes the documents needs more time, given since the question came', () => {
    const changes = { ...answer, changesDocuments: true };
    given(...published)
      .when(new AnswerQuestion(software, changes, on('2026-09-14')))
      .thenRefused('change-needs-extension', { earliestAt: '2026-10-06T22:00:00.000Z' });
    const longer = instant('2026-10-07T10:00:00.000Z');
    given(
      ...published,
      told(TenderCorrected({ what: 'Auch mobil', essential: true, closesAt: longer })).on('2026-09-12'),
    )
      .when(new AnswerQuestion(software, changes, on('2026-09-14')))
      .then(QuestionAnswered(changes));
    given(...published, told(TenderCorrected({ what: 'Tippfehler', essential: false, closesAt })).on('2026-09-12'))
      .when(new AnswerQuestion(software, changes, on('2026-09-14')))
      .thenRefused('change-needs-extension');
  });

  it('happens once, and only to a question that came', () => {
    const answered = told(QuestionAnswered(answer)).on('2026-09-14');
    const second = told(QuestionReceived({ ...asked, question: 'q2' })).on('2026-09-10');
    given(...published, second, answered)
      .when(new AnswerQuestion(software, answer, on('2026-09-15')))
      .thenRefused('question-answered');
    given(...published)
      .when(new AnswerQuestion(software, { ...answer, question: 'q9' }, on('2026-09-15')))
      .thenRefused('tender-question-unknown');
    given(...published, answered)
      .when(new AnswerQuestion(software, answer, on('2026-09-15')))
      .thenRefused('no-question-open');
  });

  it('is refused after the deadline', () =>
    given(...published)
      .when(new AnswerQuestion(software, answer, on('2026-10-07')))
      .thenRefused('deadline-has-passed'));
});
