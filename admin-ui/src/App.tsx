import { QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Admin, Resource } from 'react-admin';
import { authProvider, dataProvider } from './data.ts';
import { Frame } from './frame/Frame.tsx';
import { NotFound } from './frame/NotFound.tsx';
import { SignIn } from './frame/SignIn.tsx';
import { ProgrammePage } from './home/ProgrammePage.tsx';
import { i18nProvider } from './i18n/words.ts';
import { MeasureList } from './measures/MeasureList.tsx';
import { MeasureShow } from './measures/MeasureShow.tsx';
import { themeOf } from './theme.ts';
import { cutQuery, isPast, useCut } from './time/cut.ts';

/** The console as of one cut; another cut is another console with answers of its own, so that two days can never mix. */
function Console({ past }: { past: boolean }) {
  const client = useMemo(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }), []);
  const themes = useMemo(() => ({ light: themeOf('light', past), dark: themeOf('dark', past) }), [past]);
  return (
    <Admin
      title="MoveS"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={client}
      theme={themes.light}
      darkTheme={themes.dark}
      defaultTheme="light"
      layout={Frame}
      loginPage={SignIn}
      dashboard={ProgrammePage}
      catchAll={NotFound}
      requireAuth
      disableTelemetry
    >
      <Resource name="measures" list={MeasureList} show={MeasureShow} recordRepresentation="title" />
    </Admin>
  );
}

/** MoveS in the browser. */
export function App() {
  const cut = useCut();
  return <Console key={cutQuery(cut)} past={isPast(cut)} />;
}
