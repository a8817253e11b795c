import assert from 'node:assert/strict';
import { type BudgetEvent, budgetEvents } from '@moves/events/catalogue/budgets';
import type { Instant } from '@moves/events/catalogue/time';
import { aggregate } from '@moves/events/decider/aggregate';
import { takenOverAs } from '@moves/events/published/budgets/chain';
import { Book } from './book.ts';
import type { Budget, CarryOver, KnownBudget, Said } from './budget-state.ts';
import { type Figures, moved, nothing } from './figures.ts';
import { demandSound } from './soundness.ts';

/** A Budget in one calendar year, and how events change it: each row of money says which figures of which line it moves. */
export const budget = aggregate<Budget, BudgetEvent>()({
  name: 'budget',
  events: budgetEvents,
  initial: { status: 'unknown' },
  demandSound,
  evolve: {
    BudgetOpened: (b, { year, title, office, biennialFrom }, { at }) => {
      assert(b.status === 'unknown', `was ${b.status}`);
      return { ...begun, year, title, office, ...(biennialFrom && { biennialFrom }), knownFrom: at, since: at };
    },
    LineOpened: (b, { inferred: _, source: __, ...line }, { at }) => ({
      ...open(b),
      lines: open(b).lines.with(line.line, { ...line, openedAt: at, figures: nothing }),
    }),
    LineTakenOver: (b, e, { at }) => {
      const { line, authorityCents, reservedCents, committedCents, actualCents } = e;
      const figures = { takenOver: authorityCents, reserved: reservedCents, committed: committedCents };
      const stated = booked(open(b), line, { ...figures, actual: actualCents });
      return withOpenItems(onLine(stated, line, { takenOver: e, takenOverAt: at }), e, at);
    },

    BudgetIntroduced: (b, _, { at }) => ({ ...open(b), status: 'introduced', since: at }),
    BudgetDeliberated: (b, { reading }, { at }) => ({ ...open(b), status: 'deliberated', reading, since: at }),
    BudgetAdopted: (b, { decision }, { at }) => ({ ...open(b), status: 'adopted', adoptedBy: decision, since: at }),
    BudgetTakenIntoForce: (b, { publishedOn }, { at }) => ({
      ...open(b),
      status: 'inForce',
      publishedOn,
      inForceFrom: at,
      since: at,
    }),
    ProvisionalManagementBegun: (b, _, { at }) => ({ ...open(b), provisionalFrom: at }),
    BudgetClosed: (b, _, { at }) => ({ ...open(b), status: 'closed', since: at }),

    AppropriationBooked: (b, { line, amountCents }) => booked(open(b), line, { appropriation: amountCents }),
    SupplementBooked: (b, { line, amountCents }) => booked(open(b), line, { supplementary: amountCents }),
    EarmarkedIncomeBooked: (b, { line, amountCents }) => booked(open(b), line, { earmarked: amountCents }),
    VirementBooked: (b, { from, to, amountCents }) =>
      booked(booked(open(b), from, { virement: -amountCents }), to, { virement: amountCents }),

    ExcessRequested: (b, e, { at, by }) => ({
      ...open(b),
      excesses: open(b).excesses.with(e.excess, { ...e, at, requestedBy: by }),
    }),
    ExcessApproved: (b, { excess }) => {
      const request = part(open(b).excesses, excess);
      assert(!request.outcome, `${excess} was ${request.outcome}`);
      const { line, coverLine, amountCents } = request;
      const covered = booked(booked(open(b), coverLine, { excess: -amountCents }), line, { excess: amountCents });
      return { ...covered, excesses: covered.excesses.with(excess, { ...request, outcome: 'approved' }) };
    },
    ExcessRejected: (b, { excess }) => ({
      ...open(b),
      excesses: open(b).excesses.with(excess, { ...part(open(b).excesses, excess), outcome: 'rejected' }),
    }),

    LineBlocked: (b, e, { at, by }) => {
      const blocked = booked(open(b), e.line, { blocked: e.amountCents });
      return { ...blocked, blocks: blocked.blocks.with(e.block, { ...e, at, blockedBy: by, released: false }) };
    },
    BlockReleased: (b, { block }) => {
      const known = part(open(b).blocks, block);
      assert(!known.released, `${block} was released`);
      const free = booked(open(b), known.line, { blocked: -known.amountCents });
      return { ...free, blocks: free.blocks.with(block, { ...known, released: true }) };
    },
    FreezeImposed: (b, e, { at }) => {
      const frozen = e.lines.reduce(
        (now, { line, amountCents }) => booked(now, line, { frozen: amountCents }),
        open(b),
      );
      return { ...frozen, freezes: frozen.freezes.with(e.freeze, { ...e, at, lifted: false }) };
    },
    FreezeLifted: (b, { freeze }) => {
      const known = part(open(b).freezes, freeze);
      assert(!known.lifted, `${freeze} was lifted`);
      const { lines } = known;
      const free = lines.reduce((now, { line, amountCents }) => booked(now, line, { frozen: -amountCents }), open(b));
      return { ...free, freezes: free.freezes.with(freeze, { ...known, lifted: true }) };
    },
    CeilingSet: (b, e, { at }) => ({
      ...open(b),
      ceilings: open(b).ceilings.with(e.ceiling, { ...e, at, lifted: false }),
    }),
    CeilingLifted: (b, { ceiling }) => ({
      ...open(b),
      ceilings: open(b).ceilings.with(ceiling, { ...part(open(b).ceilings, ceiling), lifted: true }),
    }),

    CommitmentAppropriationBooked: (b, e, { at }) => {
      const leftCents = Object.fromEntries(e.due.map(({ year, amountCents }) => [year, amountCents]));
      const appropriation = { ...e, at, leftCents, usedBy: [] };
      return { ...open(b), appropriations: open(b).appropriations.with(e.appropriation, appropriation) };
    },
    CommitmentAppropriationUsed: (b, { appropriation, obligation, due }) => {
      const known = part(open(b).appropriations, appropriation);
      const leftCents = { ...known.leftCents };
      for (const { year, amountCents } of due) leftCents[year] = less(leftCents[year] ?? 0, amountCents);
      const used = { ...known, leftCents, usedBy: [...known.usedBy, obligation] };
      return { ...open(b), appropriations: open(b).appropriations.with(appropriation, used) };
    },

    FundsReserved: (b, e, { at }) => {
      const reserved = booked(open(b), e.line, { reserved: e.grossCents });
      const reservation = { ...e, at, leftCents: e.grossCents };
      return { ...reserved, reservations: reserved.reservations.with(e.reservation, reservation) };
    },
    ReservationRejected: b => b,
    ReservationReleased: (b, { reservation, amountCents }) => unreserved(open(b), reservation, amountCents),
    ReservationExpired: (b, { reservation, amountCents }) => unreserved(open(b), reservation, amountCents),
    FundsCommitted: (b, e, { at }) => {
      const freed = e.reservation ? unreserved(open(b), e.reservation, e.reservedCents) : open(b);
      const committed = booked(freed, e.line, { committed: e.grossCents });
      const commitment = { ...e, at, leftCents: e.grossCents, paidCents: 0 };
      return { ...committed, commitments: committed.commitments.with(e.commitment, commitment) };
    },
    CommitmentReduced: (b, { commitment, amountCents }) => unbound(open(b), commitment, amountCents, 0),

    ActualPosted: (b, e, { at }) => {
      const unpaid = e.commitment ? unbound(open(b), e.commitment, e.committedCents, e.committedCents) : open(b);
      const posted = booked(unpaid, e.line, { actual: e.amountCents });
      return {
        ...posted,
        postings: posted.postings.with(e.posting, { ...e, at }),
        documents: posted.documents.with(e.document, e.posting),
      };
    },
    PostingReversed: (b, { posting, document }) => {
      const known = part(open(b).postings, posting);
      assert(!known.reversedWith, `${posting} was reversed with ${known.reversedWith}`);
      const { commitment, committedCents, line, amountCents } = known;
      const bound = commitment ? unbound(open(b), commitment, -committedCents, -committedCents) : open(b);
      const reversed = booked(bound, line, { actual: -amountCents });
      return {
        ...reversed,
        postings: reversed.postings.with(posting, { ...known, reversedWith: document }),
        documents: reversed.documents.with(document, posting),
      };
    },

    ForecastGiven: (b, { line, plannedRestCents }) => onLine(open(b), line, { plannedRestCents }),
    MaterialDeviationFound: (b, e) => ({ ...open(b), deviations: open(b).deviations.with(e.coverGroup, e) }),
    PersonnelForecastRaised: (b, e) => ({
      ...open(b),
      personnel: open(b).personnel.with(`${e.line} ${e.position}`, e),
    }),

    CarryOverProposed: (b, e, { at, by }) => ({
      ...open(b),
      carryOvers: open(b).carryOvers.with(e.carryOver, { ...e, at, proposedBy: by, state: 'proposed' }),
    }),
    CarryOverSent: (b, { carryOver, line, amountCents }) =>
      carried(booked(open(b), line, { carryOut: amountCents }), carryOver, 'proposed', 'inTransit'),
    CarryOverArrived: (b, { carryOver }) => carried(known(b), carryOver, 'inTransit', 'arrived'),
    CarryOverReturned: (b, { carryOver, line, amountCents }) =>
      carried(booked(known(b), line, { carryOut: -amountCents }), carryOver, 'inTransit', 'returned'),
    CarryOverWaived: (b, { carryOver }) => carried(open(b), carryOver, 'proposed', 'waived'),
    CarryOverReceived: (b, e) => {
      const received = booked(open(b), e.line, { carryIn: e.amountCents });
      return { ...received, received: received.received.with(`${e.from} ${e.carryOver}`, e) };
    },
    // Noted also where no such year is kept.
    CarryOverRefused: b => b,
  },
});

const begun: Omit<KnownBudget, 'year' | 'title' | 'office' | 'knownFrom' | 'since'> = {
  status: 'draft',
  reading: 0,
  lines: Book.empty(),
  excesses: Book.empty(),
  blocks: Book.empty(),
  freezes: Book.empty(),
  ceilings: Book.empty(),
  appropriations: Book.empty(),
  reservations: Book.empty(),
  commitments: Book.empty(),
  postings: Book.empty(),
  documents: Book.empty(),
  personnel: Book.empty(),
  deviations: Book.empty(),
  carryOvers: Book.empty(),
  received: Book.empty(),
};

function known(b: Budget): KnownBudget {
  assert(b.status !== 'unknown', 'was unknown');
  return b;
}

function open(b: Budget): KnownBudget {
  assert(b.status !== 'unknown' && b.status !== 'closed', `was ${b.status}`);
  return b;
}

function part<Entry>(book: Book<Entry>, id: string): Entry {
  const entry = book.get(id);
  assert(entry, `has no ${id}`);
  return entry;
}

function less(cents: number, by: number): number {
  assert(cents >= by, `${cents} cannot give ${by}`);
  return cents - by;
}

const onLine = (b: KnownBudget, id: string, news: object): KnownBudget => ({
  ...b,
  lines: b.lines.with(id, { ...part(b.lines, id), ...news }),
});

/** So much is booked on a line. */
const booked = (b: KnownBudget, line: string, by: Partial<Figures>): KnownBudget =>
  onLine(b, line, { figures: moved(part(b.lines, line).figures, by) });

/** What a source states as reserved or committed can be released, paid and reduced like what was booked here. */
function withOpenItems(b: KnownBudget, e: Said<'LineTakenOver'>, at: Instant): KnownBudget {
  const { line, reservedCents, committedCents, source } = e;
  const id = takenOverAs(line);
  const stated = { line, purpose: source.document, document: source.document, at };
  const reservation = { ...stated, reservation: id, grossCents: reservedCents, leftCents: reservedCents };
  const bound = { commitment: id, grossCents: committedCents, leftCents: committedCents };
  const commitment = { ...stated, ...bound, reservedCents: 0, paidCents: 0 };
  return {
    ...b,
    ...(reservedCents > 0 && { reservations: b.reservations.with(id, reservation) }),
    ...(committedCents > 0 && { commitments: b.commitments.with(id, commitment) }),
  };
}

function unreserved(b: KnownBudget, id: string, cents: number): KnownBudget {
  const reservation = part(b.reservations, id);
  const leftCents = less(reservation.leftCents, cents);
  const freed = booked(b, reservation.line, { reserved: -cents });
  return { ...freed, reservations: freed.reservations.with(id, { ...reservation, leftCents }) };
}

/** So much of a commitment is no longer bound, and so much of that because it was paid; below zero if it is bound again. */
function unbound(b: KnownBudget, id: string, cents: number, paid: number): KnownBudget {
  const commitment = part(b.commitments, id);
  const leftCents = less(commitment.leftCents, cents);
  const freed = booked(b, commitment.line, { committed: -cents });
  const paidCents = less(commitment.paidCents, -paid);
  return { ...freed, commitments: freed.commitments.with(id, { ...commitment, leftCents, paidCents }) };
}

function carried(b: KnownBudget, id: string, was: CarryOver['state'], state: CarryOver['state']): KnownBudget {
  const carryOver = part(b.carryOvers, id);
  assert(carryOver.state === was, `${id} was ${carryOver.state}, not ${was}`);
  return { ...b, carryOvers: b.carryOvers.with(id, { ...carryOver, state }) };
}
