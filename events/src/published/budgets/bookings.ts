import { type BudgetEvent, budgetEvents } from '../../catalogue/budgets.ts';
import type { Envelope } from '../../catalogue/envelope.ts';
import type { DecisionRef, Source } from '../../catalogue/values.ts';
import { readModel } from '../../read-model/define.ts';
import { takenOverAs } from './chain.ts';

/** What makes up the authority to spend: what a source states of a taken-over line, and every booking that raises or lowers it. */
export const authorityFigures = [
  'takenOver',
  'appropriation',
  'supplementary',
  'virement',
  'carryIn',
  'carryOut',
  'excess',
  'earmarked',
] as const;

/** Every figure that is booked; each is the sum of its bookings, and all others are made of these. */
export const bookedFigures = [
  ...authorityFigures,
  'blocked',
  'frozen',
  'reserved',
  'committed',
  'actual',
  'inTransit',
] as const;
export type BookedFigure = (typeof bookedFigures)[number];

/**
 * Every signed share of a figure, one or more an event. What an event undoes without saying how much (a released block, a
 * reversal) is kept beside it as `pending`, and counts from the moment of that event on. Which line a booking belongs to
 * is said by the row, or by the reservation, commitment or carry-over that it takes from (`booked` in `figures.ts`).
 */
export const budgetBookings = readModel<BudgetEvent>()({
  name: 'budget_bookings',
  version: 2,
  events: budgetEvents,
  table: {
    position: 'integer not null',
    place: 'integer not null',
    part: 'integer not null',
    /** Whose figure it is: this Budget, but for what has arrived elsewhere and is no longer in transit. */
    budget: 'text not null',
    line: 'text',
    /** `BookedFigure` */
    figure: 'text not null',
    cents: 'integer not null',
    /** 1 while what would undo a booking has not happened. */
    pending: 'integer not null',
    at: 'text not null',
    recorded_at: 'text not null',
    event: 'text not null',
    type: 'text not null',
    value_on: 'text',
    document: 'text',
    /** `DecisionRef`, in JSON. */
    decision: 'text',
    /** `Source`, in JSON. */
    source: 'text',
    qualifier: 'text',
    label: 'text',
    measure: 'text',
    virement: 'text',
    excess: 'text',
    block: 'text',
    reservation: 'text',
    commitment: 'text',
    posting: 'text',
    carry_over: 'text',
    /** Of the gross amount, where its document says it. */
    net_cents: 'integer',
    vat_rate: 'integer',
  },
  key: ['position', 'place', 'part'],
  indexes: ['budget', 'measure'],
  on: {
    LineTakenOver: (rows, { line, authorityCents, reservedCents, committedCents, actualCents, ...said }, envelope) => {
      const taken = [
        { figure: 'takenOver', cents: authorityCents },
        { figure: 'reserved', cents: reservedCents, reservation: takenOverAs(line) },
        { figure: 'committed', cents: committedCents, commitment: takenOverAs(line) },
        { figure: 'actual', cents: actualCents },
      ];
      for (const [part, one] of taken.entries())
        if (one.cents !== 0) rows.insert(booking(envelope, part, { line, ...one, ...statedAs(said) }));
    },
    AppropriationBooked: (rows, { line, amountCents: cents, ...said }, envelope) =>
      rows.insert(booking(envelope, 0, { line, figure: 'appropriation', cents, ...statedAs(said) })),
    SupplementBooked: (rows, { line, amountCents: cents, ...said }, envelope) =>
      rows.insert(booking(envelope, 0, { line, figure: 'supplementary', cents, ...statedAs(said) })),
    VirementBooked: (rows, { virement, from, to, amountCents: cents }, envelope) => {
      rows.insert(booking(envelope, 0, { line: from, figure: 'virement', cents: -cents, virement }));
      rows.insert(booking(envelope, 1, { line: to, figure: 'virement', cents, virement }));
    },
    EarmarkedIncomeBooked: (rows, { line, amountCents: cents, document, ...said }, envelope) =>
      rows.insert(booking(envelope, 0, { line, figure: 'earmarked', cents, document, ...statedAs(said) })),

    ExcessRequested: (rows, { excess, line, coverLine, amountCents: cents, urgency: label }, envelope) => {
      const asked = { figure: 'excess', excess, label, pending: true };
      rows.insert(booking(envelope, 0, { ...asked, line, cents }));
      rows.insert(booking(envelope, 1, { ...asked, line: coverLine, cents: -cents }));
    },
    ExcessApproved: (rows, { excess, decision }, envelope) =>
      rows.update({ ...happened(envelope), decision: inJson(decision) }, { excess, pending: true }),
    ExcessRejected: (rows, { excess }) => rows.delete({ excess, pending: true }),

    LineBlocked: (rows, { block, line, amountCents: cents, releasedBy: label }, envelope) => {
      const blocked = { line, figure: 'blocked', block, label };
      rows.insert(booking(envelope, 0, { ...blocked, cents }));
      rows.insert(booking(envelope, 1, { ...blocked, cents: -cents, pending: true }));
    },
    BlockReleased: (rows, { block, decision }, envelope) =>
      rows.update({ ...happened(envelope), decision: inJson(decision) }, { block, pending: true }),
    FreezeImposed: (rows, { freeze: block, lines }, envelope) =>
      lines.forEach(({ line, amountCents: cents }, place) => {
        const frozen = { line, figure: 'frozen', block };
        rows.insert(booking(envelope, 2 * place, { ...frozen, cents }));
        rows.insert(booking(envelope, 2 * place + 1, { ...frozen, cents: -cents, pending: true }));
      }),
    FreezeLifted: (rows, { freeze: block }, envelope) => rows.update(happened(envelope), { block, pending: true }),

    FundsReserved: (rows, { reservation, line, grossCents: cents, purpose: label, ...said }, envelope) =>
      rows.insert(booking(envelope, 0, { line, figure: 'reserved', cents, reservation, label, ...asSaid(said) })),
    ReservationReleased: (rows, { reservation, amountCents }, envelope) =>
      rows.insert(booking(envelope, 0, { figure: 'reserved', cents: -amountCents, reservation })),
    ReservationExpired: (rows, { reservation, amountCents }, envelope) =>
      rows.insert(booking(envelope, 0, { figure: 'reserved', cents: -amountCents, reservation })),
    FundsCommitted: (rows, e, envelope) => {
      const { commitment, line, grossCents: cents, reservation, reservedCents, purpose: label, ...said } = e;
      const bound = { commitment, reservation, label, ...asSaid(said) };
      rows.insert(booking(envelope, 0, { ...bound, line, figure: 'committed', cents }));
      if (reservation && reservedCents > 0)
        rows.insert(booking(envelope, 1, { ...bound, figure: 'reserved', cents: -reservedCents }));
    },
    CommitmentReduced: (rows, { commitment, amountCents }, envelope) =>
      rows.insert(booking(envelope, 0, { figure: 'committed', cents: -amountCents, commitment })),

    ActualPosted: (rows, e, envelope) => {
      const { posting, line, amountCents: cents, commitment, committedCents, text: label, ...said } = e;
      const posted = { posting, commitment, label, value_on: said.valueOn, ...asSaid(said) };
      rows.insert(booking(envelope, 0, { ...posted, line, figure: 'actual', cents }));
      rows.insert(booking(envelope, 1, { ...posted, line, figure: 'actual', cents: -cents, pending: true }));
      if (!commitment || committedCents === 0) return;
      const used = { ...posted, figure: 'committed' };
      rows.insert(booking(envelope, 2, { ...used, cents: -committedCents }));
      rows.insert(booking(envelope, 3, { ...used, cents: committedCents, pending: true }));
    },
    PostingReversed: (rows, { posting, document }, envelope) =>
      rows.update({ ...happened(envelope), document }, { posting, pending: true }),

    CarryOverSent: (rows, { carryOver: carry_over, line, amountCents: cents, to, decision }, envelope) => {
      const sent = { line, carry_over, label: to, decision: inJson(decision) };
      rows.insert(booking(envelope, 0, { ...sent, figure: 'carryOut', cents: -cents }));
      rows.insert(booking(envelope, 1, { ...sent, figure: 'inTransit', cents }));
    },
    CarryOverReceived: (rows, { carryOver: carry_over, line, amountCents: cents, from }, envelope) => {
      rows.insert(booking(envelope, 0, { line, figure: 'carryIn', cents, carry_over, label: from }));
      rows.insert(booking(envelope, 1, { budget: from, figure: 'inTransit', cents: -cents, carry_over }));
    },
    CarryOverReturned: (rows, { carryOver: carry_over, line, amountCents: cents }, envelope) => {
      rows.insert(booking(envelope, 0, { line, figure: 'carryOut', cents, carry_over }));
      rows.insert(booking(envelope, 1, { line, figure: 'inTransit', cents: -cents, carry_over }));
    },
  },
});

/** What a row says when its event happens: where it stands, when, and that it counts. */
const happened = ({ position, place = 0, at, recordedAt, id, type }: Envelope) => ({
  position,
  place,
  at,
  recorded_at: recordedAt,
  event: id,
  type,
  pending: false,
});

const booking = <Said extends { figure: string; cents: number; budget?: string; pending?: boolean }>(
  envelope: Envelope,
  part: number,
  said: Said,
) => ({ ...happened(envelope), part, budget: envelope.stream.slice('budget-'.length), ...said });

const inJson = (value: object | undefined): string | undefined => value && JSON.stringify(value);

const statedAs = (said: { decision?: DecisionRef; qualifier?: string; source?: Source }) => ({
  decision: inJson(said.decision),
  source: inJson(said.source),
  qualifier: said.qualifier,
});

const asSaid = (said: { measure?: string; document?: string; netCents?: number; vatRate?: number }) => ({
  measure: said.measure,
  document: said.document,
  net_cents: said.netCents,
  vat_rate: said.vatRate,
});
