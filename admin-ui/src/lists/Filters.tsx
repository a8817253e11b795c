import FilterListIcon from '@mui/icons-material/FilterList';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import type { MessageKey } from '../i18n/de.ts';
import { useSay } from '../i18n/words.ts';
import type { Column, Filter } from './columns.ts';
import { FilterChoice } from './FilterChoice.tsx';
import { FilterSearch } from './FilterSearch.tsx';
import { SortChoice } from './SortChoice.tsx';

/** What a list is narrowed down to; on a small screen the choices wait behind one button. */
export function Filters<Row>({
  search,
  filters,
  columns,
}: {
  search?: MessageKey;
  filters: readonly Filter[];
  columns: readonly Column<Row>[];
}) {
  const say = useSay();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { filterValues, setFilters } = useListContext();
  const [shown, setShown] = useState(false);
  const set = (name: string) => (value: unknown) => {
    const { [name]: _, ...others } = filterValues;
    const empty = value === '' || value === false || (Array.isArray(value) && value.length === 0);
    setFilters(empty ? others : { ...others, [name]: value });
  };
  const active = Object.keys(filterValues).length;
  return (
    <Box
      role="search"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2, displayPrint: 'none' }}
    >
      {search && <FilterSearch hint={say(search)} value={filterValues.search ?? ''} onChange={set('search')} />}
      {narrow && filters.length > 0 && (
        <Button
          startIcon={<FilterListIcon />}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
          sx={{ minHeight: 40 }}
        >
          {active > 0 ? say('list.filtersOn', { count: active }) : say('list.filters')}
        </Button>
      )}
      {narrow && <SortChoice columns={columns} />}
      {(!narrow || shown) &&
        filters.map(filter =>
          filter.kind === 'choice' ? (
            <FilterChoice
              key={filter.name}
              label={say(filter.label)}
              choices={filter.choices}
              value={(filterValues[filter.name] ?? []).map(String)}
              onChange={chosen => set(filter.name)(filter.numeric ? chosen.map(Number) : chosen)}
            />
          ) : (
            <FormControlLabel
              key={filter.name}
              control={
                <Checkbox
                  checked={filterValues[filter.name] === true}
                  onChange={(_, checked) => set(filter.name)(checked)}
                />
              }
              label={say(filter.label)}
            />
          ),
        )}
      {active > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {say('list.reset')}
        </Button>
      )}
    </Box>
  );
}
