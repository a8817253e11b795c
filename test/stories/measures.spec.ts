import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instant } from '@moves/events/catalogue/time';
import { fillDemo } from '@moves/gateway/demo';
import { record } from '@moves/gateway/record/record';
import { type Door, openDoor, type Visitor } from './door.ts';

const MASTER = { title: 'Digitale Bauakte', fieldOfAction: 'processes', office: 'Baurechtsamt' };
const DECISION = { paper: 'GRDrs 12/2026', body: 'Gemeinderat', sessionOn: '2026-03-05', authoritative: true };
const SOURCE = { document: 'Monatsbericht' };
const HISTORY = `history { id type summary at recordedAt by byName late corrects correctedBy because { text document decision } }`;

/** The days of these stories, each at ten in the morning. */
const at = (day: string): Instant => `${day}T09:00:00.000Z` as Instant;

describe('a measure', () => {
  // Time only moves forward, from story to story.
  let now = at('2026-02-02');
  let door: Door;
  let programme: Visitor;
  let programme2: Visitor;
  let office: Visitor;
  beforeAll(async () => {
    door = await openDoor({ clock: () => now });
    [programme, programme2, office] = (await Promise.all(
      ['programme', 'programme2', 'office'].map(name => door.as(name)),
    )) as [Visitor, Visitor, Visitor];
  });
  afterAll(() => door.close());

  const done = async (who: Visitor, name: string, input: object) => {
    const outcome = await who.act(name, input);
    expect(outcome.refusal).toBeNull();
    expect(outcome.receipt.position).toMatch(/^\d+$/);
    return outcome;
  };
  const proposedAndAssessed = async (key: string) => {
    await done(office, 'proposeMeasure', { key, ...MASTER });
    await done(programme, 'assessMeasure', { id: key, finding: 'Nötig und machbar.' });
  };
  const statusOf = async (id: string, look = {}) =>
    (await programme.ask('query($id: ID!) { measure(id: $id) { status } }', { id }, look)).data.measure?.status;

  it('lives from proposal to operation, with a second person to approve it', async () => {
    now = at('2026-03-06');
    await proposedAndAssessed('A1');
    const proposer = await office.ask('{ measure(id: "A1") { tasks { name open refusal { code } } } }');
    expect(proposer.data.measure.tasks.map(({ name }: { name: string }) => name)).not.toContain('approveMeasure');
    await done(programme2, 'approveMeasure', { id: 'A1', decision: DECISION });
    await done(office, 'startMeasure', { id: 'A1', phase: 'pilot' });
    await done(office, 'putMeasureIntoOperation', { id: 'A1' });
    expect(await statusOf('A1')).toBe('inOperation');
  });

  it('is approved late when the minutes come late, and yesterday’s belief stays what it was', async () => {
    now = at('2026-03-07');
    await proposedAndAssessed('A2');
    now = at('2026-04-10');
    const because = { document: 'Niederschrift Nr. 41, eingegangen am 09.04.2026' };
    await done(programme2, 'approveMeasure', {
      id: 'A2',
      decision: { ...DECISION, sessionOn: '2026-03-09' },
      at: at('2026-03-09'),
      because,
    });

    expect(await statusOf('A2', { asOf: '2026-03-09' })).toBe('approved');
    expect(await statusOf('A2', { asOf: '2026-03-08' })).toBe('assessed');
    // What did we believe on 9 April about 9 March?
    expect(await statusOf('A2', { asOf: '2026-03-09', knownAt: '2026-04-09T20:00:00+02:00' })).toBe('assessed');
    const { data } = await programme.ask(`{ measure(id: "A2") { ${HISTORY} } }`);
    expect(data.measure.history.at(-1)).toMatchObject({
      type: 'MeasureApproved',
      late: true,
      because: { document: because.document },
    });
  });

  it('has a reading with a digit too many corrected, and shows both in its history', async () => {
    now = at('2026-05-01');
    await proposedAndAssessed('A3');
    await done(office, 'defineIndicator', { id: 'A3', name: 'Digitale Anträge', unit: 'Anträge' });
    const shown = `indicators { id readings { id value corrected } }`;
    const [{ id: indicator }] = (await office.ask(`{ measure(id: "A3") { ${shown} } }`)).data.measure.indicators;
    now = at('2026-05-31');
    await done(office, 'recordReading', { id: 'A3', indicator, value: 12000, on: '2026-05-31', source: SOURCE });
    const [wrong] = (await office.ask(`{ measure(id: "A3") { ${shown} } }`)).data.measure.indicators[0].readings;

    now = at('2026-06-02');
    const correction = { id: 'A3', entry: wrong.id, content: { reading: { value: 1200 } } };
    expect((await programme.act('correctEntry', correction)).refusal.code).toBe('reason-required');
    await done(programme, 'correctEntry', { ...correction, because: { text: 'Eine Null zu viel.' } });

    const readings = async (look = {}) =>
      (await programme.ask(`{ measure(id: "A3") { ${shown} } }`, {}, look)).data.measure.indicators[0].readings;
    expect(await readings()).toEqual([{ id: wrong.id, value: 1200, corrected: true }]);
    expect(await readings({ asOf: '2026-05-31' })).toEqual([{ id: wrong.id, value: 1200, corrected: true }]);
    expect(await readings({ knownAt: '2026-06-01T12:00:00Z' })).toEqual([
      { id: wrong.id, value: 12000, corrected: false },
    ]);
    const { history } = (await programme.ask(`{ measure(id: "A3") { ${HISTORY} } }`)).data.measure;
    expect(history.find(({ id }: { id: string }) => id === wrong.id)).toMatchObject({ correctedBy: history.at(-1).id });
    expect(history.at(-1)).toMatchObject({
      type: 'EntryCorrected',
      corrects: wrong.id,
      because: { text: 'Eine Null zu viel.' },
    });
    expect(history.at(-1).summary).toContain('12,000');
  });

  it('has an entry that never happened withdrawn, but not what others stand on', async () => {
    now = at('2026-06-10');
    await proposedAndAssessed('A4');
    const entries = (await programme.ask(`{ measure(id: "A4") { ${HISTORY} } }`)).data.measure.history;
    const because = { text: 'Verwechslung mit einer anderen Maßnahme.' };
    const [proposal, assessment] = entries.map(({ id }: { id: string }) => id);
    expect((await programme.act('withdrawEntry', { id: 'A4', entry: proposal, because })).refusal.code).toBe(
      'entry-begins-measure',
    );
    const earlier = { id: 'A4', entry: assessment, because, at: at('2026-06-09') };
    expect((await programme.act('withdrawEntry', earlier)).refusal.code).toBe('dated-back-not-allowed');
    await done(programme, 'withdrawEntry', { id: 'A4', entry: assessment, because });
    expect(await statusOf('A4')).toBe('proposed');
    await done(programme, 'assessMeasure', { id: 'A4', finding: 'Jetzt wirklich geprüft.' });
    expect(await statusOf('A4')).toBe('assessed');
  });

  it('that was restricted today is invisible to consumers on every past day', async () => {
    now = at('2026-06-11');
    await proposedAndAssessed('A5');
    const consumer = await door.as('consumer');
    const seen = async (look = {}) => (await consumer.ask('{ measure(id: "A5") { title } }', {}, look)).data.measure;
    expect(await seen()).toBeNull();
    await done(programme, 'publishMeasure', { id: 'A5' });
    now = at('2026-06-30');
    expect(await seen({ asOf: '2026-06-20' })).toEqual({ title: MASTER.title });
    await done(programme, 'restrictMeasure', { id: 'A5', because: { text: 'Berechtigte Interessen Einzelner.' } });
    for (const look of [{}, { asOf: '2026-06-20' }, { asOf: '2026-06-20', knownAt: '2026-06-25T00:00:00Z' }])
      expect(await seen(look)).toBeNull();
    const list = await consumer.ask(
      '{ measures(filter: { search: "Bauakte" }) { totalCount } }',
      {},
      { asOf: '2026-06-20' },
    );
    expect(list.data.measures.totalCount).toBe(0);
  });

  it('tells the public nothing of what was said in the office, or before it was public', async () => {
    now = at('2026-06-30');
    const consumer = await door.as('consumer');
    await done(office, 'proposeMeasure', { key: 'A8', ...MASTER, because: { text: 'GEHEIM im Amt' } });
    await done(programme, 'assessMeasure', { id: 'A8', finding: 'GEHEIMES Prüfergebnis' });
    await done(office, 'planMilestone', { id: 'A8', name: 'Pilot', planOn: '2026-07-31' });
    now = '2026-06-30T12:00:00.000Z' as Instant;
    await done(programme, 'publishMeasure', { id: 'A8', because: { text: 'GEHEIM: auf Wunsch' } });
    const [{ id: milestone }] = (await office.ask('{ measure(id: "A8") { milestones { id } } }')).data.measure
      .milestones;
    const slip = {
      id: 'A8',
      milestone,
      forecastOn: '2026-09-30',
      because: { text: 'GEHEIM: krank', document: 'Vermerk 7' },
    };
    await done(office, 'forecastMilestone', slip);
    const everything = `{ measure(id: "A8") { title status tasks { name } ${HISTORY} approval { on }
      milestones { name slips { toOn because { text document } } } indicators { name readings { value } } }
      programme { latestChanges { key ${HISTORY} } } measures(filter: { search: "geheim" }) { totalCount } }`;
    const { data } = await consumer.ask(everything);
    expect(JSON.stringify(data)).not.toContain('GEHEIM');
    expect(data.measures.totalCount).toBe(0);
    expect(data.measure.history.map(({ type }: { type: string }) => type)).toEqual([
      'MeasurePublished',
      'MilestoneForecast',
    ]);
    expect(data.measure.milestones[0].slips.at(-1).because).toEqual({ text: null, document: 'Vermerk 7' });
    expect(data.measure.history.every(({ by }: { by: string | null }) => by === null)).toBe(true);
  });

  it('keeps the baseline it had at its approval, also when the minutes come late', async () => {
    now = at('2026-06-30');
    await done(office, 'proposeMeasure', { key: 'A9', ...MASTER });
    await done(programme, 'assessMeasure', { id: 'A9', finding: 'Nötig.' });
    await done(office, 'planMilestone', { id: 'A9', name: 'Pilot', planOn: '2026-09-30' });
    now = at('2026-06-30').replace('09:', '11:') as Instant;
    const [{ id: milestone }] = (await office.ask('{ measure(id: "A9") { milestones { id } } }')).data.measure
      .milestones;
    const because = { text: 'Vergabe dauert länger.' };
    const approvedAt = '2026-06-30T10:00:00.000Z';
    await done(office, 'replanMilestone', { id: 'A9', milestone, planOn: '2026-12-31', because });
    const decision = { ...DECISION, sessionOn: '2026-06-30' };
    await done(programme2, 'approveMeasure', { id: 'A9', decision, at: approvedAt });
    const { data } = await office.ask('{ measure(id: "A9") { milestones { baselineOn planOn } } }');
    expect(data.measure.milestones).toEqual([{ baselineOn: '2026-09-30', planOn: '2026-12-31' }]);
  });

  it('is acted on once, however often it is asked with the same commandId', async () => {
    now = at('2026-06-30');
    const commandId = randomUUID();
    const first = await done(office, 'proposeMeasure', { ...MASTER, commandId });
    const again = await done(office, 'proposeMeasure', { ...MASTER, commandId });
    expect(again).toEqual(first);
    expect(first.measure.id).toMatch(/^M-/);
    const other = await office.act('proposeMeasure', { ...MASTER, title: 'Etwas anderes', commandId });
    expect(other.refusal.code).toBe('command-id-reused');
  });

  it('takes acts that come at once in turn, and tells who named an old revision', async () => {
    now = at('2026-07-01');
    await proposedAndAssessed('A6');
    const decision = { ...DECISION, sessionOn: '2026-07-20' };
    const approvals = await Promise.all(
      Array.from({ length: 8 }, () => programme2.act('approveMeasure', { id: 'A6', decision })),
    );
    // The session is on 20 July: it cannot be approved before.
    expect(approvals.map(({ refusal }) => refusal.code)).toEqual(Array(8).fill('decision-after-approval'));
    now = at('2026-07-21');
    const starts = await Promise.all([
      ...Array.from({ length: 4 }, () => programme2.act('approveMeasure', { id: 'A6', decision })),
      ...Array.from({ length: 4 }, () => office.act('startMeasure', { id: 'A6' })),
    ]);
    expect(starts.filter(({ receipt }) => receipt)).not.toHaveLength(0);
    const { history, revision } = (await programme.ask(`{ measure(id: "A6") { revision ${HISTORY} } }`)).data.measure;
    expect(history.filter(({ type }: { type: string }) => type === 'MeasureApproved')).toHaveLength(1);
    expect(history.filter(({ type }: { type: string }) => type === 'MeasureStarted').length).toBeLessThanOrEqual(1);
    await expect(
      office.act('planMilestone', { id: 'A6', name: 'Etappe', planOn: '2026-06-30', expectedRevision: 0 }),
    ).rejects.toThrow(`"revision":${revision}`);
  });

  it('shows a late forecast in its place without undoing a newer one', async () => {
    now = at('2026-08-01');
    await proposedAndAssessed('A7');
    await done(office, 'planMilestone', { id: 'A7', name: 'Pilotbetrieb', planOn: '2026-10-31' });
    const shown = 'milestones { id forecastOn slipDays slips { date fromOn toOn days } }';
    const asked = async (look = {}) =>
      (await office.ask(`{ measure(id: "A7") { ${shown} } }`, {}, look)).data.measure.milestones[0];
    const { id: milestone } = await asked();
    const because = { text: 'Lieferengpass' };
    now = at('2026-10-01');
    await done(office, 'forecastMilestone', { id: 'A7', milestone, forecastOn: '2027-01-31', because });
    await done(office, 'forecastMilestone', {
      id: 'A7',
      milestone,
      forecastOn: '2026-11-30',
      because,
      at: at('2026-09-01'),
    });
    expect(await asked()).toMatchObject({ forecastOn: '2027-01-31', slipDays: 92 });
    expect(await asked({ asOf: '2026-09-15' })).toMatchObject({ forecastOn: '2026-11-30', slipDays: 30 });
    expect((await asked()).slips.map(({ toOn }: { toOn: string }) => toOn)).toEqual([
      '2026-10-31',
      '2026-11-30',
      '2027-01-31',
    ]);
  });
});

describe('the record of Digital MoveS', () => {
  let door: Door;
  let council: Visitor;
  beforeAll(async () => {
    door = await openDoor({ record });
    council = await door.as('council');
  });
  afterAll(() => door.close());

  it('shows the programme of 2018 as of 1 July 2018', async () => {
    const { data } = await council.ask(
      '{ measures(first: 100) { totalCount nodes { key status approval { decision { paper authoritative } } } } }',
      {},
      { asOf: '2018-07-01' },
    );
    const keys = data.measures.nodes.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(expect.arrayContaining(['M21', 'M22', 'M23', 'M24']));
    expect(keys).not.toContain('M05');
    const security = data.measures.nodes.find(({ key }: { key: string }) => key === 'M21');
    expect(security).toMatchObject({
      status: 'approved',
      approval: { decision: { paper: 'GRDrs 288/2018', authoritative: true } },
    });
  });

  it('shows that a milestone of M05 had already slipped when its answer was signed', async () => {
    const query =
      '{ measure(id: "M05") { light milestones { name planOn actualOn overdue slipDays statedAs source { document mark } } } }';
    const { data } = await council.ask(query, {}, { asOf: '2023-02-09' });
    expect(data.measure).toMatchObject({
      light: 'yellow',
      milestones: [{ planOn: '2022-12-31', actualOn: null, overdue: true, slipDays: 40 }],
    });
    const today = await council.ask(query);
    expect(today.data.measure.light).toBe('red');
  });

  it('has all 39 measures, each with its source, and names what is inferred', async () => {
    const { data } = await council.ask(
      '{ measures(first: 100) { nodes { key takeOver { source { document mark } inferred } approval { on } } } }',
    );
    const measures = data.measures.nodes.filter(({ key }: { key: string }) => /^M\d\d$/.test(key));
    expect(measures).toHaveLength(39);
    for (const { key, takeOver } of measures) {
      if (['M21'].includes(key)) continue; // entered by the ordinary acts, dated by its papers
      expect(takeOver?.source.document).toMatch(/\.txt$/);
      expect(takeOver.inferred).toContain('status');
    }
  });

  it('is entered once, however often the house is opened', async () => {
    const before = (await council.ask('{ __typename }')).extensions.cut.position;
    await fillDemo(door.running.house, door.running.app, record);
    expect((await council.ask('{ __typename }')).extensions.cut.position).toBe(before);
  });

  it('leaves what is still to come to a later start, where the clock is behind it', async () => {
    const early = await openDoor({ record, clock: () => at('2026-09-15') });
    const programme = await early.as('programme');
    const { data } = await programme.ask('{ measures { totalCount } measure(id: "L01") { status } }');
    expect(data.measures.totalCount).toBe(40);
    expect(data.measure.status).not.toBe('inProgress');
    await early.close();
  });

  it('teaches the two clocks with a lesson that says it is made up', async () => {
    const programme = await door.as('programme');
    const { data } = await programme.ask(`{ measure(id: "L01") { title public ${HISTORY} } }`, {}, { language: 'de' });
    expect(data.measure.title).toMatch(/^Lehrbeispiel/);
    const types = data.measure.history.map(({ type }: { type: string }) => type);
    expect(types).toEqual(expect.arrayContaining(['MeasureApproved', 'ReadingRecorded', 'EntryCorrected']));
    expect(data.measure.history.filter(({ late }: { late: boolean }) => late)).not.toHaveLength(0);
  });
});
