import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import type { Task } from '../../graph.ts';
import { useSay } from '../../i18n/words.ts';

/** Why this person may not do it, with the source of the rule. */
export function WhyNot({ task }: { task: Task | undefined }) {
  const say = useSay();
  return (
    <Alert severity="info">
      <AlertTitle>{say('opening.whyNot')}</AlertTitle>
      {task ? (task.refusal?.message ?? say('tasks.closed')) : say('opening.notYours')}
      {task?.refusal?.source && <div>{say('tasks.source', { source: task.refusal.source })}</div>}
    </Alert>
  );
}
