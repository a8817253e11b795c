import type { Lot } from '../../catalogue/tenders/words.ts';
import { type TenderEvent, tenderEvents } from '../../catalogue/tenders.ts';
import { dayOf } from '../../catalogue/time.ts';
import { readModel } from '../../read-model/define.ts';
import { enteredAfterwards } from './afterwards.ts';

/** One row a lot; a tender that is not divided has none (its only lot is called `whole`). */
export const tenderLots = readModel<TenderEvent>()({
  name: 'tender_lots',
  version: 1,
  events: tenderEvents,
  table: {
    lot: 'text not null',
    place: 'integer not null',
    title: 'text not null',
    net_cents: 'integer not null',
    /** Taken out of the EU regime (§ 3 (9) VgV). */
    exempt: 'integer not null',
    cancelled_on: 'text',
    cancelled_ground: 'text',
    cancelled_reason: 'text',
  },
  key: ['lot'],
  on: {
    ValueEstimated: (rows, { lots }) => {
      rows.delete();
      for (const [place, { lot, title, netCents, exempt = false }] of (lots as readonly Lot[]).entries())
        rows.insert({ lot, place, title, net_cents: netCents, exempt });
    },
    TenderCancelled: (rows, { lots, ground, reason }, { at }) => {
      for (const lot of lots ?? [])
        rows.update({ cancelled_on: dayOf(at), cancelled_ground: ground, cancelled_reason: reason }, { lot });
    },
  },
});

/** One row a criterion of award, as bidders are told it: from publication on only a corrigendum changes it. */
export const tenderCriteria = readModel<TenderEvent>()({
  name: 'tender_criteria',
  version: 1,
  events: tenderEvents,
  table: {
    criterion: 'text not null',
    place: 'integer not null',
    title: 'text not null',
    kind: 'text not null',
    weight: 'integer not null',
    description: 'text',
  },
  key: ['criterion'],
  on: {
    TenderTakenOver: (rows, { documents }) => {
      documents?.criteria.forEach((criterion, place) => {
        rows.insert({ ...criterion, place });
      });
    },
    DocumentsPrepared: (rows, { criteria }) => {
      rows.delete();
      criteria.forEach((criterion, place) => {
        rows.insert({ ...criterion, place });
      });
    },
    TenderCorrected: (rows, { criteria }) => {
      if (!criteria) return;
      rows.delete();
      criteria.forEach((criterion, place) => {
        rows.insert({ ...criterion, place });
      });
    },
  },
});

/** One row a file among the documents of a tender; a corrigendum adds some, and whoever approves it reads them before. */
export const tenderFiles = readModel<TenderEvent>()({
  name: 'tender_files',
  version: 2,
  events: tenderEvents,
  table: {
    sha256: 'text not null',
    size: 'integer not null',
    title: 'text not null',
    place: 'integer not null',
    position: 'integer not null',
    corrigendum: 'integer not null',
    /** Named by a correction that was proposed; it is a document only by another row. */
    proposed: 'integer not null',
  },
  key: ['sha256', 'proposed'],
  indexes: ['sha256'],
  on: {
    DocumentsPrepared: (rows, { files }, { position }) => {
      rows.delete();
      files.forEach((file, place) => {
        rows.insert({ ...file, place, position, corrigendum: false, proposed: false });
      });
    },
    CorrectionProposed: (rows, { files = [] }, { position }) =>
      files.forEach((file, place) => {
        rows.insert({ ...file, place, position, corrigendum: true, proposed: true });
      }),
    TenderCorrected: (rows, { files = [] }, { position }) =>
      files.forEach((file, place) => {
        rows.insert({ ...file, place, position, corrigendum: true, proposed: false });
      }),
  },
});

/** One row a market consultation (§ 28 VgV, § 20 UVgO). */
export const tenderConsultations = readModel<TenderEvent>()({
  name: 'tender_consultations',
  version: 1,
  events: tenderEvents,
  table: {
    position: 'integer not null',
    how: 'text not null',
    /** A list, in JSON. */
    firms: 'text not null',
    result: 'text not null',
    neutralised: 'text',
    source: 'text',
    at: 'text not null',
  },
  key: ['position'],
  on: {
    MarketConsulted: (rows, { firms, source, ...e }, { position, at }) =>
      rows.insert({
        ...e,
        firms: JSON.stringify(firms),
        source: source && JSON.stringify(source),
        position,
        at,
      }),
  },
});

/** One row each who has said whether they have a conflict of interest, as they said it last (§ 6 VgV). */
export const tenderInterests = readModel<TenderEvent>()({
  name: 'tender_interests',
  version: 1,
  events: tenderEvents,
  table: {
    person: 'text not null',
    conflict: 'integer not null',
    text: 'text',
    measures: 'text',
    at: 'text not null',
  },
  key: ['person'],
  on: {
    InterestsDeclared: (rows, { conflict, text, measures }, { by, at }) =>
      rows.insert({ person: by, conflict, text, measures, at }),
  },
});

/** One row a notice: sent, published or turned away (§§ 37–40 VgV, §§ 27–30 UVgO). */
export const tenderNotices = readModel<TenderEvent>()({
  name: 'tender_notices',
  version: 1,
  events: tenderEvents,
  table: {
    notice: 'text not null',
    kind: 'text not null',
    dispatched_on: 'text not null',
    published_on: 'text',
    reference: 'text',
    rejected_because: 'text',
    position: 'integer not null',
    afterwards: 'integer not null',
  },
  key: ['notice'],
  on: {
    NoticeDispatched: (rows, { notice, kind, dispatchedOn, reference }, envelope) =>
      rows.insert({
        notice,
        kind,
        dispatched_on: dispatchedOn,
        reference,
        position: envelope.position,
        afterwards: enteredAfterwards(envelope),
      }),
    NoticeAnswered: (rows, { notice, publishedOn, reference, rejectedBecause }) =>
      rows.update(
        { published_on: publishedOn, rejected_because: rejectedBecause, ...(reference && { reference }) },
        { notice },
      ),
  },
});
