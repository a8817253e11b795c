import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, Person, Served } from './browser.ts';

jest.setTimeout(180_000);

const file = (name: string, ...rows: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${rows.join('\r\n')}\r\n`, 'latin1'),
});
const HEAD = 'Belegnummer;Wertstellung;Bruttobetrag;Haushaltsstelle;Buchungstext';
const list = file(
  'ist.csv',
  HEAD,
  '6100000001;04.05.2026;1.190,50;L-2026:training;Schulung f\u00fcr Pr\u00fcfer',
  '6100000002;05.05.2026;20,00-;L-2026:training;Gutschrift',
  '6100000003;05.05.2026;20,00;garten;',
);
const doubtful = file('zweifel.csv', 'Belegnummer;Datum;Betrag;Zeile', '1;03/04/2026;1.234;L-2026:training');

describe('the console for lists of the finance system', () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([Served.start(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const brings = (person: Person, content: typeof list) => person.page.setInputFiles('input[type=file]', content);
  const looksWell = async (person: Person) => {
    expect(await person.violations()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
    expect(person.troubles).toEqual([]);
  };

  it('shows what it recognised and what would come of each row, and posts when it is told to', async () => {
    const finance = await Person.signedIn(browser, served.url, 'finance');
    await finance.goTo('/budgets');
    await finance.page.getByRole('link', { name: 'Ist-Import' }).click();
    await brings(finance, list);
    await finance.sees('Prüfung');
    await finance.page.getByRole('combobox', { name: 'Zeichenkodierung' }).getByText('WINDOWS-1252').waitFor();
    await finance.page.getByText('2 neue Belege über zusammen 1.170,50', { exact: false }).waitFor();
    await finance.press('passt nicht (1)');
    // In the year of the training tender's Budget the line could have stood in either.
    await finance.page.getByText(/garten gibt es hier nicht|passt in keines der Budgets/).waitFor();
    expect(await finance.page.getByText('6100000001', { exact: true }).count()).toBe(0);
    await looksWell(finance);
    const taken = finance.page.waitForEvent('download');
    await finance.press('Offene Zeilen (CSV)');
    expect(readFileSync(await (await taken).path(), 'utf8')).toContain('4;passt nicht;6100000003;05.05.2026;20,00;;;');
    await finance.press('2 Belege buchen');
    await finance.page.getByRole('dialog').getByRole('button', { name: '2 Belege buchen' }).click();
    await finance.sees('Ergebnis');
    await finance.press('gebucht (2)');
    await finance.page.getByText('Schulung für Prüfer').waitFor();
    await brings(finance, list);
    await finance.page.getByText('Nichts in dieser Datei ist neu', { exact: false }).waitFor();
    await looksWell(finance);
    await finance.leave();
  });

  it('asks where something can be read in two ways, also on a small screen', async () => {
    const finance = await Person.signedIn(browser, served.url, 'finance', 390);
    await finance.goTo('/imports/actuals');
    await brings(finance, doubtful);
    await finance.page.getByText('Ob der Tag oder der Monat vorn steht', { exact: false }).waitFor();
    await looksWell(finance);
    for (const [label, answer] of [
      ['Zahlen', '1.234,56'],
      ['Tage', 'Monat/Tag/Jahr'],
    ] as const) {
      await finance.page.getByRole('combobox', { name: label }).click();
      await finance.page.getByRole('option', { name: answer, exact: true }).click();
    }
    await finance.page.getByText('1.234,00', { exact: false }).first().waitFor();
    await finance.page.getByText('04.03.2026', { exact: true }).first().waitFor();
    await looksWell(finance);
    await finance.leave();
  });

  it('is not there for those who may not post', async () => {
    const auditor = await Person.signedIn(browser, served.url, 'auditor');
    await auditor.goTo('/budgets');
    expect(await auditor.page.getByRole('link', { name: 'Ist-Import' }).count()).toBe(0);
    await auditor.goTo('/imports/actuals');
    expect(await auditor.page.getByLabel('Datei wählen').count()).toBe(0);
    await auditor.leave();
  });
});
