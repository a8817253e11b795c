import { parseArgs } from 'node:util';
import { keysFolder } from '../keys.ts';
import { enterAccount, removeAccount } from '../people/accounts.ts';
import { type Role, roles } from '../people/policy.ts';
import { Refused } from '../refused.ts';
import { settingsFrom } from '../settings.ts';
import { asked, firstLine } from './asked.ts';

const SHORTEST_PASSWORD = 8;

const isRole = (name: string | undefined): name is Role => (roles as readonly (string | undefined)[]).includes(name);

/** Enters or takes away the account of somebody who signs in here. */
export async function admin(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { values, positionals } = asked(() =>
    parseArgs({
      args: [...args],
      options: { role: { type: 'string' }, office: { type: 'string' } },
      allowPositionals: true,
    }),
  );
  const [what, name, ...more] = positionals;
  if (!name || more.length > 0 || !/^[\w.@-]{1,100}$/.test(name))
    throw new Refused('Name one account; see moves help.', 2);
  const { keys } = settingsFrom(env);
  if (what === 'remove-user') {
    if (!removeAccount(keys, name)) throw new Refused(`There is no account ${name}.`);
    return;
  }
  if (what !== 'add-user') throw new Refused(`moves admin knows no ${what}; see moves help.`, 2);
  const { role, office } = values;
  if (!isRole(role)) throw new Refused(`--role must be one of ${roles.join(', ')}.`, 2);
  if (!office) throw new Refused('--office must say where this person works.', 2);
  const password = await firstLine();
  if (password.length < SHORTEST_PASSWORD)
    throw new Refused(`The password needs at least ${SHORTEST_PASSWORD} characters.`, 2);
  keysFolder(keys);
  await enterAccount(keys, { name, role, office }, password);
}
