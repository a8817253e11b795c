import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { toThing } from '../links.ts';
import { things } from '../things.ts';
import type { Opened } from './ActDialog.tsx';
import { thingOf } from './acts.ts';

const ActDialog = lazy(() => import('./ActDialog.tsx').then(({ ActDialog }) => ({ default: ActDialog })));
const Opening = createContext<(opened: Opened) => void>(() => {});

/** Opens the form of an act. */
export const useOpenAct = () => useContext(Opening);

/** Holds the one form that is open; after its act, a new thing is shown, and the page's heading has the focus. */
export function ActForms({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<Opened>();
  const navigate = useNavigate();
  const close = () => setOpened(undefined);
  return (
    <Opening.Provider value={setOpened}>
      {children}
      {opened && (
        <Suspense>
          <ActDialog
            opened={opened}
            onClose={close}
            onDone={({ id }) => {
              close();
              const name = thingOf(opened.act);
              if (!opened.thing && id && things[name].page) navigate(toThing(name, id));
              setTimeout(() => document.getElementById('page-title')?.focus(), 300);
            }}
          />
        </Suspense>
      )}
    </Opening.Provider>
  );
}
