import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { MoneyRefusals } from '../tenders/sections/Money.tsx';
import type { CallOff, Contract } from './contract.ts';

/** The orders under a framework. */
export function CallOffs({ contract }: { contract: Contract }) {
  const say = useSay();
  if (!contract.framework && contract.callOffs.length === 0) return null;
  return (
    <Section title={say('contract.callOffs')} actions={<PlaceTasks place="callOffs" thing={contract} />}>
      {contract.callOffs.length === 0 ? (
        <p>{say('contract.noCallOffs')}</p>
      ) : (
        <SimpleTable<CallOff>
          label={say('contract.callOffs')}
          rows={contract.callOffs}
          rowKey={({ id }) => id}
          columns={[
            {
              label: say('term.title'),
              render: ({ title, refusals }) => (
                <>
                  {title}
                  <MoneyRefusals of={refusals} />
                </>
              ),
            },
            { label: say('term.orderedOn'), render: ({ on }) => <DayText of={on} /> },
            { label: say('term.orderingOffice'), render: ({ office }) => office },
            { label: say('term.status'), render: ({ state }) => say(`callOffState.${state}`) },
            { label: say('term.net'), right: true, render: ({ net }) => <Euros of={net} /> },
            { label: say('term.gross'), right: true, render: ({ gross }) => <Euros of={gross} /> },
          ]}
        />
      )}
    </Section>
  );
}
