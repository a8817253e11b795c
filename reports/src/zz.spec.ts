import { it } from '@jest/globals';
import { AppropriationBooked, ActualPosted, ForecastGiven, BudgetOpened, LineOpened } from '@moves/events/catalogue/budgets';
import { PositionRequested, PositionApproved, PositionFilled } from '@moves/events/catalogue/positions';
import { told } from '@moves/events/decider/spec';
import { fileOf, gathered } from './kit/spec-kit.ts';
import { viewsOf } from './kit/spec-views.ts';
import { reportReadModels } from './read-models.ts';
import { reader } from './money/story.ts';
import { reports } from './index.ts';
it('is fast', async () => {
  const story: Record<string, never[]> = {};
  for (let b = 0; b < 20; b++) story[`budget-${b}-2019`] = [
    told(BudgetOpened({ year: 2019, title: 'x', subBudget: String(100 + b), office: 'A' })).on('2018-01-01'),
    ...Array.from({ length: 200 }, (_, l) => [
      told(LineOpened({ line: `l${l}`, title: 'Zeile ' + l, kind: l % 3 ? 'operating' : 'investment', transferable: false, inferred: [] })).on('2018-01-01'),
      told(AppropriationBooked({ line: `l${l}`, amountCents: 100_000_00 })).on('2018-06-01'),
      told(ForecastGiven({ line: `l${l}`, plannedRestCents: 5 })).on('2018-06-01'),
      ...Array.from({ length: 8 }, (_, p) => told(ActualPosted({ posting: `p${l}-${p}`, line: `l${l}`, amountCents: 100, committedCents: 0, valueOn: '2019-01-01' as never, document: `d${l}-${p}` })).on('2019-01-01')),
    ]).flat()] as never[];
  for (let p = 0; p < 5; p++) story[`position-P${p}`] = [
    told(PositionRequested({ title: 'x', planYear: 2018, planKind: 'plan', grade: 'E11', gradeMark: 'fictitious', share: 10000, office: 'Amt ' + (p % 40), subBudget: '100' })).on('2017-01-01'),
    told(PositionApproved({ decision: { paper: 'x', body: 'GR', sessionOn: '2017-02-01' as never, authoritative: true } })).on('2017-02-01'),
    ...(p % 3 ? [told(PositionFilled({ occupancy: 'o', share: 10000, from: '2018-05-01' as never, grade: 'E11' })).on('2018-05-01')] : []),
  ] as never[];
  let t = performance.now();
  const views = viewsOf(reportReadModels, story);
  console.log('fill', Math.round(performance.now() - t));
  for (const report of reports.filter(r => r.name === "programme-cost")) {
    t = performance.now();
    let asked = 0, ms = 0;
    const counting = { ...views, ask: async (q: never) => { asked++; const s = performance.now(); const r = await views.ask(q); console.log("rows", Math.round(performance.now()-s)); if (performance.now()-s>1000) console.log("rows", (q as {sql:string}).sql.length, JSON.stringify(await views.ask({...(q as object), sql: "explain query plan " + (q as {sql:string}).sql} as never)).slice(0,3000)); ms += performance.now() - s; return r; } };
    const made = await gathered(report as never, { views: counting as never, context: reader });
    const bytes = await fileOf(made, 'xlsx');
    console.log(report.name, made.head.rows, 'rows', asked, 'questions', Math.round(ms), 'ms sql', Math.round(performance.now() - t), 'ms', bytes.length);
  }
}, 300_000);
