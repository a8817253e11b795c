import { readFileSync } from 'node:fs';
import { Malformed } from '@moves/events/decider/failures';
import { roles } from '../people/policy.ts';
import { Refused, turnAway } from '../refused.ts';
import { table } from '../settings.ts';

const HELP = `moves serve                       serve console, API and reports
moves rebuild                     make all read models anew, while nothing serves
moves report NAME                 issue a report; also beside a running server
  --format xlsx|csv|json|docx|html  as the report's list says; default its first
  --as-of 2021-12-31              as of the end of a day
  --known-at 2021-12-31T12:00Z    as far as it was known at a moment
  --with status=onHold            a parameter of the report; may be repeated
  --public                        only what everyone may see
  --language de|en                default de
  --out FILE                      default NAME-DAY.FORMAT; - writes to stdout
moves report                      list the reports
moves import actuals FILE         post a list of the finance system (CSV, XLSX) into a store that nobody serves
  --as NAME                       the account in whose name
  --dry-run                       only judge each row; also beside a running server
  --url http://127.0.0.1:4000     ask a running server instead; reads the token from stdin
  --budget 100-2018               only into this Budget; may be repeated
  --column document:Belegnummer   the head of a column, or its letter (document:#C); may be repeated
  --numbers de|en, --days dmy|mdy, --encoding, --delimiter, --sheet, --header-row
                                  what cannot be recognised
  --out FILE.csv                  every row with its verdict
  --language de|en                default de
moves admin add-user NAME --role ROLE --office OFFICE
                                  enter an account; reads the password from stdin
moves admin remove-user NAME      take an account away
moves recovery-key                make a recovery key for sealed bids, to be printed and locked away
moves help, moves --version

Roles: ${roles.join(', ')}

Settings (environment variables):
${table.map(([name, standard, meaning]) => `  ${name.padEnd(20)} ${meaning}${standard && ` (${standard})`}`).join('\n')}

Exit codes: 0 done, 1 it could not be done, 2 it was not asked for properly.
`;

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What `npx moves` was asked for. Each command loads only what it needs. */
async function run([command = 'help', ...rest]: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const asksForHelp = [command, ...rest].some(word => word === '-h' || word === '--help');
  switch (asksForHelp ? 'help' : command) {
    case 'serve':
      demandNoMore(command, rest);
      return (await import('../serve.ts')).serve(env);
    case 'rebuild':
      demandNoMore(command, rest);
      return (await import('./rebuild.ts')).rebuild(env);
    case 'report':
      return (await import('./report.ts')).report(rest, env);
    case 'import':
      return (await import('./import.ts')).importFile(rest, env);
    case 'admin':
      return (await import('./admin.ts')).admin(rest, env);
    case 'recovery-key':
      demandNoMore(command, rest);
      return (await import('./recovery-key.ts')).recoveryKey();
    case 'help':
      process.stdout.write(HELP);
      return;
    case '--version':
      process.stdout.write(`${version}\n`);
      return;
    default:
      throw new Refused(`moves knows no ${command}; see moves help.`, 2);
  }
}

function demandNoMore(command: string, rest: readonly string[]): void {
  if (rest.length > 0) throw new Refused(`moves ${command} takes no ${rest.join(' ')}; see moves help.`, 2);
}

/** Runs a command, and ends with an honest exit code. */
export const main = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> =>
  run(args, env).catch(error => turnAway(error instanceof Malformed ? new Refused(`${error.message}.`, 2) : error));
