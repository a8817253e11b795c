import type { Qualifier } from '@moves/events/catalogue/values';
import { qualifierWords } from '@moves/events/catalogue/words';
import { euros, light, percent, text, whole, word } from '../kit/formats.ts';
import { codes, keys, texts, yesOrNo } from '../kit/parameters.ts';
import { report } from '../kit/report.ts';
import { lightNotes, markNote } from '../notes.ts';
import { dayColumn, officeColumn, realityColumn, remarkColumn } from './columns.ts';
import { type ContractWithMoney, contractsWithMoney } from './contract-register-question.ts';
import { exerciseNote, usedNote } from './notes.ts';
import { remarkOn } from './remark.ts';
import { contractStatusWords, expiryWords } from './words.ts';

/** With what reports on contracts can be asked for. */
export const contractParameters = {
  contract: keys({ de: 'Vertrag', en: 'Contract' }),
  office: texts({ de: 'Stelle', en: 'Office' }),
  measure: keys({ de: 'Maßnahme', en: 'Measure' }),
  expiry: codes({ de: 'Ende', en: 'End' }, expiryWords),
  open: yesOrNo({ de: 'läuft', en: 'running' }),
  exercise: yesOrNo({ de: 'Übung', en: 'Exercise' }),
};

/** Which contracts run until when, with which options, at which value, how much is used and how much was changed. */
export const contractRegisterReport = report<ContractWithMoney>()({
  name: 'contract-register',
  number: 'R-18',
  title: { de: 'Vertragsregister', en: 'Contract register' },
  about: {
    de: 'Welche Verträge bis wann laufen, mit welchen Optionen, zu welchem Wert, wie viel davon verbraucht und geändert ist; die nächsten Enden zuerst.',
    en: 'Which contracts run until when, with which options, at which value, and how much of it is used and was changed; the next ends first.',
  },
  things: { de: 'Verträge', en: 'contracts' },
  frozenColumns: 4,
  subtotals: ['reality', 'expiry'],
  grandTotal: false,
  parameters: contractParameters,
  rows: (views, context, asked) => contractsWithMoney(views, context, asked, { frameworks: false }),
  events: row => row.events,
  columns: [
    realityColumn,
    {
      name: 'expiry',
      title: { de: 'Ende', en: 'End' },
      about: { de: 'Wie nahe das Ende ist.', en: 'How near the end is.' },
      width: 13.5,
      format: word(expiryWords),
      value: row => row.expiry,
    },
    {
      name: 'contract',
      title: { de: 'Vertrag', en: 'Contract' },
      about: { de: 'Das Kennzeichen des Vertrags.', en: 'The key of the contract.' },
      width: 14,
      format: text,
      value: row => row.contract,
    },
    {
      name: 'title',
      title: { de: 'Gegenstand', en: 'Subject' },
      about: { de: 'Was vereinbart ist.', en: 'What is agreed.' },
      width: 34,
      format: text,
      value: row => row.title,
      total: 'count',
    },
    {
      name: 'contractor',
      title: { de: 'Auftragnehmer', en: 'Contractor' },
      about: {
        de: 'Der öffentliche Name der Firma. Leer: nicht bekannt, oder eine natürliche Person.',
        en: 'The public name of the firm. Empty: not known, or a natural person.',
      },
      width: 26,
      format: text,
      value: row => row.contractor,
    },
    officeColumn,
    {
      name: 'status',
      title: { de: 'Stand', en: 'State' },
      about: { de: 'Ob er läuft.', en: 'Whether it runs.' },
      width: 10,
      format: word(contractStatusWords),
      value: row => row.status,
    },
    dayColumn(
      'beginsOn',
      { de: 'Beginn', en: 'Begins' },
      { de: 'Ab wann er gilt.', en: 'From when on it holds.' },
      row => row.begins_on,
    ),
    dayColumn(
      'endsOn',
      { de: 'bis', en: 'Ends' },
      {
        de: 'Nach Kündigung, Änderung und ausgeübten Optionen. Leer: ohne Ende.',
        en: 'After notice, changes and exercised options. Empty: without an end.',
      },
      row => row.ends_on,
    ),
    {
      name: 'options',
      title: { de: 'Optionen', en: 'Options' },
      about: { de: 'Wie viele noch ausgeübt werden können.', en: 'How many can still be exercised.' },
      width: 9.5,
      format: whole,
      value: row => row.open_options,
    },
    dayColumn(
      'optionBy',
      { de: 'Option bis', en: 'Option by' },
      { de: 'Der letzte Tag der nächsten Option.', en: 'The last day of the next option.' },
      row => row.next_option_on,
    ),
    dayColumn(
      'noticeBy',
      { de: 'Kündigung bis', en: 'Notice by' },
      { de: 'Der letzte Tag zur Kündigung.', en: 'The last day to give notice.' },
      row => row.notice_until,
    ),
    {
      name: 'net',
      title: { de: 'Wert netto', en: 'Net value' },
      about: {
        de: 'Mit Änderungen und ausgeübten Optionen; sonst bei Rahmenvereinbarungen der Höchstwert. Leer: keine Quelle nennt ihn.',
        en: 'With changes and exercised options; else of frameworks the maximum. Empty: no source states it.',
      },
      width: 17,
      format: euros,
      value: row => row.net_now_cents ?? row.framework_max_net_cents,
      total: 'sum',
    },
    {
      name: 'gross',
      title: { de: 'brutto', en: 'Gross' },
      about: {
        de: 'Mit Änderungen und ausgeübten Optionen.',
        en: 'With changes and exercised options.',
      },
      width: 17,
      format: euros,
      value: row => row.gross_now_cents,
      total: 'sum',
    },
    {
      name: 'posted',
      title: { de: 'gebucht', en: 'Posted' },
      about: { de: 'Rechnungen, die auf seine Bindungen gebucht sind.', en: 'Invoices posted on its commitments.' },
      width: 16,
      format: euros,
      value: row => row.posted_cents,
      total: 'sum',
    },
    {
      name: 'used',
      title: { de: 'verbraucht', en: 'Used' },
      about: { de: 'Gebucht im Verhältnis zu brutto.', en: 'Posted in relation to gross.' },
      width: 11,
      format: percent,
      value: row => (row.posted_cents === null || !row.gross_now_cents ? null : row.posted_cents / row.gross_now_cents),
      total: { of: ['posted'], over: 'gross' },
    },
    {
      name: 'modified',
      title: { de: 'geändert', en: 'Changed' },
      about: {
        de: 'Alle Änderungen zusammen im Verhältnis zum ursprünglichen Wert (§ 132 GWB, § 47 UVgO).',
        en: 'All changes together in relation to the original value (§ 132 GWB, § 47 UVgO).',
      },
      width: 10,
      format: percent,
      value: row => row.modified_share / 10_000,
    },
    {
      name: 'light',
      title: { de: 'Ampel', en: 'Light' },
      about: {
        de: 'Wie nahe Ende, Option oder Kündigungstag sind, und ob eine Bekanntmachung aussteht.',
        en: 'How near end, option or day of notice are, and whether a notice is due.',
      },
      width: 8,
      format: light,
      value: row => row.light,
    },
    remarkColumn((row, { language }) => {
      const exactly = row.value_qualifier && row.value_qualifier !== 'eq';
      const how = exactly && qualifierWords[row.value_qualifier as Qualifier][language];
      return remarkOn(row, language, [how && `${language === 'de' ? 'Wert' : 'Value'}: ${how}`]);
    }, 30),
  ],
  notes: [usedNote, exerciseNote, markNote, ...lightNotes],
});
