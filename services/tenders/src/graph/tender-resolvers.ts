import { procedureParagraphs } from '@moves/events/catalogue/tenders/in-words';
import { WHOLE } from '@moves/events/catalogue/tenders/words';
import type { GraphContext } from '@moves/events/graph/context';
import { revisionShown } from '@moves/events/graph/loads';
import { tasksSaid } from '@moves/events/graph/tasks';
import { recordOf } from '@moves/events/published/tenders/record';
import { codesOf, noticeSubtypeOf } from '../law/codes.ts';
import { loads } from '../load.ts';
import { tenderTasks } from '../tasks.ts';
import { tenderTelling, toldHistory } from '../telling.ts';
import { tender } from '../tender.ts';
import type * as G from '../tenders.types.generated.ts';
import { awardShape } from './award-shapes.ts';
import { winnersOf } from './bidder-resolvers.ts';
import { periodsSaid, stepsSaid } from './law-said.ts';
import { fundingOf, lastRefusals, running } from './money-resolvers.ts';
import { periodsAsked } from './periods-asked.ts';
import { readsFile } from './saying.ts';
import type { DetailsShape, TenderShape } from './tender-shapes.ts';

/** How the promises about a tender are kept. */
export const tenderResolvers: Pick<G.Resolvers, 'Tender' | 'TenderDocuments'> = {
  Tender: {
    __resolveReference: ({ id }, context) => loads(context).tenders.load(id),
    revision: ({ id }, _, context) => revisionShown(context, tender, id, loads(context).histories.tender),
    measure: ({ measureId }) => (measureId === null ? null : { id: measureId }),
    publishedMilestone: from(({ publishedMilestone }) => publishedMilestone),
    awardedMilestone: from(({ awardedMilestone }) => awardedMilestone),
    cpv: from(({ cpv }) => cpv),
    takeOver: from(({ takeOver }) => takeOver),
    source: from(({ source }) => source),
    inferred: from(({ inferred }) => inferred),
    handler: ({ handledBy }, _, { nameOf }) => handledBy && nameOf(handledBy),
    handledByMe: ({ handledBy }, _, { viewer }) => handledBy === viewer.act.by,

    estimate: async (t, _, context) => estimateOf(t, await detailsOf(t, context)),
    lots: lotsOf,
    choice: async (t, _, context) => choiceOf(t, await detailsOf(t, context)),
    interests: async ({ id }, _, context) =>
      (await loads(context).interests.load(id)).map(({ person, ...said }) => ({
        ...said,
        by: context.viewer.readsPersons ? person : null,
        byName: context.nameOf(person),
      })),
    consultations: ({ id }, _, context) => loads(context).consultations.load(id),
    plan: ({ plan }) => (Object.values(plan).some(day => day !== null) ? plan : null),

    documents: async ({ id }, _, context) => {
      const { documents } = (await loads(context).details.load(id))!;
      return documents && { ...documents, tender: id };
    },
    funding: (t, _, context) => fundingOf(t, context),
    asking: async ({ id }, _, context) => running(await loads(context).asks.tender.load(id))[0] ?? null,
    moneyRefusals: ({ id }, _, context) => lastRefusals(id, context),
    approvals: approvalsOf,

    rounds: ({ id }, _, context) => loads(context).rounds.load(id),
    address: from(({ address }) => address),
    questionsUntil: from(({ questionsUntil }) => questionsUntil),
    notices: async ({ id, category }, _, context) =>
      (await loads(context).notices.load(id)).map(notice => ({
        ...notice,
        eforms: noticeSubtypeOf(notice.kind, category),
      })),
    questions: ({ id }, _, context) => loads(context).questions.load(id),
    corrections: async ({ id }, _, context) =>
      (await loads(context).corrections.load(id)).map(({ by, approvedBy, ...said }) => ({
        ...said,
        by: context.viewer.readsPersons ? by : null,
        byName: context.nameOf(by),
        approvedBy: context.viewer.readsPersons ? approvedBy : null,
        approvedByName: approvedBy && context.nameOf(approvedBy),
      })),
    bidders: async ({ id }, _, context) => {
      const all = await loads(context).bidders.load(id);
      if (context.viewer.readsBids) return all;
      const winners = await winnersOf(context, id);
      return all.filter(bidder => winners.has(bidder.id));
    },
    bids: ({ id }, _, context) => loads(context).bids.load(id),
    selection: from(({ selection }) => selection && { ...selection, fewerReason: selection.fewerReason ?? null }),
    negotiations: async ({ id }, _, context) =>
      (await loads(context).negotiations.load(id)).map(({ round, on_day, bids, summary }) => ({
        round,
        on: on_day as never,
        bids: JSON.parse(bids) as string[],
        summary: context.viewer.readsBids ? summary : '',
      })),
    evaluation: async (t, _, context) => {
      const { scored, documents } = await detailsOf(t, context);
      return scored && documents ? { tender: t.id } : null;
    },

    proposals: ({ id }, _, context) => loads(context).proposals.load(id),
    resolutions: ({ id }, _, context) => loads(context).resolutions.load(id),
    registerAnswers: ({ id }, _, context) => loads(context).register.load(id),
    information: async (t, _, context) => {
      const { information } = await detailsOf(t, context);
      if (!information) return null;
      const { at: sentAt, afterwards: enteredAfterwards, electronic, earliestAt, rule } = information;
      return { tender: t.id, sentAt, electronic, earliestAt, rule, enteredAfterwards };
    },
    holds: ({ id }, _, context) => loads(context).holds.load(id),
    awards: async ({ id }, _, context) =>
      (await loads(context).awards.load(id)).flatMap(({ awarded_on, ...row }) =>
        awarded_on === null ? [] : [awardShape({ ...row, awarded_on })],
      ),
    contracts: ({ id }, _, context) => loads(context).contractsOf.tender.load(id),
    debriefs: async ({ id }, _, context) =>
      context.viewer.readsBids ? (await loads(context).letters.load(id)).filter(({ kind }) => kind === 'debrief') : [],
    statistics: from(({ statistics }) => statistics),
    cancellation: from(({ cancellation }) => cancellation),
    retention: from(({ retention }) => retention && { until: retention.retainUntil, rule: retention.rule }),
    lateSteps: ({ id }, _, context) => loads(context).lateSteps.load(id),
    enteredAfterwards: async ({ id }, _, context) =>
      (await loads(context).steps.load(id)).some(({ afterwards }) => afterwards === 1),

    deadlines: ({ id }, _, context) => loads(context).deadlines.tender.load(id),
    nextDeadline: async ({ id }, _, context) => (await loads(context).deadlines.tender.load(id))[0] ?? null,
    periods: async (t, _, context) => {
      const asked = await periodsAsked(t, context);
      return asked ? periodsSaid(asked, context.language) : [];
    },
    steps: async ({ id }, _, context) =>
      context.past ? [] : stepsSaid((await context.decisions.standing(tender, id)).state, context),
    record: async (t, _, context) => {
      if (!readsFile(context)) return [];
      const { items } = await recordFor(t, context);
      const { language } = context;
      return items.map(({ number, title, state, text, entries }) => ({
        number,
        title: title[language],
        state,
        missing: state === 'missing',
        text: text?.[language] ?? null,
        entries: entries.map(({ afterwards, position, ...entry }) => ({
          ...entry,
          position: String(position),
          text: entry.text[language],
          enteredAfterwards: afterwards,
        })),
      }));
    },
    timeline: async (t, _, context) => {
      const { timeline } = await recordFor(t, context);
      const { language } = context;
      const whole = readsFile(context);
      return timeline.map(({ at, recordedAt, position, type, title, detail, paragraph, afterwards }) => ({
        at,
        recordedAt,
        position: String(position),
        type,
        title: title[language],
        detail: whole ? (detail?.[language] ?? null) : null,
        paragraph,
        enteredAfterwards: afterwards,
      }));
    },
    tasks: async ({ id }, _, context) =>
      tasksSaid(tenderTasks, (await context.decisions.standing(tender, id)).state, context),
    history: async ({ id }, _, context) => {
      const history = await loads(context).histories.tender.load(id);
      return toldHistory(tenderTelling(history, context), history, context);
    },
  },

  TenderDocuments: {
    files: async ({ tender: id }, _, context) =>
      (await loads(context).files.load(id)).filter(({ proposed }) => !proposed),
    criteria: ({ tender: id }, _, context) => loads(context).criteria.load(id),
    fixedPrice: ({ fixedPrice = false }) => fixedPrice,
    suitability: ({ suitability = [] }) => suitability,
    required: ({ required = [] }) => required,
    criteriaHash: async ({ tender: id }, _, context) => (await loads(context).details.load(id))?.criteriaHash ?? null,
  },
};

const detailsOf = async ({ id }: Pick<TenderShape, 'id'>, context: GraphContext): Promise<DetailsShape> =>
  (await loads(context).details.load(id))!;

/** A field that stands among the details of a tender. */
function from<Value>(value: (details: DetailsShape) => Value) {
  return async (t: TenderShape, _: unknown, context: GraphContext): Promise<Value> =>
    value(await detailsOf(t, context));
}

const recordFor = async ({ id, procedure, regime, begunOn }: TenderShape, context: GraphContext) => {
  const [steps, details] = await Promise.all([loads(context).steps.load(id), loads(context).details.load(id)]);
  return recordOf(
    { procedure, regime, begun_on: begunOn, retain_until: details?.retention?.retainUntil ?? null },
    steps,
  );
};

/** The estimate as it was made last; of a tender that was taken over, what its source says. */
function estimateOf(t: TenderShape, { estimate, takeOver, inferred }: DetailsShape) {
  if (estimate) {
    const { method, on, months = null, monthlyNetCents = null, basis, source = null, at } = estimate;
    return {
      method,
      on,
      months,
      monthlyNet: monthlyNetCents,
      net: estimate.netCents,
      gross: estimate.grossCents,
      vatRate: estimate.vatRate,
      optionsNet: estimate.optionsNetCents,
      qualifier: estimate.qualifier,
      basis,
      likeContracts: (estimate.likeContracts ?? []).map(({ title, netCents }) => ({ title, net: netCents })),
      source,
      inferred: estimate.inferred ?? [],
      at,
    };
  }
  if (t.netCents === null || !takeOver) return null;
  return {
    method: null,
    on: takeOver.on,
    months: t.months,
    monthlyNet: null,
    net: t.netCents,
    gross: t.grossCents ?? t.netCents,
    vatRate: t.vatRate ?? 0,
    optionsNet: 0,
    qualifier: (t.qualifier ?? 'eq') as never,
    basis: null,
    likeContracts: [],
    source: takeOver.source,
    inferred,
    at: takeOver.at,
  };
}

/** The parts of a tender; one that is not divided is its only part. */
async function lotsOf(t: TenderShape, _: unknown, context: GraphContext) {
  const [lots, awards] = await Promise.all([loads(context).lots.load(t.id), loads(context).awards.load(t.id)]);
  const awarded = new Set(awards.flatMap(({ lot, awarded_on }) => (awarded_on === null ? [] : [lot])));
  const whole = {
    id: WHOLE,
    title: t.title,
    net: t.netCents,
    exempt: false,
    cancelledOn: null,
    cancelledFor: null,
    cancelledBecause: null,
  };
  return (lots.length > 0 ? lots : [whole]).map(lot => ({ ...lot, awarded: awarded.has(lot.id) }));
}

function choiceOf({ netCents }: TenderShape, { choice }: DetailsShape) {
  if (!choice) return null;
  const { procedure, regime, thresholdCents, limitCents = null, framework } = choice;
  const { eforms, ocds, label = null } = codesOf(procedure);
  return {
    procedure,
    regime,
    paragraph: procedureParagraphs[procedure],
    eforms,
    ocds,
    codesLabel: label,
    threshold: thresholdCents,
    thresholdSource: choice.thresholdSource,
    aboveThreshold: (netCents ?? 0) >= thresholdCents,
    limit: limitCents,
    limitSource: choice.limitSource ?? null,
    grounds: choice.grounds,
    electronic: choice.electronic,
    notElectronicReason: choice.notElectronicReason ?? null,
    undividedReason: choice.undividedReason ?? null,
    framework: framework
      ? {
          maximumNet: framework.maximumNetCents,
          months: framework.months,
          longerReason: framework.longerReason ?? null,
        }
      : null,
    at: choice.at,
  };
}

async function approvalsOf(t: TenderShape, _: unknown, context: GraphContext) {
  const { approvals } = await detailsOf(t, context);
  return (['documents', 'publication'] as const).flatMap(kind => {
    const given = approvals[kind];
    if (!given) return [];
    const { at, by, decision } = given;
    return [
      {
        kind,
        at,
        by: context.viewer.readsPersons ? by : null,
        byName: context.nameOf(by),
        decision: decision ?? null,
      },
    ];
  });
}
