import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { LightChip } from '../fields/LightChip.tsx';
import { Note } from '../fields/Note.tsx';
import { Columns } from '../frame/Columns.tsx';
import { Section } from '../frame/Section.tsx';
import { ShowPage } from '../frame/ShowPage.tsx';
import { History } from '../history/History.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { LifeTasks } from '../tasks/LifeTasks.tsx';
import { AskingNote } from '../tenders/AskingNote.tsx';
import { DeadlineTable } from '../tenders/DeadlineTable.tsx';
import { WhileAsking } from '../tenders/WhileAsking.tsx';
import { writtenDay } from '../time/berlin.ts';
import { ExerciseNote } from '../training/ExerciseNote.tsx';
import { CallOffs } from './CallOffs.tsx';
import { ContractChip } from './ContractChip.tsx';
import { ContractFacts } from './ContractFacts.tsx';
import type { Contract } from './contract.ts';
import { Modifications } from './Modifications.tsx';
import { Options } from './Options.tsx';

/** Everything about one contract: its value and term, its options, orders and changes, and what is due. */
export function ContractShow() {
  const say = useSay();
  const locale = useLanguage();
  return (
    <ShowPage<Contract> things="contracts" title={({ title }) => title} over={({ id }) => id}>
      {contract => (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mt: -1.5 }}>
            <ContractChip status={contract.status} />
            <LightChip light={contract.light} />
            <span>
              <ExerciseNote of={contract} />
              {contract.takeOver && (
                <Note text={say('tender.takenOver', { day: writtenDay(contract.takeOver.on, locale) })} />
              )}
            </span>
          </Box>
          <WhileAsking running={contract.asking.length > 0} />
          <LifeTasks thing={contract} />
          {contract.warnings.map(({ of, part, dueOn }) => (
            <Alert key={`${of}-${part}-${dueOn}`} severity="warning">
              {say('contract.warning', { of: say(`warningOf.${of}`), day: writtenDay(dueOn, locale) })}
            </Alert>
          ))}
          {contract.asking.map(asking => (
            <AskingNote key={asking.joint} of={asking} />
          ))}
          <Columns
            wide={
              <>
                <ContractFacts contract={contract} />
                <CallOffs contract={contract} />
                <Modifications contract={contract} />
              </>
            }
            narrow={<Options contract={contract} />}
          />
          {contract.deadlines.length > 0 && (
            <Section title={say('tender.deadlinesSection')}>
              <DeadlineTable label={say('tender.deadlinesSection')} of={contract.deadlines} />
            </Section>
          )}
          <History of={contract.history} />
        </>
      )}
    </ShowPage>
  );
}
