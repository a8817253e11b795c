import { afterAll, describe, expect, it } from '@jest/globals';
import { NeedDeclared } from '@moves/events/catalogue/tenders/preparation';
import { told } from '@moves/events/decider/spec';
import JSZip from 'jszip';
import { fileOf, gathered } from '../kit/spec-kit.ts';
import { reportOver } from '../spec-report.ts';
import { procurementRecordReport } from './procurement-record.ts';
import { reader, tenders } from './story.ts';

const LONG = 'Sehr lange Begründung mit allem, was dazu gehört. '.repeat(600);
const hostile = {
  'tender-T-EVIL': [
    told(
      NeedDeclared({
        title: '<script>alert("1")</script> & "Töne" ‘so’ \u{1f98a} 漢字',
        description: LONG,
        category: 'services',
        office: 'Amt <b>',
      }),
    ).on('2026-10-01'),
  ],
};
const report = reportOver(procurementRecordReport, { ...tenders, ...hostile }, reader);
afterAll(() => report.close());

const made = async (tender: string) => (await report.asked({ tender })).made;
const htmlOf = async (tender: string) => (await fileOf(await made(tender), 'html')).toString();
const xmlOf = async (tender: string) => {
  const zip = await JSZip.loadAsync(await fileOf(await made(tender), 'docx'));
  return zip.file('word/document.xml')!.async('string');
};
const headingsIn = (xml: string) =>
  [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?w:val="Heading2"(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, text]) => text)
      .join('')
      .replaceAll('\u00a0', ' '),
  );
const itemsOf = async (tender: string) =>
  (await report.asked({ tender })).rows.filter(({ kind }) => kind === 'item').map(({ state }) => state);

const HEADINGS = [
  '1. Auftraggeberin, Gegenstand und Wert',
  '2. Berücksichtigte Bewerber und Bieter, mit Gründen',
  '3. Nicht berücksichtigte Bewerber und Bieter, mit Gründen',
  '4. Abgelehnte ungewöhnlich niedrige Angebote',
  '5. Erfolgreicher Bieter, Gründe und Anteil für Dritte',
  '6. Umstände für Verhandlungsverfahren oder Dialog (§ 14 (3) VgV)',
  '7. Umstände für den Verzicht auf den Teilnahmewettbewerb (§ 14 (4) VgV)',
  '8. Gründe, auf eine Vergabe zu verzichten',
  '9. Gründe für andere als elektronische Mittel',
  '10. Interessenkonflikte und Abhilfe',
  '11. Gründe, Lose zusammen zu vergeben',
  '12. Gründe, keine Gewichtung anzugeben',
  'Zeitleiste',
  'Zu diesem Dokument',
];

describe('the procurement file', () => {
  it('has the twelve items of § 8 (2) VgV in their order, each there, or with the reason why it is not', async () =>
    expect(await itemsOf('T-SOFT')).toEqual([
      'there',
      'there',
      'there',
      'there',
      'there',
      'notApplicable',
      'notApplicable',
      'notApplicable',
      'notApplicable',
      'there',
      'there',
      'notApplicable',
    ]));

  it('says what is still to come while the procedure runs', async () =>
    expect(await itemsOf('T-PHONE')).toEqual([
      'there',
      'pending',
      'pending',
      'pending',
      'pending',
      'notApplicable',
      'notApplicable',
      'notApplicable',
      'notApplicable',
      'notApplicable',
      'there',
      'notApplicable',
    ]));

  it('names what is missing', async () => {
    const { rows } = await report.asked({ tender: 'T-U1' });
    expect((await itemsOf('T-U1'))[2]).toBe('notApplicable');
    expect(rows.find(({ kind, title }) => kind === 'fact' && title === 'Übung')).toBeDefined();
    const without = reportOver(
      procurementRecordReport,
      { 'tender-T-X': tenders['tender-T-NET']!.filter(({ type }) => type !== 'InterestsDeclared') },
      reader,
    );
    const found = (await without.asked({ tender: 'T-X' })).rows.filter(({ kind }) => kind === 'item');
    expect(found[9]).toMatchObject({ state: 'missing', text: 'Fehlt: Erklärungen der Beteiligten.' });
    without.close();
  });

  it('is the simple record of § 6 UVgO below the threshold', async () =>
    expect(
      (await report.asked({ tender: 'T-TRAIN' })).rows.filter(({ kind }) => kind === 'item').map(({ title }) => title),
    ).toEqual([
      'Auftraggeberin, Gegenstand und Wert',
      'Verfahren und Gründe der Wahl',
      'Lose',
      'Bewerber, Bieter und Prüfung der Angebote',
      'Wertung und Zuschlag, mit Gründen',
      'Interessenkonflikte und Abhilfe',
      'Aufhebung, mit Gründen',
    ]));

  it('gives each entry its day and event, and marks what was entered afterwards', async () => {
    const { rows } = await report.asked({ tender: 'T-PERSON' });
    const late = rows.filter(({ afterwards }) => afterwards === 'yes');
    expect(late.map(({ kind, title, at }) => [kind, title, at])).toEqual([
      ['entry', null, '2026-10-05T09:00:00.000Z'],
      ['step', 'Zuschlag veranlasst', '2026-10-05T09:00:00.000Z'],
      ['step', 'Zuschlag erteilt', '2026-10-05T09:00:00.000Z'],
    ]);
    expect(rows.filter(({ kind }) => kind === 'step').every(({ events }) => (events as string[]).length === 1)).toBe(
      true,
    );
  });

  it('names no natural person, no key and no seal', async () => {
    for (const tender of ['T-PERSON', 'T-SOFT']) {
      const said = JSON.stringify((await report.asked({ tender })).rows);
      expect(said).not.toMatch(/personal:|dataKey|firstKey|A{20}|k{20}/);
    }
    expect(JSON.stringify((await report.asked({ tender: 'T-PERSON' })).rows)).toContain('natürliche Person (person)');
  });

  it('is about one tender, which these books know', async () => {
    await expect((async () => gathered(procurementRecordReport))()).rejects.toMatchObject({ field: 'tender' });
    await expect(report.asked({ tender: 'T-NOBODY' })).rejects.toMatchObject({ field: 'tender' });
  });

  it('says the same in English', async () => {
    const english = await report.asked({ tender: 'T-SOFT' }, { language: 'en' });
    expect(english.rows.filter(({ kind }) => kind === 'item')[7]).toMatchObject({
      title: 'Reasons for giving an award up',
      text: 'Does not apply, because the contract was awarded.',
    });
  });
});

describe('as DOCX', () => {
  it('has a heading for each item, in their order', async () =>
    expect(headingsIn(await xmlOf('T-SOFT'))).toEqual(HEADINGS));

  it('has tables whose heads are repeated on every page', async () =>
    expect(await xmlOf('T-SOFT')).toContain('<w:tblHeader'));

  it('keeps special characters and very long texts', async () => {
    const xml = await xmlOf('T-EVIL');
    expect(xml).toContain('&lt;script&gt;alert(');
    expect(xml).toContain('\u{1f98a} 漢字');
    expect(xml).toContain(LONG.trim());
    expect(xml).not.toContain('<script');
  });

  it('says in its properties what it is, and its content hash', async () => {
    const file = await made('T-SOFT');
    const zip = await JSZip.loadAsync(await fileOf(file, 'docx'));
    const core = await zip.file('docProps/core.xml')!.async('string');
    expect(core).toContain('Vergabevermerk T-SOFT');
    expect(core).toContain(`sha256:${file.head.contentHash}`);
  });
});

describe('as HTML', () => {
  it('is one page in one language, with headings in their order, and without a script', async () => {
    const page = await htmlOf('T-SOFT');
    expect(page).toMatch(/^<!doctype html>\n<html lang="de-DE">/);
    expect([...page.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, text]) => text!.replaceAll('\u00a0', ' '))).toEqual(
      HEADINGS,
    );
    expect(page).not.toContain('<script');
    expect(page).toContain('@media print');
    expect(page).toContain('<th scope="col">');
  });

  it('shows what people wrote as text', async () => {
    const page = await htmlOf('T-EVIL');
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &quot;Töne&quot;');
    expect(page).not.toContain('<script');
    expect(page).not.toContain('Amt <b>');
  });

  it('says which content hash it has, the same as the DOCX', async () => {
    const file = await made('T-U1');
    expect((await fileOf(file, 'html')).toString()).toContain(file.head.contentHash);
    expect(await htmlOf('T-U1')).toContain('<span class="mark">Übung</span></h1>');
  });
});
