import type { ThingName } from './things.ts';

/** Where a thing's page is. */
export const toThing = (things: ThingName, id: string): string => `/${things}/${encodeURIComponent(id)}/show`;

/** Where the list of things is with just these filters. */
export const toList = (things: ThingName, filter: Readonly<Record<string, unknown>> = {}): string =>
  Object.keys(filter).length === 0
    ? `/${things}`
    : `/${things}?${new URLSearchParams({ filter: JSON.stringify(filter), displayedFilters: '{}', page: '1', perPage: '25' })}`;
