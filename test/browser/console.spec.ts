import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, Person, Served } from './browser.ts';

const ExcelJS = createRequire(import.meta.url)('exceljs') as typeof import('exceljs');

jest.setTimeout(120_000);

describe('the console in a real browser', () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([Served.start(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it('lets two people bring a measure from proposal to approval, and shows history and tasks as they change', async () => {
    const office = await Person.signedIn(browser, served.url, 'office');
    await office.goTo('/measures');
    await office.press('Vorschlagen');
    await office.fillAndSend('Vorschlagen', {
      Schlüssel: 'B01',
      Titel: 'Digitale Bauakte',
      Handlungsfeld: 'Prozesse',
      'Zuständiges Amt': 'Baurechtsamt',
    });
    await office.sees('Digitale Bauakte');

    const programme = await Person.signedIn(browser, served.url, 'programme');
    await programme.goTo('/measures/B01/show');
    await programme.sees('Digitale Bauakte');
    // Grey, and able to say why.
    const approve = programme.page.getByRole('button', { name: 'Freigeben', exact: true });
    expect(await approve.getAttribute('aria-disabled')).toBe('true');
    await approve.focus();
    await programme.page.keyboard.press('Enter');
    await programme.sees('Warum ist das grau?');
    await programme.page.getByText('nur eine geprüfte Maßnahme', { exact: false }).last().waitFor();
    await programme.page.keyboard.press('Escape');

    await programme.press('Prüfen');
    await programme.fillAndSend('Prüfen', { 'Ergebnis der Prüfung': 'Nötig und machbar.' });
    await programme.press('Freigeben');
    const form = programme.page.getByRole('dialog');
    await form.getByLabel('Eigene Zuständigkeit der Verwaltung').check();
    await programme.fillAndSend('Freigeben', {
      'Warum die Verwaltung selbst entscheiden darf': 'Laufende Verwaltung.',
    });
    await programme.page.getByText('beschlossen', { exact: true }).first().waitFor();
    await programme.page.getByText('Freigegeben in eigener Zuständigkeit: Laufende Verwaltung.').first().waitFor();
    expect(
      await programme.page.getByRole('button', { name: 'Beginnen', exact: true }).getAttribute('aria-disabled'),
    ).toBeNull();
    expect([...office.troubles, ...programme.troubles]).toEqual([]);
    await Promise.all([office.leave(), programme.leave()]);
  });

  it('turns the whole console to a past day, visibly read-only, and keeps the day in the link', async () => {
    const council = await Person.signedIn(browser, served.url, 'council');
    await council.goTo('/measures/M05/show');
    await council.press(/^Stichtag/);
    await council.press(/^09\.02\.2023/);
    await council.page.getByText('Sie sehen den Stand vom 9. Februar 2023.').waitFor();
    expect(council.page.url()).toContain('asOf=2023-02-09');
    await council.page.getByText('+40 Tage').first().waitFor();
    await council.goTo('/measures', '2018-07-01');
    await council.page.getByText('Sie sehen den Stand vom 1. Juli 2018.').waitFor();
    await council.page.getByRole('link', { name: 'Service-Center 115' }).waitFor();
    expect(await council.page.getByRole('link', { name: 'dialog.stuttgart.de' }).count()).toBe(0);
    await council.press('Zurück zu heute');
    await council.page.getByText('Nichts lässt sich ändern.').waitFor({ state: 'hidden' });
    expect(council.page.url()).not.toContain('asOf');
    expect(council.troubles).toEqual([]);
    await council.leave();
  });

  it('hands out a workbook of exactly what is filtered', async () => {
    const finance = await Person.signedIn(browser, served.url, 'finance');
    await finance.goTo(`/measures?filter=${encodeURIComponent(JSON.stringify({ fieldOfAction: ['processes'] }))}`);
    await finance.page.getByRole('link', { name: 'eAkte', exact: false }).first().waitFor();
    const [download] = await Promise.all([finance.page.waitForEvent('download'), finance.press('Excel')]);
    expect(download.suggestedFilename()).toMatch(/^programme-status-.*\.xlsx$/);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(await download.path()) as never);
    const [sheet] = workbook.worksheets;
    const keys: string[] = [];
    sheet!.eachRow(row => {
      const key = String(row.getCell(1).value ?? '');
      if (/^[MBL]\d\d$/.test(key)) keys.push(key);
    });
    expect(keys).toEqual(expect.arrayContaining(['M31', 'M32', 'M33', 'M34']));
    expect(keys).not.toContain('M09');
    expect(finance.troubles).toEqual([]);
    await finance.leave();
  });

  it.each([1280, 390])('breaks nothing at %i pixels and no rule of accessibility on any page', async width => {
    const programme = await Person.signedIn(browser, served.url, 'programme', width);
    const wrong: string[] = [];
    for (const [route, asOf] of [
      ['/'],
      ['/measures'],
      ['/measures/M05/show'],
      ['/measures/M10/show'],
      ['/measures/L01/show'],
      ['/measures/M16/show', '2021-09-07'],
      ['/', '2018-07-01'],
    ] as const) {
      await programme.goTo(route, asOf);
      await programme.page.getByRole('heading', { level: 1 }).waitFor();
      for (const violation of await programme.violations()) wrong.push(`${route}: ${violation}`);
      if ((await programme.overflow()) > 0) wrong.push(`${route} is wider than ${width} pixels`);
    }
    expect(wrong).toEqual([]);
    expect(programme.troubles).toEqual([]);
    await programme.leave();
  });

  it('breaks no rule of accessibility in its forms and at its door', async () => {
    const programme = await Person.signedIn(browser, served.url, 'programme');
    await programme.goTo('/measures');
    for (const act of ['Vorschlagen', 'Maßnahme übernehmen']) {
      await programme.press(act);
      await programme.page.getByRole('dialog').waitFor();
      expect(await programme.violations()).toEqual([]);
      await programme.press('Verwerfen');
      await programme.page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await programme.press(/^Konto/);
    await programme.page.getByRole('menuitem', { name: 'Abmelden' }).click();
    await programme.page.getByRole('button', { name: 'Anmelden', exact: true }).waitFor();
    expect(await programme.violations()).toEqual([]);
    await programme.leave();
  });

  it('can be used with the keyboard alone', async () => {
    const council = await Person.signedIn(browser, served.url, 'council');
    await council.goTo('/measures');
    await council.page.getByRole('link', { name: 'Interne Videokonferenzen', exact: false }).waitFor();
    await council.page.locator('body').press('Tab');
    const first = await council.page.evaluate('document.activeElement.textContent');
    expect(first).toMatch(/Inhalt/);
    for (let presses = 0; presses < 60; presses++) {
      const focused = String(await council.page.evaluate('document.activeElement.textContent'));
      if (focused.startsWith('Interne Videokonferenzen')) break;
      await council.page.keyboard.press('Tab');
    }
    await council.page.keyboard.press('Enter');
    await council.sees(/Interne Videokonferenzen/);
    await council.leave();
  });

  it('speaks English as completely as German', async () => {
    const consumer = await Person.signedIn(browser, served.url, 'consumer');
    await consumer.press('EN');
    await consumer.sees('The programme at a glance');
    await consumer.goTo('/measures/M16/show');
    await consumer.page.getByText('in progress', { exact: false }).first().waitFor();
    expect(await consumer.page.getByText(/Maßnahmen|Meilensteine/).count()).toBe(0);
    expect(await consumer.violations()).toEqual([]);
    await consumer.leave();
  });
});
