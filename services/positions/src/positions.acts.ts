import { dayOf, startOfDay } from '@moves/events/catalogue/time';
import type { PositionId } from '@moves/events/catalogue/values';
import { partIdOf } from '@moves/events/decider/derived-id';
import { Malformed } from '@moves/events/decider/failures';
import { acts as saidActs } from '@moves/events/graph/said';
import { AdvertisePosition } from './filling/advertise-position.ts';
import { BeginSelection } from './filling/begin-selection.ts';
import { FillPosition } from './filling/fill-position.ts';
import { RecordStaffCouncilConsent } from './filling/record-staff-council-consent.ts';
import { VacatePosition } from './filling/vacate-position.ts';
import { positionIdOf, rateTableIdOf } from './ids.ts';
import { AbolishPosition } from './life/abolish-position.ts';
import { ApprovePosition } from './life/approve-position.ts';
import { AssessPosition } from './life/assess-position.ts';
import { PutPositionInPlan } from './life/put-position-in-plan.ts';
import { RejectPosition } from './life/reject-position.ts';
import { ReleasePosition } from './life/release-position.ts';
import { RequestPosition } from './life/request-position.ts';
import { TakeOverPosition } from './life/take-over-position.ts';
import { WithdrawPosition } from './life/withdraw-position.ts';
import { BlockPosition } from './notes/block-position.ts';
import { LiftLapseNote } from './notes/lift-lapse-note.ts';
import { ReassignPosition } from './notes/reassign-position.ts';
import { RegradePosition } from './notes/regrade-position.ts';
import { SetConversionNote } from './notes/set-conversion-note.ts';
import { SetLapseNote } from './notes/set-lapse-note.ts';
import { UnblockPosition } from './notes/unblock-position.ts';
import type * as G from './positions.types.generated.ts';
import { PublishRateTable } from './rates/publish-rate-table.ts';
import { gradeFrom } from './rules/grade.ts';

/** Each act of the graph becomes a command, and nothing else happens here. */
export const positionActs = saidActs<NonNullable<G.Resolvers['Mutation']>>({
  requestPosition: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    const graded = { ...terms, grade: gradeFrom(terms.grade, 'input.grade') };
    return acts.send(act => new RequestPosition((id as PositionId) ?? positionIdOf(act.commandId), graded, act), meta);
  },
  takeOverPosition: (_, { input }, context) => {
    const { id, terms: said, meta } = apart(input);
    const { on, ...terms } = said;
    const { at = startOfDay(on), because = { document: terms.source.document } } = meta;
    if (on > dayOf(context.viewer.act.now)) throw new Malformed('input.on', 'must not lie in the future');
    if (dayOf(at) !== on) throw new Malformed('input.at', 'must lie on the day of the state');
    const graded = { ...terms, grade: gradeFrom(terms.grade, 'input.grade') };
    return context.acts.send(act => new TakeOverPosition(id as PositionId, graded, act), { ...meta, at, because });
  },
  assessPosition: (_, { input: { id, finding, grade, ...meta } }, { acts }) =>
    acts.send(
      act =>
        new AssessPosition(
          id as PositionId,
          { finding, ...(grade && { grade: gradeFrom(grade, 'input.grade') }) },
          act,
        ),
      meta,
    ),
  putPositionInPlan: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new PutPositionInPlan(id as PositionId, act), meta),
  approvePosition: (_, { input: { id, decision, ...meta } }, { acts }) =>
    acts.send(act => new ApprovePosition(id as PositionId, decision, act), {
      ...meta,
      because: meta.because ?? { decision: decision.paper },
    }),
  rejectPosition: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new RejectPosition(id as PositionId, act), meta),
  withdrawPosition: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new WithdrawPosition(id as PositionId, act), meta),
  releasePosition: (_, { input: { id, earlyFilling, ...meta } }, { acts }) =>
    acts.send(act => new ReleasePosition(id as PositionId, earlyFilling, act), {
      ...meta,
      because: meta.because ?? (earlyFilling && { decision: earlyFilling.paper }),
    }),
  advertisePosition: (_, { input: { id, until, ...meta } }, { acts }) =>
    acts.send(act => new AdvertisePosition(id as PositionId, until, act), meta),
  beginSelection: (_, { input: { id, ...meta } }, { acts }) =>
    acts.send(act => new BeginSelection(id as PositionId, act), meta),
  recordStaffCouncilConsent: (_, { input: { id, document, ...meta } }, { acts }) =>
    acts.send(act => new RecordStaffCouncilConsent(id as PositionId, document, act), {
      ...meta,
      because: meta.because ?? { document },
    }),
  fillPosition: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    const { grade, ...rest } = terms;
    const graded = { ...rest, ...(grade && { grade: gradeFrom(grade, 'input.grade') }) };
    return acts.send(
      act => new FillPosition(id as PositionId, { occupancy: partIdOf(act.commandId), ...graded }, act),
      meta,
    );
  },
  vacatePosition: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new VacatePosition(id as PositionId, terms, act), meta);
  },
  setLapseNote: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new SetLapseNote(id as PositionId, terms, act), meta);
  },
  liftLapseNote: (_, { input: { id, decision, ...meta } }, { acts }) =>
    acts.send(act => new LiftLapseNote(id as PositionId, decision, act), meta),
  setConversionNote: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    const graded = { ...terms, toGrade: gradeFrom(terms.toGrade, 'input.toGrade') };
    return acts.send(act => new SetConversionNote(id as PositionId, graded, act), meta);
  },
  blockPosition: (_, { input: { id, releasedBy, ...meta } }, { acts }) =>
    acts.send(act => new BlockPosition(id as PositionId, releasedBy, act), meta),
  unblockPosition: (_, { input: { id, decision, ...meta } }, { acts }) =>
    acts.send(act => new UnblockPosition(id as PositionId, decision, act), meta),
  regradePosition: (_, { input: { id, grade, decision, ...meta } }, { acts }) =>
    acts.send(act => new RegradePosition(id as PositionId, { grade: gradeFrom(grade, 'input.grade'), decision }, act), {
      ...meta,
      because: meta.because ?? { decision: decision.paper },
    }),
  reassignPosition: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new ReassignPosition(id as PositionId, terms, act), meta);
  },
  abolishPosition: (_, { input: { id, decision, ...meta } }, { acts }) =>
    acts.send(act => new AbolishPosition(id as PositionId, decision, act), {
      ...meta,
      because: meta.because ?? { decision: decision.paper },
    }),
  publishRateTable: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    const { rates, material = 0, it = 0, ...rest } = terms;
    const costs = {
      ...rest,
      rates: rates.map(({ grade, annual }, place) => ({
        grade: gradeFrom(grade, `input.rates.${place}.grade`),
        annualCents: annual,
      })),
      materialCents: material,
      itCents: it,
    };
    return acts.send(act => new PublishRateTable(id ?? rateTableIdOf(act.commandId), costs, act), {
      ...meta,
      because: meta.because ?? { document: terms.source.document },
    });
  },
});

/** An input's terms apart from what every act carries. */
function apart<Input extends Partial<Record<'id' | 'commandId' | 'expectedRevision' | 'at' | 'because', unknown>>>(
  input: Input,
) {
  const { id, commandId, expectedRevision, at, because, ...terms } = input;
  return { id, terms, meta: { commandId, expectedRevision, at, because } } as unknown as {
    id: Input['id'];
    terms: Omit<Input, 'id' | 'commandId' | 'expectedRevision' | 'at' | 'because'>;
    meta: Pick<Input, Extract<'commandId' | 'expectedRevision' | 'at' | 'because', keyof Input>>;
  };
}
