import assert from 'node:assert/strict';
import { type ObligationEvent, obligationEvents } from '@moves/events/catalogue/budgets';
import type { JointRef, Part, PartRefusal } from '@moves/events/catalogue/joint-acts';
import type { Instant } from '@moves/events/catalogue/time';
import { aggregate, was } from '@moves/events/decider/aggregate';

type Plan = Extract<ObligationEvent, { type: 'ObligationPlanned' }>['data'];

interface KnownObligation {
  readonly plan: Plan;
  readonly plannedAt: Instant;
  /** What the years have answered, in the order of their answers. */
  readonly ready: readonly Part[];
}

/** An obligation over several years: planned, then entered in all of them at one moment, or in none. */
export type Obligation =
  | { readonly status: 'unknown' }
  | (KnownObligation & { readonly status: 'planned' })
  | (KnownObligation & { readonly status: 'entered' })
  | (KnownObligation & { readonly status: 'refused'; readonly refusals: readonly PartRefusal[] });

/** The states of an obligation, and how events change them. */
export const obligation = aggregate<Obligation, ObligationEvent>()({
  name: 'obligation',
  events: obligationEvents,
  initial: { status: 'unknown' },
  evolve: {
    ObligationPlanned: (o, plan, { at }) => {
      assert(o.status === 'unknown', `was ${o.status}`);
      return { status: 'planned', plan, plannedAt: at, ready: [] };
    },
    ShareReady: (o, part) => ({ ...was(o, 'planned'), ready: [...was(o, 'planned').ready, part] }),
    ObligationEntered: o => ({ ...was(o, 'planned'), status: 'entered' }),
    ObligationRefused: (o, { refusals }) => ({ ...was(o, 'planned'), status: 'refused', refusals }),
  },
});

/** The name of the joint act by which an obligation is entered in its years; it has only this one. */
export const jointOf = (obligationId: string): JointRef => ({
  stream: obligation.streamOf(obligationId),
  joint: 'years',
});

/** The streams that have to answer: the Budget of each year, and the one that authorises what falls due later. */
export const yearsOf = ({ years, appropriation }: Plan): readonly string[] => [
  ...new Set([...years.map(({ budget }) => budget), ...(appropriation ? [appropriation.budget] : [])]),
];
