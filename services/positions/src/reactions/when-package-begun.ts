import assert from 'node:assert/strict';
import type { PositionId } from '@moves/events/catalogue/values';
import { preparesParts } from '@moves/events/reactions/prepares-parts';
import { AbolishPosition, abolish } from '../life/abolish-position.ts';
import { ApprovePosition, approve } from '../life/approve-position.ts';
import { position } from '../position.ts';

/** A package of the council asks that posts be created or abolished. */
export const whenPackageBegun = preparesParts('positions', position, ({ kind }, id, decision, act) => {
  if (kind === 'approvePosition')
    return { command: new ApprovePosition(id as PositionId, decision, act), decision: approve };
  assert(kind === 'abolishPosition', `a package cannot ask ${kind} of a post`);
  return { command: new AbolishPosition(id as PositionId, decision, act), decision: abolish };
});
