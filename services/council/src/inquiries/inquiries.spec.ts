import { describe, it } from '@jest/globals';
import {
  AnswerSent,
  InquiryAssigned,
  InquiryEscalated,
  InquiryReceived,
  InquiryTakenOver,
  InquiryWithdrawn,
  InterimNoticeSent,
} from '@moves/events/catalogue/council';
import { startOfDay } from '@moves/events/catalogue/time';
import { by, specOf, told } from '@moves/events/decider/spec';
import { ann, assigned, because, day, drafted, draftedSecond, inquiryId, received, signed, source } from '../story.ts';
import { AssignInquiry, assignInquiry } from './assign-inquiry.ts';
import { EscalateInquiry, escalateInquiry } from './escalate-inquiry.ts';
import { inquiry } from './inquiry.ts';
import { ReceiveInquiry, receiveInquiry } from './receive-inquiry.ts';
import { SendAnswer, sendAnswer } from './send-answer.ts';
import { SendInterimNotice, sendInterimNotice } from './send-interim-notice.ts';
import { TakeOverInquiry, takeOverInquiry } from './take-over-inquiry.ts';
import { WithdrawInquiry, withdrawInquiry } from './withdraw-inquiry.ts';

const terms = { kind: 'inquiry', group: 'Fraktion', subject: 'WLAN', public: true } as const;
const asked = [{ text: 'Wo gibt es WLAN?' }, { statedNumber: '3', text: 'Seit wann?' }];
const numbered = [
  { question: '1', number: 1, text: 'Wo gibt es WLAN?' },
  { question: '2', number: 2, statedNumber: '3', text: 'Seit wann?' },
];

describe('an inquiry', () => {
  it('counts from the day it bears, with its questions numbered as we count', () => {
    const { given } = specOf(inquiry, receiveInquiry);
    const on = day('2020-11-10');
    given()
      .when(new ReceiveInquiry(inquiryId, { ...terms, on, questions: asked }, by(ann)))
      .then(InquiryReceived({ number: inquiryId, ...terms, on, questions: numbered }, startOfDay(on)));
    given(received)
      .when(new ReceiveInquiry(inquiryId, { ...terms, on, questions: asked }, by(ann)))
      .thenRefused('inquiry-number-taken');
    given()
      .when(new ReceiveInquiry(inquiryId, { ...terms, on, questions: [] }, by(ann)))
      .thenRefused('inquiry-without-question');
  });

  it('from before these books is known from its answer on, and was not answered before it was asked', () => {
    const { given } = specOf(inquiry, takeOverInquiry);
    const days = { askedOn: day('2020-11-10'), answeredOn: day('2021-09-07') };
    given()
      .when(new TakeOverInquiry(inquiryId, { ...terms, ...days, questions: asked, source }, by(ann)))
      .then(
        InquiryTakenOver(
          { number: inquiryId, ...terms, ...days, questions: numbered, source },
          startOfDay(days.answeredOn),
        ),
      );
    given()
      .when(
        new TakeOverInquiry(
          inquiryId,
          { ...terms, ...days, answeredOn: day('2020-01-01'), questions: [], source },
          by(ann),
        ),
      )
      .thenRefused('answered-before-asked');
  });

  it('is assigned with a day: four weeks after it was asked, unless another is named', () => {
    const { given } = specOf(inquiry, assignInquiry);
    given(received)
      .when(new AssignInquiry(inquiryId, { office: 'Abteilung IuK' }, by(ann)))
      .then(InquiryAssigned({ office: 'Abteilung IuK', dueOn: day('2022-10-14') }));
    given(received)
      .when(new AssignInquiry(inquiryId, { office: 'Abteilung IuK', dueOn: day('2022-09-01') }, by(ann)))
      .thenRefused('due-before-asked');
    given(received, assigned)
      .when(new AssignInquiry(inquiryId, { office: 'Abteilung IuK' }, by(ann)))
      .thenNothing();
    given(received, assigned, signed)
      .when(new AssignInquiry(inquiryId, { office: 'Referat AKR' }, by(ann)))
      .thenRefused('answer-signed');
  });

  it('may take longer, if the asker is told until when', () => {
    const { given } = specOf(inquiry, sendInterimNotice);
    const notice = { text: 'Die Antwort braucht noch Zeit.', dueOn: day('2022-12-16') };
    const sends = (news = {}) =>
      new SendInterimNotice(inquiryId, { ...notice, ...news }, by(ann, { at: '2022-10-12', because }));
    given(received, assigned).when(sends()).then(InterimNoticeSent(notice));
    given(received).when(sends()).thenRefused('inquiry-not-assigned');
    given(received, assigned)
      .when(sends({ dueOn: day('2022-10-10') }))
      .thenRefused('due-day-has-passed');
    given(received, assigned)
      .when(sends({ dueOn: day('2022-10-14') }))
      .thenRefused('notice-promises-no-later-day');
  });

  it('is escalated once for each day that was promised and has passed', () => {
    const { given } = specOf(inquiry, escalateInquiry);
    const falls = (on: string) => new EscalateInquiry(inquiryId, by(ann, { at: on }));
    const first = told(InquiryEscalated({ dueOn: day('2022-10-14') })).on('2022-10-15');
    const notice = told(InterimNoticeSent({ text: 'Später.', dueOn: day('2022-12-16') })).on('2022-11-01');
    given(received, assigned)
      .when(falls('2022-10-15'))
      .then(InquiryEscalated({ dueOn: day('2022-10-14') }));
    given(received, assigned).when(falls('2022-10-14')).thenNothing();
    given(received, assigned, first).when(falls('2022-10-16')).thenNothing();
    given(received, assigned, first, notice)
      .when(falls('2022-12-17'))
      .then(InquiryEscalated({ dueOn: day('2022-12-16') }));
    given(received, assigned, drafted, draftedSecond, signed, told(AnswerSent({ to: 'Fraktion' })).on('2022-10-14'))
      .when(falls('2022-10-15'))
      .thenNothing();
  });

  it('is answered when the signed answer has gone out', () => {
    const { given } = specOf(inquiry, sendAnswer);
    given(received, assigned, drafted, draftedSecond, signed)
      .when(new SendAnswer(inquiryId, 'CDU-Gemeinderatsfraktion', by(ann, { at: '2023-02-09', because })))
      .then(AnswerSent({ to: 'CDU-Gemeinderatsfraktion' }));
    given(received, assigned, drafted, draftedSecond)
      .when(new SendAnswer(inquiryId, 'CDU-Gemeinderatsfraktion', by(ann)))
      .thenRefused('answer-not-signed');
  });

  it('may be withdrawn until it is answered', () => {
    const { given } = specOf(inquiry, withdrawInquiry);
    given(received)
      .when(new WithdrawInquiry(inquiryId, by(ann)))
      .thenRefused('reason-required');
    given(received)
      .when(new WithdrawInquiry(inquiryId, by(ann, { because })))
      .then(InquiryWithdrawn({}));
  });
});
