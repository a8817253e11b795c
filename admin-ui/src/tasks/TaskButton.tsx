import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { type ActName, formOf } from '../acts/acts.ts';
import type { Task } from '../graph.ts';
import { useSay } from '../i18n/words.ts';

/** One act as a button: open, or grey and able to say why. A grey one keeps the focus and answers to key and touch. */
export function TaskButton({
  task,
  primary,
  onOpen,
}: {
  task: Task;
  primary?: boolean;
  onOpen: (act: ActName) => void;
}) {
  const say = useSay();
  const why = useId();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const act = task.name as ActName;
  const label = say(`act.${act}`);
  if (task.open)
    return (
      <Button
        onClick={() => onOpen(act)}
        variant={primary ? 'contained' : 'outlined'}
        color={formOf(act).grave ? 'error' : 'primary'}
        sx={{ minHeight: 40 }}
      >
        {label}
      </Button>
    );
  return (
    <>
      <Button
        aria-disabled
        aria-haspopup="dialog"
        aria-expanded={Boolean(anchor)}
        aria-describedby={why}
        onClick={event => setAnchor(event.currentTarget)}
        variant="outlined"
        color="inherit"
        sx={{
          minHeight: 40,
          color: 'text.secondary',
          borderStyle: 'dashed',
          borderColor: 'divider',
          cursor: 'help',
          bgcolor: 'action.hover',
        }}
      >
        {label}
      </Button>
      <span id={why} hidden>
        {say('tasks.why')} {task.refusal?.message ?? say('tasks.closed')}
      </span>
      <Popover
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': say('tasks.why'),
            tabIndex: -1,
            sx: { p: 2, maxWidth: 360, border: 1, borderColor: 'divider', boxShadow: 4 },
          },
        }}
      >
        <Typography variant="h3" component="h2" gutterBottom>
          {say('tasks.why')}
        </Typography>
        <Typography>{task.refusal?.message ?? say('tasks.closed')}</Typography>
        {task.refusal?.source && (
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {say('tasks.source', { source: task.refusal.source })}
          </Typography>
        )}
        <Button size="small" sx={{ mt: 1.5 }} onClick={() => setAnchor(undefined)} autoFocus>
          {say('app.close')}
        </Button>
      </Popover>
    </>
  );
}
