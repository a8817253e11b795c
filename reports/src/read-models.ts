import { measureReadModels } from '@moves/events/published/measures/tables';

/** The read models that reports ask. All of them are published by services, whose pages ask the same tables. */
export const reportReadModels = [...measureReadModels] as const;
