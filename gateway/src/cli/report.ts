import { renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '@moves/events/catalogue/time';
import type { Language } from '@moves/events/graph/sentences';
import { ReadModels } from '@moves/events/read-model/read-models';
import { SqliteEventStore } from '@moves/events/store/sqlite/sqlite';
import { formatsOf, isFileKind, reportList, reportNamed } from '@moves/reports/index';
import { type Issue, issueReport } from '@moves/reports/issue';
import { cutFrom, isPast, todayOf } from '../cut.ts';
import { readModels } from '../read-models.ts';
import { Refused } from '../refused.ts';
import { settingsFrom } from '../settings.ts';
import { asked } from './asked.ts';

const options = {
  format: { type: 'string' },
  'as-of': { type: 'string' },
  'known-at': { type: 'string' },
  with: { type: 'string', multiple: true },
  public: { type: 'boolean' },
  language: { type: 'string', default: 'de' },
  out: { type: 'string' },
} as const;

/** Issues a report from a store that a server may be writing at the same time. */
export async function report(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { values, positionals } = asked(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  const [name, ...more] = positionals;
  const { out } = values;
  const { language } = values;
  if (!isLanguage(language)) throw new Refused(`--language ${language} must be de or en.`, 2);
  if (!name) {
    for (const { name, number, title } of reportList(language))
      print(`${name}  ${number}  ${title}
`);
    return;
  }
  const known = reportNamed(name);
  if (!known || more.length > 0) throw new Refused(`There is no report ${positionals.join(' ')}; see moves help.`, 2);
  const format = values.format ?? formatsOf(known)[0]!;
  if (!isFileKind(format) || !formatsOf(known).includes(format))
    throw new Refused(`The report ${name} has no format ${format}, but ${formatsOf(known).join(', ')}.`, 2);
  const cut = cutFrom({ asOf: values['as-of'], knownAt: values['known-at'] }, systemClock);
  const parameters = parametersIn(values.with ?? []);
  const context = {
    cut,
    today: todayOf(cut, systemClock),
    language,
    issuedAt: systemClock(),
    publicOnly: values.public === true,
  };
  const store = await SqliteEventStore.open(settingsFrom(env).data, { readOnly: true });
  try {
    const following = await ReadModels.open({ store, models: readModels });
    try {
      await following.caughtUp();
      const views = isPast(cut) ? following.cut(cut) : following.live;
      const issue = { report: name, format, views, context, parameters };
      await (out === '-' ? issueReport(issue, process.stdout) : issueTo(issue, out));
    } finally {
      await following.close();
    }
  } finally {
    await store.close();
  }
}

/** Writes a file beside its place and moves it there when it is whole. */
async function issueTo(issue: Issue, out: string | undefined): Promise<void> {
  const part = `${out ?? issue.report}.${process.pid}.part`;
  try {
    const file = await open(part, 'w');
    const { fileName, rows } = await issueReport(issue, file.createWriteStream());
    renameSync(part, out ?? fileName);
    print(`${out ?? fileName}: ${rows} rows\n`);
  } catch (error) {
    rmSync(part, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    throw syscall ? new Refused(`The file ${out ?? issue.report} cannot be written (${code}).`) : error;
  }
}

const isLanguage = (name: string): name is Language => name === 'de' || name === 'en';

/** `['status=onHold', 'status=approved']` as an address would have it. */
function parametersIn(pairs: readonly string[]): Record<string, string[]> {
  const parameters: Record<string, string[]> = {};
  for (const pair of pairs) {
    const [name = '', ...value] = pair.split('=');
    if (value.length === 0) throw new Refused(`--with ${pair} must be a name and a value, like status=onHold.`, 2);
    parameters[name] = [...(parameters[name] ?? []), value.join('=')];
  }
  return parameters;
}

const print = (text: string) => void process.stdout.write(text);
