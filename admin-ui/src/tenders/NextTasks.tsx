import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useOpenAct } from '../acts/ActForms.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { TaskButton } from '../tasks/TaskButton.tsx';
import { TaskMenu } from '../tasks/TaskMenu.tsx';
import { tasksAt, tasksNamed } from '../tasks/tasks.ts';
import { isPast, useCut } from '../time/cut.ts';
import { lastRound } from './sayings.ts';
import type { Tender } from './tender.ts';

/** What this person can do now: the steps that the law's table knows in this state, and why one of them has to wait. */
export function NextTasks({ tender }: { tender: Tender }) {
  const say = useSay();
  const open = useOpenAct();
  const past = isPast(useCut());
  if (past || tender.tasks.length === 0) return null;
  const possible = new Set(tender.steps.map(({ step }) => step));
  const way = tasksAt('life', tender).filter(({ name }) => possible.has(name));
  const undeclared = tender.steps.some(({ gates }) =>
    gates.some(({ name, open }) => name === 'interestsDeclared' && !open),
  );
  const first = undeclared ? tasksNamed(['declareInterests'], tender).filter(task => task.open) : [];
  const opening = tasksNamed(['beginOpening', 'openBids'], tender).some(({ name }) => possible.has(name));
  const aside = tasksAt('aside', tender);
  const done: Readonly<Record<string, unknown>> = {
    estimateValue: tender.estimate,
    chooseProcedure: tender.choice,
    prepareDocuments: tender.documents,
    askFunding: tender.funding && tender.funding.state !== 'refused',
    scoreBids: tender.evaluation,
    proposeAward: tender.proposals.length > 0,
  };
  const again = (name: string) => Boolean(done[name]);
  // What advances the tender comes first; what can only be done over comes after it.
  const sorted = way.toSorted((one, other) => Number(again(one.name)) - Number(again(other.name)));
  const shown = [...first, ...sorted.filter(task => task.open), ...way.filter(task => !task.open)];
  return (
    <Section title={say('tender.next')}>
      {shown.length === 0 && !opening && <Typography color="text.secondary">{say('tender.nothingNext')}</Typography>}
      <Box role="group" aria-label={say('tasks.title')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {shown.map(task => (
          <TaskButton
            key={task.name}
            task={task}
            primary={task.name === 'declareInterests' ? way.every(task => !task.open) : !again(task.name)}
            onOpen={act => open({ act, thing: tender })}
          />
        ))}
        {opening && (
          <Button
            component={Link}
            to={`${toThing('tenders', tender.id).replace(/show$/, 'opening')}`}
            variant={lastRound(tender)?.closed ? 'contained' : 'outlined'}
          >
            {say('tender.toOpening')}
          </Button>
        )}
        <TaskMenu tasks={aside} label={say('tasks.more')} onOpen={act => open({ act, thing: tender })} />
      </Box>
    </Section>
  );
}
