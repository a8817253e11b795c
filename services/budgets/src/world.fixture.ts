import type { NewEvent } from '@moves/events/catalogue/define';
import type { BudgetId, CommandId, PersonId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import type { Decision } from '@moves/events/decider/decisions';
import { Refusal } from '@moves/events/decider/failures';
import { imagined } from '@moves/events/decider/parts';
import { by } from '@moves/events/decider/spec';
import type { Book } from './book.ts';
import { budget } from './budget.ts';
import type { Budget, KnownBudget } from './budget-state.ts';
import { ApproveCarryOver, approveCarryOver } from './carry-over/approve-carry-over.ts';
import { ProposeCarryOver, proposeCarryOver } from './carry-over/propose-carry-over.ts';
import { carryOverRefused, ReceiveCarryOver, receiveCarryOver } from './carry-over/receive-carry-over.ts';
import { SettleCarryOver, settleCarryOver } from './carry-over/settle-carry-over.ts';
import { WaiveCarryOver, waiveCarryOver } from './carry-over/waive-carry-over.ts';
import { ApproveExcess, approveExcess } from './excess/approve-excess.ts';
import { RejectExcess, rejectExcess } from './excess/reject-excess.ts';
import { RequestExcess, requestExcess } from './excess/request-excess.ts';
import { BlockLine, blockLine } from './limits/block-line.ts';
import { ImposeFreeze, imposeFreeze } from './limits/impose-freeze.ts';
import { LiftCeiling, liftCeiling } from './limits/lift-ceiling.ts';
import { LiftFreeze, liftFreeze } from './limits/lift-freeze.ts';
import { ReleaseBlock, releaseBlock } from './limits/release-block.ts';
import { SetCeiling, setCeiling } from './limits/set-ceiling.ts';
import { BookEarmarkedIncome, bookEarmarkedIncome } from './lines/book-earmarked-income.ts';
import { BookSupplement, bookSupplement } from './lines/book-supplement.ts';
import { BookVirement, bookVirement } from './lines/book-virement.ts';
import { TakeOverLine, takeOverLine } from './lines/take-over-line.ts';
import { CommitFunds, commitFunds } from './spending/commit-funds.ts';
import { PostActual, postActual } from './spending/post-actual.ts';
import { ReduceCommitment, reduceCommitment } from './spending/reduce-commitment.ts';
import { ReleaseReservation, releaseReservation } from './spending/release-reservation.ts';
import { ReserveFunds, reserveFunds } from './spending/reserve-funds.ts';
import { ReversePosting, reversePosting } from './spending/reverse-posting.ts';
import { ann, bea, because, day, decision, inForce, of2018, of2019, paper } from './story.ts';

const LINES = ['services', 'staff', 'kept', 'hardware', 'alone'];
const of = { [of2018]: 2018, [of2019]: 2019 };
export const ids: readonly BudgetId[] = [of2018, of2019];

/** Five numbers become an act: which, in which year, on what, by whom, and about how much. */
export type Throw = readonly [act: number, year: number, one: number, other: number, cents: number];
interface Asked {
  readonly command: { readonly act: Act };
  // biome-ignore lint/suspicious/noExplicitAny: the acts of a history are of all kinds
  readonly decision: Decision<Budget, any>;
}

/** Two years of one Budget, and what is on its way between them. */
export class World {
  private readonly states = new Map<string, Budget>();
  readonly underway: { to: BudgetId; asked: (act: Act) => Asked; refused?: (refusal: Refusal) => NewEvent }[] = [];
  /** What statutes and income have given; what everything else only moves. */
  givenCents = 0;
  /** Everything that has happened, in this order. */
  readonly told: { readonly id: BudgetId; readonly events: readonly NewEvent[] }[] = [];
  private count = 0;

  constructor() {
    for (const id of ids) {
      for (const event of inForce) {
        const data = event.type === 'BudgetOpened' ? { ...(event.data as object), year: of[id] } : event.data;
        this.write(id, [{ ...event, data }], ann);
      }
    }
  }

  of(id: string): KnownBudget {
    return this.states.get(id) as KnownBudget;
  }

  act(who: PersonId): Act {
    return { ...by(who, { because }), commandId: `command-${++this.count}` as CommandId };
  }

  /** True if it was done. */
  decide(id: BudgetId, { command, decision }: Asked, refused?: (refusal: Refusal) => NewEvent): boolean {
    try {
      const events = decision(this.of(id), command, []);
      this.write(id, events, command.act.by);
      return events.length > 0;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (refused) this.write(id, [refused(error)], command.act.by);
      return false;
    }
  }

  deliver(): void {
    const [message] = this.underway.splice(0, 1);
    if (message) this.decide(message.to, message.asked(this.act('moves' as PersonId)), message.refused);
  }

  private write(id: BudgetId, events: readonly NewEvent[], who: PersonId): void {
    const act = this.act(who);
    const state = budget.fold(
      events.map(event => imagined(budget.catalogue, event, act)),
      this.states.get(id) ?? budget.initial,
    );
    this.states.set(id, state);
    this.told.push({ id, events });
    for (const event of events) this.follow(id, event as NewEvent<string, never>);
  }

  private follow(id: BudgetId, { type, data }: NewEvent<string, never>): void {
    const e = data as { amountCents: number; authorityCents: number; carryOver: string; from: BudgetId; to: BudgetId };
    if (['AppropriationBooked', 'SupplementBooked', 'EarmarkedIncomeBooked'].includes(type))
      this.givenCents += e.amountCents;
    if (type === 'LineTakenOver') this.givenCents += e.authorityCents;
    if (type === 'CarryOverSent') {
      const sent = data as { toLine: string; year: number; kind: 'operating'; until: number };
      const terms = { ...sent, carryOver: e.carryOver, line: sent.toLine, amountCents: e.amountCents, from: id };
      this.underway.push({
        to: e.to,
        asked: act => ({ command: new ReceiveCarryOver(e.to, terms, act), decision: receiveCarryOver }),
        refused: carryOverRefused(terms),
      });
    }
    if (type === 'CarryOverReceived' || type === 'CarryOverRefused') {
      const refusedWith = type === 'CarryOverRefused' ? 'refused' : undefined;
      const terms = { carryOver: e.carryOver, ...(refusedWith && { refusedWith }) };
      this.underway.push({
        to: e.from,
        asked: act => ({ command: new SettleCarryOver(e.from, terms, act), decision: settleCarryOver }),
      });
    }
  }
}

/** What five numbers say: the year, the things in it, and how much. */
interface Said {
  readonly id: BudgetId;
  readonly b: KnownBudget;
  readonly act: Act;
  readonly one: number;
  readonly other: number;
  readonly cents: number;
  readonly line: string;
  readonly line2: string;
}

const pick = <Entry>(book: Book<Entry>, n: number): string =>
  [...book][book.size === 0 ? 0 : n % book.size]?.[0] ?? 'none';
const signed = ({ other, cents }: Said): number => (other % 4 === 0 ? -cents : cents);
const mostly = (n: number, terms: object): object => (n % 2 ? terms : {});

const commit = ({ id, b, act, one, other, cents, line }: Said) => {
  const reservation = other % 2 ? pick(b.reservations, one) : undefined;
  const reserved = reservation ? b.reservations.get(reservation)?.line : undefined;
  const terms = { line: reserved ?? line, grossCents: cents, purpose: 'x', document: 'y' };
  return {
    command: new CommitFunds(id, { ...terms, ...(reservation && { reservation }) }, act),
    decision: commitFunds,
  };
};

const post = (said: Said) => {
  const { id, b, act, one, other, line } = said;
  const commitment = other % 3 ? pick(b.commitments, one) : undefined;
  const bound = commitment ? b.commitments.get(commitment)?.line : undefined;
  const terms = {
    line: bound ?? line,
    amountCents: signed(said),
    valueOn: day(`${b.year}-06-30`),
    document: `b-${one % 40}`,
  };
  const approval = other % 5 === 0 && { approval: 'y' };
  const command = new PostActual(id, { ...terms, ...(commitment && { commitment }), ...approval }, act);
  return { command, decision: postActual };
};

const release = ({ id, b, act, one, other, cents }: Said) => {
  const terms = { reservation: pick(b.reservations, one), ...mostly(other, { amountCents: cents }) };
  return { command: new ReleaseReservation(id, terms, act), decision: releaseReservation };
};

const reduce = ({ id, b, act, one, other, cents }: Said) => {
  const terms = { commitment: pick(b.commitments, one), ...mostly(other, { amountCents: cents }) };
  return { command: new ReduceCommitment(id, terms, act), decision: reduceCommitment };
};

const request = ({ id, act, other, cents, line, line2 }: Said) => {
  const ground = other % 2 ? ('unavoidable' as const) : ('urgentAndCovered' as const);
  const terms = { line, kind: 'overplan' as const, amountCents: cents, ground, urgency: 'x', coverLine: line2 };
  return { command: new RequestExcess(id, terms, act), decision: requestExcess };
};

const limit = ({ id, act, one, other, cents }: Said) => {
  const whose = {
    ...mostly(other, { profitCentre: '1007410' }),
    ...mostly(one, { kinds: ['operating', 'personnel'] }),
  };
  const terms = { title: 'x', amountCents: cents * 3, ...whose, decision };
  return { command: new SetCeiling(id, terms, act), decision: setCeiling };
};

const freeze = ({ id, act, other, cents }: Said) => {
  const terms = { share: (cents % 5_000) + 1, ...mostly(other, { kinds: ['operating', 'investment'] }) };
  return { command: new ImposeFreeze(id, terms, act), decision: imposeFreeze };
};

const takeOver = ({ id, act, cents }: Said) => {
  const figures = { reservedCents: cents % 7, committedCents: cents % 11, actualCents: cents % 13 };
  const terms = { line: 'kept', authorityCents: cents, ...figures, qualifier: 'eq' as const, source: paper };
  return { command: new TakeOverLine(id, terms, act), decision: takeOverLine };
};

const propose = ({ act, other, cents }: Said) => {
  const line = other % 3 ? 'hardware' : 'kept';
  const terms = { line, amountCents: cents, to: of2019, toLine: other % 4 ? line : 'nowhere', until: 2019 };
  return { command: new ProposeCarryOver(of2018, terms, act), decision: proposeCarryOver };
};

const inAYear: readonly ((said: Said) => Asked)[] = [
  ({ id, act, line, cents }) => ({
    command: new ReserveFunds(id, { line, grossCents: cents, purpose: 'x' }, act),
    decision: reserveFunds,
  }),
  release,
  commit,
  commit,
  reduce,
  post,
  post,
  ({ id, b, act, one, other }) => ({
    command: new ReversePosting(id, { posting: pick(b.postings, one), document: `s-${other % 40}` }, act),
    decision: reversePosting,
  }),
  said => ({
    command: new BookSupplement(said.id, { line: said.line, amountCents: signed(said), decision }, said.act),
    decision: bookSupplement,
  }),
  ({ id, act, line, line2, cents }) => ({
    command: new BookVirement(id, { from: line, to: line2, amountCents: cents }, act),
    decision: bookVirement,
  }),
  ({ id, act, line, cents }) => ({
    command: new BookEarmarkedIncome(id, { line, amountCents: cents, document: 'z' }, act),
    decision: bookEarmarkedIncome,
  }),
  request,
  ({ id, b, act, one }) => ({
    command: new ApproveExcess(id, { excess: pick(b.excesses, one), decision }, act),
    decision: approveExcess,
  }),
  ({ id, b, act, one }) => ({
    command: new ApproveExcess(id, { excess: pick(b.excesses, one + 1), decision }, act),
    decision: approveExcess,
  }),
  ({ id, b, act, one }) => ({
    command: new RejectExcess(id, { excess: pick(b.excesses, one) }, act),
    decision: rejectExcess,
  }),
  ({ id, act, line, cents }) => ({
    command: new BlockLine(id, { line, amountCents: cents, releasedBy: 'Gemeinderat' }, act),
    decision: blockLine,
  }),
  ({ id, b, act, one }) => ({
    command: new ReleaseBlock(id, { block: pick(b.blocks, one) }, act),
    decision: releaseBlock,
  }),
  freeze,
  ({ id, b, act, one }) => ({
    command: new LiftFreeze(id, { freeze: pick(b.freezes, one) }, act),
    decision: liftFreeze,
  }),
  limit,
  ({ id, b, act, one }) => ({
    command: new LiftCeiling(id, { ceiling: pick(b.ceilings, one), decision }, act),
    decision: liftCeiling,
  }),
  takeOver,
];

const fromYearToYear: readonly ((said: Said) => Asked)[] = [
  propose,
  propose,
  ({ b, act, one }) => ({
    command: new ApproveCarryOver(of2018, { carryOver: pick(b.carryOvers, one) }, act),
    decision: approveCarryOver,
  }),
  ({ b, act, one }) => ({
    command: new ApproveCarryOver(of2018, { carryOver: pick(b.carryOvers, one + 1) }, act),
    decision: approveCarryOver,
  }),
  ({ b, act, one }) => ({
    command: new WaiveCarryOver(of2018, { carryOver: pick(b.carryOvers, one) }, act),
    decision: waiveCarryOver,
  }),
];

/** The act that five numbers are; none, if what is on its way between the years shall arrive. */
export function askedFor(world: World, [which, year, one, other, cents]: Throw): [BudgetId, Asked] | undefined {
  const at = which % (inAYear.length + fromYearToYear.length + 2);
  const id = at < inAYear.length ? ids[year % 2]! : of2018;
  const line = LINES[one % LINES.length]!;
  const line2 = LINES[other % LINES.length]!;
  const act = world.act(other % 3 === 0 ? ann : bea);
  const ask = [...inAYear, ...fromYearToYear][at];
  return ask && [id, ask({ id, b: world.of(id), act, one, other, cents, line, line2 })];
}
