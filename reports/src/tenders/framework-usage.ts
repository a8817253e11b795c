import type { Day } from '@moves/events/catalogue/time';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import { amongst, type Question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { decimal, euros, percent, text, whole, word } from '../kit/formats.ts';
import { type Placed, pageOf, pages, placeBy } from '../kit/pages.ts';
import { type ReportContext, report } from '../kit/report.ts';
import { markNote } from '../notes.ts';
import { dayColumn, realityColumn, remarkColumn } from './columns.ts';
import { contractParameters } from './contract-register.ts';
import { type ContractWithMoney, contractsWithMoney } from './contract-register-question.ts';
import { exerciseNote } from './notes.ts';
import { remarkOn } from './remark.ts';
import { callOffWords } from './words.ts';

interface CallOff extends Placed {
  readonly exercise: number;
  readonly contract: string;
  readonly title: string;
  readonly call_off: string;
  readonly order: string;
  readonly office: string | null;
  readonly on_day: Day;
  readonly net_cents: number;
  readonly gross_cents: number;
  readonly state: keyof typeof callOffWords;
}

const { open: _, expiry: __, ...parameters } = contractParameters;

interface CallOffsAsked {
  readonly contract?: readonly string[];
  readonly office?: readonly string[];
  readonly measure?: readonly string[];
  readonly exercise?: boolean;
}

const callOffsPage = (
  _: ReportContext,
  { contract, office, measure, exercise }: CallOffsAsked,
  last: CallOff | undefined,
  first: number,
): Question<CallOff> =>
  pageOf(
    questionsOver<TenderTables>()
      .selectFrom('contract_call_offs as k')
      .innerJoin('contracts as c', 'c.thing', 'k.thing')
      .where('k.state', '<>', 'refused')
      .$if(contract !== undefined, query => query.where(amongst('c.thing', contract!)))
      .$if(office !== undefined, query => query.where(amongst('c.office', office!)))
      .$if(measure !== undefined, query => query.where(amongst('c.measure', measure!)))
      .$if(exercise !== undefined, query => query.where('c.exercise', '=', Number(exercise)))
      .select(['c.exercise', 'c.thing as contract', 'c.title', 'k.call_off', 'k.title as order', 'k.office'])
      .select(['k.on_day', 'k.net_cents', 'k.gross_cents', 'k.state']),
    placeBy(sql`c.exercise`, sql`c.thing`, sql`k.on_day`, sql`k.call_off`),
    last,
    first,
  );

const callOffs = report<CallOff>()({
  name: 'call-offs',
  number: 'R-19',
  title: { de: 'Abrufe', en: 'Call-offs' },
  about: {
    de: 'Jeder Abruf, auch wenn seine Mittel noch geprüft werden. Was vor diesen Büchern abgerufen war, steht nur als Summe in der ersten Tabelle.',
    en: 'Every call-off, also while its money is being checked. What was called off before these books began is only a sum in the first table.',
  },
  things: { de: 'Abrufe', en: 'call-offs' },
  subtotals: ['reality', 'contract'],
  grandTotal: false,
  parameters,
  rows: (views, context, asked) => pages(views, (last, first) => callOffsPage(context, asked, last, first)),
  columns: [
    realityColumn,
    {
      name: 'contract',
      title: { de: 'Vertrag', en: 'Contract' },
      about: { de: 'Das Kennzeichen der Rahmenvereinbarung.', en: 'The key of the framework.' },
      width: 15,
      format: text,
      value: row => row.contract,
    },
    {
      name: 'framework',
      title: { de: 'Rahmenvereinbarung', en: 'Framework' },
      about: { de: 'Was vereinbart ist.', en: 'What is agreed.' },
      width: 38,
      format: text,
      value: row => row.title,
    },
    dayColumn(
      'on',
      { de: 'am', en: 'On' },
      { de: 'Der Tag des Abrufs.', en: 'The day of the call-off.' },
      row => row.on_day,
    ),
    {
      name: 'order',
      title: { de: 'Abruf', en: 'Call-off' },
      about: { de: 'Was abgerufen ist.', en: 'What is called off.' },
      width: 38,
      format: text,
      value: row => row.order,
      total: 'count',
    },
    {
      name: 'office',
      title: { de: 'Stelle', en: 'Office' },
      about: { de: 'Wer abruft. Leer: nicht angegeben.', en: 'Who calls off. Empty: not said.' },
      width: 26,
      format: text,
      value: row => row.office,
    },
    {
      name: 'net',
      title: { de: 'netto', en: 'Net' },
      about: { de: 'Der Nettowert des Abrufs.', en: 'The net value of the call-off.' },
      width: 17,
      format: euros,
      value: row => row.net_cents,
      total: 'sum',
    },
    {
      name: 'gross',
      title: { de: 'brutto', en: 'Gross' },
      about: { de: 'Der Bruttowert des Abrufs.', en: 'The gross value of the call-off.' },
      width: 17,
      format: euros,
      value: row => row.gross_cents,
      total: 'sum',
    },
    {
      name: 'state',
      title: { de: 'Stand', en: 'State' },
      about: {
        de: 'Erteilt, oder in Arbeit: Die Mittel werden geprüft.',
        en: 'Placed, or under way: its money is being checked.',
      },
      width: 11,
      format: word(callOffWords),
      value: row => row.state,
    },
  ],
});

const DAYS_A_MONTH = 365.25 / 12;

/** How much of each framework is called off, how much is left, and for how long (R-19; § 21 VgV, § 15 UVgO). */
export const frameworkUsageReport = report<ContractWithMoney>()({
  name: 'framework-usage',
  number: 'R-19',
  title: { de: 'Rahmenvereinbarungen', en: 'Framework usage' },
  about: {
    de: 'Wie viel von jeder Rahmenvereinbarung abgerufen ist, wie viel noch frei ist und wie lange sie noch läuft (§ 21 VgV, § 15 UVgO).',
    en: 'How much of each framework is called off, how much is left, and for how long it still runs (§ 21 VgV, § 15 UVgO).',
  },
  things: { de: 'Rahmenvereinbarungen', en: 'frameworks' },
  frozenColumns: 4,
  subtotals: ['reality', 'supplier'],
  grandTotal: false,
  parameters,
  rows: (views, context, asked) => contractsWithMoney(views, context, asked, { frameworks: true }),
  more: [callOffs],
  columns: [
    realityColumn,
    {
      name: 'supplier',
      title: { de: 'Auftragnehmer', en: 'Supplier' },
      about: {
        de: 'Der öffentliche Name der Firma. Leer: nicht bekannt, oder eine natürliche Person.',
        en: 'The public name of the firm. Empty: not known, or a natural person.',
      },
      width: 30,
      format: text,
      value: row => row.contractor,
    },
    {
      name: 'contract',
      title: { de: 'Vertrag', en: 'Contract' },
      about: { de: 'Das Kennzeichen des Vertrags.', en: 'The key of the contract.' },
      width: 15,
      format: text,
      value: row => row.contract,
    },
    {
      name: 'framework',
      title: { de: 'Rahmenvereinbarung', en: 'Framework' },
      about: { de: 'Was vereinbart ist.', en: 'What is agreed.' },
      width: 40,
      format: text,
      value: row => row.title,
      total: 'count',
    },
    {
      name: 'maximum',
      title: { de: 'Höchstwert netto', en: 'Maximum, net' },
      about: { de: 'Mehr darf nicht abgerufen werden (§ 21 VgV).', en: 'No more may be called off (§ 21 VgV).' },
      width: 17,
      format: euros,
      value: row => row.framework_max_net_cents,
      total: 'sum',
    },
    {
      name: 'called',
      title: { de: 'abgerufen', en: 'Called off' },
      about: {
        de: 'Netto, mit dem, was vor diesen Büchern abgerufen war und was gerade geprüft wird.',
        en: 'Net, with what was called off before these books began and what is being checked.',
      },
      width: 17,
      format: euros,
      value: row => row.called_net_cents,
      total: 'sum',
    },
    {
      name: 'left',
      title: { de: 'frei', en: 'Left' },
      about: { de: 'Was noch abgerufen werden darf.', en: 'What may still be called off.' },
      width: 17,
      format: euros,
      value: row => row.framework_max_net_cents! - row.called_net_cents,
      total: 'sum',
    },
    {
      name: 'used',
      title: { de: 'ausgeschöpft', en: 'Used' },
      about: { de: 'Abgerufen im Verhältnis zum Höchstwert.', en: 'Called off in relation to the maximum.' },
      width: 13,
      format: percent,
      value: row => row.called_net_cents / row.framework_max_net_cents!,
      total: { of: ['called'], over: 'maximum' },
    },
    {
      name: 'callOffs',
      title: { de: 'Abrufe', en: 'Call-offs' },
      about: { de: 'Wie viele in diesen Büchern stehen.', en: 'How many stand in these books.' },
      width: 9,
      format: whole,
      value: row => row.call_offs,
      total: 'sum',
    },
    dayColumn(
      'endsOn',
      { de: 'bis', en: 'Ends' },
      { de: 'Danach kann nichts mehr abgerufen werden.', en: 'Nothing can be called off after it.' },
      row => row.ends_on,
    ),
    {
      name: 'monthsLeft',
      title: { de: 'Monate übrig', en: 'Months left' },
      about: {
        de: 'Monate bis zum Ende; null, wenn es vorbei ist. Leer: ohne Ende.',
        en: 'Months until its end; nothing once it is over. Empty: without an end.',
      },
      width: 9.5,
      format: decimal,
      value: row => (row.days_left === null ? null : Math.max(0, Math.round((row.days_left / DAYS_A_MONTH) * 10) / 10)),
    },
    remarkColumn((row, { language }) => remarkOn(row, language), 40),
  ],
  notes: [exerciseNote, markNote],
});
