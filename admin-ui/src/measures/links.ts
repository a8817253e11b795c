/** Where a measure's page is. */
export const toMeasure = (id: string): string => `/measures/${encodeURIComponent(id)}/show`;

/** Where the list is with just these filters. */
export const toList = (filter: Readonly<Record<string, unknown>>): string =>
  `/measures?${new URLSearchParams({ filter: JSON.stringify(filter), displayedFilters: '{}', page: '1', perPage: '25', sort: 'key', order: 'ASC' })}`;
