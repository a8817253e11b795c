import type { ApprovalBasis } from '@moves/events/catalogue/measures';
import { dayOf, startOfDay } from '@moves/events/catalogue/time';
import type { DecisionRef, EventId, MeasureId } from '@moves/events/catalogue/values';
import { Malformed } from '@moves/events/decider/failures';
import { acts as saidActs } from '@moves/events/graph/said';
import { CorrectEntry, type EntryContent } from './entries/correct-entry.ts';
import { WithdrawEntry } from './entries/withdraw-entry.ts';
import { measureIdOf } from './ids.ts';
import { DefineIndicator } from './indicators/define-indicator.ts';
import { RecordReading } from './indicators/record-reading.ts';
import { ApproveMeasure } from './life/approve-measure.ts';
import { AssessMeasure } from './life/assess-measure.ts';
import { BeginPhase } from './life/begin-phase.ts';
import { CancelMeasure } from './life/cancel-measure.ts';
import { CompleteMeasure } from './life/complete-measure.ts';
import { HandOverMeasure } from './life/hand-over-measure.ts';
import { PauseMeasure } from './life/pause-measure.ts';
import { ProposeMeasure } from './life/propose-measure.ts';
import { PublishMeasure } from './life/publish-measure.ts';
import { PutMeasureIntoOperation } from './life/put-measure-into-operation.ts';
import { RejectMeasure } from './life/reject-measure.ts';
import { RestrictMeasure } from './life/restrict-measure.ts';
import { ResumeMeasure } from './life/resume-measure.ts';
import { StartMeasure } from './life/start-measure.ts';
import { TakeOverMeasure } from './life/take-over-measure.ts';
import type * as G from './measures.types.generated.ts';
import { ForecastMilestone } from './milestones/forecast-milestone.ts';
import { PlanMilestone } from './milestones/plan-milestone.ts';
import { ReachMilestone } from './milestones/reach-milestone.ts';
import { ReplanMilestone } from './milestones/replan-milestone.ts';

/** Each act of the graph becomes a command, and nothing else happens here. */
export const measureActs = saidActs<NonNullable<G.Resolvers['Mutation']>>({
  takeOverMeasure: (_, { input }, context) => {
    const { key, on, commandId, expectedRevision, at = startOfDay(on), because, ...terms } = input;
    if (on > dayOf(context.viewer.act.now)) throw new Malformed('input.on', 'must not lie in the future');
    if (dayOf(at) !== on) throw new Malformed('input.at', 'must lie on the day of the state');
    return context.acts.send(act => new TakeOverMeasure(key as MeasureId, terms, act), {
      commandId,
      expectedRevision,
      because: because ?? { document: terms.source.document },
      at,
    });
  },
  proposeMeasure: (_, { input }, { acts }) => {
    const { key, terms, meta } = apart(input);
    return acts.send(act => new ProposeMeasure((key as MeasureId) ?? measureIdOf(act.commandId), terms, act), meta);
  },
  assessMeasure: (_, { input: { id, finding, ...meta } }, { acts }) =>
    acts.send(act => new AssessMeasure(id as MeasureId, finding, act), meta),
  rejectMeasure: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new RejectMeasure(id as MeasureId, act), meta),
  approveMeasure: (_, { input: { id, decision, authority, ...meta } }, { acts }) => {
    const because = meta.because ?? (decision && { decision: decision.paper });
    return acts.send(act => new ApproveMeasure(id as MeasureId, basisOf(decision, authority), act), {
      ...meta,
      because,
    });
  },
  startMeasure: (_, { input: { id, phase, ...meta } }, { acts }) =>
    acts.send(act => new StartMeasure(id as MeasureId, phase, act), meta),
  beginPhase: (_, { input: { id, phase, ...meta } }, { acts }) =>
    acts.send(act => new BeginPhase(id as MeasureId, phase, act), meta),
  pauseMeasure: (_, { input: { id, untilOn, ...meta } }, { acts }) =>
    acts.send(act => new PauseMeasure(id as MeasureId, untilOn, act), meta),
  resumeMeasure: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new ResumeMeasure(id as MeasureId, act), meta),
  putMeasureIntoOperation: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new PutMeasureIntoOperation(id as MeasureId, act), meta),
  completeMeasure: (_, { input: { id, result, ...meta } }, { acts }) =>
    acts.send(act => new CompleteMeasure(id as MeasureId, result, act), meta),
  cancelMeasure: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new CancelMeasure(id as MeasureId, act), meta),
  handOverMeasure: (_, { input: { id, office, directorate, ...meta } }, { acts }) =>
    acts.send(act => new HandOverMeasure(id as MeasureId, { office, ...(directorate && { directorate }) }, act), meta),
  publishMeasure: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new PublishMeasure(id as MeasureId, act), meta),
  restrictMeasure: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new RestrictMeasure(id as MeasureId, act), meta),
  planMilestone: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new PlanMilestone(id as MeasureId, terms, act), meta);
  },
  replanMilestone: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new ReplanMilestone(id as MeasureId, terms, act), meta);
  },
  forecastMilestone: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new ForecastMilestone(id as MeasureId, terms, act), meta);
  },
  reachMilestone: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new ReachMilestone(id as MeasureId, terms, act), meta);
  },
  defineIndicator: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new DefineIndicator(id as MeasureId, terms, act), meta);
  },
  recordReading: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new RecordReading(id as MeasureId, terms, act), meta);
  },
  correctEntry: (_, { input: { id, entry, content, ...meta } }, { acts }) =>
    acts.send(act => new CorrectEntry(id as MeasureId, entry as EventId, contentOf(content), act), meta),
  withdrawEntry: (_, { input: { id, entry, ...meta } }, { acts }) =>
    acts.send(act => new WithdrawEntry(id as MeasureId, entry as EventId, act), meta),
});

/** An input's terms apart from what every act carries. */
function apart<
  Input extends Partial<Record<'id' | 'key' | 'commandId' | 'expectedRevision' | 'at' | 'because', unknown>>,
>(input: Input) {
  const { id, key, commandId, expectedRevision, at, because, ...terms } = input;
  return { id, key, terms, meta: { commandId, expectedRevision, at, because } } as unknown as {
    id: Input['id'];
    key: Input['key'];
    terms: Omit<Input, 'id' | 'key' | 'commandId' | 'expectedRevision' | 'at' | 'because'>;
    meta: Pick<Input, Extract<'commandId' | 'expectedRevision' | 'at' | 'because', keyof Input>>;
  };
}

function basisOf(decision: DecisionRef | undefined, authority: string | undefined): ApprovalBasis {
  if (decision && !authority) return { kind: 'decision', decision };
  if (authority && !decision) return { kind: 'authority', ground: authority };
  throw new Malformed('input.decision', 'must be given, or an authority, but not both');
}

function contentOf({ decision, authority, ...content }: G.EntryContent): EntryContent {
  if (decision || authority) return { kind: 'basis', basis: basisOf(decision, authority) };
  const [said] = Object.entries(content);
  if (!said) throw new Malformed('input.content', 'says nothing');
  const [kind, value] = said;
  return { kind, [kind]: value } as EntryContent;
}
