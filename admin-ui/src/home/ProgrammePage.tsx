import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { MovesData } from '../data.ts';
import { Loading } from '../frame/Loading.tsx';
import { Page } from '../frame/Page.tsx';
import { TroubleNote } from '../frame/TroubleNote.tsx';
import { useSay } from '../i18n/words.ts';
import { Glance } from './Glance.tsx';

/** The programme at a glance; every number leads to the measures it counts. */
export function ProgrammePage() {
  const say = useSay();
  const data = useDataProvider<MovesData>();
  const { data: programme, error, refetch } = useQuery({ queryKey: ['programme'], queryFn: () => data.programme() });
  return (
    <Page title={say('programme.title')}>
      {programme ? (
        <Glance of={programme} />
      ) : error ? (
        <TroubleNote message={error.message} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}
