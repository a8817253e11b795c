import { acceptedResults, type DecisionEvent, decisionEvents, type Effect } from '../../catalogue/council.ts';
import { dayOf } from '../../catalogue/time.ts';
import { readModel } from '../../read-model/define.ts';
import { folded } from '../../read-model/folded.ts';

/** One row a decision: which body, in which session, on which paper, whether it decided or only advised. */
export const councilDecisions = readModel<DecisionEvent>()({
  name: 'council_decisions',
  version: 1,
  events: decisionEvents,
  table: {
    paper: 'text not null',
    reference: 'text not null',
    reference_search: 'text not null',
    title: 'text not null',
    title_folded: 'text not null',
    body: 'text not null',
    body_name: 'text not null',
    session: 'text not null',
    session_on: 'text not null',
    minutes: 'text',
    item: 'text',
    authoritative: 'integer not null',
    public: 'integer not null',
    result_wording: 'text',
    present: 'integer',
    members: 'integer',
    objection: 'text not null',
    source: 'text',
    search: 'text not null',
  },
  indexes: ['session_on', 'paper'],
  on: {
    DecisionRecorded: (rows, e) =>
      rows.insert({
        paper: e.paper,
        reference: e.reference,
        reference_search: folded(e.reference),
        title: e.title,
        title_folded: folded(e.title),
        body: e.body,
        body_name: e.bodyName,
        session: e.session,
        session_on: e.sessionOn,
        minutes: e.minutes,
        item: e.item,
        authoritative: e.authoritative,
        public: e.public,
        result_wording: e.resultWording,
        present: e.present,
        members: e.members,
        objection: 'none',
        source: e.source && JSON.stringify(e.source),
        search: folded([e.reference, e.title, e.bodyName, ...e.points.map(({ wording }) => wording)].join(' ')),
      }),
    DecisionObjected: rows => rows.update({ objection: 'objected' }),
    ObjectionSettled: (rows, { stands }) => rows.update({ objection: stands ? 'stands' : 'overturned' }),
  },
});

/** Which decisions are public now: in a past view too, so that the past hides as much as today. */
export const decisionVisibility = readModel<DecisionEvent>()({
  name: 'council_decision_visibility',
  version: 1,
  events: decisionEvents,
  clock: 'now',
  table: { public: 'integer not null' },
  on: { DecisionRecorded: (rows, e) => rows.insert({ public: e.public }) },
});

/** One row a decided point: how the vote ended, and what has been said of its execution. */
export const councilPoints = readModel<DecisionEvent>()({
  name: 'council_points',
  version: 1,
  events: decisionEvents,
  table: {
    point: 'text not null',
    place: 'integer not null',
    wording: 'text not null',
    result: 'text not null',
    accepted: 'integer not null',
    /** Accepted by a body that decides: there is something to carry out. */
    tracked: 'integer not null',
    yes: 'integer',
    no: 'integer',
    abstained: 'integer',
    effects: 'text not null',
    office: 'text',
    office_search: 'text',
    due_on: 'text',
    assigned_at: 'text',
    done_percent: 'integer not null',
    evidence_at: 'text',
    settled_as: 'text',
    settled_on: 'text',
    settled_text: 'text',
    overturned: 'integer not null',
  },
  key: ['point'],
  on: {
    DecisionRecorded: (rows, { authoritative, points }) => {
      for (const [place, { point, wording, result, yes, no, abstained, effects }] of points.entries()) {
        const accepted = (acceptedResults as readonly string[]).includes(result);
        rows.insert({
          point,
          place,
          wording,
          result,
          accepted,
          tracked: accepted && authoritative,
          yes,
          no,
          abstained,
          effects: JSON.stringify(effects),
          done_percent: 0,
          overturned: false,
        });
      }
    },
    ObjectionSettled: (rows, { stands }) => rows.update({ overturned: !stands }),
    // Entered late, an older word does not undo a newer one.
    PointAssigned: (rows, { point, office, dueOn }, { at }) =>
      rows.update(
        { office, office_search: folded(office), due_on: dueOn, assigned_at: at },
        { point, assigned_at: { notAfter: at } },
      ),
    EvidenceGiven: (rows, { point, donePercent }, { at }) =>
      rows.update({ done_percent: donePercent, evidence_at: at }, { point, evidence_at: { notAfter: at } }),
    PointSettled: (rows, { point, outcome, text }, { at }) =>
      rows.update({ settled_as: outcome, settled_on: dayOf(at), settled_text: text }, { point }),
  },
});

/** Everything that was ever shown for the execution of a point. */
export const councilEvidence = readModel<DecisionEvent>()({
  name: 'council_evidence',
  version: 1,
  events: decisionEvents,
  table: {
    point: 'text not null',
    position: 'integer not null',
    entry: 'text not null',
    text: 'text not null',
    done_percent: 'integer not null',
    /** `measure`, `budget`, `position` or `paper`, and its id. */
    shown_kind: 'text',
    shown: 'text',
    document: 'text',
    at: 'text not null',
    recorded_at: 'text not null',
  },
  key: ['position'],
  on: {
    EvidenceGiven: (rows, { point, text, donePercent, thing, document }, { id, position, at, recordedAt }) =>
      rows.insert({
        point,
        position,
        entry: id,
        text,
        done_percent: donePercent,
        shown_kind: thing?.kind,
        shown: thing?.id,
        document,
        at,
        recorded_at: recordedAt,
      }),
  },
});

/** One row for each thing that a decided point asks something of: which decisions there are about a measure, a budget, a post. */
export const councilEffects = readModel<DecisionEvent>()({
  name: 'council_effects',
  version: 1,
  events: decisionEvents,
  table: {
    point: 'text not null',
    place: 'integer not null',
    kind: 'text not null',
    /** `measure`, `budget` or `position`, and its id. */
    target_kind: 'text not null',
    target: 'text not null',
    effect: 'text not null',
  },
  key: ['point', 'place'],
  indexes: ['target, target_kind'],
  on: {
    DecisionRecorded: (rows, { points }) => {
      for (const { point, effects } of points)
        for (const [place, effect] of effects.entries()) {
          const { kind, id } = targetOf(effect);
          rows.insert({
            point,
            place,
            kind: effect.kind,
            target_kind: kind,
            target: id,
            effect: JSON.stringify(effect),
          });
        }
    },
  },
});

/** The thing of which an effect asks something. */
export function targetOf(effect: Effect): { kind: 'measure' | 'budget' | 'position'; id: string } {
  if ('measure' in effect) return { kind: 'measure', id: effect.measure };
  return 'budget' in effect ? { kind: 'budget', id: effect.budget } : { kind: 'position', id: effect.position };
}
