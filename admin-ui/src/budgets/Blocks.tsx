import { BecauseNote } from '../fields/BecauseNote.tsx';
import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { Note } from '../fields/Note.tsx';
import { writtenPercent } from '../fields/share.ts';
import { Section } from '../frame/Section.tsx';
import type { Doable } from '../graph.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { tasksAt } from '../tasks/tasks.ts';
import type { BudgetBlock } from './budget.ts';
import { LineRef } from './LineRef.tsx';

/** What cannot be used for now, why, and who may release it. */
export function Blocks({ of: blocks, budget, line }: { of: readonly BudgetBlock[]; budget: Doable; line?: string }) {
  const say = useSay();
  const locale = useLanguage();
  if (blocks.length === 0 && tasksAt('blocks', budget).length === 0) return null;
  return (
    <Section
      title={say('budget.blocks')}
      actions={<PlaceTasks place="blocks" thing={budget} preset={line ? { line } : undefined} />}
    >
      {blocks.length === 0 ? (
        <p>{say('budget.noBlocks')}</p>
      ) : (
        <SimpleTable
          label={say('budget.blocks')}
          rows={blocks}
          rowKey={({ id, line }) => `${id}-${line.id}`}
          columns={[
            {
              label: say('term.status'),
              render: ({ active, kind, share }) => (
                <>
                  <Note tone={active ? 'warn' : 'off'} text={say(active ? `blockKind.${kind}` : 'budget.released')} />
                  {share !== null && writtenPercent(share, locale)}
                </>
              ),
            },
            { label: say('term.line'), render: ({ line }) => <LineRef of={line} /> },
            { label: say('term.amount'), right: true, render: ({ amount }) => <Euros of={amount} /> },
            { label: say('term.releasedBy'), render: ({ releasedBy }) => releasedBy },
            {
              label: say('term.day'),
              render: ({ blockedOn, releasedOn }) => (
                <>
                  <DayText of={blockedOn} />
                  {releasedOn && (
                    <>
                      {' – '}
                      <DayText of={releasedOn} />
                    </>
                  )}
                </>
              ),
            },
            { label: say('history.because'), render: ({ because }) => because && <BecauseNote because={because} /> },
          ]}
        />
      )}
    </Section>
  );
}
