import type { Effect, PaperPoint } from '@moves/events/catalogue/council';
import type { Day } from '@moves/events/catalogue/time';
import type { CommandId, DecisionId, InquiryId, PaperId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Malformed } from '@moves/events/decider/failures';
import type { ActInput, GraphContext, Outcome } from '@moves/events/graph/context';
import { acts as saidActs } from '@moves/events/graph/said';
import type { Command } from '@nestjs/cqrs';
import { RegisterBody } from './bodies/register-body.ts';
import type * as G from './council.types.generated.ts';
import { AssignPoint } from './decisions/assign-point.ts';
import { GiveEvidence } from './decisions/give-evidence.ts';
import { ObjectToDecision } from './decisions/object-to-decision.ts';
import { RecordDecision } from './decisions/record-decision.ts';
import { RetryPackage } from './decisions/retry-package.ts';
import { SettleObjection } from './decisions/settle-objection.ts';
import { SettlePoint } from './decisions/settle-point.ts';
import { bodyIdFrom, decisionIdOf, inquiryIdFrom, inquiryNumberOf, paperIdOf, sessionIdFrom } from './ids.ts';
import { AssignInquiry } from './inquiries/assign-inquiry.ts';
import { ConfirmStaleFigure } from './inquiries/confirm-stale-figure.ts';
import { DraftAnswer } from './inquiries/draft-answer.ts';
import { begunWith, lastPlaceIn } from './inquiries/inquiry-questions.ts';
import { ReceiveInquiry } from './inquiries/receive-inquiry.ts';
import { SendAnswer } from './inquiries/send-answer.ts';
import { SendInterimNotice } from './inquiries/send-interim-notice.ts';
import { SignAnswer } from './inquiries/sign-answer.ts';
import { TakeOverInquiry } from './inquiries/take-over-inquiry.ts';
import { WithdrawInquiry } from './inquiries/withdraw-inquiry.ts';
import { AttachPaperFile } from './papers/attach-paper-file.ts';
import { DetachPaperFile } from './papers/detach-paper-file.ts';
import { PublishPaper } from './papers/publish-paper.ts';
import { RevisePaper } from './papers/revise-paper.ts';
import { SubmitPaper } from './papers/submit-paper.ts';
import { WithdrawPaper } from './papers/withdraw-paper.ts';
import { CancelSession } from './sessions/cancel-session.ts';
import { HoldSession } from './sessions/hold-session.ts';
import { ScheduleSession } from './sessions/schedule-session.ts';

/** Each act of the graph becomes a command, and nothing else happens here; money is whole cents from here on. */
export const councilActs = saidActs<NonNullable<G.Resolvers['Mutation']>>({
  registerBody: (_, { input }, { acts }) => {
    const { key, ...rest } = input;
    const { terms, meta } = apart(rest);
    return acts.send(act => new RegisterBody(bodyIdFrom(key), terms, act), meta);
  },
  scheduleSession: (_, { input }, { acts }) => {
    const { key, ...rest } = input;
    const { terms, meta } = apart(rest);
    return acts.send(act => new ScheduleSession(sessionIdFrom(key, terms.body, terms.on), terms, act), meta);
  },
  holdSession: (_, { input: { id, minutes, ...meta } }, { acts }) =>
    acts.send(act => new HoldSession(id, minutes, act), meta),
  cancelSession: (_, { input: { id, ...meta } }, { acts }) => acts.send(act => new CancelSession(id, act), meta),

  submitPaper: (_, { input }, { acts }) => {
    const { terms, meta } = apart(input);
    const points = pointsFrom(terms.points);
    return acts.send(act => new SubmitPaper(paperIdOf(terms.reference), { ...terms, points }, act), meta);
  },
  revisePaper: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    const points = pointsFrom(terms.points);
    return acts.send(act => new RevisePaper(id as PaperId, { ...terms, points }, act), meta);
  },
  attachPaperFile: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new AttachPaperFile(id as PaperId, terms, act), meta);
  },
  detachPaperFile: (_, { input: { id, sha256, ...meta } }, { acts }) =>
    acts.send(act => new DetachPaperFile(id as PaperId, sha256, act), meta),
  publishPaper: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new PublishPaper(id as PaperId, act), meta),
  withdrawPaper: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new WithdrawPaper(id as PaperId, act), meta),

  recordDecision: (_, { input }, { acts }) => {
    const { terms, meta } = apart(input);
    const id = decisionIdOf(terms.paper, terms.session);
    return acts.send(act => new RecordDecision(id, terms, act), meta);
  },
  objectToDecision: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new ObjectToDecision(id as DecisionId, act), meta),
  settleObjection: (_, { input: { id, stands, ...meta } }, { acts }) =>
    acts.send(act => new SettleObjection(id as DecisionId, stands, act), meta),
  retryPackage: (_, { input: { id, point, ...meta } }, { acts }) =>
    acts.send(act => new RetryPackage(id as DecisionId, point, act), meta),
  assignPoint: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new AssignPoint(id as DecisionId, terms, act), meta);
  },
  giveEvidence: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new GiveEvidence(id as DecisionId, terms, act), meta);
  },
  settlePoint: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new SettlePoint(id as DecisionId, terms, act), meta);
  },

  receiveInquiry: (_, { input }, context) => {
    const { number, ...rest } = input;
    const { terms, meta } = apart(rest);
    return numbered(context, number, terms.on, meta, id => act => new ReceiveInquiry(id, terms, act));
  },
  takeOverInquiry: (_, { input }, context) => {
    const { number, ...rest } = input;
    const { terms, meta } = apart(rest);
    return numbered(context, number, terms.askedOn, meta, id => act => new TakeOverInquiry(id, terms, act));
  },
  assignInquiry: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new AssignInquiry(id as InquiryId, terms, act), meta);
  },
  sendInterimNotice: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new SendInterimNotice(id as InquiryId, terms, act), meta);
  },
  draftAnswer: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new DraftAnswer(id as InquiryId, terms, act), meta);
  },
  confirmStaleFigure: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new ConfirmStaleFigure(id as InquiryId, terms, act), meta);
  },
  signAnswer: (_, { input: { id, role, ...meta } }, { acts }) =>
    acts.send(act => new SignAnswer(id as InquiryId, role, act), meta),
  sendAnswer: (_, { input: { id, to, ...meta } }, { acts }) =>
    acts.send(act => new SendAnswer(id as InquiryId, to, act), meta),
  withdrawInquiry: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new WithdrawInquiry(id as InquiryId, act), meta),
});

type Said = 'id' | 'commandId' | 'expectedRevision' | 'at' | 'because';

/** An input's terms apart from what every act carries. */
function apart<Input extends Partial<Record<Said, unknown>>>(input: Input) {
  const { id, commandId, expectedRevision, at, because, ...terms } = input;
  return { id, terms, meta: { commandId, expectedRevision, at, because } } as unknown as {
    id: Input['id'];
    terms: Omit<Input, Said>;
    meta: Pick<Input, Extract<Exclude<Said, 'id'>, keyof Input>>;
  };
}

const pointsFrom = (points: readonly G.PaperPointInput[]): PaperPoint[] =>
  points.map(({ effects, ...point }, place) => ({
    ...point,
    effects: effects.map((effect, n) => effectFrom(effect, `input.points.${place}.effects.${n}`)),
  }));

/** An effect as the catalogue has it: its kind, and what it asks for. */
function effectFrom(input: G.CouncilEffectInput, field: string): Effect {
  const [said] = Object.entries(input);
  if (!said) throw new Malformed(field, 'says nothing');
  const [kind, { amount, ...asked }] = said as [string, { amount?: number }];
  return { kind, ...asked, ...(amount !== undefined && { amountCents: amount }) } as Effect;
}

const TRIES = 8;

/** Begins an inquiry under its number, or under the year's next one; the same act asked again finds the number it was given. */
async function numbered(
  { acts, views }: GraphContext,
  number: string | undefined,
  askedOn: Day,
  meta: ActInput,
  build: (id: InquiryId) => (act: Act) => Command<Receipt>,
): Promise<Outcome> {
  if (number) return acts.send(build(inquiryIdFrom(number)), meta);
  const known = meta.commandId && (await views.ask(begunWith(meta.commandId.toLowerCase() as CommandId)))[0]?.thing;
  if (known) return acts.send(build(known as InquiryId), meta);
  const year = askedOn.slice(0, 4);
  const last = (await views.ask(lastPlaceIn(year)))[0]?.place ?? 0;
  // Somebody else may take the next number first.
  for (let place = last + 1; ; place++) {
    const outcome = await acts.send(build(inquiryIdFrom(inquiryNumberOf(year, place))), meta);
    if (outcome.refusal?.code !== 'inquiry-number-taken' || place === last + TRIES) return outcome;
  }
}
