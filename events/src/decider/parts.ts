import { AssertionError } from 'node:assert';
import type { Catalogue, NewEvent, Recorded } from '../catalogue/define.ts';
import type { JointRef, Ready } from '../catalogue/joint-acts.ts';
import type { EventId } from '../catalogue/values.ts';
import type { Act } from './act.ts';
import type { Aggregate } from './aggregate.ts';
import { type Facts, Refusal } from './failures.ts';

/** A part that is ready, and the joint act it waits for. */
export interface Pending {
  readonly of: JointRef;
  readonly ready: readonly Ready[];
}

const same = (a: JointRef, b: JointRef): boolean => a.stream === b.stream && a.joint === b.joint;

/** Which parts are ready after these events: prepared, and neither completed nor lapsed. */
export function pendingAfter(before: readonly Pending[], news: readonly Recorded[]): readonly Pending[] {
  let pending = before;
  for (const { type, data } of news) {
    if (type === 'PartPrepared') pending = [...pending, data as Pending];
    if (type !== 'PartCompleted' && type !== 'PartLapsed') continue;
    const { of } = data as Pending;
    pending = pending.filter(part => !same(part.of, of));
  }
  return pending;
}

/** So many parts at most are looked at in every combination; of more, each with each other, and all together. */
const MOST_COMBINED = 8;

/**
 * Refuses what would make a part impossible that is ready for a joint act: once a thing has said that it can, it keeps its
 * word until the joint act has ended, whichever way. Of several joint acts any may happen and any may fail.
 */
export function demandStillPossible<State>(
  thing: Aggregate<State>,
  state: State,
  events: readonly NewEvent[],
  pending: readonly Pending[],
  act: Act,
): void {
  if (pending.length === 0) return;
  const after = (from: State, news: readonly (NewEvent | Ready)[]) =>
    thing.fold(
      news.map(event => imagined(thing.catalogue, event, act)),
      from,
    );
  const done = (from: State, { of, ready }: Pending): State => {
    try {
      const now = after(from, ready);
      thing.demandSound(now);
      return now;
    } catch (error) {
      if (error instanceof AssertionError) throw new Refusal('in-preparation', { stream: of.stream });
      throw error;
    }
  };
  const demandCombined = (from: State, parts: readonly Pending[], most: number): void => {
    for (const [place, part] of parts.entries()) {
      const now = done(from, part);
      if (most > 1) demandCombined(now, parts.slice(place + 1), most - 1);
    }
  };
  const from = after(state, events);
  demandCombined(from, pending, pending.length > MOST_COMBINED ? 2 : MOST_COMBINED);
  if (pending.length > MOST_COMBINED) pending.reduce(done, from);
}

/** An event that has not happened, as a fold sees it. */
export const imagined = (catalogue: Catalogue, event: Ready | NewEvent, act: Act): Recorded =>
  catalogue.read({ at: act.at, ...event, recordedAt: act.now, by: act.by, stream: '', id: '' as EventId } as never);

/** What has been decided, as a part keeps it until it happens. */
export const readyFrom = ({ type, version, data }: { type: string; version: number; data: unknown }): Ready => ({
  type,
  version,
  data: data as Ready['data'],
});

/** A refusal's facts as an event keeps them. */
export const saidFacts = (facts: Facts): Record<string, string | number> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Record<
    string,
    string | number
  >;
