import {
  AnswerDrafted,
  AnswerSigned,
  BodyRegistered,
  DecisionRecorded,
  type Effect,
  InquiryAssigned,
  InquiryReceived,
  PackageBegun,
  PaperPutToVote,
  PaperSubmitted,
  SessionHeld,
  SessionScheduled,
} from '@moves/events/catalogue/council';
import type { Day } from '@moves/events/catalogue/time';
import type { DecisionId, InquiryId, PaperId, PersonId } from '@moves/events/catalogue/values';
import { historyFrom, told } from '@moves/events/decider/spec';
import { body } from './bodies/body.ts';
import { refOf } from './decisions/begin-package.ts';
import { paper } from './papers/paper.ts';
import { session } from './sessions/session.ts';

/** Two people, a paper, two bodies that met on it, and an inquiry: what the specs of this folder tell their stories with. */
export const ann = 'ann' as PersonId;
export const bea = 'bea' as PersonId;
export const day = (text: string): Day => text as Day;
export const because = { text: 'Die Frist war zu kurz.' };
export const source = { document: 'Niederschrift Nr. 233', place: 'TOP 12', mark: 'stated' } as const;

export const grdrs = 'GRDrs-288-2018' as PaperId;
export const council = 'GR-20180628';
export const committee = 'VA-20180627';
export const byCouncil = `${grdrs}-${council}` as DecisionId;
export const byCommittee = `${grdrs}-${committee}` as DecisionId;
export const inquiryId = 'A-2022-001' as InquiryId;

export const measures: Effect = { kind: 'approveMeasure', measure: 'M16' };
export const ceiling: Effect = {
  kind: 'setCeiling',
  budget: '100-2018',
  ceiling: 'moves',
  title: 'Höchstens 2 Mio. EUR im Jahr',
  amountCents: 200_000_000,
};
export const appropriation: Effect = {
  kind: 'bookAppropriation',
  budget: '100-2018',
  line: 'moves',
  amountCents: 200_000_000,
};

export const proposal = {
  reference: 'GRDrs 288/2018',
  kind: 'decisionPaper',
  title: 'Maßnahmenpaket Digitalisierung',
  office: 'Referat AKR',
  on: day('2018-05-29'),
  public: true,
  points: [
    { point: '1', wording: 'Dem Maßnahmenpaket wird zugestimmt.', effects: [measures, ceiling, appropriation] },
    { point: '2', wording: 'Es wird zusätzliches Personal benötigt.', effects: [] },
  ],
} as const;

const plain = <Value>(value: Value) => structuredClone(value) as never;

export const registered = told(BodyRegistered({ name: 'Gemeinderat', shortName: 'GR', kind: 'council' }));
export const registeredCommittee = told(
  BodyRegistered({ name: 'Verwaltungsausschuss', shortName: 'VA', kind: 'committeeAdvisory' }),
);
export const scheduled = told(SessionScheduled({ body: 'GR', on: day('2018-06-28'), public: true })).on('2018-06-01');
export const held = told(SessionHeld({ minutes: '240' })).on('2018-06-28');
export const submitted = told(PaperSubmitted(plain(proposal))).on('2018-05-29');
export const putToVote = told(
  PaperPutToVote({
    decision: byCouncil,
    session: council,
    bodyName: 'Gemeinderat',
    sessionOn: day('2018-06-28'),
  }),
).on('2018-06-28');

/** The council's session on the paper, as it was before anything was decided. */
export const sitting = {
  session: session.fold(historyFrom('session', [scheduled, held])),
  body: body.fold(historyFrom('body', [registered])),
  paper: paper.fold(historyFrom('paper', [submitted])),
};

export const recordedData = {
  paper: grdrs,
  reference: 'GRDrs 288/2018',
  title: 'Maßnahmenpaket Digitalisierung',
  body: 'GR',
  bodyName: 'Gemeinderat',
  session: council,
  sessionOn: day('2018-06-28'),
  minutes: '240',
  authoritative: true,
  public: true,
  points: [
    {
      point: '1',
      wording: proposal.points[0].wording,
      result: 'noDissent',
      effects: [measures, ceiling, appropriation],
    },
    { point: '2', wording: proposal.points[1].wording, result: 'noDissent', effects: [] },
  ],
} as const;

export const recorded = told(DecisionRecorded(plain(recordedData))).on('2018-06-28');
export const advised = told(DecisionRecorded(plain({ ...recordedData, authoritative: false }))).on('2018-06-28');
export const begunAs = (joint: string) =>
  PackageBegun({
    joint,
    point: '1',
    decision: refOf(byCouncil, '1', plain(recordedData)),
    parts: [
      { stream: 'measure-M16', effects: [measures] },
      { stream: 'budget-100-2018', effects: [ceiling, appropriation] },
    ],
  });
export const begun = told(begunAs('1-1')).on('2018-06-28');

export const received = told(
  InquiryReceived({
    number: inquiryId,
    kind: 'inquiry',
    group: 'CDU-Gemeinderatsfraktion',
    subject: 'Videokonferenzen',
    on: day('2022-09-16'),
    public: true,
    questions: [
      { question: '1', number: 1, text: 'Welche Werkzeuge gibt es?' },
      { question: '2', number: 2, text: 'Bis wann sind sie freigegeben?' },
    ],
  }),
).on('2022-09-16');
export const assigned = told(InquiryAssigned({ office: 'Abteilung IuK', dueOn: day('2022-10-14') })).on('2022-09-19');

/** The demonstration of a forecast that had passed when the answer was signed. */
export const forecast = {
  figure: '1',
  label: 'Freigabe marktüblicher Werkzeuge',
  value: '2022-12-31',
  qualifier: 'eq',
  asOf: day('2023-02-01'),
  of: { kind: 'milestone', thing: 'M05', part: 'release' },
  events: ['17'],
  forecastOn: day('2022-12-31'),
} as const;
export const workplaces = {
  figure: '1',
  label: 'Mobile Arbeitsplätze',
  value: '7800',
  unit: 'Arbeitsplätze',
  qualifier: 'gt',
  asOf: day('2023-01-31'),
  of: { kind: 'indicator', thing: 'M01', part: 'workplaces' },
  events: ['23'],
} as const;

export const drafted = told(
  AnswerDrafted(plain({ question: '1', text: 'Mehrere sind im Einsatz.', figures: [workplaces] })),
).on('2023-02-01');
export const draftedSecond = told(
  AnswerDrafted(plain({ question: '2', text: 'Voraussichtlich Ende 2022.', figures: [forecast] })),
).on('2023-02-01');
export const signed = told(AnswerSigned({ role: 'Oberbürgermeister' })).on('2023-02-08');
