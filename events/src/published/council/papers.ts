import { type PaperEvent, type PaperPoint, paperEvents } from '../../catalogue/council.ts';
import { type Rows, readModel } from '../../read-model/define.ts';
import { folded } from '../../read-model/folded.ts';

/** One row a paper, as it was submitted or last revised. */
export const councilPapers = readModel<PaperEvent>()({
  name: 'council_papers',
  version: 1,
  events: paperEvents,
  table: {
    reference: 'text not null',
    kind: 'text not null',
    title: 'text not null',
    title_folded: 'text not null',
    office: 'text not null',
    office_search: 'text not null',
    file_number: 'text',
    on_day: 'text not null',
    public: 'integer not null',
    status: 'text not null',
    source: 'text',
    mark: 'text',
    reference_search: 'text not null',
  },
  indexes: ['on_day', 'title_folded'],
  on: {
    PaperSubmitted: (rows, e) =>
      rows.insert({
        reference: e.reference,
        kind: e.kind,
        title: e.title,
        title_folded: folded(e.title),
        office: e.office,
        office_search: folded(e.office),
        file_number: e.fileNumber,
        on_day: e.on,
        public: e.public,
        status: 'submitted',
        source: e.source && JSON.stringify(e.source),
        mark: e.mark,
        reference_search: folded(e.reference),
      }),
    PaperRevised: (rows, { title }) => rows.update({ title, title_folded: folded(title) }),
    PaperPublished: rows => rows.update({ public: true }),
    PaperPutToVote: rows => rows.update({ status: 'putToVote' }),
    PaperWithdrawn: rows => rows.update({ status: 'withdrawn' }),
  },
});

/** Which papers are public now: in a past view too, so that the past hides as much as today. */
export const paperVisibility = readModel<PaperEvent>()({
  name: 'council_paper_visibility',
  version: 1,
  events: paperEvents,
  clock: 'now',
  table: { public: 'integer not null' },
  on: {
    PaperSubmitted: (rows, e) => rows.insert({ public: e.public }),
    PaperPublished: rows => rows.update({ public: true }),
  },
});

/** One row a point of a paper: its wording and what follows from it. */
export const councilPaperPoints = readModel<PaperEvent>()({
  name: 'council_paper_points',
  version: 1,
  events: paperEvents,
  table: { point: 'text not null', place: 'integer not null', wording: 'text not null', effects: 'text not null' },
  key: ['point'],
  on: {
    PaperSubmitted: (rows, { points }) => inserted(rows, points),
    PaperRevised: (rows, { points }) => {
      rows.delete();
      inserted(rows, points);
    },
  },
});

const inserted = (rows: Rows<(typeof councilPaperPoints)['row']>, points: readonly PaperPoint[]): void => {
  for (const [place, { point, wording, effects }] of points.entries())
    rows.insert({ point, place, wording, effects: JSON.stringify(effects) });
};

/** One row a file of a paper; `detached_at` says since when it no longer belongs to it. */
export const councilPaperFiles = readModel<PaperEvent>()({
  name: 'council_paper_files',
  version: 1,
  events: paperEvents,
  table: {
    sha256: 'text not null',
    size: 'integer not null',
    media_type: 'text not null',
    title: 'text not null',
    main: 'integer not null',
    attached_at: 'text not null',
    position: 'integer not null',
    detached_at: 'text',
  },
  key: ['sha256'],
  indexes: ['sha256'],
  on: {
    PaperFileAttached: (rows, { sha256, size, mediaType, title, main }, { at, position }) =>
      rows.insert({ sha256, size, media_type: mediaType, title, main, attached_at: at, position }),
    PaperFileDetached: (rows, { sha256 }, { at }) => rows.update({ detached_at: at }, { sha256 }),
  },
});
