import FilterListIcon from '@mui/icons-material/FilterList';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useListContext } from 'react-admin';
import type { MovesData } from '../data.ts';
import { fieldsOfAction, lights, phases, statuses } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { FilterChoice } from './FilterChoice.tsx';
import { FilterSearch } from './FilterSearch.tsx';
import { SortChoice } from './SortChoice.tsx';

/** What the list is narrowed down to; on a small screen the choices wait behind one button. */
export function MeasureFilters() {
  const say = useSay();
  const data = useDataProvider<MovesData>();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { filterValues, setFilters } = useListContext();
  const [shown, setShown] = useState(false);
  const { data: programme } = useQuery({ queryKey: ['programme'], queryFn: () => data.programme(), staleTime: 60_000 });
  const offices = (programme?.offices ?? []).map(office => ({ id: office, name: office }));
  const words = (group: 'status' | 'phase' | 'field' | 'light', values: readonly string[]) =>
    values.map(id => ({ id, name: say(`${group}.${id}` as 'status.proposed') }));
  const set = (name: string) => (value: unknown) => {
    const { [name]: _, ...others } = filterValues;
    const empty = value === '' || value === false || (Array.isArray(value) && value.length === 0);
    setFilters(empty ? others : { ...others, [name]: value });
  };
  const active = Object.keys(filterValues).length;
  const choice = (name: string, label: string, choices: readonly { id: string; name: string }[]) => (
    <FilterChoice label={label} choices={choices} value={filterValues[name] ?? []} onChange={set(name)} />
  );

  return (
    <Box
      role="search"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2, displayPrint: 'none' }}
    >
      <FilterSearch value={filterValues.search ?? ''} onChange={set('search')} />
      {narrow && (
        <Button
          startIcon={<FilterListIcon />}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
          sx={{ minHeight: 40 }}
        >
          {active > 0 ? say('list.filtersOn', { count: active }) : say('list.filters')}
        </Button>
      )}
      {narrow && <SortChoice />}
      {(!narrow || shown) && (
        <>
          {choice('status', say('list.status'), words('status', statuses))}
          {choice('phase', say('term.phase'), words('phase', phases))}
          {choice('fieldOfAction', say('term.fieldOfAction'), words('field', fieldsOfAction))}
          {choice('office', say('list.office'), offices)}
          {choice('light', say('list.lights'), words('light', lights))}
          <FormControlLabel
            control={
              <Checkbox checked={filterValues.overdue === true} onChange={(_, checked) => set('overdue')(checked)} />
            }
            label={say('list.overdueOnly')}
          />
        </>
      )}
      {active > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {say('list.reset')}
        </Button>
      )}
    </Box>
  );
}
