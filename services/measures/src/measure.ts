import assert from 'node:assert/strict';
import {
  type ApprovalBasis,
  endedStatuses,
  type FieldOfAction,
  type MeasureEvent,
  type MeasurePhase,
  type MeasureStatus,
  measureEvents,
} from '@moves/events/catalogue/measures';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { PersonId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import { aggregate, was } from '@moves/events/decider/aggregate';
import { demand } from '@moves/events/decider/failures';

/** A milestone as its measure knows it: when it was planned, and what has been said of it last. */
export interface Milestone {
  readonly plannedAt: Instant;
  readonly planOn?: Day;
  readonly planAt: Instant;
  readonly forecastOn?: Day;
  readonly forecastAt?: Instant;
  readonly actualOn?: Day;
}

/** What is true of a measure in every state of its life. */
export interface KnownMeasure {
  readonly title: string;
  readonly fieldOfAction: FieldOfAction;
  readonly office: string;
  readonly directorate?: string;
  /** The first moment the house knows anything about it. */
  readonly knownFrom: Instant;
  /** When it took its last step; the next cannot be dated before it. */
  readonly since: Instant;
  readonly proposedBy?: PersonId;
  readonly basis?: ApprovalBasis;
  readonly phase?: MeasurePhase;
  readonly public: boolean;
  readonly visibleSince: Instant;
  readonly officeSince: Instant;
  readonly milestones: Readonly<Record<string, Milestone>>;
  /** When each indicator was defined. */
  readonly indicators: Readonly<Record<string, Instant>>;
}

/** A measure in one state of its life. */
export type In<Status extends MeasureStatus> = KnownMeasure & { readonly status: Status };

/** An undertaking of the programme, from proposal to its end; `unknown` before anything was said of it. */
export type Measure = { readonly status: 'unknown' } | { [Status in MeasureStatus]: In<Status> }[MeasureStatus];

const known = (m: Measure) => {
  assert(m.status !== 'unknown', 'was unknown');
  return m;
};
const milestoneOf = (m: Measure, id: string) => {
  const milestone = known(m).milestones[id];
  assert(milestone, `has no milestone ${id}`);
  return milestone;
};
const withMilestone = (m: Measure, id: string, news: Partial<Milestone>) => ({
  ...known(m),
  milestones: { ...known(m).milestones, [id]: { ...milestoneOf(m, id), ...news } },
});

/** The states of a measure and how events change them. */
export const measure = aggregate<Measure, MeasureEvent>()({
  name: 'measure',
  events: measureEvents,
  initial: { status: 'unknown' },
  evolve: {
    MeasureTakenOver: (m, e, { at }) => ({ ...was(m, 'unknown'), ...begun(e, at), ...e }),
    MeasureProposed: (m, e, { at, by }) => ({
      ...was(m, 'unknown'),
      ...begun(e, at),
      status: 'proposed',
      proposedBy: by,
    }),
    MeasureAssessed: (m, _, { at }) => ({ ...was(m, 'proposed'), status: 'assessed', since: at }),
    MeasureRejected: (m, _, { at }) => ({ ...was(m, 'proposed', 'assessed'), status: 'rejected', since: at }),
    MeasureApproved: (m, { basis }, { at }) => ({ ...was(m, 'assessed'), status: 'approved', basis, since: at }),
    MeasureStarted: (m, { phase }, { at }) => ({ ...was(m, 'approved'), status: 'inProgress', phase, since: at }),
    PhaseBegun: (m, { phase }, { at }) => ({ ...was(m, 'inProgress'), phase, since: at }),
    MeasurePaused: (m, _, { at }) => ({ ...was(m, 'inProgress'), status: 'onHold', since: at }),
    MeasureResumed: (m, _, { at }) => ({ ...was(m, 'onHold'), status: 'inProgress', since: at }),
    MeasurePutIntoOperation: (m, _, { at }) => ({
      ...was(m, 'inProgress'),
      status: 'inOperation',
      phase: undefined,
      since: at,
    }),
    MeasureCompleted: (m, _, { at }) => ({
      ...was(m, 'inProgress', 'inOperation'),
      status: 'completed',
      phase: undefined,
      since: at,
    }),
    MeasureCancelled: (m, _, { at }) => ({
      ...was(m, 'approved', 'inProgress', 'onHold', 'inOperation'),
      status: 'cancelled',
      phase: undefined,
      since: at,
    }),
    MeasureHandedOver: (m, { office, directorate }, { at }) => ({ ...known(m), office, directorate, officeSince: at }),
    MeasurePublished: (m, _, { at }) => ({ ...known(m), public: true, visibleSince: at }),
    MeasureRestricted: (m, _, { at }) => ({ ...known(m), public: false, visibleSince: at }),

    MilestonePlanned: (m, { milestone, planOn }, { at }) => ({
      ...known(m),
      milestones: { ...known(m).milestones, [milestone]: { plannedAt: at, planAt: at, planOn } },
    }),
    // A forecast entered late does not undo a later one: what was said last counts, not what was written down last.
    MilestoneReplanned: (m, { milestone, planOn }, { at }) =>
      withMilestone(m, milestone, at >= milestoneOf(m, milestone).planAt ? { planOn, planAt: at } : {}),
    MilestoneForecast: (m, { milestone, forecastOn }, { at }) =>
      withMilestone(
        m,
        milestone,
        at >= (milestoneOf(m, milestone).forecastAt ?? '') ? { forecastOn, forecastAt: at } : {},
      ),
    MilestoneReached: (m, { milestone, actualOn }) => withMilestone(m, milestone, { actualOn }),

    IndicatorDefined: (m, { indicator }, { at }) => ({
      ...known(m),
      indicators: { ...known(m).indicators, [indicator]: at },
    }),
    ReadingRecorded: (m, { indicator }) => {
      assert(known(m).indicators[indicator], `has no indicator ${indicator}`);
      return m;
    },
  },
});

type MasterData = Pick<KnownMeasure, 'title' | 'fieldOfAction' | 'office' | 'directorate'>;

const begun = ({ title, fieldOfAction, office, directorate }: MasterData, at: Instant): KnownMeasure => ({
  title,
  fieldOfAction,
  office,
  directorate,
  knownFrom: at,
  since: at,
  officeSince: at,
  public: false,
  visibleSince: at,
  milestones: {},
  indicators: {},
});

/** Refuses what is said of a measure nobody knows; for acts that are possible in every state. */
export function demandKnown(m: Measure): asserts m is Exclude<Measure, { status: 'unknown' }> {
  demand(m.status !== 'unknown', 'not-found');
}

/** Refuses unless the measure is in one of these states. */
export function demandStatus<Status extends MeasureStatus>(
  m: Measure,
  ...statuses: Status[]
): asserts m is Extract<Measure, { status: Status }> {
  demandKnown(m);
  demand((statuses as string[]).includes(m.status), `measure-not-${kebab(statuses[0]!)}`, { status: m.status });
}

/** Refuses what is asked of a measure whose life has ended. */
export function demandNotEnded(m: Measure): asserts m is In<Exclude<MeasureStatus, (typeof endedStatuses)[number]>> {
  demandKnown(m);
  demand(!(endedStatuses as readonly string[]).includes(m.status), 'measure-has-ended', { status: m.status });
}

/** Refuses a step dated before the one it follows. */
export const demandStepOrder = (m: { since: Instant }, { at }: Act): void =>
  demand(at >= m.since, 'dated-before-previous-step', { since: m.since });

const kebab = (name: string): string => name.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`);
