import CheckBoxIcon from '@mui/icons-material/CheckBox';
import CheckBoxOutlineBlankIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface Choice {
  readonly id: string;
  readonly name: string;
}
interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Any of several values; none chosen means all. */
export function FilterChoice({ label, choices, value, onChange }: Props) {
  const nameOf = (id: string) => choices.find(choice => choice.id === id)?.name ?? id;
  // A value from an old link stays visible, so that it can be taken away again.
  const unknown = value.filter(id => !choices.some(choice => choice.id === id)).map(id => ({ id, name: id }));
  return (
    <TextField
      select
      label={label}
      value={value}
      margin="none"
      onChange={event => onChange(event.target.value as unknown as string[])}
      sx={{ width: { xs: '100%', sm: 170 } }}
      slotProps={{ select: { multiple: true, renderValue: chosen => (chosen as string[]).map(nameOf).join(', ') } }}
    >
      {[...choices, ...unknown].map(({ id, name }) => (
        <MenuItem key={id} value={id} dense>
          {value.includes(id) ? (
            <CheckBoxIcon color="primary" fontSize="small" />
          ) : (
            <CheckBoxOutlineBlankIcon fontSize="small" />
          )}
          <span style={{ marginLeft: 8 }}>{name}</span>
        </MenuItem>
      ))}
    </TextField>
  );
}
