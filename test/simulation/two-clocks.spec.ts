import { describe, expect, it } from '@jest/globals';
import { type Day, dayOf, endOfDay, type Instant, plusDays } from '@moves/events/catalogue/time';
import type { CommandId, EventId, MeasureId, PersonId } from '@moves/events/catalogue/values';
import { type Decidable, type Decision, Decisions } from '@moves/events/decider/decisions';
import { Malformed, Refusal } from '@moves/events/decider/failures';
import { budgetModels } from '@moves/events/published/budgets';
import { councilDecisions, decisionVisibility } from '@moves/events/published/council/decisions';
import type { JudgedMeasure } from '@moves/events/published/measures/judged';
import { positionModels } from '@moves/events/published/positions';
import { question, questionsOver } from '@moves/events/read-model/question';
import { ReadModels } from '@moves/events/read-model/read-models';
import type { Views } from '@moves/events/read-model/views';
import { MemoryEventStore } from '@moves/events/store/memory';
import { CorrectEntry, correctEntry, type EntryContent } from '@moves/measures/entries/correct-entry';
import { WithdrawEntry, withdrawEntry } from '@moves/measures/entries/withdraw-entry';
import { DefineIndicator, defineIndicator } from '@moves/measures/indicators/define-indicator';
import { RecordReading, recordReading } from '@moves/measures/indicators/record-reading';
import { ApproveMeasure, approve } from '@moves/measures/life/approve-measure';
import { AssessMeasure, assess } from '@moves/measures/life/assess-measure';
import { CancelMeasure, cancel } from '@moves/measures/life/cancel-measure';
import { PauseMeasure, pause } from '@moves/measures/life/pause-measure';
import { ProposeMeasure, propose } from '@moves/measures/life/propose-measure';
import { PublishMeasure, publish } from '@moves/measures/life/publish-measure';
import { RestrictMeasure, restrict } from '@moves/measures/life/restrict-measure';
import { ResumeMeasure, resume } from '@moves/measures/life/resume-measure';
import { StartMeasure, start } from '@moves/measures/life/start-measure';
import { measure } from '@moves/measures/measure';
import { measurePage } from '@moves/measures/measure-questions';
import { measuresPart } from '@moves/measures/measures.part';
import { ForecastMilestone, forecastMilestone } from '@moves/measures/milestones/forecast-milestone';
import { milestonesOf } from '@moves/measures/milestones/milestone-questions';
import { PlanMilestone, planMilestone } from '@moves/measures/milestones/plan-milestone';
import { ReachMilestone, reachMilestone } from '@moves/measures/milestones/reach-milestone';
import { ReplanMilestone, replanMilestone } from '@moves/measures/milestones/replan-milestone';
import { programmeStatusPage } from '@moves/reports/programme-status-question';
import fc from 'fast-check';

const FIRST = '2026-01-01' as Day;
const DAYS = 60;
const KEYS = ['M01', 'M02'] as MeasureId[];
const source = { document: 'Simulation', mark: 'fictitious' } as const;
// Questions about measures ask for money and posts too, of which nothing happens here.
const council = [councilDecisions, decisionVisibility];
const readModels = [...measuresPart.readModels, ...budgetModels, ...positionModels, ...council];
const JUDGED = [
  'status',
  'phase',
  'light',
  'schedule_light',
  'cost_light',
  'resources_light',
  'freshness_light',
  'heard_of_on',
  'slip_days',
] as const;
const tables = questionsOver<Record<string, Record<string, unknown>>>();

/** One thing somebody tries: which act, on which measure, how many days back, with which random numbers. */
const attempt = fc.record({
  key: fc.constantFrom(...KEYS),
  act: fc.nat({ max: 17 }),
  daysBack: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.nat({ max: 4 }) },
    { weight: 1, arbitrary: fc.nat({ max: DAYS }) },
  ),
  days: fc.integer({ min: -30, max: 60 }),
  pick: fc.nat({ max: 9 }),
  value: fc.nat({ max: 9_999 }),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;

/** A house in memory with a clock of its own, in which people try things at random. */
class Simulation {
  private day = 0;
  private made = 0;
  readonly store = new MemoryEventStore(() => this.now);
  private readonly decisions = new Decisions(this.store, 'simulation');

  get now(): Instant {
    return `${plusDays(FIRST, this.day)}T10:00:00.000Z` as Instant;
  }

  /** Tries one thing; a refusal is as good an outcome as any. The day moves on now and then. */
  async attempt(tried: Attempt): Promise<void> {
    const { key, act, daysBack, days, pick, value } = tried;
    this.day += act % 3 === 0 ? 1 : 0;
    const commandId = `${String(++this.made).padStart(8, '0')}-0000-4000-8000-000000000000` as CommandId;
    const at = daysBack === 0 ? this.now : (`${plusDays(dayOf(this.now), -daysBack)}T09:00:00.000Z` as Instant);
    const because = { text: 'Simulation' };
    const by = (['ann', 'bea'] as PersonId[])[pick % 2]!;
    const told = { by, at, now: this.now, because, commandId, correlationId: 'simulation' };
    const onlyNow = { ...told, at: this.now };
    const on = plusDays(dayOf(this.now), days);
    const history = await this.decisions.history(measure, key);
    const some = <Value>(values: readonly Value[]) => values[pick % Math.max(values.length, 1)];
    const part = (type: string, name: string) =>
      some(history.filter(event => event.type === type).map(({ data }) => (data as Record<string, string>)[name]!)) ??
      'none';
    const milestone = part('MilestonePlanned', 'milestone');
    const chosen = some(history);
    const entry = (chosen?.envelope.id ?? 'none') as EventId;
    const basis = { kind: 'authority', ground: 'Simulation' } as const;
    const master = { title: `Maßnahme ${value}`, fieldOfAction: 'it', office: 'Amt' } as const;
    const plan = { name: `Etappe ${value}`, planOn: on, critical: pick === 1 };
    const indicator = { name: 'Zahl', unit: 'Stück', direction: 'up' } as const;
    const reading = { indicator: part('IndicatorDefined', 'indicator'), value, qualifier: 'eq', on, source } as const;
    const content = (
      {
        ReadingRecorded: { kind: 'reading', reading: { value } },
        MilestoneForecast: { kind: 'forecastOn', forecastOn: on },
        MilestonePlanned: { kind: 'planOn', planOn: on },
        MilestoneReplanned: { kind: 'planOn', planOn: on },
      } as Record<string, EntryContent>
    )[chosen?.type ?? ''] ?? { kind: 'masterData', masterData: { title: `Berichtigt ${value}` } };
    const tries: (() => Promise<unknown>)[] = [
      () => this.decide(key, new ProposeMeasure(key, master, told), propose),
      () => this.decide(key, new AssessMeasure(key, 'Geprüft.', told), assess),
      () => this.decide(key, new ApproveMeasure(key, basis, told), approve),
      () => this.decide(key, new StartMeasure(key, 'pilot', told), start),
      () => this.decide(key, new PauseMeasure(key, undefined, told), pause),
      () => this.decide(key, new ResumeMeasure(key, told), resume),
      () => this.decide(key, new CancelMeasure(key, told), (m, command) => cancel(m, command, [])),
      () => this.decide(key, new PublishMeasure(key, told), publish),
      () => this.decide(key, new RestrictMeasure(key, onlyNow), restrict),
      () => this.decide(key, new PlanMilestone(key, plan, told), planMilestone),
      () => this.decide(key, new ReplanMilestone(key, { milestone, planOn: on }, told), replanMilestone),
      () => this.decide(key, new ForecastMilestone(key, { milestone, forecastOn: on }, told), forecastMilestone),
      () => this.decide(key, new ReachMilestone(key, { milestone, actualOn: on }, told), reachMilestone),
      () => this.decide(key, new DefineIndicator(key, indicator, told), defineIndicator),
      () => this.decide(key, new RecordReading(key, reading, told), recordReading),
      () => this.decide(key, new RecordReading(key, reading, onlyNow), recordReading),
      () => this.decide(key, new CorrectEntry(key, entry, content, onlyNow), correctEntry, true),
      () => this.decide(key, new WithdrawEntry(key, entry, onlyNow), withdrawEntry, true),
    ];
    await tries[act]!().catch(error => {
      if (!(error instanceof Refusal || error instanceof Malformed)) throw error;
    });
  }

  private decide<Command extends Decidable>(
    id: MeasureId,
    command: Command,
    decision: Decision<Parameters<typeof measure.fold>[1] & object, Command>,
    wholeHistory = false,
  ): Promise<unknown> {
    return this.decisions.decide(measure, id, command, decision as never, wholeHistory);
  }
}

/** Everything that a view has in the tables of measures, in a comparable order. */
async function everythingIn(views: Views): Promise<Record<string, unknown[]>> {
  const rows = measuresPart.readModels.map(async ({ name }) => {
    const all = await views.ask(question(tables.selectFrom(name).selectAll()));
    return [name, all.map(row => JSON.stringify(row)).sort()] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

describe('for random histories with late entries, corrections and withdrawals', () => {
  const runs = { numRuns: 60, seed: 20261121 };
  const happened = new Map<string, number>();

  it('every cut is a history that could have been, and as of today equals live', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(attempt, { minLength: 80, maxLength: 240 }),
        fc.nat({ max: DAYS }),
        fc.nat({ max: DAYS }),
        async (attempts, asOfDay, knownDay) => {
          const house = new Simulation();
          for (const tried of attempts) await house.attempt(tried);
          const head = await house.store.head();
          for (const { type } of await house.store.readAll({ after: 0 }))
            happened.set(type, (happened.get(type) ?? 0) + 1);
          const models = await ReadModels.open({ store: house.store, models: readModels });
          try {
            await models.followed(head);
            const asOf = plusDays(FIRST, asOfDay);
            const knownAt = endOfDay(plusDays(FIRST, knownDay));
            for (const key of KEYS) {
              const history = await house.store.readStream(measure.streamOf(key));
              const cut = history.filter(event => event.at <= endOfDay(asOf) && event.recordedAt <= knownAt);
              measure.fold(cut.map(event => measure.catalogue.read(event)));
            }
            const live = await everythingIn(models.live);
            expect(await everythingIn(models.cut({ asOf: dayOf(house.now) }))).toEqual(live);
            await everythingIn(models.cut({ asOf, knownAt }));

            // Once there is an approval, every view of the past after it has the same baseline.
            const approvals = (await models.live.ask(
              question(tables.selectFrom('measure_list').select(['thing', 'approved_at'])),
            )) as { thing: string; approved_at: Instant | null }[];
            for (const { thing, approved_at } of approvals) {
              if (!approved_at || approved_at > endOfDay(asOf)) continue;
              const baselines = async (views: Views, today: Day) =>
                new Map((await views.ask(milestonesOf([thing], today))).map(row => [row.milestone, row.baseline_on]));
              const now = await baselines(models.live, dayOf(house.now));
              for (const [milestone, baseline] of await baselines(models.cut({ asOf }), asOf))
                if (now.has(milestone)) expect([milestone, baseline]).toEqual([milestone, now.get(milestone)]);
            }

            // Made anew from the beginning, the tables are what following made them.
            const anew = await ReadModels.open({ store: house.store, models: readModels });
            await anew.followed(head);
            expect(await everythingIn(anew.live)).toEqual(live);
            await anew.close();
          } finally {
            await models.close();
            await house.store.close();
          }
        },
      ),
      runs,
    );
  });

  it('the console and the report R-01 judge every measure alike', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 60, maxLength: 200 }), async attempts => {
        const house = new Simulation();
        for (const tried of attempts) await house.attempt(tried);
        const models = await ReadModels.open({ store: house.store, models: readModels });
        try {
          await models.followed(await house.store.head());
          const today = dayOf(house.now);
          const shown = await models.live.ask(measurePage({ today, publicOnly: false }, {}, [], 100, 0));
          const reported = await models.live.ask(programmeStatusPage({ today, publicOnly: false }, {}, undefined, 100));
          const judged = (rows: readonly Pick<JudgedMeasure, 'thing' | (typeof JUDGED)[number]>[]) =>
            Object.fromEntries(rows.map(row => [row.thing, JUDGED.map(name => row[name])]));
          expect(judged(reported)).toEqual(judged(shown));
        } finally {
          await models.close();
          await house.store.close();
        }
      }),
      runs,
    );
  });

  it('these histories are worth their name', () => {
    expect([...happened.keys()]).toEqual(
      expect.arrayContaining([
        'MeasureCancelled',
        'MilestoneReached',
        'ReadingRecorded',
        'EntryCorrected',
        'EntryWithdrawn',
      ]),
    );
    expect(happened.get('EntryWithdrawn')).toBeGreaterThan(20);
    expect(happened.get('EntryCorrected')).toBeGreaterThan(20);
  });

  it('a measure closed today is invisible to consumers on every past day', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(attempt, { minLength: 20, maxLength: 80 }),
        fc.nat({ max: DAYS }),
        async (attempts, asOfDay) => {
          const house = new Simulation();
          for (const tried of attempts) await house.attempt(tried);
          const models = await ReadModels.open({ store: house.store, models: readModels });
          try {
            await models.followed(await house.store.head());
            const asked = { today: plusDays(FIRST, asOfDay), publicOnly: true };
            const seen = async (views: Views) =>
              (await views.ask(measurePage(asked, {}, [], 100, 0))).map(({ thing }) => thing);
            const publicNow = await seen(models.live);
            for (const key of await seen(models.cut({ asOf: asked.today }))) expect(publicNow).toContain(key);
          } finally {
            await models.close();
            await house.store.close();
          }
        },
      ),
      runs,
    );
  });
});
