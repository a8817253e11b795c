import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '../i18n/words.ts';

/** Words to search for; asked when the typing rests. */
export function FilterSearch({
  hint,
  value,
  onChange,
}: {
  hint: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const say = useSay();
  const [typed, setTyped] = useState(value);
  const change = useRef(onChange);
  change.current = onChange;
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value) return;
    const rest = setTimeout(() => change.current(typed.trim()), 400);
    return () => clearTimeout(rest);
  }, [typed, value]);
  return (
    <TextField
      type="search"
      label={say('list.search')}
      placeholder={hint}
      value={typed}
      margin="none"
      onChange={event => setTyped(event.target.value)}
      sx={{ width: { xs: '100%', sm: 260 } }}
      slotProps={{
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <SearchIcon aria-hidden />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
