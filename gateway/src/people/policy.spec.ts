import { describe, expect, it } from '@jest/globals';
import { reports as issued } from '@moves/reports/index';
import { joined } from '../graph/schema.ts';
import { parts } from '../parts.ts';
import { acts, policy, questions, type Role, reports, roles } from './policy.ts';

const schema = joined(parts);
const mutations = Object.keys(schema.getMutationType()!.getFields());
const queries = Object.keys(schema.getQueryType()!.getFields());

describe('the policy', () => {
  it('says of every act of the graph who may do it, and of nothing else', () =>
    expect(Object.keys(acts).sort()).toEqual([...mutations].sort()));

  it('says of every question of the graph who may ask it, and of nothing else', () =>
    expect(Object.keys(questions).sort()).toEqual([...queries].sort()));

  it('says of every report who may have it, and of nothing else', () =>
    expect(Object.keys(reports).sort()).toEqual(issued.map(({ name }) => name).sort()));

  it('leaves no act to nobody', () =>
    expect(mutations.filter(act => !roles.some(role => policy.mayAct(role, act)))).toEqual([]));

  const byRole: Record<Role, string[]> = {
    programme: mutations,
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
    procurement: [],
    finance: [],
    personnel: [],
    council: [],
    auditor: [],
    consumer: [],
    admin: [],
  };

  it.each(roles.flatMap(role => mutations.map(act => [role, act] as const)))('knows whether %s may %s', (role, act) => {
    const may = byRole[role].includes(act);
    expect(policy.mayAct(role, act)).toBe(may);
    expect(policy.actsOf(role).includes(act)).toBe(may);
  });

  it('lets everyone read but operations, who keep the house running and read nothing of what is in it', () => {
    const readers = roles.filter(role => role !== 'admin');
    for (const question of queries) expect(roles.filter(role => policy.mayAsk(role, question))).toEqual(readers);
    for (const { name } of issued) expect(roles.filter(role => policy.mayHave(role, name))).toEqual(readers);
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
