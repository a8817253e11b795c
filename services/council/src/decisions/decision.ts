import assert from 'node:assert/strict';
import {
  acceptedResults,
  type DecidedPoint,
  type DecisionEvent,
  type DecisionRecorded,
  decisionEvents,
  type Effect,
} from '@moves/events/catalogue/council';
import type { EventOf } from '@moves/events/catalogue/define';
import type { Ready } from '@moves/events/catalogue/joint-acts';
import type { Instant } from '@moves/events/catalogue/time';
import { aggregate, was } from '@moves/events/decider/aggregate';
import { demand } from '@moves/events/decider/failures';

/** What was said of a decision when it was recorded. */
export type Recorded = EventOf<typeof DecisionRecorded>['data'];

/** How far a point is with somebody. */
export interface Tracking {
  readonly office?: string;
  readonly evidence: number;
  readonly settled?: { readonly outcome: string; readonly text: string };
}

/** One attempt to carry a point out: whom it asks, who has answered, how it ended. */
export interface Package {
  readonly joint: string;
  readonly point: string;
  readonly state: 'running' | 'approved' | 'failed';
  /** When everything in it takes effect. */
  readonly at: Instant;
  readonly parts: readonly { readonly stream: string; readonly effects: readonly Effect[] }[];
  readonly ready: Readonly<Record<string, readonly Ready[]>>;
}

/** A decision as it was recorded, and what came of it. */
export interface KnownDecision {
  readonly status: 'recorded';
  readonly recorded: Recorded;
  /** When it takes effect: on the day of its session. */
  readonly at: Instant;
  readonly objection: 'none' | 'objected' | 'stands' | 'overturned';
  /** When its objection took its last step. */
  readonly objectionSince: Instant;
  /** By point, the newest last. */
  readonly packages: readonly Package[];
  readonly tracking: Readonly<Record<string, Tracking>>;
}
export type Decision = { readonly status: 'unknown' } | KnownDecision;

const known = (d: Decision): KnownDecision => was(d, 'recorded');
const withPackage = (d: Decision, joint: string, news: (before: Package) => Partial<Package>): KnownDecision => {
  const { packages, ...rest } = known(d);
  assert(
    packages.some(one => one.joint === joint),
    `has no package ${joint}`,
  );
  return { ...rest, packages: packages.map(one => (one.joint === joint ? { ...one, ...news(one) } : one)) };
};
const ended = (d: Decision, joint: string, state: Package['state']) =>
  withPackage(d, joint, before => {
    assert(before.state === 'running', `package ${joint} was ${before.state}`);
    return { state };
  });
const withTracking = (d: Decision, point: string, news: (before: Tracking) => Partial<Tracking>): KnownDecision => {
  const { tracking, ...rest } = known(d);
  const before = tracking[point] ?? { evidence: 0 };
  return { ...rest, tracking: { ...tracking, [point]: { ...before, ...news(before) } } };
};

/** A decision and how events change what is known of it. */
export const decision = aggregate<Decision, DecisionEvent>()({
  name: 'decision',
  events: decisionEvents,
  initial: { status: 'unknown' },
  evolve: {
    DecisionRecorded: (d, recorded, { at }) => ({
      ...was(d, 'unknown'),
      status: 'recorded',
      recorded,
      at,
      objection: 'none',
      objectionSince: at,
      packages: [],
      tracking: {},
    }),
    DecisionObjected: (d, _, { at }) => ({ ...known(d), objection: 'objected', objectionSince: at }),
    ObjectionSettled: (d, { stands }, { at }) => ({
      ...known(d),
      objection: stands ? 'stands' : 'overturned',
      objectionSince: at,
    }),
    PackageBegun: (d, { joint, point, parts }, { at }) => ({
      ...known(d),
      packages: [...known(d).packages, { joint, point, state: 'running', at, parts, ready: {} }],
    }),
    PackagePartReady: (d, { joint, stream, ready }) =>
      withPackage(d, joint, before => ({ ready: { ...before.ready, [stream]: ready } })),
    PackageApproved: (d, { joint }) => ended(d, joint, 'approved'),
    PackageFailed: (d, { joint }) => ended(d, joint, 'failed'),
    PointAssigned: (d, { point, office }) => withTracking(d, point, () => ({ office })),
    EvidenceGiven: (d, { point }) => withTracking(d, point, ({ evidence }) => ({ evidence: evidence + 1 })),
    PointSettled: (d, { point, outcome, text }) => withTracking(d, point, () => ({ settled: { outcome, text } })),
  },
});

/** Refuses what is asked of a decision that was never recorded. */
export function demandRecorded(d: Decision): asserts d is KnownDecision {
  demand(d.status === 'recorded', 'not-found');
}

/** Refuses what only a decision can have that the body took itself. */
export const demandAuthoritative = ({ recorded: { authoritative, bodyName, reference } }: KnownDecision): void =>
  demand(authoritative, 'decision-only-advised', { body: bodyName, paper: reference });

/** True if a point was accepted; a tie is a rejection (§ 37 (6) GemO). */
export const accepted = ({ result }: Pick<DecidedPoint, 'result'>): boolean =>
  (acceptedResults as readonly string[]).includes(result);

/** The points of a decision that ask something of measures, budgets and positions, if the body decides and has agreed. */
export const applicable = ({ authoritative, points }: Pick<Recorded, 'authoritative' | 'points'>): DecidedPoint[] =>
  authoritative ? points.filter(point => accepted(point) && point.effects.length > 0) : [];

/** The newest attempt to carry a point out. */
export const newestPackage = ({ packages }: KnownDecision, point: string): Package | undefined =>
  packages.findLast(one => one.point === point);

/** The name of a point's next attempt: point and number, `2-1`. */
export const nextJoint = ({ packages }: Pick<KnownDecision, 'packages'>, point: string): string =>
  `${point}-${packages.filter(one => one.point === point).length + 1}`;
