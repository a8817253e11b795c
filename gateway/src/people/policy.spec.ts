import { describe, expect, it } from '@jest/globals';
import { reports as issued } from '@moves/reports/index';
import { joined } from '../graph/join.ts';
import { parts } from '../parts.ts';
import { acts, imports, policy, questions, type Role, reports, roles } from './policy.ts';

const schema = joined(parts);
const mutations = Object.keys(schema.getMutationType()!.getFields());
const queries = Object.keys(schema.getQueryType()!.getFields());
/** Acts with a door of their own (`POST /bids`). */
const besideTheGraph = ['receiveBid'];

describe('the policy', () => {
  it('says of every act of the graph and of every other door who may do it, and of nothing else', () =>
    expect(Object.keys(acts).sort()).toEqual([...mutations, ...besideTheGraph].sort()));

  it('says of every question of the graph who may ask it, and of nothing else', () =>
    expect(Object.keys(questions).sort()).toEqual([...queries].sort()));

  it('says of every report who may have it, and of nothing else', () =>
    expect(Object.keys(reports).sort()).toEqual(issued.map(({ name }) => name).sort()));

  it('lets only those import a list of actuals who may post each of its rows', () => {
    expect(Object.keys(imports)).toEqual(['actuals']);
    for (const role of roles) {
      const may = policy.mayAct(role, 'postActual');
      expect([role, policy.mayImport(role, 'actuals'), policy.importsOf(role)]).toEqual([
        role,
        may,
        may ? ['actuals'] : [],
      ]);
    }
    expect(policy.mayImport('finance', 'constructor')).toBe(false);
  });

  it('leaves no act to nobody', () =>
    expect(mutations.filter(act => !roles.some(role => policy.mayAct(role, act)))).toEqual([]));

  /** Money is released by finance; what firms are told is approved by the programme office, too; all else is procurement's. */
  const ofOthers = ['releaseFunding', 'approvePublication', 'approveCorrection'];
  const needing = ['declareNeed', 'consultMarket', 'estimateValue', 'prepareDocuments', 'askFunding'];

  /** The acts of each part of the house: one role may do all of them, some others some. */
  const byPart: Readonly<Record<string, Partial<Record<Role, 'all' | readonly string[]>>>> = {
    measures: {
      programme: 'all',
      office: [
        'proposeMeasure',
        'startMeasure',
        'beginPhase',
        'pauseMeasure',
        'resumeMeasure',
        'putMeasureIntoOperation',
        'completeMeasure',
        'planMilestone',
        'replanMilestone',
        'forecastMilestone',
        'reachMilestone',
        'defineIndicator',
        'recordReading',
      ],
    },
    council: {
      council: 'all',
      programme: [
        'submitPaper',
        'revisePaper',
        'attachPaperFile',
        'detachPaperFile',
        'withdrawPaper',
        'assignPoint',
        'giveEvidence',
        'draftAnswer',
        'confirmStaleFigure',
      ],
      office: ['submitPaper', 'revisePaper', 'attachPaperFile', 'detachPaperFile', 'giveEvidence', 'draftAnswer'],
    },
    budgets: {
      finance: 'all',
      programme: [
        'requestExcess',
        'reserveFunds',
        'releaseReservation',
        'commitFunds',
        'reduceCommitment',
        'planObligation',
        'giveForecast',
        'proposeCarryOver',
      ],
      procurement: ['reserveFunds', 'releaseReservation', 'commitFunds', 'reduceCommitment', 'planObligation'],
      office: ['requestExcess', 'giveForecast'],
      council: ['releaseBlock'],
    },
    positions: {
      personnel: 'all',
      programme: ['requestPosition', 'withdrawPosition', 'reassignPosition'],
      office: ['requestPosition', 'withdrawPosition'],
    },
    tenders: {
      procurement: Object.keys(parts.find(({ name }) => name === 'tenders')!.resolvers.Mutation!).filter(
        act => !ofOthers.includes(act),
      ),
      programme: [
        ...needing,
        'declareInterests',
        'approvePublication',
        'approveCorrection',
        'resolveAward',
        'placeCallOff',
      ],
      // Offices give points for quality; who computes the places again must see the prices.
      office: [...needing, 'scoreBids', 'declareInterests'],
      finance: ['declareInterests', 'releaseFunding'],
      council: ['declareInterests', 'resolveAward'],
    },
    house: { admin: 'all' },
    training: { admin: 'all' },
  };
  const rows = parts.flatMap(part => {
    const own = part.resolvers.Mutation ?? {};
    return roles.flatMap(role => Object.keys(own).map(act => [role, act, part.name] as const));
  });

  it.each(rows)('knows whether %s may %s', (role, act, part) => {
    const some = byPart[part]?.[role] ?? [];
    const may = some === 'all' || some.includes(act);
    expect(policy.mayAct(role, act)).toBe(may);
    expect(policy.actsOf(role).includes(act)).toBe(may);
  });

  it('lets nobody read who keeps the house running, and the public neither money nor posts', () => {
    const inside = roles.filter(role => role !== 'admin' && role !== 'consumer');
    const readersOfMeasures = roles.filter(role => policy.mayAsk(role, 'measure'));
    const ofInsiders: Readonly<Record<string, readonly Role[]>> = {
      budgets: inside,
      positions: inside,
      tenders: inside,
    };
    for (const part of parts) {
      const expected = { ...ofInsiders, house: ['admin'], training: roles }[part.name] ?? readersOfMeasures;
      for (const question of Object.keys(part.resolvers.Query ?? {}))
        expect([question, roles.filter(role => policy.mayAsk(role, question))]).toEqual([question, expected]);
    }
    expect(roles.filter(role => policy.mayAsk(role, 'measure'))).toEqual(roles.filter(role => role !== 'admin'));
  });

  it('gives every report to insiders, and some to everyone who may read', () => {
    const inside = roles.filter(role => role !== 'admin' && role !== 'consumer');
    for (const { name } of issued.filter(report => report.name !== 'procurement-record')) {
      const readers = roles.filter(role => policy.mayHave(role, name));
      expect(readers.filter(role => role !== 'consumer')).toEqual(inside);
    }
  });

  it('gives the procurement file, which names those who lost, only to those who keep or audit it', () =>
    expect(roles.filter(role => policy.mayHave(role, 'procurement-record'))).toEqual([
      'programme',
      'procurement',
      'auditor',
    ]));

  it('lets nobody open bids who declares no part in procurement, and read them only procurement and audit', () => {
    for (const act of ['receiveBid', 'beginOpening', 'openBids'])
      expect([act, roles.filter(role => policy.mayAct(role, act))]).toEqual([act, ['procurement']]);
    expect(roles.filter(policy.mayReadBids)).toEqual(['procurement', 'auditor']);
  });

  it('shows the public only what is public', () => expect(roles.filter(policy.publicOnly)).toEqual(['consumer']));

  it('lets programme office and auditors read persons, and operations the figures', () => {
    expect(roles.filter(policy.readsPersons)).toEqual(['programme', 'auditor']);
    expect(roles.filter(policy.readsMetrics)).toEqual(['admin']);
  });

  it.each(['toString', 'constructor', '__proto__', 'burnMeasure'])('denies what it does not know: %s', name =>
    expect(
      roles.some(role => policy.mayAct(role, name) || policy.mayAsk(role, name) || policy.mayHave(role, name)),
    ).toBe(false),
  );
});
