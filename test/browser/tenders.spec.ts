import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, Person, Served } from './browser.ts';

jest.setTimeout(240_000);

const DAY_MS = 86_400_000;
const dayOf = (moment: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(moment);
const TENDER = 'T-BROWSER';

/** Opens the tender's page and sees it as it is now. */
async function look(person: Person): Promise<void> {
  await person.goTo(`/tenders/${TENDER}/show`);
  await person.page.reload();
  await person.sees('Was jetzt zu tun ist');
}

/** What other roles do meanwhile, through the graph. */
class Others {
  private readonly tokens = new Map<string, string>();
  constructor(private readonly url: string) {}

  private async token(username: string): Promise<string> {
    const held = this.tokens.get(username);
    if (held) return held;
    const response = await fetch(`${this.url}/auth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: 'moves' }),
    });
    const { access_token } = (await response.json()) as { access_token: string };
    this.tokens.set(username, access_token);
    return access_token;
  }

  async ask<Answer>(username: string, query: string, variables: object = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.token(username)}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Answer; errors?: readonly { message: string }[] };
    expect(errors?.map(({ message }) => message)).toBeUndefined();
    return data;
  }

  /** Does an act of the tender and sees that it was not refused. */
  async do(username: string, act: string, input: object = {}): Promise<void> {
    const Act = `${act[0]!.toUpperCase()}${act.slice(1)}`;
    const query = `mutation Do($input: ${Act}Input!) { outcome: ${act}(input: $input) { refusal { message } } }`;
    const { outcome } = await this.ask<{ outcome: { refusal: { message: string } | null } }>(username, query, {
      input: act === 'declareNeed' || act === 'advanceTrainingClock' ? input : { id: TENDER, ...input },
    });
    expect([act, outcome.refusal?.message]).toEqual([act, undefined]);
  }

  /** Waits until the tender has come to a state: the Budgets are asked while nobody waits. */
  async until(status: string): Promise<void> {
    const query = `{ tender(id: "${TENDER}") { status moneyRefusals { message } } }`;
    for (let tries = 0; tries < 100; tries++) {
      const { tender } = await this.ask<{ tender: { status: string; moneyRefusals: { message: string }[] } }>(
        'auditor',
        query,
      );
      expect(tender.moneyRefusals).toEqual([]);
      if (tender.status === status) return;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`the tender never came to ${status}`);
  }
}

describe('the console for procurement', () => {
  let served: Served;
  let browser: Browser;
  let others: Others;
  beforeAll(async () => {
    [served, browser] = await Promise.all([Served.start(), openBrowser()]);
    others = new Others(served.url);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it('computes a period with rule, steps and the earliest lawful moment', async () => {
    const buyer = await Person.signedIn(browser, served.url, 'procurement');
    await buyer.sees('Vergaben auf einen Blick');
    await buyer.goTo('/procurement/periods');
    await buyer.page.getByLabel('Abgesandt am', { exact: true }).fill('2024-03-04');
    const period = buyer.page.getByRole('article').filter({ hasText: 'Angebotsfrist' });
    await period.getByText('04.04.2024', { exact: false }).first().waitFor();
    await period.getByText('§ 15 (4) VgV', { exact: false }).waitFor();
    await buyer.page.getByLabel('Dringlich').check();
    await period.getByText('20.03.2024', { exact: false }).first().waitFor();
    expect(await buyer.violations()).toEqual([]);
    expect(buyer.troubles).toEqual([]);
    await buyer.leave();
  });

  it('leads a purchase from its need to the award, with two who open', async () => {
    const { house } = await others.ask<{ house: { now: string } }>('admin', '{ house { now } }');
    const now = new Date(house.now);
    const year = Number(dayOf(now).slice(0, 4));
    await others.do('office', 'declareNeed', {
      key: TENDER,
      title: 'Übung: Bildschirme',
      description: 'Bildschirme für ein Bürgerbüro.',
      category: 'supplies',
      office: 'Amt für Übungen',
      exercise: true,
    });
    for (const who of ['procurement', 'procurement2', 'procurement3', 'office', 'programme'])
      await others.do(who, 'declareInterests', { conflict: false });
    await others.do('office', 'estimateValue', {
      method: 'market',
      on: dayOf(now),
      months: 12,
      net: '20000.00',
      vatRate: 1900,
      gross: '23800.00',
      basis: 'Listenpreise',
    });

    const buyer = await Person.signedIn(browser, served.url, 'procurement', 1280);
    await look(buyer);
    await buyer.press('Verfahren wählen');
    await buyer.fillAndSend('Verfahren wählen', {
      Verfahren: 'Öffentliche Ausschreibung',
      'Warum nicht in Lose geteilt': 'Die Menge ist zu klein.',
    });
    await buyer.press('Unterlagen und Kriterien');
    const documents = buyer.page.getByRole('dialog');
    await documents.getByLabel('Kürzel').fill('preis');
    await documents.getByLabel('Titel').fill('Preis');
    await documents.getByRole('combobox', { name: 'Art' }).click();
    await buyer.page.getByRole('option', { name: 'Preis', exact: true }).click();
    await documents.getByLabel('Gewicht').fill('90');
    await documents.getByText('Summe 90 % von 100 %.').waitFor();
    await documents.getByLabel('Gewicht').fill('100');
    await documents.getByText('Summe 100 % – passt.').waitFor();
    await documents.getByRole('button', { name: 'Unterlagen und Kriterien' }).click();
    await documents.waitFor({ state: 'hidden' });

    const budget = `U-${year}`;
    await others.do('procurement', 'askFunding', { years: [{ budget, line: 'software', gross: '23800.00' }] });
    await others.do('finance', 'releaseFunding');
    await others.until('funded');
    await others.do('procurement2', 'approveDocuments');
    await others.do('programme', 'approvePublication');

    await look(buyer);
    await buyer.page.getByText('zurückgelegt', { exact: true }).waitFor();
    await buyer.press('Ausschreibung veröffentlichen');
    const publication = buyer.page.getByRole('dialog');
    await publication.getByText('Frühester zulässiger Zeitpunkt:', { exact: false }).waitFor();
    const closesAt = new Date(`${await publication.getByLabel('Frist endet').inputValue()}:00+01:00`);
    expect(closesAt.getTime()).toBeGreaterThan(now.getTime() + 7 * DAY_MS);
    await publication.getByLabel('Bindefrist bis').fill(dayOf(new Date(closesAt.getTime() + 60 * DAY_MS)));
    await publication.getByLabel('Wohin Angebote gehen').fill('https://vergabe.example/uebung');
    await publication.getByRole('button', { name: 'Ausschreibung veröffentlichen' }).click();
    await publication.waitFor({ state: 'hidden' });
    await buyer.page.getByText('Versiegelt bis', { exact: false }).waitFor();

    await buyer.press('Angebot entgegennehmen');
    await buyer.page
      .getByLabel('Datei wählen')
      .last()
      .setInputFiles({ name: 'angebot.txt', mimeType: 'text/plain', buffer: Buffer.from('Ein Angebot.') });
    await buyer.page.getByText('Dies ist die Quittung', { exact: false }).waitFor();
    await buyer.press('Schließen');

    await others.do('admin', 'advanceTrainingClock', { to: new Date(closesAt.getTime() + 3_600_000).toISOString() });

    const first = await Person.signedIn(browser, served.url, 'procurement2', 390);
    await first.page.getByText('Übung: Die Uhr dieser Vorführung', { exact: false }).waitFor();
    await first.goTo(`/tenders/${TENDER}/opening`);
    await first.press('Öffnung beginnen');
    await first.page.getByText('Jetzt braucht es eine zweite', { exact: false }).waitFor();
    await first.page.getByText('Warum Sie das nicht dürfen').waitFor();
    expect(await first.violations()).toEqual([]);
    expect(await first.overflow()).toBe(0);
    const second = await Person.signedIn(browser, served.url, 'procurement3');
    await second.goTo(`/tenders/${TENDER}/opening`);
    await second.press('Angebote öffnen');
    await second.page.getByText('1 rechtzeitig, 0 zu spät', { exact: false }).waitFor();

    await look(buyer);
    await buyer.page.getByRole('button', { name: /^Vorgänge: Angebot/ }).click();
    await buyer.page.getByRole('menuitem', { name: 'Angebot eintragen' }).click();
    await buyer.fillAndSend('Angebot eintragen', {
      'Kürzel des Bieters': 'b1',
      Firma: 'Glas & Rahmen (erfunden)',
      Netto: '19.000,00',
    });
    await look(buyer);
    await buyer.page.getByRole('button', { name: /^Vorgänge: Glas/ }).click();
    await buyer.page.getByRole('menuitem', { name: 'Angebot prüfen' }).click();
    await buyer.fillAndSend('Angebot prüfen', { 'Ergebnis der Prüfung': 'Vollständig, richtig, geeignet.' });
    await others.do('procurement', 'scoreBids', { scores: [] });

    await look(first);
    await first.press('Nachrechnen');
    await first.page.getByText('Ihr Browser kommt zum selben Ergebnis', { exact: false }).waitFor();
    await first.press('Wertung bestätigen');
    await first.fillAndSend('Wertung bestätigen', {});

    await look(buyer);
    await buyer.press('Zuschlag vorschlagen');
    await buyer.fillAndSend('Zuschlag vorschlagen', { Begründung: 'Das einzige und ein gutes Angebot.' });
    await others.do('programme', 'resolveAward', {
      level: 'office',
      body: 'Amtsleitung (Übung)',
      on: dayOf(new Date(closesAt.getTime() + 3_600_000)),
      accepted: true,
    });
    await look(second);
    await second.press('Zuschlag erteilen');
    const start = dayOf(new Date(closesAt.getTime() + 10 * DAY_MS));
    await second.fillAndSend('Zuschlag erteilen', { 'Beginnt am': start });
    await others.until('awarded');
    await look(buyer);
    await buyer.page.getByText('gebunden', { exact: true }).waitFor();
    await buyer.page.getByRole('link', { name: 'Übung: Bildschirme' }).first().click();
    await buyer.sees('Angaben');
    expect([...buyer.troubles, ...first.troubles, ...second.troubles]).toEqual([]);
    for (const person of [buyer, first, second]) await person.leave();
  });
});
