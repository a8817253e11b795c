import { type BudgetEvent, budgetEvents, type LineKind, type StatuteState } from '../../catalogue/budgets.ts';
import { type Day, dayOf, startOfDay } from '../../catalogue/time.ts';
import { readModel } from '../../read-model/define.ts';
import { folded } from '../../read-model/folded.ts';

/** One row a Budget in one year: whose it is, and how far its statute is on its way to law. */
export const budgetList = readModel<BudgetEvent>()({
  name: 'budgets',
  version: 1,
  events: budgetEvents,
  table: {
    year: 'integer not null',
    title: 'text not null',
    title_folded: 'text not null',
    sub_budget: 'text',
    office: 'text not null',
    biennial_from: 'integer',
    /** `StatuteState` */
    state: 'text not null',
    /** 1 from the beginning of provisional management until the statute is in force (§ 83 GemO). */
    provisional: 'integer not null',
    provisional_on: 'text',
    introduced_on: 'text',
    reading: 'integer',
    adopted_on: 'text',
    /** `DecisionRef`, in JSON. */
    adoption: 'text',
    published_on: 'text',
    in_force_on: 'text',
    closed_on: 'text',
    source: 'text',
    opened_at: 'text not null',
    /** The first moment of its calendar year, and of the one after. */
    begins_at: 'text not null',
    ends_at: 'text not null',
    search: 'text not null',
  },
  indexes: ['year, thing'],
  on: {
    BudgetOpened: (rows, { year, title, subBudget, office, biennialFrom, source }, { at, stream }) =>
      rows.insert({
        year,
        title,
        title_folded: folded(title),
        sub_budget: subBudget,
        office,
        biennial_from: biennialFrom,
        state: 'draft' satisfies StatuteState,
        provisional: false,
        source: source && JSON.stringify(source),
        opened_at: at,
        begins_at: startOfDay(`${year}-01-01` as Day),
        ends_at: startOfDay(`${year + 1}-01-01` as Day),
        search: folded(`${stream.slice('budget-'.length)} ${title} ${office}`),
      }),
    BudgetIntroduced: (rows, _, { at }) => rows.update({ state: 'introduced', introduced_on: dayOf(at) }),
    BudgetDeliberated: (rows, { reading }) => rows.update({ state: 'deliberated', reading }),
    BudgetAdopted: (rows, { decision }, { at }) =>
      rows.update({ state: 'adopted', adopted_on: dayOf(at), adoption: JSON.stringify(decision) }),
    BudgetTakenIntoForce: (rows, { publishedOn }, { at }) =>
      rows.update({ state: 'inForce', published_on: publishedOn, in_force_on: dayOf(at), provisional: false }),
    ProvisionalManagementBegun: (rows, _, { at }) => rows.update({ provisional: true, provisional_on: dayOf(at) }),
    BudgetClosed: (rows, _, { at }) => rows.update({ state: 'closed', closed_on: dayOf(at), provisional: false }),
  },
});

/** The lines that cover each other in a Budget: operating and personnel together, investment apart; one that is excluded stands alone (§ 20 GemHVO). */
export const coverGroupOf = (line: {
  line: string;
  kind: LineKind;
  excludedFromCover?: boolean | undefined;
}): string => {
  if (line.excludedFromCover) return `line:${line.line}`;
  return line.kind === 'investment' ? 'investment' : 'expense';
};

/** One row a line of a Budget: what for, of which kind, for which measure. Its figures are sums of bookings. */
export const budgetLineList = readModel<BudgetEvent>()({
  name: 'budget_lines',
  version: 1,
  events: budgetEvents,
  table: {
    line: 'text not null',
    title: 'text not null',
    title_folded: 'text not null',
    /** `LineKind` */
    kind: 'text not null',
    cover_group: 'text not null',
    /** Where the line says it; else it is the Budget's. */
    sub_budget: 'text',
    profit_centre: 'text',
    account: 'text',
    measure: 'text',
    transferable: 'integer not null',
    excluded_from_cover: 'integer not null',
    /** A list, in JSON: what no source says and somebody inferred. */
    inferred: 'text not null',
    source: 'text',
    /** If its figures are those of a day, as a source has them: day, qualifier and source, in JSON. */
    taken_over: 'text',
    search: 'text not null',
  },
  key: ['line'],
  indexes: ['measure'],
  on: {
    LineOpened: (rows, e) =>
      rows.insert({
        line: e.line,
        title: e.title,
        title_folded: folded(e.title),
        kind: e.kind,
        cover_group: coverGroupOf(e),
        sub_budget: e.subBudget,
        profit_centre: e.profitCentre,
        account: e.account,
        measure: e.measure,
        transferable: e.transferable,
        excluded_from_cover: e.excludedFromCover ?? false,
        inferred: JSON.stringify(e.inferred),
        source: e.source && JSON.stringify(e.source),
        search: folded([e.line, e.title, e.profitCentre, e.account, e.measure].filter(Boolean).join(' ')),
      }),
    LineTakenOver: (rows, { line, qualifier, source }, { at }) =>
      rows.update({ taken_over: JSON.stringify({ on: dayOf(at), qualifier, source }) }, { line }),
  },
});
