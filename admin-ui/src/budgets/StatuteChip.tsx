import { Note } from '../fields/Note.tsx';
import { ToneChip } from '../fields/ToneChip.tsx';
import { useSay } from '../i18n/words.ts';
import type { BudgetStatute } from './budget.ts';

/** Where a budget year stands on its way to law, and whether it is managed provisionally. */
export function StatuteChip({ state, provisional }: { state: BudgetStatute; provisional: boolean }) {
  const say = useSay();
  const tone = state === 'inForce' ? 'done' : state === 'closed' ? 'off' : state === 'adopted' ? 'active' : 'calm';
  return (
    <>
      <ToneChip tone={tone}>{say(`statute.${state}`)}</ToneChip>{' '}
      {provisional && <Note tone="warn" text={say('budget.provisional')} />}
    </>
  );
}
