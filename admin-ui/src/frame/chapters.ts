import { mayAsk, mayImport } from '../claims.ts';
import type { MessageKey } from '../i18n/de.ts';

interface Place {
  readonly to: string;
  readonly name: MessageKey;
  /** The question this page asks first; whose role may not ask it does not see the page. */
  readonly asks?: string;
  /** The kind of list this page brings in; whose role may not import it does not see the page. */
  readonly imports?: string;
}

/** The chapters of the console, each with its pages; the first is where the chapter opens. */
const chapters = {
  measures: [{ to: '/measures', name: 'list.measures', asks: 'measures' }],
  budgets: [
    { to: '/budgets', name: 'list.budgets', asks: 'budgets' },
    { to: '/budgetLines', name: 'list.budgetLines', asks: 'budgetLines' },
    { to: '/obligations', name: 'list.obligations', asks: 'obligations' },
    { to: '/financialPlans', name: 'list.financialPlans', asks: 'financialPlans' },
    { to: '/imports/actuals', name: 'import.title', imports: 'actuals' },
  ],
  positions: [
    { to: '/positions', name: 'list.positions', asks: 'positions' },
    { to: '/positions/sums', name: 'list.positionSums', asks: 'positionSums' },
    { to: '/positions/changes', name: 'list.positionChanges', asks: 'positionChanges' },
    { to: '/rateTables', name: 'list.rateTables', asks: 'rateTables' },
  ],
  tenders: [
    { to: '/tenders', name: 'list.tenders', asks: 'tenders' },
    { to: '/tenders/board', name: 'tender.board', asks: 'tenders' },
    { to: '/tenders/inbox', name: 'tender.inbox', asks: 'tenderCalendar' },
    { to: '/contracts', name: 'list.contracts', asks: 'contracts' },
    { to: '/procurement/periods', name: 'calculator.title', asks: 'procurementPeriods' },
    { to: '/procurement/rules', name: 'rules.title', asks: 'procurementRules' },
  ],
  decisions: [
    { to: '/decisions', name: 'list.decisions', asks: 'decisions' },
    { to: '/papers', name: 'list.papers', asks: 'papers' },
    { to: '/sessions', name: 'list.sessions', asks: 'sessions' },
    { to: '/bodies', name: 'list.bodies', asks: 'bodies' },
  ],
  inquiries: [{ to: '/inquiries', name: 'list.inquiries', asks: 'inquiries' }],
} as const satisfies Readonly<Record<string, readonly Place[]>>;

export type Chapter = keyof typeof chapters;
export const chapterNames = Object.keys(chapters) as readonly Chapter[];

/** The pages of a chapter that this person's role may see. */
export const pagesOf = (chapter: Chapter): readonly Place[] =>
  (chapters[chapter] as readonly Place[]).filter(({ asks, imports }) =>
    imports ? mayImport(imports) : asks !== undefined && mayAsk(asks),
  );
