import { type Effect, PackageBegun } from '@moves/events/catalogue/council';
import type { DecisionRef, PositionId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import type { Step } from '@moves/events/decider/decisions';
import { reaction } from '@moves/events/reactions/define';
import { AbolishPosition, abolish } from '../life/abolish-position.ts';
import { ApprovePosition, approve } from '../life/approve-position.ts';
import { position } from '../position.ts';
import type { Position } from '../position-state.ts';

/** What an accepted point asks of posts is made ready, by the very decisions that carry it out by hand. */
export const whenPackageBegun = reaction({
  name: 'positions/when-package-begun',
  on: [PackageBegun],
  things: ({ data }) =>
    data.parts.filter(({ stream }) => stream.startsWith(PREFIX)).map(({ stream }) => stream.slice(PREFIX.length)),
  react: ({ data, envelope }, id, act, { decisions }) => {
    const { joint, decision, parts } = data;
    const effects = parts.find(({ stream }) => stream === position.streamOf(id))!.effects;
    const steps = effects.flatMap(effect => stepsOf(effect, id as PositionId, decision, act));
    return decisions.prepare(position, id, { stream: envelope.stream, joint }, steps, act);
  },
});

const PREFIX = `${position.name}-`;

function stepsOf(effect: Effect, id: PositionId, decision: DecisionRef, act: Act): Step<Position>[] {
  if (effect.kind === 'approvePosition')
    return [{ command: new ApprovePosition(id, decision, act), decision: approve }];
  if (effect.kind === 'abolishPosition')
    return [{ command: new AbolishPosition(id, decision, act), decision: abolish }];
  return [];
}
