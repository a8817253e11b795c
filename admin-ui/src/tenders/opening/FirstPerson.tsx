import Button from '@mui/material/Button';
import { ObjectionAlert } from '../../acts/ObjectionAlert.tsx';
import { useAct } from '../../acts/useAct.ts';
import { InstantText } from '../../fields/InstantText.tsx';
import { Note } from '../../fields/Note.tsx';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { tasksNamed } from '../../tasks/tasks.ts';
import type { Round, Tender } from '../tender.ts';
import { WhyNot } from './WhyNot.tsx';

/** The first of two who open: begins, and can do no more. */
export function FirstPerson({ tender, round }: { tender: Tender; round: Round }) {
  const say = useSay();
  const { send, sending, objection } = useAct('beginOpening', tender, () => {});
  const [task] = tasksNamed(['beginOpening'], tender);
  return (
    <Section title={say('opening.first')}>
      {round.openingBegunAt ? (
        <div>
          <Note tone="done" text={say('opening.begun', { name: round.openingBegunBy ?? '–' })} />{' '}
          <InstantText of={round.openingBegunAt} />
        </div>
      ) : task?.open ? (
        <Button variant="contained" disabled={sending} onClick={() => void send({})}>
          {say('act.beginOpening')}
        </Button>
      ) : (
        <WhyNot task={task} />
      )}
      {objection && <ObjectionAlert objection={objection} />}
    </Section>
  );
}
