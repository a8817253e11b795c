import { Link } from 'react-router-dom';
import { useSay } from '../i18n/words.ts';
import { Page } from './Page.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const say = useSay();
  return (
    <Page title={say('app.notFound')}>
      <Link to="/">{say('app.home')}</Link>
    </Page>
  );
}
