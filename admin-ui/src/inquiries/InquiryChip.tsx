import { ToneChip } from '../fields/ToneChip.tsx';
import { useSay } from '../i18n/words.ts';
import type { InquiryStatus } from './inquiry.ts';

const tones = { received: 'calm', assigned: 'active', signed: 'active', answered: 'done', withdrawn: 'off' } as const;

/** Where an inquiry stands. */
export function InquiryChip({ status }: { status: InquiryStatus }) {
  const say = useSay();
  return <ToneChip tone={tones[status]}>{say(`inquiryStatus.${status}`)}</ToneChip>;
}
