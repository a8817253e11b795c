import type { Day } from '@moves/events/catalogue/time';
import { linePage } from '@moves/events/published/budgets/questions';
import { moneyByMeasure, moneyOfYear, postDays, yearOf } from '@moves/events/published/measures/money-and-posts';
import type { MeasureTables } from '@moves/events/published/measures/tables';
import { judgedPositions } from '@moves/events/published/position-shares';
import { keyPostLapsed, type Light, missedFrom, postLight, unfunded } from '@moves/events/read-model/lights';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';

/** What a measure has and will need in a year, as its light of cost judges it. */
export interface MoneyJudged {
  readonly measure: string;
  readonly authority_cents: number;
  readonly blocked_cents: number;
  readonly committed_cents: number;
  readonly actual_cents: number;
  readonly forecast_cents: number;
  /** 1 if more is bound and spent than may be. */
  readonly unfunded: number;
}

/** A post as the light of resources judges it. */
export interface PostJudged {
  readonly measure: string;
  readonly thing: string;
  readonly title: string;
  readonly light: Light;
  readonly missed_from: Day | null;
  readonly lapsed: number;
}

const db = questionsOver<Record<never, never>>();

/** The money of some measures in the year of a day, as their lights judge it. */
export const moneyJudged = (measures: readonly string[], today: Day): Question<MoneyJudged> =>
  question(
    db.selectFrom(moneyByMeasure(today, measures).as('f')).selectAll('f').select(unfunded(moneyOfYear).as('unfunded')),
  ) as unknown as Question<MoneyJudged>;

/** The lines of some measures in the year of a day, with their figures. */
export const linesJudged = (measures: readonly string[], today: Day) =>
  linePage({ filter: { measure: measures, year: [yearOf(today)] } });

/** The posts of some measures, as their lights judge them, the one that is missed longest first. */
export const postsJudged = (measures: readonly string[], today: Day): Question<PostJudged> =>
  question(
    db
      .selectFrom(judgedPositions(today).as('p'))
      .where(amongst('p.measure', measures))
      .select(['p.measure', 'p.thing', 'p.title'])
      .select([
        postLight(postDays, today).as('light'),
        missedFrom(postDays).as('missed_from'),
        keyPostLapsed(postDays, today).as('lapsed'),
      ])
      .orderBy('lapsed', 'desc')
      .orderBy('missed_from')
      .orderBy('p.thing'),
  ) as unknown as Question<PostJudged>;

/** A tender for a measure for which there was no money, and since when. */
export type UnfundedTender = MeasureTables['measure_unfunded_tenders'] & { readonly refused_on: Day };

/** The tenders of some measures for which the Budgets could not set money aside, the oldest first. */
export const tendersUnfunded = (measures: readonly string[]): Question<UnfundedTender> =>
  question(
    questionsOver<MeasureTables>()
      .selectFrom('measure_unfunded_tenders')
      .selectAll()
      .where('refused_on', 'is not', null)
      .where(amongst('measure', measures))
      .orderBy('refused_on')
      .orderBy('thing'),
  ) as Question<UnfundedTender>;
