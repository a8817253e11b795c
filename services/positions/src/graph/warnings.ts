import type { Day } from '@moves/events/catalogue/time';
import { plusMonths } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import type { GraphContext } from '@moves/events/graph/context';
import { sayIn } from '@moves/events/graph/history';
import { employeeLimit, isOfficial } from '../rules/grade-order.ts';
import { isCostKnown, loads, yearOf } from './load.ts';
import type { PositionShape } from './shapes.ts';

type Kind = 'costUnknown' | 'employeeOnOfficialPost' | 'endReached' | 'endNear' | 'measureCancelled';

/** What deserves a look in a post on the day, each with a sentence and the rule it comes from. */
export async function warningsOf(post: PositionShape, context: GraphContext) {
  if (!post.there) return [];
  const { language, today } = context;
  const { day } = sayIn(context);
  const said = (kind: Kind, text: Said, on: Day | null = null, source: string | null = null) => ({
    kind,
    on,
    text: text[language],
    source,
  });
  const limits = isOfficial(post.grade) ? await loads(context).employeeLimits.load(post.id) : [];
  const year = yearOf(context);
  const { endsOn } = post;
  return [
    !(await isCostKnown(context, post.grade, year)) &&
      said('costUnknown', {
        de: `Für ${post.grade} ist ${year} kein Kostensatz hinterlegt.`,
        en: `No rate is kept for ${post.grade} in ${year}.`,
      }),
    ...limits.map(({ due_on }) =>
      said(
        'employeeOnOfficialPost',
        {
          de: `Mit einer oder einem Beschäftigten besetzt; auf einer Beamtenstelle höchstens ${employeeLimit.years} Jahre, bis ${day(due_on as Day)}.`,
          en: `Filled by an employee; on a post of an official for ${employeeLimit.years} years at most, until ${day(due_on as Day)}.`,
        },
        due_on as Day,
        employeeLimit.source,
      ),
    ),
    endsOn &&
      endsOn < today &&
      said(
        'endReached',
        {
          de: `War bis ${day(endsOn)} bewilligt und ist noch besetzt.`,
          en: `Was authorised until ${day(endsOn)} and is still filled.`,
        },
        endsOn,
      ),
    endsOn &&
      endsOn >= today &&
      endsOn <= plusMonths(today, 12) &&
      said(
        'endNear',
        { de: `Fällt nach dem ${day(endsOn)} weg.`, en: `Is no longer there after ${day(endsOn)}.` },
        endsOn,
      ),
    post.flaggedMeasureId !== null &&
      said('measureCancelled', {
        de: `Die Maßnahme ${post.flaggedMeasureId} wurde abgebrochen; der Verbleib der Stelle ist zu klären.`,
        en: `Measure ${post.flaggedMeasureId} was cancelled; what becomes of the post is to be settled.`,
      }),
  ].filter(warning => typeof warning === 'object' && warning !== null);
}
