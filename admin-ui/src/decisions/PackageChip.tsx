import { ToneChip } from '../fields/ToneChip.tsx';
import { useSay } from '../i18n/words.ts';
import type { PackageState } from './decision.ts';

const tones = { running: 'active', approved: 'done', failed: 'bad' } as const;

/** How far a package is: on its way, carried out as a whole, or not at all. */
export function PackageChip({ state }: { state: PackageState }) {
  const say = useSay();
  return <ToneChip tone={tones[state]}>{say(`packageState.${state}`)}</ToneChip>;
}
