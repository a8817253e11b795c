import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, Person, Served } from './browser.ts';

jest.setTimeout(180_000);

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(new Date());

/** The last amount in euros that a text names, in cents. */
const centsIn = (text: string): number =>
  Number([...text.matchAll(/(-?[\d.]+,\d\d)\s€/g)].at(-1)![1]!.replace(/[.,]/g, ''));

describe('the console for money, posts and the council', () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([Served.start(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it('lets the treasury follow a sum to its bookings, and the bookings add up to it', async () => {
    const finance = await Person.signedIn(browser, served.url, 'finance');
    await finance.sees('Der Haushalt auf einen Blick');
    await finance.page.getByRole('link', { name: '2026 Aufwand' }).waitFor();
    // What the lesson has spent, and in the year of the training contract that, too.
    const spent = finance.page
      .getByRole('button', { name: /(57\.120|104\.720),00 €.*Woraus besteht diese Zahl\?/ })
      .first();
    const sum = centsIn((await spent.getAttribute('aria-label')) ?? (await spent.textContent()) ?? '');
    await spent.click();
    const dialog = finance.page.getByRole('dialog');
    await dialog.getByRole('list').getByRole('listitem').first().waitFor();
    const said = await dialog.getByRole('listitem').allInnerTexts();
    expect(said.reduce((all, text) => all + centsIn(text), 0)).toBe(sum);
    await finance.press('Schließen');
    await finance.page.getByRole('link', { name: '2026 Aufwand' }).click();
    await finance.page.getByRole('link', { name: 'Lehrbeispiel: Software und Support', exact: true }).click();
    await finance.sees('Woraus die Zeile besteht');
    await finance.page.getByText('Gebucht: Lehrbeispiel: Gutschrift', { exact: false }).first().waitFor();
    expect(await finance.violations()).toEqual([]);
    expect(finance.troubles).toEqual([]);
    await finance.leave();
  });

  it('tells the treasury which condition of the council forbids a reservation, and by how much', async () => {
    const finance = await Person.signedIn(browser, served.url, 'finance');
    await finance.goTo('/budgetLines/L-2026%3Asoftware/show');
    await finance.press('Mittel reservieren');
    const form = finance.page.getByRole('dialog');
    await form.getByLabel('Zweck').fill('Mehr als erlaubt');
    await form.getByLabel('Brutto').fill('81.000,00');
    await form.getByRole('button', { name: 'Mittel reservieren' }).click();
    await form.getByText('Lehrbeispiel 1/2025', { exact: false }).waitFor();
    await form.getByLabel('Brutto').fill('viel');
    await form.getByRole('button', { name: 'Mittel reservieren' }).click();
    await form.getByText('Bitte einen Betrag', { exact: false }).waitFor();
    await form.getByLabel('Brutto').fill('1.000,50');
    await form.getByRole('button', { name: 'Mittel reservieren' }).click();
    await form.waitFor({ state: 'hidden' });
    await finance.page.getByText('Mehr als erlaubt', { exact: true }).first().waitFor();
    await finance.page.getByText('1.000,50 €').first().waitFor();
    expect(finance.troubles).toEqual([]);
    await finance.leave();
  });

  it('lets the personnel office bring an advertised post to being filled', async () => {
    const personnel = await Person.signedIn(browser, served.url, 'personnel');
    await personnel.sees('Die Stellen auf einen Blick');
    await personnel.goTo('/positions/L-P2/show');
    await personnel.press('Auswahl beginnen');
    await personnel.fillAndSend('Auswahl beginnen', {});
    await personnel.press('Zustimmung des Personalrats erfassen');
    await personnel.fillAndSend('Zustimmung des Personalrats erfassen', { Dokument: 'Zustimmung 7/2026' });
    await personnel.press('Besetzen');
    await personnel.fillAndSend('Besetzen', { Stellenanteil: '0,5', 'Besetzt ab': today() });
    await personnel.page.getByText('besetzt', { exact: true }).first().waitFor();
    await personnel.page.getByRole('cell', { name: '0,50' }).waitFor();
    expect(personnel.troubles).toEqual([]);
    await personnel.leave();
  });

  it('does not let the council’s staff sign an answer with a stale figure until it is confirmed with a reason', async () => {
    const council = await Person.signedIn(browser, served.url, 'council');
    await council.goTo('/inquiries/A-2026-L01/show');
    await council.page.getByRole('button', { name: 'Vorgänge: Frage 2' }).click();
    await council.page.getByRole('menuitem', { name: 'Antwort entwerfen' }).click();
    await council.fillAndSend('Antwort entwerfen', { Antwort: 'So viel, wie der Haushalt heute sagt.' });
    await council.press('Antwort unterzeichnen');
    const form = council.page.getByRole('dialog');
    await form.getByRole('button', { name: 'Antwort unterzeichnen' }).click();
    await form.getByText('Das geht so nicht.').waitFor();
    await council.press('Verwerfen');
    await council.page.getByRole('listitem').getByRole('button', { name: 'Veraltete Zahl bestätigen' }).click();
    await council.fillAndSend('Veraltete Zahl bestätigen', {
      Begründung: 'Die Antwort nennt den Stand von September.',
    });
    await council.page.getByText('bestätigt', { exact: true }).waitFor();
    await council.press('Antwort unterzeichnen');
    await council.fillAndSend('Antwort unterzeichnen', {});
    await council.page.getByText('unterzeichnet', { exact: true }).first().waitFor();
    await council.press('Antwort versenden');
    await council.fillAndSend('Antwort versenden', { An: 'Musterfraktion (Lehrbeispiel)' });
    await council.page.getByText('beantwortet', { exact: true }).first().waitFor();
    expect(council.troubles).toEqual([]);
    await council.leave();
  });

  it('records a decision point by point, as its paper has them, and shows how its package is carried out', async () => {
    const council = await Person.signedIn(browser, served.url, 'council');
    await council.goTo('/papers');
    await council.press('Vorlage einreichen');
    await council.fillAndSend('Vorlage einreichen', {
      Nummer: 'GRDrs 77/2026',
      Titel: 'Probe einer Vorlage',
      'Zuständiges Amt': 'Hauptamt',
      Vom: '2026-10-01',
    });
    await council.sees('Probe einer Vorlage');
    await council.goTo('/decisions/GRDrs-288-2018-GR-20180628/show');
    await council.page.getByText('vollzogen', { exact: true }).first().waitFor();
    await council.goTo('/papers/GRDrs-288-2018/show');
    await council.press('Beschluss erfassen');
    const form = council.page.getByRole('dialog');
    await form.getByRole('group', { name: 'Ziffer 3' }).waitFor();
    expect(await council.violations()).toEqual([]);
    expect(council.troubles).toEqual([]);
    await council.leave();
  });

  it('says of a ceiling of the council which bookings have used it', async () => {
    const finance = await Person.signedIn(browser, served.url, 'finance');
    await finance.goTo('/budgets/100-2018/show');
    await finance.press(/^0,00 € Ausschöpfung:.*Woraus besteht diese Zahl\?/);
    await finance.page.getByRole('dialog').getByText('Summe').waitFor();
    await finance.press('Schließen');
    expect(finance.troubles).toEqual([]);
    await finance.leave();
  });

  it.each([
    ['finance', '/budgets', { year: [2026] }, 'plan-vs-actual.xlsx?year=2026'],
    ['personnel', '/positions', { vacant: true, grade: ['E11', 'E13'] }, 'vacancies.xlsx?grade=E11&grade=E13'],
    [
      'council',
      '/decisions',
      { tracking: ['overdue'], authoritative: true },
      'decision-tracking.xlsx?state=overdue&authoritative=true',
    ],
    ['council', '/inquiries', { kind: ['inquiry'], open: true }, 'inquiries-and-motions.xlsx?kind=inquiry&open=true'],
  ] as const)('hands %s the workbook of what %s is narrowed down to', async (account, list, filter, asked) => {
    const person = await Person.signedIn(browser, served.url, account);
    await person.goTo(`${list}?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    const [request, download] = await Promise.all([
      person.page.waitForRequest(/\/reports\//),
      person.page.waitForEvent('download'),
      person.press('Excel'),
    ]);
    expect(request.url()).toContain(asked);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    expect(person.troubles).toEqual([]);
    await person.leave();
  });

  it('offers each role only the chapters it may read', async () => {
    const chapters = async (account: string) => {
      const person = await Person.signedIn(browser, served.url, account);
      const names = await person.page
        .getByRole('navigation', { name: 'Hauptnavigation' })
        .getByRole('link')
        .allInnerTexts();
      await person.leave();
      return names;
    };
    expect(await chapters('consumer')).toEqual(['Überblick', 'Maßnahmen', 'Beschlüsse', 'Anfragen']);
    expect(await chapters('auditor')).toEqual([
      'Überblick',
      'Maßnahmen',
      'Haushalt',
      'Stellen',
      'Vergaben',
      'Beschlüsse',
      'Anfragen',
    ]);
    expect(await chapters('admin')).toEqual(['Überblick']);
  });

  it.each([1280, 390])('breaks nothing at %i pixels and no rule of accessibility on any page', async width => {
    const wrong: string[] = [];
    const visits: Readonly<Record<string, readonly (readonly [string, string?])[]>> = {
      finance: [
        ['/'],
        ['/budgets'],
        ['/budgets/L-2026/show'],
        ['/budgetLines'],
        ['/budgetLines/L-2026%3Asoftware/show'],
        ['/obligations'],
        ['/financialPlans'],
        ['/budgets/100-2018/show', '2018-07-01'],
      ],
      personnel: [
        ['/'],
        ['/positions'],
        ['/positions/L-P1/show'],
        ['/positions/sums'],
        ['/positions/changes'],
        ['/rateTables'],
        ['/', '2020-06-30'],
      ],
      council: [
        ['/'],
        ['/decisions'],
        ['/decisions/GRDrs-288-2018-GR-20180628/show'],
        ['/papers'],
        ['/papers/GRDrs-288-2018/show'],
        ['/sessions'],
        ['/sessions/GR-20180628/show'],
        ['/bodies'],
        ['/inquiries'],
        ['/inquiries/A-2022-001/show'],
        ['/measures/L01/show'],
      ],
      admin: [['/']],
    };
    for (const [account, routes] of Object.entries(visits)) {
      const person = await Person.signedIn(browser, served.url, account, width);
      for (const [route, asOf] of routes) {
        await person.goTo(route, asOf);
        await person.page.getByRole('heading', { level: 1 }).waitFor();
        for (const violation of await person.violations()) wrong.push(`${account} ${route}: ${violation}`);
        if ((await person.overflow()) > 0) wrong.push(`${account} ${route} is wider than ${width} pixels`);
      }
      wrong.push(...person.troubles);
      await person.leave();
    }
    expect(wrong).toEqual([]);
  });

  it('breaks no rule of accessibility in its longest forms', async () => {
    const finance = await Person.signedIn(browser, served.url, 'finance');
    await finance.goTo('/obligations');
    await finance.press('Mehrjährige Verpflichtung planen');
    await finance.page.getByRole('dialog').waitFor();
    expect(await finance.violations()).toEqual([]);
    await finance.leave();
    const council = await Person.signedIn(browser, served.url, 'council', 390);
    await council.goTo('/papers');
    await council.press('Vorlage einreichen');
    await council.page.getByRole('dialog').getByRole('button', { name: 'Hinzufügen' }).click();
    expect(await council.violations()).toEqual([]);
    await council.leave();
  });

  it('speaks English as completely as German', async () => {
    const council = await Person.signedIn(browser, served.url, 'council');
    await council.press('EN');
    await council.sees('The council’s work at a glance');
    await council.goTo('/decisions/GRDrs-288-2018-GR-20180628/show');
    await council.page.getByText('carried out', { exact: true }).first().waitFor();
    await council.goTo('/budgets');
    await council.page.getByText('Committed', { exact: true }).first().waitFor();
    expect(await council.page.getByText(/Haushaltsjahre|Verfügbar|Beschlusspunkt|Gebunden/).count()).toBe(0);
    await council.leave();
  });
});
