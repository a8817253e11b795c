import { describe, expect, it } from '@jest/globals';
import { NoticeAnswered, NoticeDispatched } from '@moves/events/catalogue/tenders/preparation';
import type { CommandId } from '@moves/events/catalogue/values';
import { partIdOf } from '@moves/events/decider/derived-id';
import { by, specOf, told } from '@moves/events/decider/spec';
import { ann, day, instant, software, tenderAfter, until } from '../story.ts';
import { tender } from '../tender.ts';
import { AnswerNotice, answerNotice } from './answer-notice.ts';
import { DispatchNotice, dispatchNotice } from './dispatch-notice.ts';

const { approved, published, funded, awarded } = until();
const sent = told(
  NoticeDispatched({ notice: 'ted', kind: 'contractNotice', dispatchedOn: day('2026-09-01'), reference: 'TED-1' }),
).on('2026-09-01');

describe('dispatching a notice', () => {
  const { given } = specOf(tender, dispatchNotice);
  const then = { now: instant('2026-09-02T08:00:00.000Z') };
  const contractNotice = { kind: 'contractNotice', dispatchedOn: day('2026-09-01'), reference: 'TED-1' } as const;

  it('gets a name of its own', () => {
    const commandId = 'c0ffee00-0000-4000-8000-000000000000' as CommandId;
    given(...published)
      .when(new DispatchNotice(software, contractNotice, by(ann, { ...then, commandId })))
      .then(NoticeDispatched({ ...contractNotice, notice: partIdOf(commandId) }));
  });

  it('is recorded once', () => {
    const { reference: _, ...other } = contractNotice;
    given(...published, sent)
      .when(new DispatchNotice(software, { ...contractNotice, notice: 'ted' }, by(ann, then)))
      .thenNothing();
    given(...published, sent)
      .when(new DispatchNotice(software, { ...other, notice: 'ted', kind: 'changeNotice' }, by(ann, then)))
      .thenRefused('notice-known');
  });

  it('goes out when it is said to, and not before the tender is approved', () => {
    given(...published)
      .when(new DispatchNotice(software, { ...contractNotice, dispatchedOn: day('2026-09-03') }, by(ann, then)))
      .thenRefused('dispatch-in-future');
    given(...funded)
      .when(new DispatchNotice(software, contractNotice, by(ann, then)))
      .thenRefused('notice-not-now', { source: '§ 37 VgV' });
    given(...approved)
      .when(new DispatchNotice(software, contractNotice, by(ann, then)))
      .thenSome(NoticeDispatched);
  });

  it('is one that the law of the procedure knows, at its time', () => {
    const awardNotice = { kind: 'awardNotice', dispatchedOn: day('2026-11-10') } as const;
    given(...published)
      .when(new DispatchNotice(software, { ...awardNotice, dispatchedOn: day('2026-09-02') }, by(ann, then)))
      .thenRefused('notice-not-now', { source: '§ 39 VgV' });
    given(...awarded)
      .when(new DispatchNotice(software, awardNotice, by(ann)))
      .thenSome(NoticeDispatched);
    given(...until('publicTender').published)
      .when(new DispatchNotice(software, contractNotice, by(ann, then)))
      .thenRefused('notice-not-for-regime', { regime: 'national' });
    given(...until('publicTender').published)
      .when(new DispatchNotice(software, { ...contractNotice, kind: 'nationalNotice' }, by(ann, then)))
      .thenSome(NoticeDispatched);
  });

  it('is published in this country only after TED, or 48 hours after its receipt', () => {
    const national = { kind: 'nationalNotice', dispatchedOn: day('2026-09-02') } as const;
    given(...published)
      .when(new DispatchNotice(software, national, by(ann, then)))
      .thenRefused('eu-notice-first');
    given(...published, sent)
      .when(new DispatchNotice(software, national, by(ann, then)))
      .thenRefused('national-notice-too-early', { earliestAt: '2026-09-03T21:59:59.999Z' });
    const out = told(NoticeAnswered({ notice: 'ted', publishedOn: day('2026-09-02') }));
    given(...published, sent, out)
      .when(new DispatchNotice(software, national, by(ann, then)))
      .thenSome(NoticeDispatched);
    const later = { ...national, dispatchedOn: day('2026-09-04') };
    given(...published, sent)
      .when(new DispatchNotice(software, later, by(ann, { now: instant('2026-09-04T08:00:00.000Z') })))
      .thenSome(NoticeDispatched);
  });
});

describe('the answer to a notice', () => {
  const { given } = specOf(tender, answerNotice);
  const publishedOn = day('2026-09-03');
  const answering = (terms: ConstructorParameters<typeof AnswerNotice>[1], ...more: Parameters<typeof tenderAfter>) =>
    given(...published, sent, ...more).when(new AnswerNotice(software, terms, by(ann)));
  const answered = told(NoticeAnswered({ notice: 'ted', publishedOn }));

  it('is a day of publication, or why it was turned away', () => {
    answering({ notice: 'ted', publishedOn }).then(NoticeAnswered({ notice: 'ted', publishedOn }));
    answering({ notice: 'ted', rejectedBecause: 'Ein Feld fehlt' }).thenSome(NoticeAnswered);
    answering({ notice: 'ted' }).thenRefused('notice-answer-unclear');
    answering({ notice: 'ted', publishedOn, rejectedBecause: 'Ein Feld fehlt' }).thenRefused('notice-answer-unclear');
    expect(tenderAfter(...published, sent, answered).notices.get('ted')).toMatchObject({
      publishedOn,
      rejected: false,
    });
  });

  it('comes after the dispatch, of a notice that was sent', () => {
    answering({ notice: 'other', publishedOn }).thenRefused('notice-unknown');
    answering({ notice: 'ted', publishedOn: day('2026-08-31') }).thenRefused('published-before-dispatch');
    answering({ notice: 'ted', publishedOn: day('2026-12-31') }).thenRefused('notice-published-in-future');
  });

  it('comes once', () => {
    answering({ notice: 'ted', publishedOn }, answered).thenNothing();
    answering({ notice: 'ted', publishedOn: day('2026-09-04') }, answered).thenRefused('no-notice-unanswered');
    const other = told(NoticeDispatched({ notice: 'cn', kind: 'changeNotice', dispatchedOn: day('2026-09-05') }));
    answering({ notice: 'ted', publishedOn: day('2026-09-04') }, answered, other).thenRefused('notice-answered');
  });
});
