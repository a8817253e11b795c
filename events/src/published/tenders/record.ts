import type { Procedure, Regime } from '../../catalogue/tenders/words.ts';
import type { Day } from '../../catalogue/time.ts';
import type { Said } from '../../catalogue/words.ts';
import { amongst, type Question, question, questionsOver } from '../../read-model/question.ts';
import { TenderHistory } from './record/history.ts';
import type { RecordItem } from './record/items.ts';
import { say } from './record/said.ts';
import { standingOf } from './record/standing.ts';
import { type TimelineEntry, timelineOf } from './record/timeline.ts';
import { uvgoItems } from './record/uvgo.ts';
import { vgvItems } from './record/vgv.ts';
import type { StepRow } from './steps.ts';
import type { TenderTables } from './tables.ts';

/** The file of a tender: its items in the order of the law, every step with its day and paragraph, and how long it is kept. */
export interface TenderRecord {
  /** Which law asks for it: the twelve items of § 8 (2) VgV, or the simple record of § 6 UVgO. */
  readonly law: Said;
  readonly items: readonly RecordItem[];
  readonly timeline: readonly TimelineEntry[];
  readonly retention: Said;
}

/** The file of a tender from what has happened to it: the same for its page, for print and for download. */
export function recordOf(
  tender: Readonly<Record<'procedure' | 'regime' | 'begun_on' | 'retain_until', string | null>>,
  steps: readonly StepRow[],
): TenderRecord {
  const h = new TenderHistory(steps);
  const { procedure, regime } = tender as { procedure: Procedure | null; regime: Regime | null };
  const terms = { procedure, regime };
  const standing = standingOf(h, terms);
  const simple = regime === 'national';
  return {
    law: simple
      ? say('Dokumentation nach § 6 UVgO', 'Record under § 6 UVgO')
      : say('Vergabevermerk nach § 8 VgV', 'Procurement file under § 8 VgV'),
    items: simple ? uvgoItems(standing) : vgvItems(standing),
    timeline: timelineOf(h, { ...terms, begunOn: tender.begun_on as Day | null }),
    retention: retentionOf(h, tender.retain_until as Day | null, simple),
  };
}

function retentionOf(h: TenderHistory, until: Day | null, simple: boolean): Said {
  const closed = h.last('TenderClosed');
  if (closed && until) {
    const [year, month, date] = until.split('-');
    const { rule } = closed.data;
    return say(`Aufzubewahren bis ${date}.${month}.${year} (${rule}).`, `To be kept until ${until} (${rule}).`);
  }
  return simple
    ? say(
        'Aufzubewahren mindestens drei Jahre ab dem Zuschlag (§ 6 (2) UVgO); der Tag steht beim Abschluss fest.',
        'To be kept at least three years from the award (§ 6 (2) UVgO); the day is fixed when it is closed.',
      )
    : say(
        'Aufzubewahren bis zum Ende der Vertragslaufzeit, mindestens drei Jahre ab dem Zuschlag (§ 8 (4) VgV); der Tag steht beim Abschluss fest.',
        'To be kept until the contract ends, at least three years from the award (§ 8 (4) VgV); the day is fixed when it is closed.',
      );
}

/** Everything that has happened to some tenders: what `recordOf` is made of. */
export const stepsOf = (ids: readonly string[]): Question<StepRow> =>
  question(
    questionsOver<TenderTables>()
      .selectFrom('tender_steps')
      .where(amongst('thing', ids))
      .selectAll()
      .orderBy('thing')
      .orderBy('position'),
  );
