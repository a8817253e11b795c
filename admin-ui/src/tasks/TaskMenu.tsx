import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { type ActName, formOf } from '../acts/acts.ts';
import type { Task } from '../graph.ts';
import { useSay } from '../i18n/words.ts';

interface Props {
  readonly tasks: readonly Task[];
  /** What the menu is about, for those who do not see where it stands. */
  readonly label: string;
  /** As three dots beside a thing instead of a named button. */
  readonly compact?: boolean;
  readonly onOpen: (act: ActName) => void;
}

/** Acts beside the main way, in a menu; a closed one stays readable and says why it is closed. */
export function TaskMenu({ tasks, label, compact, onOpen }: Props) {
  const say = useSay();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement>();
  if (tasks.length === 0) return null;
  const expansion = {
    'aria-haspopup': 'menu',
    'aria-expanded': Boolean(anchor),
    'aria-controls': anchor ? id : undefined,
  } as const;
  const choose = (task: Task) => {
    if (!task.open) return;
    setAnchor(undefined);
    onOpen(task.name as ActName);
  };
  return (
    <>
      {compact ? (
        <IconButton {...expansion} aria-label={label} title={label} onClick={event => setAnchor(event.currentTarget)}>
          <MoreVertIcon />
        </IconButton>
      ) : (
        <Button
          {...expansion}
          onClick={event => setAnchor(event.currentTarget)}
          endIcon={<ExpandMoreIcon />}
          variant="text"
          sx={{ minHeight: 40 }}
        >
          {label}
        </Button>
      )}
      <Menu
        id={id}
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
        slotProps={{ list: { 'aria-label': label }, paper: { sx: { maxWidth: 380 } } }}
      >
        {tasks.map(task => (
          <MenuItem
            key={task.name}
            aria-disabled={!task.open || undefined}
            onClick={() => choose(task)}
            sx={{ whiteSpace: 'normal', cursor: task.open ? 'pointer' : 'help' }}
          >
            <ListItemText
              primary={say(`act.${task.name as ActName}`)}
              secondary={task.open ? undefined : (task.refusal?.message ?? say('tasks.closed'))}
              slotProps={{
                primary: {
                  sx: {
                    color: !task.open
                      ? 'text.secondary'
                      : formOf(task.name as ActName).grave
                        ? 'error.main'
                        : 'text.primary',
                  },
                },
              }}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
