import { ToneChip } from '../fields/ToneChip.tsx';
import { useSay } from '../i18n/words.ts';
import type { ObligationState } from './obligation.ts';

const tones = { planned: 'active', entered: 'done', refused: 'bad' } as const;

/** How far an obligation is. */
export function ObligationChip({ state }: { state: ObligationState }) {
  const say = useSay();
  return <ToneChip tone={tones[state]}>{say(`obligationState.${state}`)}</ToneChip>;
}
