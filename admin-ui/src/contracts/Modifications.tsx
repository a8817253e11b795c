import Box from '@mui/material/Box';
import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { Note } from '../fields/Note.tsx';
import { writtenPercent } from '../fields/share.ts';
import { Section } from '../frame/Section.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { taskColumn } from '../tasks/task-column.tsx';
import { MoneyRefusals } from '../tenders/sections/Money.tsx';
import type { Contract, Modification } from './contract.ts';

/** What was changed during the term, and how much that is all together (§ 132 GWB, § 47 UVgO). */
export function Modifications({ contract }: { contract: Contract }) {
  const say = useSay();
  const locale = useLanguage();
  return (
    <Section
      title={say('contract.modifications')}
      lead={say('contract.cumulativeLead', { percent: writtenPercent(contract.cumulative, locale) })}
      actions={<PlaceTasks place="modifications" thing={contract} />}
    >
      {contract.modifications.length === 0 ? (
        <p>{say('contract.noModifications')}</p>
      ) : (
        <SimpleTable<Modification>
          label={say('contract.modifications')}
          rows={contract.modifications}
          rowKey={({ id }) => id}
          columns={[
            {
              label: say('term.modificationGround'),
              render: ({ ground, reason, rule, refusals }) => (
                <>
                  {say(`modificationGround.${ground as 'deMinimis'}`)}
                  <div>{reason}</div>
                  <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{rule}</Box>
                  <MoneyRefusals of={refusals} />
                </>
              ),
            },
            { label: say('term.day'), render: ({ modifiedOn }) => modifiedOn && <DayText of={modifiedOn} /> },
            { label: say('term.status'), render: ({ state }) => say(`modificationState.${state}`) },
            { label: say('term.net'), right: true, render: ({ net }) => <Euros of={net} /> },
            {
              label: say('contract.cumulative'),
              right: true,
              render: ({ cumulative }) => writtenPercent(cumulative, locale),
            },
            {
              label: say('contract.noticeDue'),
              render: ({ noticeDueOn, noticeSentOn }) =>
                noticeDueOn && (
                  <>
                    <DayText of={noticeDueOn} />{' '}
                    {noticeSentOn && <Note tone="done" text={say('contract.noticeSent')} />}
                  </>
                ),
            },
            ...taskColumn<Modification>(say, {
              names: ['sendModificationNotice'],
              thing: contract,
              presetOf: ({ id }) => ({ modification: id }),
              nameOf: ({ reason }) => reason.slice(0, 40),
              when: ({ noticeDueOn, noticeSentOn }) => Boolean(noticeDueOn && !noticeSentOn),
            }),
          ]}
        />
      )}
    </Section>
  );
}
