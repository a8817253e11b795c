import type { GraphContext } from '@moves/events/graph/context';
import { historyPer, manyPer, onePer } from '@moves/events/graph/loads';
import type { CouncilAsked } from '@moves/events/published/council/judged';
import DataLoader from 'dataloader';
import { body } from './bodies/body.ts';
import { bodyPage } from './bodies/body-questions.ts';
import { decision } from './decisions/decision.ts';
import {
  decidedPointsOf,
  decisionPage,
  decisionsAbout,
  decisionsBy,
  evidenceOf,
  packagePartsOf,
  packagesOf,
} from './decisions/decision-questions.ts';
import { publicMeasuresOf } from './figures/measures.ts';
import { type Pulled, pull } from './figures/pull.ts';
import {
  bodyShape,
  confirmationShape,
  decisionPointShape,
  decisionShape,
  evidenceShape,
  type FigureShape,
  figureShape,
  fileShape,
  inquiryShape,
  noticeShape,
  packageShape,
  paperPointShape,
  paperShape,
  partShape,
  questionShape,
  sessionShape,
} from './graph-shapes.ts';
import { inquiry } from './inquiries/inquiry.ts';
import { confirmationsIn, figuresIn, inquiryPage, noticesOf, questionsOf } from './inquiries/inquiry-questions.ts';
import { paper } from './papers/paper.ts';
import { paperFilesOf, paperPage, paperPointsOf } from './papers/paper-questions.ts';
import { session } from './sessions/session.ts';
import { sessionPage } from './sessions/session-questions.ts';

/** Who asks, and against which day things are judged. */
export const askedBy = ({ today, viewer }: GraphContext): CouncilAsked => ({ today, publicOnly: viewer.publicOnly });

/** What a request loads of the council's work: one question for all that are asked for together, remembered for the request. */
export type CouncilLoads = ReturnType<typeof loadsOf>;

const loadsOf = (context: GraphContext) => {
  const { views } = context;
  const asked = askedBy(context);
  const thing = (row: { thing: string }) => row.thing;
  const about = (kind: 'measure' | 'budget' | 'position') =>
    manyPer(
      ids => views.ask(decisionsAbout(asked, kind, ids)),
      ({ target }) => target,
      decisionShape,
    );
  const decisionsOf = (column: 'paper' | 'session') =>
    manyPer(
      ids => views.ask(decisionsBy(asked, column, ids)),
      row => row[column],
      decisionShape,
    );
  return {
    bodies: onePer(ids => views.ask(bodyPage({ ids }, [], ids.length, 0)), thing, bodyShape),
    sessions: onePer(ids => views.ask(sessionPage(asked, { ids }, [], ids.length, 0)), thing, sessionShape),
    papers: onePer(ids => views.ask(paperPage(asked, { ids }, [], ids.length, 0)), thing, paperShape),
    paperPoints: manyPer(ids => views.ask(paperPointsOf(ids)), thing, paperPointShape),
    paperFiles: manyPer(ids => views.ask(paperFilesOf(ids)), thing, fileShape),
    decisions: onePer(ids => views.ask(decisionPage(asked, { ids }, [], ids.length, 0)), thing, decisionShape),
    decisionsOn: { paper: decisionsOf('paper'), session: decisionsOf('session') },
    decisionsAbout: { measure: about('measure'), budget: about('budget'), position: about('position') },
    publicMeasures: onePer(ids => views.ask(publicMeasuresOf(ids)), thing, thing),
    points: manyPer(ids => views.ask(decidedPointsOf(asked, ids)), thing, decisionPointShape),
    evidence: manyPer(ids => views.ask(evidenceOf(ids)), thing, evidenceShape),
    packages: manyPer(ids => views.ask(packagesOf(ids)), thing, packageShape),
    parts: manyPer(ids => views.ask(packagePartsOf(ids)), thing, partShape),
    inquiries: onePer(ids => views.ask(inquiryPage(asked, { ids }, [], ids.length, 0)), thing, inquiryShape),
    notices: manyPer(ids => views.ask(noticesOf(ids)), thing, noticeShape),
    questions: manyPer(ids => views.ask(questionsOf(ids)), thing, questionShape),
    figures: manyPer(ids => views.ask(figuresIn(ids)), thing, figureShape),
    confirmations: manyPer(ids => views.ask(confirmationsIn(ids)), thing, confirmationShape),
    sources: sourcesPer(context),
    histories: {
      body: historyPer(context, body),
      session: historyPer(context, session),
      paper: historyPer(context, paper),
      decision: historyPer(context, decision),
      inquiry: historyPer(context, inquiry),
    },
  };
};

/** What the sources of figures say as of the request's day: one question a kind of source. */
const sourcesPer = ({ views, today }: GraphContext): DataLoader<FigureShape, Pulled | undefined, FigureShape['of']> =>
  new DataLoader(
    figures =>
      pull(
        views,
        figures.map(({ drafted }) => drafted.of),
        today,
      ),
    { cacheKeyFn: ({ of }) => of },
  );

/** The loaders of one request, under a name of their own. */
export const loadCouncil = (context: GraphContext): { council: CouncilLoads } => ({ council: loadsOf(context) });

/** The loaders of the request at hand. */
export const loads = ({ load }: GraphContext): CouncilLoads => (load as { council: CouncilLoads }).council;
