import { ToneChip } from '../fields/ToneChip.tsx';
import { useSay } from '../i18n/words.ts';
import type { ContractStatus } from '../tenders/words.ts';

const tones = { coming: 'calm', running: 'active', ended: 'done', terminated: 'off' } as const;

/** Where a contract stands. */
export function ContractChip({ status }: { status: ContractStatus }) {
  const say = useSay();
  return <ToneChip tone={tones[status]}>{say(`contractStatus.${status}`)}</ToneChip>;
}
