import { useSyncExternalStore } from 'react';

/** The past day the console looks at, and how much was known by then; neither means live. */
export interface Cut {
  readonly asOf?: string;
  readonly knownAt?: string;
}

// The cut stands in the page's query, before the hash of the routes, so that no route can lose it.
const moved = new EventTarget();

/** The cut that the address names. */
export function currentCut(): Cut {
  const query = new URLSearchParams(window.location.search);
  return { asOf: query.get('asOf') || undefined, knownAt: query.get('knownAt') || undefined };
}

/** The part of a request's address that carries the cut; empty when live. */
export function cutQuery({ asOf, knownAt }: Cut = currentCut()): string {
  const query = new URLSearchParams();
  if (asOf) query.set('asOf', asOf);
  if (knownAt) query.set('knownAt', knownAt);
  return query.size > 0 ? `?${query}` : '';
}

/** True if the console looks at the past, where nothing can be done. */
export const isPast = ({ asOf, knownAt }: Cut): boolean => Boolean(asOf || knownAt);

/** Turns the whole console to another moment; the browser's way back leads to the one before. */
export function turnTo(cut: Cut): void {
  const { pathname, hash } = window.location;
  window.history.pushState(window.history.state, '', `${pathname}${cutQuery(cut)}${hash || '#/'}`);
  moved.dispatchEvent(new Event('moved'));
}

/** Takes a cut that a link carries behind the hash (`#/measures?asOf=…`) to where it is kept. */
export function adoptCutFromHash(): void {
  const [path = '', search = ''] = window.location.hash.split('?');
  const query = new URLSearchParams(search);
  const cut = { asOf: query.get('asOf') ?? undefined, knownAt: query.get('knownAt') ?? undefined };
  if (!isPast(cut)) return;
  query.delete('asOf');
  query.delete('knownAt');
  const rest = query.size > 0 ? `?${query}` : '';
  window.history.replaceState(window.history.state, '', `${window.location.pathname}${cutQuery(cut)}${path}${rest}`);
}

const subscribe = (listener: () => void) => {
  moved.addEventListener('moved', listener);
  window.addEventListener('popstate', listener);
  return () => {
    moved.removeEventListener('moved', listener);
    window.removeEventListener('popstate', listener);
  };
};

/** The cut that the address names, followed as it changes. */
export function useCut(): Cut {
  const query = useSyncExternalStore(subscribe, () => cutQuery());
  const read = new URLSearchParams(query);
  return { asOf: read.get('asOf') ?? undefined, knownAt: read.get('knownAt') ?? undefined };
}
