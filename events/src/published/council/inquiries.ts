import { type InquiryEvent, inquiryEvents, type Question } from '../../catalogue/council.ts';
import { type Day, dayOf, plusDays, startOfDay } from '../../catalogue/time.ts';
import { type Rows, readModel } from '../../read-model/define.ts';
import { folded } from '../../read-model/folded.ts';

/** One row an inquiry or motion: who asked what when, who answers by when, and how far it is. */
export const councilInquiries = readModel<InquiryEvent>()({
  name: 'council_inquiries',
  version: 1,
  events: inquiryEvents,
  table: {
    number: 'text not null',
    kind: 'text not null',
    asked_by: 'text not null',
    subject: 'text not null',
    subject_folded: 'text not null',
    file_number: 'text',
    asked_on: 'text not null',
    public: 'integer not null',
    status: 'text not null',
    office: 'text',
    /** The day promised last, and the first moment after it. */
    due_on: 'text',
    overdue_at: 'text',
    /** The promised day of which somebody above has been told that it passed. */
    escalated_for: 'text',
    escalated_on: 'text',
    signed_on: 'text',
    signed_as: 'text',
    answered_on: 'text',
    sent_to: 'text',
    taken_over: 'integer not null',
    source: 'text',
    search: 'text not null',
    office_search: 'text',
    /** The commandId of the act that began it, by which a repeated receipt finds its number again. */
    begun_with: 'text not null',
  },
  indexes: ['asked_on', 'overdue_at', 'begun_with'],
  on: {
    InquiryReceived: (rows, e, { commandId }) =>
      rows.insert({ ...begun(e), asked_on: e.on, status: 'received', taken_over: false, begun_with: commandId }),
    InquiryTakenOver: (rows, e, { commandId }) =>
      rows.insert({
        ...begun(e),
        asked_on: e.askedOn,
        answered_on: e.answeredOn,
        status: e.answeredOn ? 'answered' : 'received',
        taken_over: true,
        begun_with: commandId,
      }),
    InquiryAssigned: (rows, { office, dueOn }) =>
      rows.update({ status: 'assigned', office, office_search: folded(office), ...promised(dueOn) }),
    InterimNoticeSent: (rows, { dueOn }) => rows.update(promised(dueOn)),
    InquiryEscalated: (rows, { dueOn }, { at }) => rows.update({ escalated_for: dueOn, escalated_on: dayOf(at) }),
    AnswerSigned: (rows, { role }, { at }) => rows.update({ status: 'signed', signed_on: dayOf(at), signed_as: role }),
    AnswerSent: (rows, { to }, { at }) => rows.update({ status: 'answered', answered_on: dayOf(at), sent_to: to }),
    InquiryWithdrawn: rows => rows.update({ status: 'withdrawn' }),
  },
});

interface Asked {
  readonly number: string;
  readonly kind: string;
  readonly group: string;
  readonly subject: string;
  readonly fileNumber?: string | undefined;
  readonly public: boolean;
  readonly source?: unknown;
}

const begun = (e: Asked) => ({
  number: e.number,
  kind: e.kind,
  asked_by: e.group,
  subject: e.subject,
  subject_folded: folded(e.subject),
  file_number: e.fileNumber,
  public: e.public,
  source: e.source ? JSON.stringify(e.source) : null,
  search: folded([e.number, e.group, e.subject, e.fileNumber].filter(Boolean).join(' ')),
});

const promised = (dueOn: Day) => ({ due_on: dueOn, overdue_at: startOfDay(plusDays(dueOn, 1)) });

/** Which inquiries are public now: in a past view too, so that the past hides as much as today. */
export const inquiryVisibility = readModel<InquiryEvent>()({
  name: 'council_inquiry_visibility',
  version: 1,
  events: inquiryEvents,
  clock: 'now',
  table: { public: 'integer not null' },
  on: {
    InquiryReceived: (rows, e) => rows.insert({ public: e.public }),
    InquiryTakenOver: (rows, e) => rows.insert({ public: e.public }),
  },
});

/** Every notice that an answer is delayed. */
export const councilNotices = readModel<InquiryEvent>()({
  name: 'council_notices',
  version: 1,
  events: inquiryEvents,
  table: { position: 'integer not null', on_day: 'text not null', text: 'text not null', due_on: 'text not null' },
  key: ['position'],
  on: {
    InterimNoticeSent: (rows, { text, dueOn }, { at, position }) =>
      rows.insert({ position, on_day: dayOf(at), text, due_on: dueOn }),
  },
});

/** One row a question of an inquiry, with its newest draft, which is the answer once it is signed. */
export const councilQuestions = readModel<InquiryEvent>()({
  name: 'council_questions',
  version: 1,
  events: inquiryEvents,
  table: {
    question: 'text not null',
    number: 'integer not null',
    stated_number: 'text',
    text: 'text not null',
    answer: 'text',
    drafted_on: 'text',
  },
  key: ['question'],
  on: {
    InquiryReceived: (rows, { questions }) => inserted(rows, questions),
    InquiryTakenOver: (rows, { questions }) => inserted(rows, questions),
    AnswerDrafted: (rows, { question, text }, { at }) =>
      rows.update({ answer: text, drafted_on: dayOf(at) }, { question }),
  },
});

const inserted = (rows: Rows<(typeof councilQuestions)['row']>, questions: readonly Question[]): void => {
  for (const { question, number, statedNumber, text } of questions)
    rows.insert({ question, number, stated_number: statedNumber, text });
};

/** One row a figure in the newest draft of an answer. */
export const councilFigures = readModel<InquiryEvent>()({
  name: 'council_figures',
  version: 1,
  events: inquiryEvents,
  table: {
    question: 'text not null',
    figure: 'text not null',
    place: 'integer not null',
    label: 'text not null',
    value: 'text not null',
    unit: 'text',
    qualifier: 'text not null',
    as_of: 'text not null',
    known_at: 'text',
    of_kind: 'text not null',
    of_thing: 'text',
    of_part: 'text',
    of_measure: 'text',
    events: 'text not null',
    forecast_on: 'text',
  },
  key: ['question', 'figure'],
  on: {
    AnswerDrafted: (rows, { question, figures }) => {
      rows.delete({ question });
      for (const [place, figure] of figures.entries()) {
        const { of, events, figure: name, ...rest } = figure;
        rows.insert({
          question,
          figure: name,
          place,
          label: rest.label,
          value: rest.value,
          unit: rest.unit,
          qualifier: rest.qualifier,
          as_of: rest.asOf,
          known_at: rest.knownAt,
          of_kind: of.kind,
          of_thing: of.thing,
          of_part: of.part,
          of_measure: of.measure,
          events: JSON.stringify(events),
          forecast_on: rest.forecastOn,
        });
      }
    },
  },
});

/** Why figures that are older than their source, or forecasts that have passed, stayed in an answer all the same. */
export const councilStaleConfirmed = readModel<InquiryEvent>()({
  name: 'council_stale_confirmed',
  version: 1,
  events: inquiryEvents,
  table: {
    question: 'text not null',
    figure: 'text not null',
    stale: 'text not null',
    /** What the source said then: value and events, in JSON. */
    seen: 'text',
    at: 'text not null',
    because: 'text',
  },
  key: ['question', 'figure', 'stale'],
  on: {
    // A new draft has new figures; what was confirmed of the old ones says nothing of them.
    AnswerDrafted: (rows, { question }) => rows.delete({ question }),
    StaleFigureConfirmed: (rows, { question, figure, stale, seen }, { at, because }) =>
      rows.insert({
        question,
        figure,
        stale,
        seen: seen && JSON.stringify(seen),
        at,
        because: because && JSON.stringify(because),
      }),
  },
});
