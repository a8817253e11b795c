import { setImmediate } from 'node:timers/promises';
import { budget } from '@moves/budgets/budget';
import type { Budget } from '@moves/budgets/budget-state';
import { actualColumns, neededColumns, type ReadActual } from '@moves/budgets/import/actual-columns';
import { type ActualRow, actualFrom } from '@moves/budgets/import/actual-row';
import { ActualsJudge, type Poster } from '@moves/budgets/import/judge-actuals';
import { PostActual } from '@moves/budgets/spending/post-actual';
import type { BudgetId } from '@moves/events/catalogue/values';
import type { Decisions } from '@moves/events/decider/decisions';
import { Refusal } from '@moves/events/decider/failures';
import type { Standing } from '@moves/events/decider/standings';
import type { Acts, SaidRefusal } from '@moves/events/graph/context';
import type { BudgetTables } from '@moves/events/published/budgets';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { readSheet } from '@moves/reports/kit/sheets/read-sheet';
import type { ReadRow, Recognised } from '@moves/reports/kit/sheets/recognise';
import { FileRefused } from '@moves/reports/kit/sheets/table';
import { type Done, type ImportAnswer, saidRow, summed } from './answer.ts';
import type { Asked } from './told.ts';

/** What an import needs of the house. */
export interface Importing {
  readonly decisions: Decisions;
  /** Asks tables that have followed everything that was written. */
  readonly ask: <Row>(question: Question<Row>) => Promise<Row[]>;
  readonly say: Acts['say'];
  /** Carries acts; a dry run needs none. */
  readonly send?: Acts['send'];
  readonly poster: Poster;
  /** Whoever asked has gone: what has not begun stays undone, and may be asked for again. */
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, of: number) => void;
}

/** How a list of actuals is understood. */
export const vocabulary = { fields: actualColumns, needed: neededColumns } as const;

/** So many acts are under way at once; those of one Budget queue in the order of their rows. */
const AT_ONCE = 32;
/** So long the house does nothing else while it judges. */
const STRETCH_MS = 10;

/**
 * Imports a list of actuals from the finance system: recognises it, judges each row, and unless it is a dry run posts what
 * is new, each row by an act of its own. Asked again, it does what is still to do. Errors: `Outage`.
 */
export async function importActuals(
  bytes: Uint8Array<ArrayBuffer>,
  { told, budgets, dryRun }: Asked,
  house: Importing,
): Promise<ImportAnswer> {
  const nothing = { dryRun, recognised: null, refusal: null, ...summed([]), rows: [] };
  try {
    const { recognised, rows } = await readSheet(bytes, vocabulary, told);
    const said = { ...nothing, recognised: inWords(recognised, house.say) };
    const [doubt] = said.recognised.doubts;
    if (doubt) return { ...said, refusal: doubt };
    const judge = await judgeOf(budgets, house);
    const done = await judged(rows, judge, house);
    if (!dryRun) await post(done, house);
    return { ...said, ...summed(done), rows: done.map(saidRow) };
  } catch (error) {
    if (!(error instanceof FileRefused || error instanceof Refusal)) throw error;
    return { ...nothing, refusal: house.say(error) };
  }
}

const inWords = ({ doubts, ...recognised }: Recognised, say: Importing['say']) => ({
  ...recognised,
  doubts: doubts.map(say),
});

const allBudgets = question(questionsOver<BudgetTables>().selectFrom('budgets').select('thing').orderBy('thing'));

/** Every Budget into which a row may go, as it stands. */
async function judgeOf(budgets: readonly string[], { decisions, ask, poster }: Importing): Promise<ActualsJudge> {
  const ids = (budgets.length > 0 ? budgets : (await ask(allBudgets)).map(({ thing }) => thing)) as BudgetId[];
  const standings = new Map<BudgetId, Standing<Budget>>();
  for (const id of ids) {
    const standing = await decisions.standing(budget, id);
    if (standing.state.status === 'unknown') throw new Refusal('budget-unknown', { budget: id });
    standings.set(id, standing);
  }
  return new ActualsJudge(standings, poster, budgets.length > 0);
}

/** A row that was judged, with the act that would post it. */
interface Judged extends Done {
  readonly command?: PostActual;
}

async function judged(rows: readonly ReadRow[], judge: ActualsJudge, { say, signal }: Importing): Promise<Judged[]> {
  const done: Judged[] = [];
  let since = performance.now();
  for (const read of rows) {
    if (performance.now() - since > STRETCH_MS) {
      await setImmediate();
      signal?.throwIfAborted();
      since = performance.now();
    }
    done.push(judgedRow(read, judge, say));
  }
  return done;
}

function judgedRow(read: ReadRow, judge: ActualsJudge, say: Importing['say']): Judged {
  const unreadable = (refusal: SaidRefusal): Judged => ({ read, verdict: 'unreadable', refusal });
  const [fault] = read.faults;
  if (fault) return unreadable(say({ code: 'import-row-unreadable', facts: { ...fault } }));
  let row: ActualRow;
  try {
    row = actualFrom(read.values as ReadActual);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return unreadable(say(error));
  }
  const { refusal, ...rest } = judge.judge(row);
  return { read, amountCents: row.amountCents, ...rest, ...(refusal && { refusal: say(refusal) }) };
}

/** Posts what is new, and notes of each row what came of it; a row that is refused stops no other. */
async function post(rows: Judged[], { send, signal, progress }: Importing): Promise<void> {
  const places = rows.flatMap(({ verdict }, place) => (verdict === 'new' ? [place] : []));
  let next = 0;
  let finished = 0;
  const one = async (place: number) => {
    const { command, ...row } = rows[place]!;
    const { budgetId, terms, act } = command!;
    const outcome = await send!(now => new PostActual(budgetId, terms, now), { commandId: act.commandId });
    const { receipt, refusal } = outcome;
    const conflict = refusal?.code === 'document-known';
    rows[place] = { ...row, receipt, refusal, verdict: receipt ? 'posted' : conflict ? 'conflict' : 'unmatched' };
    progress?.(++finished, places.length);
  };
  const worker = async () => {
    try {
      while (next < places.length) {
        signal?.throwIfAborted();
        await one(places[next++]!);
      }
    } catch (error) {
      // What has not begun stays undone; whoever asks again does it.
      next = places.length;
      throw error;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
