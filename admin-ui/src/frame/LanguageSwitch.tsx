import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocaleState } from 'react-admin';

/** German or English; sentences of the house are asked for again in the other language. */
export function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState();
  const client = useQueryClient();
  const other = locale === 'en' ? 'de' : 'en';
  useEffect(() => {
    document.documentElement.lang = locale;
    void client.invalidateQueries();
  }, [locale, client]);
  return (
    <Button
      variant="text"
      color="inherit"
      lang={other}
      onClick={() => setLocale(other)}
      title={other === 'en' ? 'English' : 'Deutsch'}
      sx={{ minWidth: 44, minHeight: 44 }}
    >
      {other.toUpperCase()}
    </Button>
  );
}
