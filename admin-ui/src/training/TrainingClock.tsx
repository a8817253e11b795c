import { useOpenAct } from '../acts/ActForms.tsx';
import { FactList } from '../fields/FactList.tsx';
import { InstantText } from '../fields/InstantText.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { TaskButton } from '../tasks/TaskButton.tsx';
import { useHouse } from './useHouse.ts';

/** The clock of a demonstration, and the way to put it forward. */
export function TrainingClock() {
  const say = useSay();
  const open = useOpenAct();
  const house = useHouse();
  if (!house) return null;
  const state = !house.demo ? 'notDemo' : house.exercising ? 'ahead' : 'machine';
  return (
    <Section
      title={say('training.clock')}
      lead={say('training.clockLead')}
      actions={house.tasks.map(task => <TaskButton key={task.name} task={task} onOpen={act => open({ act })} />)}
    >
      <FactList
        facts={[
          [say('training.now'), <InstantText key="now" of={house.now} />],
          [say('training.clock'), say(`training.${state}`)],
        ]}
      />
    </Section>
  );
}
