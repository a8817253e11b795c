import { type TenderEvent, tenderEvents } from '../../catalogue/tenders.ts';
import { dayOf } from '../../catalogue/time.ts';
import { readModel } from '../../read-model/define.ts';
import { enteredAfterwards } from './afterwards.ts';
import { registerAnswerUntil } from './law/register.ts';

/** One row a lot that somebody is proposed to win. */
export const tenderProposals = readModel<TenderEvent>()({
  name: 'tender_proposals',
  version: 1,
  events: tenderEvents,
  table: {
    lot: 'text not null',
    bid: 'text',
    bidder: 'text not null',
    net_cents: 'integer not null',
    gross_cents: 'integer not null',
    vat_rate: 'integer',
    reason: 'text not null',
    subcontracted: 'integer',
  },
  key: ['lot'],
  on: {
    AwardProposed: (rows, { proposals }) => {
      rows.delete();
      for (const { netCents, grossCents, vatRate, ...proposal } of proposals)
        rows.insert({ ...proposal, net_cents: netCents, gross_cents: grossCents, vat_rate: vatRate });
    },
    EvaluationReturned: rows => rows.delete(),
    ObjectionDecided: (rows, { backTo }) => {
      if (backTo) rows.delete();
    },
    ReviewEnded: (rows, { backTo }) => {
      if (backTo) rows.delete();
    },
  },
});

/** One row a resolution on an award, accepted or not. */
export const tenderResolutions = readModel<TenderEvent>()({
  name: 'tender_resolutions',
  version: 1,
  events: tenderEvents,
  table: {
    position: 'integer not null',
    level: 'text not null',
    body: 'text not null',
    on_day: 'text not null',
    accepted: 'integer not null',
    vote: 'text',
    closed_session: 'integer not null',
    /** `DecisionRef`, in JSON. */
    decision: 'text',
    at: 'text not null',
    because: 'text',
    afterwards: 'integer not null',
  },
  key: ['position'],
  on: {
    AwardResolved: (rows, { on, closedSession, decision, ...e }, envelope) =>
      rows.insert({
        ...e,
        on_day: on,
        closed_session: closedSession,
        decision: decision && JSON.stringify(decision),
        position: envelope.position,
        at: envelope.at,
        because: envelope.because && JSON.stringify(envelope.because),
        afterwards: enteredAfterwards(envelope),
      }),
  },
});

/** One row a bidder of whom the competition register was asked, with its latest answer (§ 6 WRegG). */
export const tenderRegister = readModel<TenderEvent>()({
  name: 'tender_register',
  version: 1,
  events: tenderEvents,
  table: {
    bidder: 'text not null',
    answered_on: 'text not null',
    /** The last day on which this answer may be used. */
    good_until_on: 'text not null',
    entry: 'integer not null',
    reference: 'text not null',
    afterwards: 'integer not null',
  },
  key: ['bidder'],
  on: {
    RegisterQueried: (rows, { bidder, answeredOn, entry, reference }, envelope) =>
      rows.insert({
        bidder,
        answered_on: answeredOn,
        good_until_on: registerAnswerUntil(answeredOn),
        entry,
        reference,
        afterwards: enteredAfterwards(envelope),
      }),
  },
});

/** One row a letter to a bidder who loses (§ 134 GWB), and what they were told when they asked (§ 62 (2) VgV, § 46 UVgO). */
export const tenderLetters = readModel<TenderEvent>()({
  name: 'tender_letters',
  version: 1,
  events: tenderEvents,
  table: {
    bidder: 'text not null',
    /** `information` or `debrief`. */
    kind: 'text not null',
    text: 'text not null',
    requested_on: 'text',
    sent_at: 'text not null',
    afterwards: 'integer not null',
  },
  key: ['bidder', 'kind'],
  on: {
    InformationSent: (rows, { letters }, envelope) => {
      rows.delete({ kind: 'information' });
      for (const { bidder, reasons } of letters)
        rows.insert({
          bidder,
          kind: 'information',
          text: reasons,
          sent_at: envelope.at,
          afterwards: enteredAfterwards(envelope),
        });
    },
    BidderDebriefed: (rows, { bidder, requestedOn, text }, envelope) =>
      rows.insert({
        bidder,
        kind: 'debrief',
        text,
        requested_on: requestedOn,
        sent_at: envelope.at,
        afterwards: enteredAfterwards(envelope),
      }),
  },
});

/** One row an objection or review; while it is open, nobody may award (§§ 160, 169 GWB). */
export const tenderHolds = readModel<TenderEvent>()({
  name: 'tender_holds',
  version: 1,
  events: tenderEvents,
  table: {
    hold: 'text not null',
    /** `objection` or `review`. */
    kind: 'text not null',
    bidder: 'text',
    text: 'text',
    chamber: 'text',
    reference: 'text',
    received_on: 'text not null',
    position: 'integer not null',
    ended_on: 'text',
    /** `upheld`, `rejected`, `dismissed` or `withdrawn`. */
    result: 'text',
    answer: 'text',
    back_to: 'text',
  },
  key: ['hold'],
  on: {
    ObjectionLodged: (rows, { objection, bidder, text, receivedOn }, { position }) =>
      rows.insert({ hold: objection, kind: 'objection', bidder, text, received_on: receivedOn, position }),
    ObjectionDecided: (rows, { objection, upheld, text, backTo }, { at }) =>
      rows.update(
        { ended_on: dayOf(at), result: upheld ? 'upheld' : 'rejected', answer: text, back_to: backTo },
        { hold: objection },
      ),
    ReviewLodged: (rows, { review, chamber, reference }, { at, position }) =>
      rows.insert({ hold: review, kind: 'review', chamber, reference, received_on: dayOf(at), position }),
    ReviewEnded: (rows, { review, result, text, backTo }, { at }) =>
      rows.update({ ended_on: dayOf(at), result, answer: text, back_to: backTo }, { hold: review }),
  },
});

/** One row a lot that is awarded, or is being awarded while the Budgets prepare its commitment (X8). */
export const tenderAwards = readModel<TenderEvent>()({
  name: 'tender_awards',
  version: 1,
  events: tenderEvents,
  table: {
    lot: 'text not null',
    bidder: 'text not null',
    bid: 'text',
    net_cents: 'integer not null',
    gross_cents: 'integer not null',
    vat_rate: 'integer',
    contract: 'text not null',
    begins_on: 'text',
    ends_on: 'text',
    requested_at: 'text not null',
    /** Null until the moment in which it happens. */
    awarded_on: 'text',
    afterwards: 'integer not null',
  },
  key: ['lot'],
  indexes: ['contract', 'awarded_on'],
  on: {
    AwardRequested: (rows, { awards, terms }, envelope) => {
      rows.delete();
      for (const { netCents, grossCents, vatRate, ...award } of awards) {
        const { beginsOn, endsOn } = terms.find(({ lot }) => lot === award.lot) ?? {};
        rows.insert({
          ...award,
          net_cents: netCents,
          gross_cents: grossCents,
          vat_rate: vatRate,
          begins_on: beginsOn,
          ends_on: endsOn,
          requested_at: envelope.at,
          afterwards: enteredAfterwards(envelope),
        });
      }
    },
    TenderAwarded: (rows, _, { at }) => rows.update({ awarded_on: dayOf(at) }),
    AwardRefused: rows => rows.delete(),
  },
});

/** One row a step that shall be entered afterwards, or was: who says so, and whether a second person has confirmed it. */
export const tenderLateSteps = readModel<TenderEvent>()({
  name: 'tender_late_steps',
  version: 1,
  events: tenderEvents,
  table: {
    entry: 'text not null',
    /** The act, as the graph names it. */
    step: 'text not null',
    terms: 'text not null',
    took_effect_at: 'text not null',
    because: 'text',
    proposed_by: 'text not null',
    proposed_at: 'text not null',
    /** `open`, `confirmed` or `dropped`. */
    state: 'text not null',
    ended_at: 'text',
  },
  key: ['entry'],
  on: {
    LateStepProposed: (rows, { entry, step, terms, tookEffectAt }, { by, at, because }) =>
      rows.insert({
        entry,
        step,
        terms: JSON.stringify(terms),
        took_effect_at: tookEffectAt,
        because: because && JSON.stringify(because),
        proposed_by: by,
        proposed_at: at,
        state: 'open',
      }),
    LateStepConfirmed: (rows, { entry }, { recordedAt }) =>
      rows.update({ state: 'confirmed', ended_at: recordedAt }, { entry }),
    LateStepDropped: (rows, { entry }, { at }) => rows.update({ state: 'dropped', ended_at: at }, { entry }),
  },
});
