import assert from 'node:assert/strict';
import {
  type AnswerFigure,
  type InquiryEvent,
  inquiryEvents,
  type Question,
  type StaleFigureConfirmed,
} from '@moves/events/catalogue/council';
import type { EventOf } from '@moves/events/catalogue/define';
import { type Day, dayOf, type Instant, latest } from '@moves/events/catalogue/time';
import { aggregate, was } from '@moves/events/decider/aggregate';
import { demand } from '@moves/events/decider/failures';

type Confirmation = EventOf<typeof StaleFigureConfirmed>['data'];
/** Why a figure blocks the signature. */
export type Stale = Confirmation['stale'];

/** A question's newest draft, and what was confirmed of its figures, with what their sources said then. */
export interface Draft {
  readonly text: string;
  readonly figures: readonly AnswerFigure[];
  readonly confirmed: Readonly<Record<string, readonly Confirmation[]>>;
  /** When it was written, or something in it confirmed: no signature comes before. */
  readonly since: Instant;
}

interface InquiryFacts {
  readonly askedOn: Day;
  readonly dueOn?: Day;
  /** The promised day of which somebody above has been told that it passed. */
  readonly escalatedFor?: Day;
  readonly office?: string;
  readonly questions: readonly Question[];
  readonly drafts: Readonly<Record<string, Draft>>;
  /** When it took its last step. */
  readonly since: Instant;
}
type InquiryStatus = 'received' | 'assigned' | 'signed' | 'answered' | 'withdrawn';
/** An inquiry or motion from receipt to answer. */
export type KnownInquiry = { [Status in InquiryStatus]: InquiryFacts & { readonly status: Status } }[InquiryStatus];
export type Inquiry = { readonly status: 'unknown' } | KnownInquiry;

const known = (i: Inquiry): KnownInquiry => {
  assert(i.status !== 'unknown', 'was unknown');
  return i;
};
const draftOf = (i: Inquiry, question: string): Draft => {
  const draft = known(i).drafts[question];
  assert(draft, `question ${question} has no draft`);
  return draft;
};

/** The states of an inquiry and how events change them. */
export const inquiry = aggregate<Inquiry, InquiryEvent>()({
  name: 'inquiry',
  events: inquiryEvents,
  initial: { status: 'unknown' },
  evolve: {
    InquiryReceived: (i, { on, questions }, { at }) => ({
      ...was(i, 'unknown'),
      status: 'received',
      askedOn: on,
      questions,
      drafts: {},
      since: at,
    }),
    InquiryTakenOver: (i, { askedOn, answeredOn, questions }, { at }) => ({
      ...was(i, 'unknown'),
      status: answeredOn ? 'answered' : 'received',
      askedOn,
      questions,
      drafts: {},
      since: at,
    }),
    InquiryAssigned: (i, { office, dueOn }, { at }) => ({
      ...was(i, 'received', 'assigned'),
      status: 'assigned',
      office,
      dueOn,
      since: at,
    }),
    InterimNoticeSent: (i, { dueOn }, { at }) => ({ ...was(i, 'assigned'), dueOn, since: at }),
    InquiryEscalated: (i, { dueOn }) => ({ ...known(i), escalatedFor: dueOn }),
    AnswerDrafted: (i, { question, text, figures }, { at }) => ({
      ...was(i, 'received', 'assigned'),
      drafts: { ...known(i).drafts, [question]: { text, figures, confirmed: {}, since: at } },
    }),
    StaleFigureConfirmed: (i, confirmation, { at }) => {
      const { question, figure } = confirmation;
      const { confirmed, ...draft } = draftOf(i, question);
      const all = { ...confirmed, [figure]: [...(confirmed[figure] ?? []), confirmation] };
      const since = latest(draft.since, at);
      return { ...known(i), drafts: { ...known(i).drafts, [question]: { ...draft, confirmed: all, since } } };
    },
    AnswerSigned: (i, _, { at }) => ({ ...was(i, 'received', 'assigned'), status: 'signed', since: at }),
    AnswerSent: (i, _, { at }) => ({ ...was(i, 'signed'), status: 'answered', since: at }),
    InquiryWithdrawn: (i, _, { at }) => ({
      ...was(i, 'received', 'assigned', 'signed'),
      status: 'withdrawn',
      since: at,
    }),
  },
});

/** Refuses what is asked of an inquiry nobody knows, or whose answer has gone out, or that was withdrawn. */
export function demandOpen(i: Inquiry): asserts i is KnownInquiry {
  demand(i.status !== 'unknown', 'not-found');
  demand(i.status !== 'answered', 'inquiry-answered', { on: dayOf(i.since) });
  demand(i.status !== 'withdrawn', 'inquiry-withdrawn', { on: dayOf(i.since) });
}

/** Refuses what would change an answer after it was signed. */
export function demandUnsigned(i: Inquiry): asserts i is KnownInquiry {
  demandOpen(i);
  demand(i.status !== 'signed', 'answer-signed', { on: dayOf(i.since) });
}
