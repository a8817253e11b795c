import type { BudgetId, CommandId } from '@moves/events/catalogue/values';
import { type Act, demandDate } from '@moves/events/decider/act';
import { derivedUuid } from '@moves/events/decider/derived-id';
import { demand, Malformed, Refusal } from '@moves/events/decider/failures';
import { demandStillPossible, imagined } from '@moves/events/decider/parts';
import type { Standing } from '@moves/events/decider/standings';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { PostActual, type PostActualTerms, postActual } from '../spending/post-actual.ts';
import type { ActualRow } from './actual-row.ts';
import { matched } from './match-line.ts';

/** What would come of a row: it is new, already there, there with other content, does not match what is kept here, or says nothing that could be posted. */
export type Verdict = 'new' | 'known' | 'conflict' | 'unmatched' | 'unreadable';

/** A row judged: where it belongs, and the act that would post it, or why not. */
export interface JudgedActual {
  readonly verdict: Verdict;
  readonly budgetId?: BudgetId;
  readonly line?: string;
  readonly command?: PostActual;
  readonly refusal?: Refusal;
}

/** Who would post the rows, and when. */
export type Poster = Pick<Act, 'by' | 'now' | 'correlationId'>;

/**
 * Judges vouchers one after the other, each by the very decision that posts one by hand, as if those before it had been
 * posted. Nothing is written.
 */
export class ActualsJudge {
  private readonly states: Map<BudgetId, Budget>;

  constructor(
    private readonly standings: ReadonlyMap<BudgetId, Standing<Budget>>,
    private readonly poster: Poster,
    /** Vouchers go to these Budgets whatever their year; else to those of the year of their day. */
    private readonly named: boolean,
  ) {
    this.states = new Map([...standings].map(([id, { state }]) => [id, state]));
  }

  judge(row: ActualRow): JudgedActual {
    let place: { readonly id: BudgetId; readonly terms: PostActualTerms } | undefined;
    try {
      place = this.placeOf(row);
      const { id, terms } = place;
      const command = new PostActual(id, terms, {
        ...this.poster,
        at: this.poster.now,
        commandId: idOf(place, this.poster),
      });
      const here = { budgetId: id, line: terms.line };
      return { verdict: this.imagine(command) ? 'new' : 'known', ...here, command };
    } catch (error) {
      const here = place && { budgetId: place.id, line: place.terms.line };
      if (error instanceof Malformed) return { verdict: 'unreadable', ...here, refusal: senseless(error) };
      if (!(error instanceof Refusal)) throw error;
      return { verdict: error.code === 'document-known' ? 'conflict' : 'unmatched', ...here, refusal: error };
    }
  }

  /** True if the act would write something; then the next row is judged as if it had. */
  private imagine(command: PostActual): boolean {
    const { budgetId: id, act } = command;
    const state = this.states.get(id)!;
    demandDate(act, PostActual.dated);
    const events = postActual(state, command);
    if (events.length === 0) return false;
    demandStillPossible(budget, state, events, this.standings.get(id)!.pending, act);
    this.states.set(
      id,
      budget.fold(
        events.map(event => imagined(budget.catalogue, event, act)),
        state,
      ),
    );
    return true;
  }

  /** The one Budget and line a voucher belongs to; where no Budget has one, the refusal of the last says why. */
  private placeOf(row: ActualRow): { readonly id: BudgetId; readonly terms: PostActualTerms } {
    const [asked, ownLine] = split(row.line);
    const year = Number(row.valueOn.slice(0, 4));
    const kept = [...this.states].flatMap(([id, b]) => (b.status === 'unknown' ? [] : [[id, b] as const]));
    const pool = kept.filter(([id, b]) =>
      asked ? id === asked : (this.named && kept.length === 1) || b.year === year,
    );
    demand(pool.length > 0, 'import-no-budget', { year, ...(asked && { budget: asked }) });
    const fits: { id: BudgetId; terms: PostActualTerms }[] = [];
    let refusal: Refusal | undefined;
    for (const [id, b] of pool) {
      try {
        fits.push({ id, terms: termsOf(b, { ...row, ...(ownLine && { line: ownLine }) }) });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refusal = error;
      }
    }
    const [fit, ...others] = fits;
    if (!fit) throw pool.length > 1 ? new Refusal('import-no-budget-fits', { year, budgets: names(pool) }) : refusal!;
    demand(others.length === 0, 'import-several-budgets-fit', { year, budgets: fits.map(({ id }) => id).join(', ') });
    return fit;
  }
}

const senseless = ({ field, problem }: Malformed): Refusal =>
  new Refusal('import-row-makes-no-sense', { field, problem });

const names = (pool: readonly (readonly [BudgetId, unknown])[]): string => pool.map(([id]) => id).join(', ');

/** `100-2018:it-security` names a line and its Budget. */
function split(line: string | undefined): readonly [budget?: string, line?: string] {
  const [, id, own] = /^([^:]+):([^:]+)$/.exec(line ?? '') ?? [];
  return id ? [id, own] : [undefined, line];
}

function termsOf(b: KnownBudget, row: ActualRow): PostActualTerms {
  const { line, commitment } = matched(b, row);
  const { document, valueOn, amountCents, netCents, vatRate, measure, text } = row;
  return {
    line: line.line,
    amountCents,
    ...(netCents !== undefined && { netCents }),
    ...(vatRate !== undefined && { vatRate }),
    ...(commitment && { commitment: commitment.commitment }),
    valueOn,
    document,
    ...(text && { text }),
    ...(measure && { measure }),
  };
}

/** The same row by the same person is always the same command: asked again, also after a crash, it is done once. */
const idOf = ({ id, terms }: { id: BudgetId; terms: PostActualTerms }, { by }: Poster): CommandId =>
  derivedUuid(JSON.stringify(['import-actuals', id, by, terms.document, terms])) as CommandId;
