import { type Day, dayOf } from '@moves/events/catalogue/time';
import { refusalOf } from '@moves/events/decider/failures';
import type { GraphContext } from '@moves/events/graph/context';
import type { Language } from '@moves/events/graph/sentences';
import { sourceIn } from '@moves/events/published/tenders/law/step-rule';
import { rulesFor, steps } from '@moves/events/published/tenders/law/steps';
import { gates } from '../law/gates.ts';
import type { Period, PeriodsAsked } from '../law/periods/period.ts';
import { periodsFor } from '../law/periods/periods.ts';
import { type ProcurementRule, procurementRules } from '../law/procurement-rules.ts';
import { gateWords, periodWords, stepWords } from '../law/words.ts';
import { lawDayOf, type Tender } from '../tender-state.ts';
import type * as G from '../tenders.types.generated.ts';
import { refusalSaid } from './saying.ts';

/** Everything that the deadline calculator says, in the reader's language. */
export const periodsSaid = (asked: PeriodsAsked, language: Language) =>
  periodsFor(asked).map(period => periodSaid(period, language));

const periodSaid = (period: Period, language: Language) => ({
  name: period.name,
  title: periodWords[period.name][language],
  kind: period.kind,
  days: period.days ?? null,
  rule: period.rule[language],
  paragraph: period.paragraph,
  lawVersion: period.lawVersion[language],
  calendar: period.calendar[language],
  steps: period.steps.map(({ text, day }) => ({ text: text[language], day })),
  lastDay: period.lastDay,
  earliestAt: period.earliestAt ?? null,
  dueAt: period.dueAt ?? null,
  label: period.label ?? null,
});

/** What the calculator is asked without a tender. */
export function asAsked(input: G.ProcurementPeriodsInput): PeriodsAsked {
  const { net, ...said } = input;
  return { ...said, ...(net !== undefined && { netCents: net }) } as PeriodsAsked;
}

/** The table of steps for a procedure, or all of them, as of a day or of all days. */
export const rulesSaid = (procedure: string | null | undefined, lawOn: Day | null | undefined, language: Language) =>
  procurementRules()
    .filter(
      ({ procedures, since, until }) =>
        (!procedure || procedures.length === 0 || (procedures as readonly string[]).includes(procedure)) &&
        (!lawOn || ((!since || since <= lawOn) && (!until || lawOn < until))),
    )
    .map(rule => ruleSaid(rule, language));

const ruleSaid = (
  { step, name, procedures, states, gates: asked, source, since, until }: ProcurementRule,
  language: Language,
) => ({
  step,
  title: name[language],
  procedures: [...procedures],
  states: [...states],
  gates: asked.map(({ gate, text }) => ({ name: gate, text: text[language] })),
  source,
  since: since ?? null,
  until: until ?? null,
});

/** What the table lets happen in this state, and which of its gates are open for this person. */
export function stepsSaid(t: Tender, context: GraphContext) {
  if (t.status === 'unknown') return [];
  const { language, viewer } = context;
  const lawDay = lawDayOf(t, dayOf(viewer.act.at));
  return [...new Set(steps.map(({ step }) => step))].flatMap(step => {
    const rule = rulesFor(step, t.chosen?.procedure, lawDay).find(({ states }) => states.includes(t.status));
    if (!rule) return [];
    const source = sourceIn(rule, t.chosen?.regime);
    const asked = rule.gates.map(gate => {
      const refusal = refusalOf(() => gates[gate](t, viewer.act));
      const said = refusal && refusalSaid(context, { code: refusal.code, facts: { ...refusal.facts, source } });
      return { name: gate, text: gateWords[gate][language], open: !refusal, refusal: said ?? null };
    });
    const title = stepWords[step][language];
    return [{ step, title, source, open: asked.every(({ open }) => open), gates: asked }];
  });
}
