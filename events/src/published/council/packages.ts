import { type DecisionEvent, decisionEvents } from '../../catalogue/council.ts';
import { readModel } from '../../read-model/define.ts';

/** One row an attempt to carry a point out: all of it, or nothing. */
export const councilPackages = readModel<DecisionEvent>()({
  name: 'council_packages',
  version: 1,
  events: decisionEvents,
  table: {
    joint: 'text not null',
    point: 'text not null',
    position: 'integer not null',
    /** `running`, `approved` or `failed`. */
    state: 'text not null',
    begun_at: 'text not null',
    ended_at: 'text',
    refusals: 'text',
  },
  key: ['joint'],
  indexes: ['state'],
  on: {
    PackageBegun: (rows, { joint, point }, { at, position }) =>
      rows.insert({ joint, point, position, state: 'running', begun_at: at }),
    PackageApproved: (rows, { joint }, { at }) => rows.update({ state: 'approved', ended_at: at }, { joint }),
    PackageFailed: (rows, { joint, refusals }, { at }) =>
      rows.update({ state: 'failed', ended_at: at, refusals: JSON.stringify(refusals) }, { joint }),
  },
});

/** One row for each thing that a package asks something of, and how far it is. */
export const councilPackageParts = readModel<DecisionEvent>()({
  name: 'council_package_parts',
  version: 1,
  events: decisionEvents,
  table: {
    joint: 'text not null',
    stream: 'text not null',
    place: 'integer not null',
    /** `asked`, `ready`, `refused`, `done` (with the package's moment) or `lapsed` (with its failure). */
    state: 'text not null',
    effects: 'text not null',
    code: 'text',
    facts: 'text',
  },
  key: ['joint', 'stream'],
  on: {
    PackageBegun: (rows, { joint, parts }) => {
      for (const [place, { stream, effects }] of parts.entries())
        rows.insert({ joint, stream, place, state: 'asked', effects: JSON.stringify(effects) });
    },
    PackagePartReady: (rows, { joint, stream }) => rows.update({ state: 'ready' }, { joint, stream }),
    PackageApproved: (rows, { joint }) => rows.update({ state: 'done' }, { joint }),
    PackageFailed: (rows, { joint, refusals }) => {
      rows.update({ state: 'lapsed' }, { joint });
      for (const { stream, code, facts } of refusals)
        rows.update({ state: 'refused', code, facts: JSON.stringify(facts) }, { joint, stream });
    },
  },
});
