import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { ListBase, Pagination, type RaRecord, useListContext } from 'react-admin';
import type { ActName } from '../acts/acts.ts';
import type { Chapter } from '../frame/chapters.ts';
import { Loading } from '../frame/Loading.tsx';
import { Page } from '../frame/Page.tsx';
import { SubNav } from '../frame/SubNav.tsx';
import { TroubleNote } from '../frame/TroubleNote.tsx';
import type { MessageKey } from '../i18n/de.ts';
import { useSay } from '../i18n/words.ts';
import { NewTasks } from '../tasks/NewTasks.tsx';
import { things as kinds, type ThingName } from '../things.ts';
import type { Column, Filter } from './columns.ts';
import { ExportButtons, type Report } from './ExportButtons.tsx';
import { Filters } from './Filters.tsx';
import { ThingCards } from './ThingCards.tsx';
import { ThingTable } from './ThingTable.tsx';

interface Props<Row> {
  readonly things: ThingName;
  readonly chapter: Chapter;
  readonly columns: readonly Column<Row>[];
  readonly search?: MessageKey;
  readonly filters?: readonly Filter[];
  /** Acts that begin a new one. */
  readonly begin?: readonly ActName[];
  /** The report that says the same as a workbook, asked for what is filtered. */
  readonly report?: (filter: Readonly<Record<string, unknown>>) => Report;
  readonly order?: 'ASC' | 'DESC';
  readonly sortBy?: string;
  /** What stands above filters and list. */
  readonly children?: ReactNode;
}

/** All things of a kind, filtered, sorted and paged by the house; the address says how. */
export const ThingList = <Row extends RaRecord<string>>({ order = 'ASC', sortBy, ...props }: Props<Row>) => (
  <ListBase
    resource={props.things}
    perPage={25}
    sort={{ field: sortBy ?? kinds[props.things].order, order }}
    exporter={false}
  >
    <Listed<Row> {...props} />
  </ListBase>
);

function Listed<Row extends RaRecord<string>>({
  things,
  chapter,
  columns,
  search,
  filters = [],
  begin = [],
  report,
  children,
}: Props<Row>) {
  const say = useSay();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { data, total, error, refetch, filterValues } = useListContext<Row>();
  const shown = { columns, label: say(`list.${things}`), empty: say('list.empty') };
  return (
    <Page
      title={say(`list.${things}`)}
      actions={
        <>
          <NewTasks acts={begin} />
          {report && <ExportButtons report={report(filterValues)} />}
        </>
      }
    >
      <SubNav chapter={chapter} />
      {children}
      <Filters search={search} filters={filters} columns={columns} />
      {error ? (
        <TroubleNote message={error.message} onRetry={() => void refetch()} />
      ) : data ? (
        narrow ? (
          <ThingCards<Row> {...shown} />
        ) : (
          <ThingTable<Row> {...shown} />
        )
      ) : (
        <Loading />
      )}
      {!error && Boolean(total) && <Pagination rowsPerPageOptions={[10, 25, 50, 100]} />}
    </Page>
  );
}
