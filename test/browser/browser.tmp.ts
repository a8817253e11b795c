import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

const MAIN = fileURLToPath(new URL('../../gateway/dist/main.js', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The house as it is delivered, with the record of Digital MoveS, in a process of its own. */
export class Served {
  private constructor(
    readonly url: string,
    private readonly process: ChildProcess,
  ) {}

  static async start(): Promise<Served> {
    const data = join(mkdtempSync(join(tmpdir(), 'moves-browser-')), 'data');
    const env = { ...process.env, PORT: '0', MOVES_DATA: data, MOVES_LOG_LEVEL: 'silent' };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (line: Buffer) => resolve(/http:\S+/.exec(String(line))?.[0] ?? ''));
      child.once('exit', () => reject(new Error('the house did not open')));
    });
    return new Served(url, child);
  }

  async stop(): Promise<void> {
    const gone = new Promise(resolve => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await gone;
  }
}

/** A Chromium that comes in a package; nothing else needs to be installed. */
export async function openBrowser(): Promise<Browser> {
  // Made for one page in a cloud function; here several people sit before it.
  const args = chromium.args.filter(arg => !['--single-process', '--no-zygote'].includes(arg));
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, '--no-sandbox'],
    headless: true,
  });
}

/** A person before the console, in German, who notices when a page throws or breaks a rule of accessibility. */
export class Person {
  readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.on('pageerror', error => this.troubles.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
  }

  static async signedIn(browser: Browser, url: string, account: string, width = 1280): Promise<Person> {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      locale: 'de-DE',
      acceptDownloads: true,
    });
    const person = new Person(await context.newPage(), url);
    await person.page.goto(url);
    await person.page.getByRole('textbox', { name: 'Benutzername' }).fill(account);
    await person.page.getByLabel('Passwort', { exact: false }).first().fill('moves');
    await person.page.getByRole('button', { name: 'Anmelden', exact: true }).click();
    await person.page.getByRole('heading', { level: 1 }).and(person.page.locator('#page-title')).waitFor();
    return person;
  }

  /** Goes to a page of the console; `asOf` turns it to a past day. */
  async goTo(route: string, asOf?: string): Promise<void> {
    await this.page.goto(`${this.url}/${asOf ? `?asOf=${asOf}` : ''}#${route}`);
    await this.page.waitForLoadState('networkidle');
  }

  async sees(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { name: heading }).first().waitFor();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  }

  /** Fills fields by their labels and sends the open form by its act's name. */
  async fillAndSend(act: string, fields: Readonly<Record<string, string>>): Promise<void> {
    const form = this.page.getByRole('dialog');
    for (const [label, value] of Object.entries(fields)) {
      const field = form.getByLabel(label, { exact: false }).first();
      if (
        (await field.getAttribute('role')) === 'combobox' &&
        (await field.evaluate(element => element.tagName)) !== 'INPUT'
      ) {
        await field.click();
        await this.page.getByRole('option', { name: value, exact: true }).click();
      } else await field.fill(value);
    }
    await form.getByRole('button', { name: act, exact: true }).click();
    await form.waitFor({ state: 'hidden', timeout: 4000 }).catch(async e => { await this.page.screenshot({ path: '/tmp/console/shots/fail.png' }); throw e; });
  }

  /** What axe finds wrong with the page as it is now. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(AXE);
    const found = await this.page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
      const { violations } = await (globalThis as any).axe.run();
      return violations.map(
        ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
          `${id}: ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`,
      );
    });
    return found as string[];
  }

  /** How far the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate('document.documentElement.scrollWidth - window.innerWidth') as Promise<number>;
  }

  leave(): Promise<void> {
    return this.page.context().close();
  }
}
