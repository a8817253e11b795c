import { type Pending, pendingAfter } from '@moves/events/decider/parts';
import type { GraphContext } from '@moves/events/graph/context';
import { sayIn, toldOf } from '@moves/events/graph/history';
import { budget } from '../budget.ts';
import { loads } from './load.ts';
import { budgetTelling } from './telling.ts';

/** What is ready in a Budget for joint acts that have not ended, each in a sentence (*in Vorbereitung*). It counts nowhere. */
export async function preparationsOf(id: string, context: GraphContext) {
  const pending = await pendingOf(id, context);
  if (pending.length === 0) return [];
  const history = await loads(context).budgetHistory.load(id);
  const named = new Map(history.flatMap(event => [budgetTelling.names!(event)].filter(name => name !== undefined)));
  const say = sayIn(context, part => named.get(part) ?? part);
  return pending.map(({ of, ready }) => ({
    ...of,
    summaries: ready.map(one => {
      const { type, data } = budget.catalogue.read(one as never);
      return toldOf(budgetTelling, type, data, say, context.language);
    }),
  }));
}

async function pendingOf(id: string, context: GraphContext): Promise<readonly Pending[]> {
  if (!context.past) return (await context.decisions.standing(budget, id)).pending;
  const history = await loads(context).budgetHistory.load(id);
  const happened = new Set(history.map(({ envelope }) => nameOf(envelope.jointly)));
  return pendingAfter([], history).filter(({ of }) => !happened.has(nameOf(of)));
}

const nameOf = (of: Pending['of'] | undefined): string => (of ? `${of.stream} ${of.joint}` : '');
