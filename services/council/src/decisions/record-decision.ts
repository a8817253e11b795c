import { isDeepStrictEqual } from 'node:util';
import { type DecidedPoint, DecisionRecorded } from '@moves/events/catalogue/council';
import { type Day, dayOf, endOfDay } from '@moves/events/catalogue/time';
import type { DecisionId, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { type Body, body, decides, type KnownBody } from '../bodies/body.ts';
import { demandAfter, momentOn } from '../dates.ts';
import { type KnownPaper, type Paper, paper } from '../papers/paper.ts';
import { remitOn } from '../rules/remit.ts';
import { type KnownSession, type Session, session } from '../sessions/session.ts';
import { packageBegun } from './begin-package.ts';
import { applicable, type Decision, decision, nextJoint, type Recorded } from './decision.ts';
import { takeUp } from './take-up.ts';
import { demandCounts, demandQuorum, type Vote } from './votes.ts';

/** What a body decided, or advised, on a paper in a session. */
export interface DecisionTerms {
  readonly paper: string;
  readonly session: string;
  readonly item?: string;
  readonly authoritative: boolean;
  readonly public?: boolean;
  readonly points: readonly (Vote & { readonly wording?: string })[];
  readonly resultWording?: string;
  readonly present?: number;
  readonly members?: number;
  readonly source?: Source;
}

/**
 * Record what a body decided on a paper (§§ 37–39 GemO). It counts from the day of its session; minutes come late. What an
 * accepted point of a body that decides asks for begins with it; an advisory vote triggers nothing.
 */
export class RecordDecision extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly decisionId: DecisionId,
    readonly terms: DecisionTerms,
    readonly act: Act,
  ) {
    super();
  }
}

/** Session, body and paper as they stand. */
export interface Sitting {
  readonly session: Session;
  readonly body: Body;
  readonly paper: Paper;
}

export const recordDecision = (d: Decision, { decisionId, terms, act }: RecordDecision, sitting: Sitting) => {
  const { recorded, at } = recordedFrom(terms, act, sitting);
  if (d.status === 'recorded' && isSaidOf(d.recorded, recorded)) return [];
  demand(d.status === 'unknown', 'decision-recorded', { paper: recorded.reference, body: recorded.bodyName });
  return [
    DecisionRecorded(recorded, at),
    ...applicable(recorded).map(point =>
      packageBegun(decisionId, recorded, point, nextJoint({ packages: [] }, point.point), at),
    ),
  ];
};

/** True if a decision is recorded by the very same words; the number of its minutes may have come since. */
function isSaidOf({ minutes: _, ...known }: Recorded, { minutes: __, ...recorded }: Recorded): boolean {
  return isDeepStrictEqual(known, recorded);
}

/** What is recorded, and from when on it counts. Refuses what this body could not have decided on that day. */
function recordedFrom(terms: DecisionTerms, act: Act, sitting: Sitting) {
  const { session, body, paper } = demandHeld(terms, sitting);
  const { on } = session;
  demand(!terms.authoritative || decides(body), 'body-only-advises', { body: body.name });
  demand(paper.on <= on && paper.since <= endOfDay(on), 'paper-after-session', {
    paper: paper.reference,
    sessionOn: on,
  });
  const at = momentOn(on, act, session.since, paper.since);
  demand(dayOf(at) === on, 'not-on-session-day', { on });
  demandAfter(session.since, at);
  demandAfter(paper.since, at);
  const { item, authoritative, resultWording, present, members, source } = terms;
  demandQuorum(present, members, terms.points);
  const points = decidedPoints(terms, paper);
  demandWithinRemit(body, applicable({ authoritative, points }), on);
  const open = terms.public ?? (session.public && paper.public);
  demand(!open || paper.public, 'paper-is-not-public', { paper: paper.reference });
  const recorded: Recorded = {
    paper: terms.paper,
    reference: paper.reference,
    title: paper.title,
    body: session.body,
    bodyName: body.name,
    session: terms.session,
    sessionOn: on,
    ...(session.minutes && { minutes: session.minutes }),
    ...(item && { item }),
    authoritative,
    public: open,
    points,
    ...(present !== undefined && { present }),
    ...(members !== undefined && { members }),
    ...(resultWording && { resultWording }),
    ...(source && { source }),
  };
  return { recorded, at };
}

/** Refuses what a committee decides though the law leaves it to the council itself (§ 39 (2) GemO). */
function demandWithinRemit({ name, kind }: KnownBody, points: readonly DecidedPoint[], on: Day): void {
  if (kind === 'council') return;
  const { councilOnly } = remitOn(on);
  const beyond = points.find(({ effects }) => effects.some(effect => councilOnly.includes(effect.kind)));
  demand(!beyond, 'council-decides-itself', { body: name, point: beyond?.point });
}

function demandHeld(terms: DecisionTerms, { session, body, paper }: Sitting) {
  demand(session.status !== 'unknown', 'session-unknown', { session: terms.session });
  demand(session.status === 'held', 'session-not-held', { on: session.on });
  demand(body.status === 'registered', 'body-unknown', { body: session.body });
  demand(paper.status !== 'unknown', 'paper-unknown', { paper: terms.paper });
  demand(paper.status === 'submitted', 'paper-withdrawn', { reference: paper.reference });
  return { session, body, paper } as { session: KnownSession; body: KnownBody; paper: KnownPaper };
}

/** The points as they were voted on: the paper's, with its wording unless the body gave it another. */
function decidedPoints({ points }: DecisionTerms, paper: KnownPaper): DecidedPoint[] {
  const named = new Set<string>();
  demand(points.length > 0, 'decision-without-point');
  return points.map(({ wording, ...vote }) => {
    demand(!named.has(vote.point), 'point-named-twice', { point: vote.point });
    named.add(vote.point);
    demandCounts(vote);
    const proposed = paper.points.find(({ point }) => point === vote.point);
    // A report proposes nothing; what the body made of it is in its own words.
    demand(proposed || (wording && paper.points.length === 0), 'point-unknown', {
      point: vote.point,
      paper: paper.reference,
    });
    return { ...vote, wording: (wording ?? proposed?.wording)!, effects: proposed?.effects ?? [] };
  });
}

@CommandHandler(RecordDecision)
export class RecordDecisionHandler {
  constructor(@Inject(Decisions) private readonly decisions: Decisions) {}

  async execute(command: RecordDecision): Promise<Receipt> {
    const { decisionId, terms, act } = command;
    const sitting = await sittingOf(this.decisions, terms);
    const { state, revision } = await this.decisions.standing(decision, decisionId);
    const fresh = act.expectedRevision === undefined || act.expectedRevision === revision;
    if (state.status === 'unknown' && fresh) await this.noteOnPaper(command, state, sitting);
    return this.decisions.decide(decision, decisionId, command, (d, c: RecordDecision) =>
      recordDecision(d, c, sitting),
    );
  }

  /** What would be refused is refused before the paper hears of it. */
  private async noteOnPaper(command: RecordDecision, state: Decision, sitting: Sitting): Promise<void> {
    const { decisionId, terms, act } = command;
    recordDecision(state, command, sitting);
    const { recorded, at } = recordedFrom(terms, act, sitting);
    const vote = {
      decision: decisionId,
      session: terms.session,
      bodyName: recorded.bodyName,
      sessionOn: recorded.sessionOn,
      version: (sitting.paper as KnownPaper).version,
      takesUp: applicable(recorded).map(({ point }) => ({ point, joint: nextJoint({ packages: [] }, point) })),
    };
    await takeUp(this.decisions, terms.paper, vote, { ...act, at });
  }
}

/** Session, body and paper of a decision, as they stand. */
export async function sittingOf(
  decisions: Decisions,
  terms: Pick<DecisionTerms, 'paper' | 'session'>,
): Promise<Sitting> {
  const [sat, put] = await Promise.all([
    decisions.standing(session, terms.session),
    decisions.standing(paper, terms.paper),
  ]);
  const of = sat.state.status === 'unknown' ? '' : sat.state.body;
  return { session: sat.state, body: (await decisions.standing(body, of)).state, paper: put.state };
}
