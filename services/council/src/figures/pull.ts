import type { AnswerFigure } from '@moves/events/catalogue/council';
import type { Position } from '@moves/events/catalogue/envelope';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { Qualifier } from '@moves/events/catalogue/values';
import type { LiveViews } from '@moves/events/nest/live-views';
import type { Views } from '@moves/events/read-model/views';
import { readBudgetLines } from './budget-lines.ts';
import { readIndicators } from './indicators.ts';
import { readMeasures } from './measures.ts';
import { readMilestones } from './milestones.ts';
import { readPosts } from './posts.ts';

/** What a figure is of. */
export type FigureOf = AnswerFigure['of'];

/** A figure as the books have it: its value in words, and the positions of the events it is made of. */
export interface Pulled {
  readonly value: string;
  readonly unit?: string;
  readonly qualifier?: Qualifier;
  readonly events: readonly Position[];
  /** If it is a forecast: the day it speaks of. */
  readonly forecastOn?: Day;
}

/** Reads figures of one kind, all that are asked for with one question; undefined for what the books do not have. */
export type FigureReader = (
  views: Pick<Views, 'ask'>,
  of: readonly FigureOf[],
  asOf: Day,
) => Promise<readonly (Pulled | undefined)[]>;

const READERS: Readonly<Record<FigureOf['kind'], FigureReader>> = {
  indicator: readIndicators,
  milestone: readMilestones,
  budgetLine: readBudgetLines,
  positions: readPosts,
  measure: readMeasures,
  other: async (_, of) => of.map(() => undefined),
};

/** Figures as some views have them, in the order in which they are asked for. */
export async function pull(
  views: Pick<Views, 'ask'>,
  of: readonly FigureOf[],
  asOf: Day,
): Promise<(Pulled | undefined)[]> {
  const pulled = new Array<Pulled | undefined>(of.length).fill(undefined);
  const kinds = [...new Set(of.map(({ kind }) => kind))];
  await Promise.all(
    kinds.map(async kind => {
      const places = of.flatMap((one, place) => (one.kind === kind ? [place] : []));
      const found = await READERS[kind](
        views,
        places.map(place => of[place]!),
        asOf,
      );
      for (const [n, place] of places.entries()) pulled[place] = found[n];
    }),
  );
  return pulled;
}

/** Figures each as of its own day, as it was known then or is known now. */
export async function pulledAsOf(
  live: LiveViews,
  asked: readonly { readonly of: FigureOf; readonly asOf: Day; readonly knownAt?: Instant }[],
  today: Day,
): Promise<(Pulled | undefined)[]> {
  const pulled = new Array<Pulled | undefined>(asked.length).fill(undefined);
  const cuts = new Map<string, number[]>();
  for (const [place, { asOf, knownAt = '' }] of asked.entries()) {
    const cut = `${asOf} ${knownAt}`;
    cuts.set(cut, [...(cuts.get(cut) ?? []), place]);
  }
  for (const places of cuts.values()) {
    const { asOf, knownAt } = asked[places[0]!]!;
    // What lies ahead is refused by the decision; the books have nothing of it.
    if (asOf > today) continue;
    const found = await pull(
      viewsOf(live, asOf, today, knownAt),
      places.map(place => asked[place]!.of),
      asOf,
    );
    for (const [n, place] of places.entries()) pulled[place] = found[n];
  }
  return pulled;
}

/** The books as of a day: the live ones if it is today. */
export const viewsOf = (live: LiveViews, asOf: Day, today: Day, knownAt?: Instant): Pick<Views, 'ask'> =>
  asOf === today && !knownAt ? live : live.cut({ asOf, ...(knownAt && { knownAt }) });
