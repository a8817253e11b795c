import type { ServicePart } from '@moves/events/graph/part';
import { measuresPart } from '@moves/measures/measures.part';

/** The services of this house; one line joins another. */
export const parts: readonly ServicePart[] = [measuresPart];
