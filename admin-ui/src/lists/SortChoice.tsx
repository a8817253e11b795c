import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useListContext } from 'react-admin';
import { useSay } from '../i18n/words.ts';
import type { Column } from './columns.ts';

/** The order of the cards, which have no column heads to click. */
export function SortChoice<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  const say = useSay();
  const { sort, setSort } = useListContext();
  const fields = Object.fromEntries(
    columns.filter(({ unsorted }) => !unsorted).map(({ source, label }) => [source, say(label)]),
  );
  const ascending = sort.order === 'ASC';
  return (
    <Box sx={{ display: 'flex', flex: 1, minWidth: 200 }}>
      <TextField
        select
        label={say('list.sort')}
        value={sort.field}
        margin="none"
        onChange={event => setSort({ field: event.target.value, order: 'ASC' })}
      >
        {Object.entries({ [sort.field]: sort.field, ...fields }).map(([field, name]) => (
          <MenuItem key={field} value={field}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <IconButton
        aria-label={say(ascending ? 'list.sortDescending' : 'list.sortAscending')}
        onClick={() => setSort({ field: sort.field, order: ascending ? 'DESC' : 'ASC' })}
      >
        {ascending ? <ArrowUpwardIcon /> : <ArrowDownwardIcon />}
      </IconButton>
    </Box>
  );
}
