import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useEffect, useState } from 'react';
import { useLogin } from 'react-admin';
import { useSay } from '../i18n/words.ts';
import { DemoAccounts } from './DemoAccounts.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Welcome } from './Welcome.tsx';

/** The door: what this house is, and who you are. */
export function SignIn() {
  const say = useSay();
  const login = useLogin();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.title = `${say('signIn.title')} – MoveS`;
  }, [say]);

  async function signIn(as: { username: string; password: string }) {
    setBusy(true);
    setProblem(undefined);
    await login(as).catch((error: Error) => setProblem(error.message));
    setBusy(false);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void signIn({ username, password });
  };

  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'grid',
        gridTemplateColumns: { md: '1.1fr 1fr' },
        bgcolor: 'background.default',
      }}
    >
      <Welcome />
      <Box
        component="main"
        id="main-content"
        sx={{
          p: { xs: 3, md: 8 },
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'center',
          maxWidth: 560,
          width: '100%',
          color: 'text.primary',
        }}
      >
        <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', mb: 2 }}>
          <Typography variant="h1">{say('signIn.title')}</Typography>
          <LanguageSwitch />
        </Box>
        <form onSubmit={submit}>
          <TextField
            label={say('ra.auth.username')}
            value={username}
            onChange={event => setUsername(event.target.value)}
            slotProps={{ htmlInput: { autoComplete: 'username', autoCapitalize: 'none', spellCheck: false } }}
            size="medium"
            required
          />
          <TextField
            label={say('ra.auth.password')}
            type="password"
            value={password}
            onChange={event => setPassword(event.target.value)}
            slotProps={{ htmlInput: { autoComplete: 'current-password' } }}
            size="medium"
            required
          />
          {problem && (
            <Alert severity="error" role="alert" sx={{ mt: 1 }}>
              {problem}
            </Alert>
          )}
          <Button type="submit" variant="contained" size="large" fullWidth disabled={busy} sx={{ mt: 2 }}>
            {say('signIn.title')}
          </Button>
        </form>
        <DemoAccounts onChoose={account => void signIn({ username: account, password: 'moves' })} />
      </Box>
    </Box>
  );
}
