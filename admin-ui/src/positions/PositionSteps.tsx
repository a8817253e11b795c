import { type Step, Steps } from '../fields/Steps.tsx';
import { useSay } from '../i18n/words.ts';
import { dayOf } from '../time/berlin.ts';
import type { Position, PositionStatus } from './position.ts';

const way = [
  'requested',
  'assessed',
  'inPlanDraft',
  'approved',
  'released',
  'advertised',
  'selection',
  'filled',
] as const;
const after: readonly PositionStatus[] = ['vacant', 'lapsed', 'converted', 'abolished'];
const before: readonly PositionStatus[] = ['rejected', 'withdrawn'];

/** The life of a post as steps: how far it has come, when, and how it ended. */
export function PositionSteps({ position }: { position: Position }) {
  const say = useSay();
  const { status } = position;
  const days: Partial<Record<PositionStatus, string | null>> = {
    requested: position.requestedOn,
    approved: position.approvedOn,
    released: position.releasedOn,
    advertised: position.advertisedOn,
    filled: position.firstFilledOn,
  };
  const on = dayOf(position.statusSince);
  const ended = after.includes(status) || before.includes(status);
  const reached = ended
    ? position.firstFilledOn
      ? way.length
      : (way.findLastIndex(step => days[step]) ?? 0) + 1
    : way.indexOf(status as 'filled');
  const steps: Step[] = way.map((step, index) => ({
    name: say(`positionStatus.${step}`),
    state: index < reached ? 'behind' : !ended && index === reached ? 'here' : 'ahead',
    on: !ended && index === reached ? (days[step] ?? on) : days[step],
  }));
  const shown = ended
    ? [
        ...steps.filter(({ state }) => state === 'behind'),
        { name: say(`positionStatus.${status}`), state: 'here' as const, on },
      ]
    : steps;
  return <Steps label={say('position.life')} steps={shown} />;
}
