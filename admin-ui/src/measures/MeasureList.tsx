import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ListBase, Pagination, useListContext } from 'react-admin';
import { Loading } from '../frame/Loading.tsx';
import { Page } from '../frame/Page.tsx';
import { TroubleNote } from '../frame/TroubleNote.tsx';
import type { MeasureRow } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { MeasureCards } from './MeasureCards.tsx';
import { MeasureFilters } from './MeasureFilters.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { NewMeasure } from './NewMeasure.tsx';

/** All measures, filtered, sorted and paged by the house; the address says how. */
export const MeasureList = () => (
  <ListBase perPage={25} sort={{ field: 'key', order: 'ASC' }} exporter={false}>
    <ListPage />
  </ListBase>
);

function ListPage() {
  const say = useSay();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { data, total, error, refetch } = useListContext<MeasureRow>();
  return (
    <Page
      title={say('list.title')}
      actions={
        <>
          <NewMeasure />
          <ExportButtons />
        </>
      }
    >
      <MeasureFilters />
      {error ? (
        <TroubleNote message={error.message} onRetry={() => void refetch()} />
      ) : data ? (
        narrow ? (
          <MeasureCards />
        ) : (
          <MeasureTable />
        )
      ) : (
        <Loading />
      )}
      {!error && Boolean(total) && <Pagination rowsPerPageOptions={[10, 25, 50, 100]} />}
    </Page>
  );
}
