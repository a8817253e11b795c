import { type Tone, ToneChip } from '../fields/ToneChip.tsx';
import { useSay } from '../i18n/words.ts';
import type { PositionStatus } from './position.ts';

const tones: Readonly<Record<PositionStatus, Tone>> = {
  requested: 'calm',
  assessed: 'calm',
  inPlanDraft: 'calm',
  approved: 'active',
  released: 'active',
  advertised: 'active',
  selection: 'active',
  filled: 'done',
  vacant: 'warn',
  rejected: 'off',
  withdrawn: 'off',
  lapsed: 'off',
  converted: 'warn',
  abolished: 'off',
};

/** Where a post stands in its life. */
export function PositionChip({ status }: { status: PositionStatus }) {
  const say = useSay();
  return <ToneChip tone={tones[status]}>{say(`positionStatus.${status}`)}</ToneChip>;
}
