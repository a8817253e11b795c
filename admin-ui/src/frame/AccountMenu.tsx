import AccountCircleIcon from '@mui/icons-material/AccountCircleOutlined';
import IconButton from '@mui/material/IconButton';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { useGetIdentity, useLogout, useTheme } from 'react-admin';
import { de } from '../i18n/de.ts';
import { useSay } from '../i18n/words.ts';

/** Who is signed in; light or dark; the way out. */
export function AccountMenu() {
  const say = useSay();
  const id = useId();
  const logout = useLogout();
  const { identity } = useGetIdentity();
  const [theme, setTheme] = useTheme();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const account = String(identity?.fullName ?? '');
  const name = account in de.account ? say(`account.${account as 'programme'}`) : account;
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={`${say('app.account')}: ${name}`}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-controls={anchor ? id : undefined}
        onClick={event => setAnchor(event.currentTarget)}
        sx={{ minWidth: 44, minHeight: 44 }}
      >
        <AccountCircleIcon />
      </IconButton>
      <Menu
        id={id}
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
        slotProps={{ list: { 'aria-label': say('app.account') } }}
      >
        <ListSubheader role="presentation" sx={{ lineHeight: 2.5 }}>
          {say('app.signedInAs', { name })}
        </ListSubheader>
        <MenuItem onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>{say('app.theme')}</MenuItem>
        <MenuItem onClick={() => logout()}>{say('ra.auth.logout')}</MenuItem>
      </Menu>
    </>
  );
}
