import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router-dom';
import { App } from './App.tsx';
import { adoptCutFromHash } from './time/cut.ts';

adoptCutFromHash();
window.addEventListener('hashchange', adoptCutFromHash);
createRoot(document.getElementById('root') as HTMLElement).render(
  <HashRouter>
    <App />
  </HashRouter>,
);
