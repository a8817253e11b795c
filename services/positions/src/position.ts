import assert from 'node:assert/strict';
import { countedStatuses, type Grade, type PositionEvent, positionEvents } from '@moves/events/catalogue/positions';
import { type Day, dayOf, type Instant, latest } from '@moves/events/catalogue/time';
import { aggregate, was } from '@moves/events/decider/aggregate';
import { demand } from '@moves/events/decider/failures';
import { TAKEN_OVER } from '@moves/events/published/positions';
import { filledOn, type Occupancies, openEnded } from './occupancy.ts';
import { fte, type Known, type KnownPosition, type Position } from './position-state.ts';

const known = (p: Position): Known => {
  assert(p.status !== 'unknown', 'was unknown');
  return p;
};

/** The states of a post and how events change them. */
export const position = aggregate<Position, PositionEvent>()({
  name: 'position',
  events: positionEvents,
  initial: { status: 'unknown' },
  demandSound,
  evolve: {
    PositionRequested: (p, e, { at, by }) => ({
      ...was(p, 'unknown'),
      ...begun(e, at),
      status: 'requested',
      requestedBy: by,
    }),
    PositionTakenOver: (p, { status, filledShare, decision, ...e }, { at }) => ({
      ...was(p, 'unknown'),
      ...begun(e, at),
      status,
      decision,
      occupancies: takenOver(filledShare, e.grade, at),
    }),
    PositionAssessed: (p, { grade }, { at }) => ({ ...was(p, 'requested'), status: 'assessed', grade, since: at }),
    PositionPutInPlan: (p, _, { at }) => ({ ...was(p, 'assessed'), status: 'inPlanDraft', since: at }),
    PositionApproved: (p, { decision }, { at }) => ({
      ...was(p, 'inPlanDraft'),
      status: 'approved',
      decision,
      since: at,
    }),
    PositionRejected: (p, _, { at }) => ({
      ...was(p, 'requested', 'assessed', 'inPlanDraft'),
      status: 'rejected',
      since: at,
    }),
    PositionWithdrawn: (p, _, { at }) => ({
      ...was(p, 'requested', 'assessed', 'inPlanDraft'),
      status: 'withdrawn',
      since: at,
    }),
    PositionReleased: (p, _, { at }) => ({ ...was(p, 'approved'), status: 'released', since: at }),
    PositionAdvertised: (p, _, { at }) => ({
      ...was(p, 'released', 'filled', 'vacant', 'converted'),
      status: 'advertised',
      since: at,
    }),
    SelectionBegun: (p, _, { at }) => ({
      ...was(p, 'advertised'),
      status: 'selection',
      consentAt: undefined,
      since: at,
    }),
    StaffCouncilAgreed: (p, _, { at }) => ({ ...was(p, 'selection'), consentAt: at, since: at }),
    PositionFilled: (p, { occupancy, share, grade, from }, { at }) => ({
      ...was(p, 'selection'),
      status: 'filled',
      consentAt: undefined,
      occupancies: { ...known(p).occupancies, [occupancy]: { share, grade, from, at } },
      since: latest(known(p).since, at),
    }),
    PositionVacated: (p, { occupancy, until }, { at }) => vacated(known(p), occupancy, until, at),
    LapseNoteSet: (p, { on, condition }, { at }) => ({ ...known(p), lapseNote: { on, condition, since: at } }),
    LapseNoteLifted: p => ({ ...known(p), lapseNote: undefined }),
    ConversionNoteSet: (p, { toGrade }, { at }) => ({ ...known(p), conversionNote: { toGrade, since: at } }),
    PositionBlocked: (p, { releasedBy }, { at }) => ({ ...known(p), block: { releasedBy, since: at } }),
    PositionUnblocked: p => ({ ...known(p), block: undefined }),
    PositionRegraded: (p, { grade }) => {
      const { conversionNote } = known(p);
      return {
        ...known(p),
        grade,
        conversionNote: conversionNote?.toGrade === grade ? undefined : conversionNote,
      };
    },
    PositionReassigned: (p, { measure, funding, office }, { at }) => ({
      ...known(p),
      measure,
      funding,
      office,
      assignedAt: at,
      flaggedFor: undefined,
    }),
    PositionExpiryWarned: (p, { months, endsOn }) => ({
      ...known(p),
      warned: [...known(p).warned, `${endsOn} ${months}`],
    }),
    PositionLapsed: (p, _, { at }) => ({ ...was(p, ...countedStatuses), status: 'lapsed', since: at }),
    PositionConverted: (p, { toGrade }, { at }) => ({
      ...was(p, ...countedStatuses),
      status: 'converted',
      grade: toGrade,
      conversionNote: undefined,
      since: at,
    }),
    PositionAbolished: (p, _, { at }) => ({ ...was(p, ...countedStatuses), status: 'abolished', since: at }),
    PositionFlagged: (p, { measure }) => ({ ...known(p), flaggedFor: measure }),
    PositionCostUnknown: (p, { year, grade }) => ({
      ...known(p),
      costUnknown: [...known(p).costUnknown, `${year} ${grade}`],
    }),
  },
});

type Terms = Pick<
  KnownPosition,
  | 'title'
  | 'planYear'
  | 'planKind'
  | 'grade'
  | 'share'
  | 'office'
  | 'subBudget'
  | 'funding'
  | 'measure'
  | 'fixedTermUntil'
>;

const begun = (e: Terms, at: Instant): KnownPosition => ({
  title: e.title,
  planYear: e.planYear,
  planKind: e.planKind,
  grade: e.grade,
  share: e.share,
  office: e.office,
  subBudget: e.subBudget,
  funding: e.funding,
  measure: e.measure,
  fixedTermUntil: e.fixedTermUntil,
  knownFrom: at,
  since: at,
  assignedAt: at,
  occupancies: {},
  warned: [],
  costUnknown: [],
});

const takenOver = (share: number, grade: Grade, at: Instant): Occupancies =>
  share === 0 ? {} : { [TAKEN_OVER]: { share, grade, from: dayOf(at), at } };

/** Vacant is what nothing keeps filled; what is being advertised again meanwhile stays so. */
function vacated(p: Known, id: string, until: Day, at: Instant): Known {
  const occupancy = p.occupancies[id];
  assert(occupancy, `has no occupancy ${id}`);
  const occupancies = { ...p.occupancies, [id]: { ...occupancy, until } };
  const status = p.status === 'filled' && openEnded(occupancies).length === 0 ? 'vacant' : p.status;
  return { ...p, occupancies, status, since: latest(p.since, at) } as Known;
}

/** Refuses what must never be, whatever led to it: more filled than approved on any day, or anything filled of what is gone. */
function demandSound(p: Position): void {
  if (p.status === 'unknown') return;
  for (const { from } of Object.values(p.occupancies)) {
    const filled = filledOn(p.occupancies, from);
    demand(filled <= p.share, 'more-filled-than-approved', {
      day: from,
      approvedFte: fte(p.share),
      filledFte: fte(filled),
    });
  }
  const gone = p.status === 'lapsed' || p.status === 'abolished';
  demand(!gone || openEnded(p.occupancies).length === 0, 'position-still-filled', {
    day: dayOf(p.since),
    filledFte: fte(filledOpen(p)),
  });
}

const filledOpen = (p: Known): number => openEnded(p.occupancies).reduce((sum, [, { share }]) => sum + share, 0);
