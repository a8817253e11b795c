import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useLogout } from 'react-admin';
import { ObjectionAlert } from '../../acts/ObjectionAlert.tsx';
import { useAct } from '../../acts/useAct.ts';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { tasksNamed } from '../../tasks/tasks.ts';
import type { Round, Tender } from '../tender.ts';
import { WhyNot } from './WhyNot.tsx';

/** Refusals that mean a key is not to be had: then, and only then, the printed one is asked for. */
const keyTrouble = ['opening-key-missing', 'opening-key-wrong', 'opening-place-missing', 'recovery-key-wrong'];

/** The second of two who open: signs in as somebody else, and opens. */
export function SecondPerson({ tender, round }: { tender: Tender; round: Round }) {
  const say = useSay();
  const logout = useLogout();
  const { send, sending, objection } = useAct('openBids', tender, () => {});
  const [typed, setTyped] = useState('');
  const [task] = tasksNamed(['openBids'], tender);
  const keyMissing = objection?.kind === 'refusal' && keyTrouble.includes(objection.refusal.code);
  const recoveryKey = typed.trim();
  return (
    <Section title={say('opening.second')}>
      {!round.openingBegunAt ? (
        <p>{say('opening.waitsFirst')}</p>
      ) : task?.open ? (
        <>
          {objection && <ObjectionAlert objection={objection} />}
          {(keyMissing || typed) && (
            <Box sx={{ mt: 1.5 }}>
              {say('opening.keyMissing')}
              <TextField
                label={say('term.recoveryKey')}
                value={typed}
                onChange={event => setTyped(event.target.value)}
                autoComplete="off"
                multiline
                slotProps={{ htmlInput: { style: { fontFamily: 'monospace' }, spellCheck: false } }}
              />
            </Box>
          )}
          <Button
            variant="contained"
            disabled={sending}
            onClick={() => void send(recoveryKey ? { recoveryKey } : {})}
            sx={{ mt: objection ? 1.5 : 0 }}
          >
            {say('act.openBids')}
          </Button>
        </>
      ) : (
        <>
          <p>{say('opening.waitsSecond')}</p>
          <WhyNot task={task} />
          <Button sx={{ mt: 1.5 }} onClick={() => void logout()}>
            {say('opening.signInOther')}
          </Button>
        </>
      )}
    </Section>
  );
}
