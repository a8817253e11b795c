import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { isDemo } from '../data.ts';
import { de } from '../i18n/de.ts';
import { useSay } from '../i18n/words.ts';

const accounts = Object.keys(de.account) as (keyof typeof de.account)[];

/** The accounts of a demonstration, one click each; on any other installation there is nothing here. */
export function DemoAccounts({ onChoose }: { onChoose: (account: string) => void }) {
  const say = useSay();
  const { data: demo } = useQuery({ queryKey: ['demo'], queryFn: isDemo, staleTime: Number.POSITIVE_INFINITY });
  if (!demo) return null;
  return (
    <Box component="section" aria-labelledby="demo-accounts" sx={{ mt: 4 }}>
      <Typography variant="h2" id="demo-accounts">
        {say('signIn.demo')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {say('signIn.demoHint')}
      </Typography>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          p: 0,
          m: 0,
          display: 'grid',
          gap: 0.5,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
        }}
      >
        {accounts.map(account => (
          <li key={account}>
            <Button
              variant="text"
              fullWidth
              onClick={() => onChoose(account)}
              sx={{ justifyContent: 'start', textAlign: 'left', lineHeight: 1.3, py: 0.75 }}
            >
              <span>
                {account}
                <Box
                  component="span"
                  sx={{ display: 'block', fontWeight: 400, typography: 'body2', color: 'text.secondary' }}
                >
                  {say(`account.${account}`)}
                </Box>
              </span>
            </Button>
          </li>
        ))}
      </Box>
    </Box>
  );
}
