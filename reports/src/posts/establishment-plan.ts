import type { Mark } from '@moves/events/catalogue/values';
import { markWords } from '@moves/events/catalogue/words';
import type { Language } from '@moves/events/graph/sentences';
import { posts, text, year } from '../kit/formats.ts';
import { pages } from '../kit/pages.ts';
import { keys, oneYear } from '../kit/parameters.ts';
import { type ReportContext, report } from '../kit/report.ts';
import { markNote } from '../notes.ts';
import { decisionText } from '../references.ts';
import { FEWEST_SHOWN } from './asked.ts';
import { type EstablishmentPlanRow, establishmentPlanPage, type PlanChange } from './establishment-plan-question.ts';
import { postNotes, suppressionNote } from './notes.ts';

/** A row, and of which plan it is. */
type Row = EstablishmentPlanRow & { readonly year: number };

async function* ofPlan(rows: AsyncIterable<EstablishmentPlanRow>, year: number): AsyncGenerator<Row> {
  for await (const row of rows) yield { ...row, year };
}

/** The establishment plan of a year beside that of the year before, by Teilhaushalt and grade (R-09; § 57 GemO, § 5 GemHVO). */
export const establishmentPlanReport = report<Row>()({
  name: 'establishment-plan',
  number: 'R-09',
  title: { de: 'Stellenplanentwicklung', en: 'Establishment plan' },
  about: {
    de: 'Der Stellenplan eines Jahres neben dem des Vorjahres und dem, was am 30. Juni des Vorjahres besetzt war (§ 5 (2) GemHVO), in Vollzeitäquivalenten.',
    en: 'The plan of a year beside that of the year before, and what was filled on 30 June of that year (§ 5 (2) GemHVO), in full-time equivalents.',
  },
  things: { de: 'Zeilen', en: 'rows' },
  frozenColumns: 3,
  subtotals: ['subBudget'],
  parameters: {
    year: oneYear({ de: 'Planjahr', en: 'Year of the plan' }),
    subBudget: keys({ de: 'Teilhaushalt', en: 'Sub-budget' }),
  },
  rows: (views, context, { year, subBudget }) => {
    const of = year ?? Number(context.today.slice(0, 4));
    return ofPlan(
      pages(views, (last, first) => establishmentPlanPage(context, of, subBudget, last, first)),
      of,
    );
  },
  columns: [
    {
      name: 'year',
      title: { de: 'Plan für', en: 'Plan of' },
      about: { de: 'Für welches Jahr der Plan gilt.', en: 'For which year the plan is.' },
      width: 9,
      format: year,
      value: row => row.year,
    },
    {
      name: 'subBudget',
      title: { de: 'Teilhaushalt', en: 'Sub-budget' },
      about: {
        de: 'Der Teilhaushalt der Stelle, sonst der ihrer Finanzierung. Leer: keiner bekannt.',
        en: 'That of the post, else that of its funding. Empty: none is known.',
      },
      width: 13,
      format: text,
      value: row => row.sub_budget,
    },
    {
      name: 'grade',
      title: { de: 'Entgelt-/ Besoldungsgruppe', en: 'Pay grade' },
      about: {
        de: 'Beschäftigte E (TVöD-V), Beamtinnen und Beamte A und B (LBesGBW).',
        en: 'Employees E (TVöD-V), officials A and B (LBesGBW).',
      },
      width: 18,
      format: text,
      value: row => row.grade,
    },
    {
      name: 'before',
      title: { de: 'Vorjahr', en: 'Year before' },
      about: {
        de: 'Stellen im Plan des Vorjahres: bis dahin vorgesehen, und am 1. Januar jenes Jahres noch da.',
        en: 'Posts in the plan of the year before: planned by then, and still there after 1 January of that year.',
      },
      width: 14,
      format: posts,
      value: row => row.share_before,
      total: 'sum',
    },
    {
      name: 'filled',
      title: { de: 'besetzt am 30.06. des Vorjahres', en: 'Filled on 30 June of the year before' },
      about: {
        de: 'Was davon am 30. Juni des Vorjahres besetzt war. Leer: Der Tag liegt nach dem Stand, oder unterdrückt.',
        en: "What of these was filled on that day. Empty: the day lies after the report's day, or suppressed.",
      },
      width: 18,
      format: posts,
      value: (row, context) => (isHidden(row, context) ? null : row.filled_share),
      total: 'sum',
    },
    {
      name: 'now',
      title: { de: 'Planjahr', en: 'Year of the plan' },
      about: { de: 'Stellen im Plan des Jahres.', en: 'Posts in the plan of the year.' },
      width: 14,
      format: posts,
      value: row => row.share_now,
      total: 'sum',
    },
    {
      name: 'change',
      title: { de: 'Veränderung', en: 'Change' },
      about: { de: 'Planjahr − Vorjahr.', en: 'The year − the year before.' },
      width: 14,
      format: posts,
      value: row => row.share_now - row.share_before,
      total: 'sum',
    },
    {
      name: 'reason',
      title: { de: 'Begründung', en: 'Reason' },
      about: {
        de: 'Schaffung, Wegfall, Streichung und Umwandlung mit ihrem Beschluss (§ 5 (2) GemHVO).',
        en: 'What was created, lapsed, struck out and converted, with its decision (§ 5 (2) GemHVO).',
      },
      width: 48,
      format: text,
      value: ({ changes }, { language }) => reasonsIn(JSON.parse(changes), language),
    },
    {
      name: 'mark',
      title: { de: 'Herkunft der Gruppe', en: 'How the grade is known' },
      about: {
        de: 'Leer: belegt. Sonst, wie die Entgelt- oder Besoldungsgruppe bekannt ist.',
        en: 'Empty: stated. Else how the grade is known.',
      },
      width: 22,
      format: text,
      value: ({ marks }, { language }) =>
        (JSON.parse(marks) as Mark[])
          .filter(mark => mark !== 'stated')
          .map(mark => markWords[mark][language])
          .join(', ') || null,
    },
  ],
  notes: [...postNotes, suppressionNote, markNote],
});

const isHidden = (row: Row, { publicOnly }: ReportContext): boolean =>
  publicOnly && row.posts_before > 0 && row.posts_before < FEWEST_SHOWN;

/** Why the numbers differ, each ground once with its share: `Schaffung (GRDrs 1/2022, Gemeinderat 27.01.2022): +1,0000`. */
function reasonsIn(changes: readonly PlanChange[], language: Language): string | null {
  const shares = new Map<string, number>();
  for (const one of changes) {
    const ground = groundOf(one, language);
    const sign = one.kind === 'gone' || one.kind === 'to' ? -1 : 1;
    shares.set(ground, (shares.get(ground) ?? 0) + sign * one.share);
  }
  const said = [...shares].map(
    ([ground, share]) => `${ground}: ${share > 0 ? '+' : ''}${posts.typed(share, language)}`,
  );
  return said.length ? said.sort().join('; ') : null;
}

function groundOf({ kind, ground, grade, inAdvance, decision }: PlanChange, language: Language): string {
  const say = (de: string, en: string) => (language === 'de' ? de : en);
  if (kind === 'from') return say(`Umwandlung aus ${grade}`, `conversion from ${grade}`);
  if (kind === 'to') return say(`Umwandlung nach ${grade}`, `conversion to ${grade}`);
  if (kind === 'gone') return GONE[ground ?? 'abolished'][language];
  const created = inAdvance ? say('Schaffung im Vorgriff', 'created in advance') : say('Schaffung', 'created');
  return decision ? `${created} (${decisionText({ kind: 'decision', decision }, language)})` : created;
}

const GONE = {
  lapseNote: { de: 'Wegfall (kw-Vermerk)', en: 'lapsed (note)' },
  fixedTerm: { de: 'Wegfall (Ende der Befristung)', en: 'lapsed (end of term)' },
  abolished: { de: 'Streichung', en: 'struck out' },
};
