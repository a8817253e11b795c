import {
  procedureParagraphs,
  procedureWords,
  regimeWords,
  tenderStatusWords,
} from '@moves/events/catalogue/tenders/in-words';
import type { Procedure, Regime, TenderStatus } from '@moves/events/catalogue/tenders/words';
import type { Instant } from '@moves/events/catalogue/time';
import type { Because } from '@moves/events/catalogue/values';
import type { Said } from '@moves/events/catalogue/words';
import { Malformed } from '@moves/events/decider/failures';
import type { Language } from '@moves/events/graph/sentences';
import { recordOf, stepsOf } from '@moves/events/published/tenders/record';
import { BUYER } from '@moves/events/published/tenders/record/entries/need';
import type { ItemState } from '@moves/events/published/tenders/record/items';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import { question, questionsOver } from '@moves/events/read-model/question';
import type { Views } from '@moves/events/read-model/views';
import type { ReportContext } from '../kit/report.ts';
import { sentences } from '../references.ts';

/** One line of the file: a fact of its head, an item of the law, an entry of an item, or a step of the timeline. */
export interface RecordLine {
  readonly kind: 'fact' | 'item' | 'entry' | 'step';
  readonly number: number | null;
  readonly title: string | null;
  readonly state: ItemState | null;
  readonly text: string | null;
  readonly at: Instant | null;
  readonly recorded_at: Instant | null;
  readonly paragraph: string | null;
  readonly position: number | null;
  readonly afterwards: boolean;
}

const NOTHING = {
  number: null,
  title: null,
  state: null,
  text: null,
  at: null,
  recorded_at: null,
  paragraph: null,
  position: null,
  afterwards: false,
} as const;

const db = questionsOver<TenderTables>();

/** The file of a tender, line by line. Errors: `Malformed` if these books know no such tender. */
export async function* linesOf(
  views: Views,
  { language }: ReportContext,
  { tender = '' }: { readonly tender?: string },
): AsyncGenerator<RecordLine> {
  const [row] = await views.ask(question(db.selectFrom('tenders').selectAll().where('thing', '=', tender)));
  if (!row) throw new Malformed('tender', 'must name a tender of these books');
  const record = recordOf(row, await views.ask(stepsOf([tender])));
  for (const [title, text] of factsOf(row, record, language)) yield { ...NOTHING, kind: 'fact', title, text };
  for (const { number, title, state, text, entries } of record.items) {
    yield { ...NOTHING, kind: 'item', number, title: title[language], state, text: text?.[language] ?? null };
    for (const entry of entries) {
      const { at, position, afterwards } = entry;
      yield { ...NOTHING, kind: 'entry', number, text: entry.text[language], at, position, afterwards };
    }
  }
  for (const step of record.timeline) {
    const { at, recordedAt: recorded_at, position, paragraph, afterwards } = step;
    const text = sentences([step.detail?.[language], step.because && reasonIn(step.because, language)]);
    yield {
      ...NOTHING,
      kind: 'step',
      title: step.title[language],
      text,
      at,
      recorded_at,
      position,
      paragraph,
      afterwards,
    };
  }
}

const reasonIn = ({ text, decision, document }: Because, language: Language): string =>
  `${language === 'de' ? 'Grund' : 'Reason'}: ${[text, decision, document].filter(Boolean).join('; ')}`;

function factsOf(
  row: TenderTables['tenders'],
  { law, retention }: { readonly law: Said; readonly retention: Said },
  language: Language,
): (readonly [string, string])[] {
  const say = (de: string, en: string) => (language === 'de' ? de : en);
  const procedure = row.procedure as Procedure | null;
  return [
    [say('Vergabe', 'Tender'), row.thing],
    [say('Gegenstand', 'Subject'), row.title],
    [say('Auftraggeberin', 'Buyer'), `${BUYER}, ${row.office}`],
    [
      say('Verfahren', 'Procedure'),
      procedure
        ? `${procedureWords[procedure][language]} (${procedureParagraphs[procedure]})`
        : say('noch nicht gewählt', 'not chosen yet'),
    ],
    ...(row.regime ? ([[say('Rechtsrahmen', 'Regime'), regimeWords[row.regime as Regime][language]]] as const) : []),
    [say('Stand der Vergabe', 'State of the tender'), tenderStatusWords[row.status as TenderStatus][language]],
    [say('Akte', 'File'), law[language]],
    [say('Aufbewahrung', 'Retention'), retention[language]],
    ...(row.exercise
      ? ([[say('Übung', 'Exercise'), say('Zur Schulung erfunden.', 'Made up for training.')]] as const)
      : []),
  ];
}
