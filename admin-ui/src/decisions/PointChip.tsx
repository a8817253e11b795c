import { ToneChip } from '../fields/ToneChip.tsx';
import { useSay } from '../i18n/words.ts';
import type { PointState } from './decision.ts';

const tones = { open: 'calm', underway: 'active', overdue: 'bad', done: 'done', dropped: 'off' } as const;

/** How far a point is; computed from days and evidence, never typed. */
export function PointChip({ state }: { state: PointState }) {
  const say = useSay();
  return <ToneChip tone={tones[state]}>{say(`pointState.${state}`)}</ToneChip>;
}
