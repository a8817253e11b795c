import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

/** One of several answers about a file; what was recognised is chosen until somebody says otherwise. */
export const Choice = ({
  label,
  value,
  choices,
  hidden = false,
  disabled,
  onChange,
}: {
  label: string;
  value: string;
  choices: readonly (readonly [value: string, name: string])[];
  /** The label is read out and not shown. */
  hidden?: boolean;
  disabled: boolean;
  onChange: (value: string) => void;
}) => (
  <TextField
    select
    label={hidden ? undefined : label}
    value={value}
    disabled={disabled}
    margin="none"
    onChange={event => onChange(event.target.value)}
    slotProps={{
      inputLabel: { shrink: true },
      select: { displayEmpty: true, SelectDisplayProps: hidden ? { 'aria-label': label } : {} },
    }}
  >
    {choices.map(([id, name]) => (
      <MenuItem key={id} value={id} dense>
        {name}
      </MenuItem>
    ))}
  </TextField>
);
