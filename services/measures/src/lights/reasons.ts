import { endedStatuses } from '@moves/events/catalogue/measures';
import { type Day, daysBetween } from '@moves/events/catalogue/time';
import type { GraphContext } from '@moves/events/graph/context';
import { sayIn } from '@moves/events/graph/history';
import type { Language } from '@moves/events/graph/sentences';
import { yearOf } from '@moves/events/published/measures/money-and-posts';
import { type Light, lights } from '@moves/events/read-model/lights';
import type { MeasureShape, MilestoneShape } from '../graph-shapes.ts';
import { loads } from '../load.ts';
import type { PostJudged } from './causes.ts';

/** One light of a measure with what makes it so, as its resolvers get it. */
export interface LightShape {
  readonly dimension: 'schedule' | 'cost' | 'resources' | 'freshness';
  readonly light: Light;
  readonly reason: string;
  readonly milestone?: MilestoneShape | undefined;
  readonly lineId?: string | undefined;
  readonly positionId?: string | undefined;
  readonly tenderId?: string | undefined;
}

/** Why a light is as it is: a sentence, and the thing that is worst. */
interface Cause extends Pick<LightShape, 'milestone' | 'lineId' | 'positionId' | 'tenderId'> {
  readonly said: Readonly<Record<Language, string>>;
}
type Explain = (measure: MeasureShape, context: GraphContext) => Cause | Promise<Cause>;

/** Each light of a measure with what makes it so. */
export const lightsOf = (measure: MeasureShape, context: GraphContext): Promise<LightShape[]> => {
  const of: [LightShape['dimension'], Light, Explain][] = [
    ['schedule', measure.scheduleLight, ofSchedule],
    ['cost', measure.costLight, context.viewer.publicOnly ? notForThese : ofCost],
    ['resources', measure.resourcesLight, context.viewer.publicOnly ? notForThese : ofResources],
    ['freshness', measure.freshnessLight, ofFreshness],
  ];
  const over = (endedStatuses as readonly string[]).includes(measure.status);
  return Promise.all(
    of.map(async ([dimension, light, explain]) => {
      const { said, ...thing } = await (over ? ofEnd : explain)(measure, context);
      return { dimension, light, reason: said[context.language], ...thing };
    }),
  );
};

const ofEnd: Explain = ({ status }, { word }) => ({
  said: { de: `Die Maßnahme ist ${word(status)}.`, en: `The measure is ${word(status)}.` },
});

const notForThese: Explain = () => ({
  said: { de: 'Mittel und Stellen sieht nur die Verwaltung.', en: 'Money and posts are for the administration.' },
});

const ofSchedule: Explain = async ({ id }, context) => {
  const { day } = sayIn(context);
  const open = (await loads(context).milestones.load(id)).filter(({ actualOn }) => !actualOn);
  const critical = open.find(milestone => milestone.critical && milestone.overdue);
  if (critical) {
    const { name } = critical;
    const since = day((critical.forecastOn ?? critical.planOn)!);
    return {
      milestone: critical,
      said: {
        de: `Der kritische Meilenstein „${name}“ ist seit ${since} überfällig.`,
        en: `The critical milestone “${name}” has been overdue since ${since}.`,
      },
    };
  }
  const planned = open.filter(({ slipDays }) => slipDays !== null);
  const [worst] = planned.toSorted((a, b) => b.slipDays! - a.slipDays!);
  if (!worst)
    return {
      said: { de: 'Kein offener Meilenstein hat einen Plantermin.', en: 'No open milestone has a planned day.' },
    };
  const { name, slipDays } = worst;
  if (slipDays! <= 0)
    return { said: { de: 'Kein offener Meilenstein ist im Verzug.', en: 'No open milestone has slipped.' } };
  return {
    milestone: worst,
    said: {
      de: `Der Meilenstein „${name}“ ist ${slipDays} ${slipDays === 1 ? 'Tag' : 'Tage'} im Verzug.`,
      en: `The milestone “${name}” has slipped by ${slipDays} ${slipDays === 1 ? 'day' : 'days'}.`,
    },
  };
};

const ofCost: Explain = async ({ id, costLight }, context) => {
  const { euros, day } = sayIn(context);
  const year = yearOf(context.today);
  const money = await loads(context).moneyJudged.load(id);
  const [unfunded] = await loads(context).tendersUnfunded.load(id);
  // What is short by the books weighs more than a tender that waits for its money.
  const short = money && (money.unfunded || money.forecast_cents > money.authority_cents);
  if (unfunded && !short) {
    const since = day(unfunded.refused_on);
    return {
      tenderId: unfunded.thing,
      said: {
        de: `Für die Vergabe „${unfunded.title}“ fehlen Mittel; am ${since} konnten sie nicht bereitgestellt werden.`,
        en: `The tender “${unfunded.title}” lacks its money; it could not be set aside on ${since}.`,
      },
    };
  }
  if (!money)
    return { said: { de: `Für ${year} hat sie keine Haushaltszeile.`, en: `For ${year} it has no budget line.` } };
  const forecast = euros(money.forecast_cents);
  const authority = euros(money.authority_cents);
  if (costLight === 'green')
    return {
      said: {
        de: `Für ${year} werden ${forecast} erwartet, bewilligt sind ${authority}.`,
        en: `For ${year}, ${forecast} are expected; the authority is ${authority}.`,
      },
    };
  const lines = await loads(context).linesJudged.load(id);
  const worst = lines.toSorted((a, b) => b.deviation_cents - a.deviation_cents)[0]!;
  const bound = euros(money.committed_cents + money.actual_cents);
  return {
    lineId: worst.id,
    said: money.unfunded
      ? {
          de: `Für ${year} sind ${bound} gebunden und ausgegeben, bei einem Verfügungsrahmen von ${euros(money.authority_cents - money.blocked_cents)}; am meisten bei „${worst.title}“.`,
          en: `For ${year}, ${bound} are bound and spent, with an authority of ${euros(money.authority_cents - money.blocked_cents)}; most of it in “${worst.title}”.`,
        }
      : {
          de: `Für ${year} werden ${forecast} erwartet, bewilligt sind nur ${authority}; am meisten fehlt bei „${worst.title}“.`,
          en: `For ${year}, ${forecast} are expected, but the authority is only ${authority}; most is missing in “${worst.title}”.`,
        },
  };
};

const ofResources: Explain = async ({ id, resourcesLight }, context) => {
  const { day } = sayIn(context);
  if (resourcesLight === 'none') return { said: { de: 'Für sie gibt es keine Stelle.', en: 'It has no post.' } };
  if (resourcesLight === 'green')
    return { said: { de: 'Keine Stelle fehlt länger als geduldet.', en: 'No post is missed longer than tolerated.' } };
  const posts = await loads(context).postsJudged.load(id);
  const { thing, title, lapsed, missed_from } = posts.reduce(worse);
  return {
    positionId: thing,
    said: lapsed
      ? { de: `Die Schlüsselstelle „${title}“ ist weggefallen.`, en: `The key post “${title}” has lapsed.` }
      : {
          de: `Die Stelle „${title}“ fehlt seit ${day(missed_from!)}.`,
          en: `The post “${title}” has been missed since ${day(missed_from!)}.`,
        },
  };
};

const worse = (a: PostJudged, b: PostJudged): PostJudged => (lights.indexOf(b.light) < lights.indexOf(a.light) ? b : a);

const ofFreshness: Explain = ({ heardOfOn }, context) => {
  const { day } = sayIn(context);
  const days = daysBetween(heardOfOn, context.today as Day);
  return {
    said: {
      de: `Die letzte Meldung ist vom ${day(heardOfOn)}, ${days === 1 ? 'einen Tag' : `${days} Tage`} alt.`,
      en: `The last word on it is of ${day(heardOfOn)}, ${days === 1 ? 'one day' : `${days} days`} old.`,
    },
  };
};
