import { programmeMilestones, programmeStatus, programmeVisibility } from './programme-status-rows.ts';

/** The read models that reports ask; whoever issues reports follows them together with all others. */
export const reportReadModels = [programmeStatus, programmeMilestones, programmeVisibility] as const;
