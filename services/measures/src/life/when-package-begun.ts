import assert from 'node:assert/strict';
import type { MeasureId } from '@moves/events/catalogue/values';
import { preparesParts } from '@moves/events/reactions/prepares-parts';
import { measure } from '../measure.ts';
import { ApproveMeasure, approve } from './approve-measure.ts';

/** A package of the council asks for the approval of measures. */
export const whenPackageBegun = preparesParts('measures', measure, ({ kind }, id, decision, act) => {
  assert(kind === 'approveMeasure', 'a measure can only be approved by a package');
  return { command: new ApproveMeasure(id as MeasureId, { kind: 'decision', decision }, act), decision: approve };
});
