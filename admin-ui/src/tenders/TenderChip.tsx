import { type Tone, ToneChip } from '../fields/ToneChip.tsx';
import { useSay } from '../i18n/words.ts';
import { type Stage, stageNames, stages, type TenderStatus } from './words.ts';

const tones: Readonly<Record<Stage, Tone>> = {
  need: 'calm',
  preparation: 'calm',
  publication: 'active',
  evaluation: 'active',
  award: 'active',
  contract: 'done',
};

/** The stage that a state belongs to; none for the ends. */
export const stageOf = (status: TenderStatus): Stage | undefined =>
  stageNames.find(stage => (stages[stage] as readonly TenderStatus[]).includes(status));

/** Where a tender stands. */
export function TenderChip({ status }: { status: TenderStatus }) {
  const say = useSay();
  const stage = stageOf(status);
  return <ToneChip tone={stage ? tones[stage] : 'off'}>{say(`tenderStatus.${status}`)}</ToneChip>;
}
