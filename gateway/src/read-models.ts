import { reportReadModels } from '@moves/reports/read-models';
import { parts } from './parts.ts';

/** The read models of all services and of the reports. */
export const readModels = [...parts.flatMap(part => part.readModels), ...reportReadModels];
