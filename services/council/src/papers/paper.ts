import assert from 'node:assert/strict';
import { type PaperEvent, type PaperKind, type PaperPoint, paperEvents } from '@moves/events/catalogue/council';
import type { Day, Instant } from '@moves/events/catalogue/time';
import { aggregate, was } from '@moves/events/decider/aggregate';
import { demand } from '@moves/events/decider/failures';

interface PaperFacts {
  readonly reference: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly on: Day;
  readonly public: boolean;
  readonly points: readonly PaperPoint[];
  /** How often its points have been written: a decision is on one version. */
  readonly version: number;
  /** When its points were written last. */
  readonly since: Instant;
  readonly visibleSince: Instant;
  /** Hashes of the files that belong to it. */
  readonly files: readonly string[];
  /** The decisions that were recorded on it. */
  readonly votes: readonly string[];
  /** Which decision carries out which of its points, as which package. */
  readonly takenUp: Readonly<Record<string, { readonly decision: string; readonly joint: string }>>;
}
type PaperStatus = 'submitted' | 'withdrawn';
/** A paper as it was submitted or last revised. */
export type KnownPaper = { [Status in PaperStatus]: PaperFacts & { readonly status: Status } }[PaperStatus];
export type Paper = { readonly status: 'unknown' } | KnownPaper;

const known = (p: Paper): KnownPaper => {
  assert(p.status !== 'unknown', 'was unknown');
  return p;
};

/** The states of a paper and how events change them. */
export const paper = aggregate<Paper, PaperEvent>()({
  name: 'paper',
  events: paperEvents,
  initial: { status: 'unknown' },
  evolve: {
    PaperSubmitted: (p, e, { at }) => ({
      ...was(p, 'unknown'),
      status: 'submitted',
      reference: e.reference,
      kind: e.kind,
      title: e.title,
      on: e.on,
      public: e.public,
      points: e.points,
      version: 1,
      since: at,
      visibleSince: at,
      files: [],
      votes: [],
      takenUp: {},
    }),
    PaperRevised: (p, { title, points }, { at }) => {
      const before = was(p, 'submitted');
      return { ...before, title, points, version: before.version + 1, since: at };
    },
    PaperFileAttached: (p, { sha256 }) => ({ ...known(p), files: [...known(p).files, sha256] }),
    PaperFileDetached: (p, { sha256 }) => ({ ...known(p), files: known(p).files.filter(file => file !== sha256) }),
    PaperPublished: (p, _, { at }) => ({ ...known(p), public: true, visibleSince: at }),
    PaperPutToVote: (p, { decision }) => ({ ...known(p), votes: [...known(p).votes, decision] }),
    PointTakenUp: (p, { point, decision, joint }) => ({
      ...known(p),
      takenUp: { ...known(p).takenUp, [point]: { decision, joint } },
    }),
    PaperWithdrawn: (p, _, { at }) => ({ ...was(p, 'submitted'), status: 'withdrawn', since: at }),
  },
});

/** Refuses what is asked of a paper that was never submitted, or that was withdrawn. */
export function demandSubmitted(p: Paper): asserts p is KnownPaper {
  demand(p.status !== 'unknown', 'not-found');
  demand(p.status === 'submitted', 'paper-withdrawn', { reference: p.reference });
}

/** Refuses what would change a paper after a body has decided on it. */
export const demandNotPutToVote = ({ votes, reference }: KnownPaper): void =>
  demand(votes.length === 0, 'paper-put-to-vote', { reference, decision: votes[0] });
