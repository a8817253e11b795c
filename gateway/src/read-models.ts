import { reportReadModels } from '@moves/reports/read-models';
import { parts } from './parts.ts';

/** The read models of all services and of the reports; what both ask is kept once. */
export const readModels = [...new Set([...parts.flatMap(part => part.readModels), ...reportReadModels])];
