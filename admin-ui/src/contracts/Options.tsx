import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { type Tone, ToneChip } from '../fields/ToneChip.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { PartTasks } from '../tasks/PartTasks.tsx';
import { tasksAt } from '../tasks/tasks.ts';
import type { Contract, ContractOption } from './contract.ts';

const tones: Readonly<Record<ContractOption['state'], Tone>> = {
  open: 'calm',
  requested: 'active',
  exercised: 'done',
  lapsed: 'off',
};

/** What may be taken up by when. */
export function Options({ contract }: { contract: Contract }) {
  const say = useSay();
  if (contract.options.length === 0 && tasksAt('options', contract).every(({ open }) => !open)) return null;
  return (
    <Section title={say('contract.options')}>
      {contract.options.length === 0 && <Typography color="text.secondary">{say('contract.noOptions')}</Typography>}
      {contract.options.map(({ id, title, exerciseBy, gross, endsOn, state }) => (
        <Box key={id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
            <strong>{title}</strong>
            {state === 'open' && (
              <PartTasks
                names={['exerciseOption', 'declineOption']}
                thing={contract}
                preset={{ option: id }}
                label={`${say('tasks.title')}: ${title}`}
              />
            )}
          </Box>
          <ToneChip tone={tones[state]}>{say(`optionState.${state}`)}</ToneChip> <Euros of={gross} />
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
            {say('term.exerciseBy')} <DayText of={exerciseBy} />
            {endsOn && (
              <>
                , {say('term.optionEndsOn')} <DayText of={endsOn} />
              </>
            )}
          </Box>
        </Box>
      ))}
    </Section>
  );
}
