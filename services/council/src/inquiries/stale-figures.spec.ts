import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AppropriationBooked, BudgetOpened, FundsReserved, LineOpened } from '@moves/events/catalogue/budgets';
import {
  IndicatorDefined,
  MeasureTakenOver,
  MilestoneForecast,
  MilestonePlanned,
  ReadingRecorded,
} from '@moves/events/catalogue/measures';
import { PositionTakenOver } from '@moves/events/catalogue/positions';
import type { Day, Instant } from '@moves/events/catalogue/time';
import { openOffice } from '../asked.fixture.ts';

const on = (day: string): Instant => `${day}T09:00:00.000Z` as Instant;
const day = (text: string): Day => text as Day;
const source = { document: 'Antwort vom 09.02.2023', mark: 'stated' } as const;
const because = { text: 'So stand es im Entwurf.' };

let office: Awaited<ReturnType<typeof openOffice>>;
const reading = (value: number, of: string) =>
  ReadingRecorded({ indicator: 'rooms', value, qualifier: 'eq', on: day(of), source }, on(of));

beforeEach(async () => {
  office = await openOffice();
  await office.tell(
    'measure-M05',
    MeasureTakenOver(
      {
        key: 'M05',
        title: 'Freigabe marktüblicher Werkzeuge',
        fieldOfAction: 'it',
        office: 'Abteilung IuK',
        status: 'inProgress',
        qualifier: 'eq',
        source,
        inferred: [],
        public: true,
      },
      on('2022-09-01'),
    ),
    MilestonePlanned(
      { milestone: 'release', name: 'Freigabe', planOn: day('2022-10-31'), critical: false },
      on('2022-09-01'),
    ),
    MilestoneForecast({ milestone: 'release', forecastOn: day('2022-12-31') }, on('2022-10-15')),
    IndicatorDefined({ indicator: 'rooms', name: 'Räume', unit: 'Räume', direction: 'up' }, on('2022-09-01')),
    reading(4, '2023-01-10'),
  );
  await office.act('receiveInquiry', {
    group: 'Fraktion',
    kind: 'inquiry',
    subject: 'Videokonferenzen',
    on: '2022-09-16',
    public: true,
    questions: [{ text: 'Bis wann?' }, { text: 'Wie viele Räume?' }],
  });
});
afterEach(() => office.close());

const id = 'A-2022-001';
const draft = (question: string, of: object) =>
  office.act('draftAnswer', {
    id,
    question,
    text: 'Siehe unten.',
    figures: [{ label: 'Zahl', of, asOf: '2023-01-31' }],
    at: on('2023-02-01'),
    because,
  });
const milestone = { kind: 'milestone', thing: 'M05', part: 'release' };
const rooms = { kind: 'indicator', thing: 'M05', part: 'rooms' };
const sign = () => office.act('signAnswer', { id, role: 'Oberbürgermeister', at: on('2023-02-09'), because });
const figures = async (look = {}) =>
  (
    await office.ask(
      `{ inquiry(id: "${id}") { drafted questions { answer figures { id value unit events stale valueNow forecastOn confirmed { stale } } } } }`,
      look,
    )
  ).inquiry;

describe('figures in an answer', () => {
  it('are pulled as of a day and keep the events they stand on', async () => {
    await draft('1', milestone);
    await draft('2', rooms);
    const { drafted, questions } = await figures({ cut: { asOf: '2023-02-01' } });
    expect(drafted).toBe(true);
    expect(questions[0].figures[0]).toMatchObject({
      value: '2022-12-31',
      forecastOn: '2022-12-31',
      events: ['2', '3'],
    });
    expect(questions[1].figures[0]).toMatchObject({ value: '4', unit: 'Räume', events: ['5'], stale: [] });
  });

  it('block the signature where a forecast has passed or a source has moved on, until that is confirmed', async () => {
    await draft('1', milestone);
    await draft('2', rooms);
    expect((await sign()).refusal).toMatchObject({ code: 'forecast-has-passed' });
    const confirm = (question: string) =>
      office.act('confirmStaleFigure', { id, question, figure: '1', at: on('2023-02-08'), because });
    expect((await confirm('1')).refusal).toBeNull();

    await office.tell('measure-M05', reading(6, '2023-02-05'));
    expect((await sign()).refusal).toMatchObject({ code: 'figure-older-than-source' });
    expect((await figures()).questions[1].figures[0]).toMatchObject({ stale: ['olderThanSource'], valueNow: '6' });
    expect((await confirm('2')).refusal).toBeNull();
    expect((await figures()).questions[1].figures[0]).toMatchObject({
      stale: [],
      confirmed: [{ stale: 'olderThanSource' }],
    });

    await office.tell('measure-M05', reading(7, '2023-02-07'));
    expect((await sign()).refusal).toMatchObject({ code: 'figure-older-than-source' });
    await draft('2', rooms);
    expect((await confirm('2')).refusal).toBeNull();
    expect((await sign()).receipt).not.toBeNull();
    expect((await draft('1', milestone)).refusal).toMatchObject({ code: 'answer-signed' });
  });

  it('are all checked, also those drafted at the very moment of signing', async () => {
    await draft('1', milestone);
    await draft('2', rooms);
    const { decide } = office.decisions;
    office.decisions.decide = (async (...asked: Parameters<typeof decide>) => {
      office.decisions.decide = decide;
      await draft('1', rooms);
      return decide.apply(office.decisions, asked);
    }) as typeof decide;
    expect((await sign()).refusal).toMatchObject({ code: 'answer-changed-meanwhile' });
  });

  it('may stand on what takes effect only after the signature', async () => {
    await draft('1', rooms);
    await draft('2', rooms);
    await office.tell('measure-M05', reading(9, '2023-02-20'));
    expect((await sign()).receipt).not.toBeNull();
  });

  it('are of money and posts too', async () => {
    await office.tell(
      'budget-100-2022',
      BudgetOpened({ year: 2022, title: 'Digitalisierung 2022', office: 'IuK' }, on('2022-01-01')),
      LineOpened(
        { line: 'moves', title: 'Sachaufwand', kind: 'operating', transferable: false, inferred: [] },
        on('2022-01-01'),
      ),
      AppropriationBooked({ line: 'moves', amountCents: 100_000_050 }, on('2022-01-01')),
      FundsReserved({ reservation: 'r1', line: 'moves', grossCents: 25, purpose: 'Kabel' }, on('2022-02-01')),
      FundsReserved({ reservation: 'r2', line: 'moves', grossCents: 100, purpose: 'Kabel' }, on('2023-02-05')),
    );
    await office.tell(
      'position-P1',
      PositionTakenOver(
        {
          title: 'Technik',
          planYear: 2022,
          planKind: 'plan',
          grade: 'E11',
          gradeMark: 'fictitious',
          share: 15_000,
          office: 'IuK',
          measure: 'M05',
          status: 'filled',
          filledShare: 5_000,
          qualifier: 'eq',
          source,
          inferred: [],
        },
        on('2022-01-01'),
      ),
    );
    const line = { kind: 'budgetLine', thing: '100-2022', part: 'moves' };
    const drafted = async (of: object) => {
      expect((await draft('1', of)).refusal).toBeNull();
      return (await figures({ cut: { asOf: '2023-02-06' } })).questions[0].figures[0];
    };
    expect(await drafted(line)).toMatchObject({
      value: '1000000.25',
      unit: 'EUR',
      stale: ['olderThanSource'],
      valueNow: '999999.25',
    });
    expect(await drafted({ ...line, measure: 'appropriation' })).toMatchObject({ value: '1000000.50', stale: [] });
    expect(await drafted({ kind: 'positions', thing: 'M05' })).toMatchObject({ value: '1.5', unit: 'FTE', stale: [] });
    expect(await drafted({ kind: 'positions', measure: 'filled' })).toMatchObject({ value: '0.5' });
    expect(await drafted({ kind: 'measure', thing: 'M05' })).toMatchObject({ value: 'in Umsetzung' });
  });

  it('are of nothing that the books do not have', async () => {
    expect((await draft('1', { ...rooms, part: 'other' })).refusal).toMatchObject({ code: 'figure-not-in-the-books' });
    expect((await draft('1', { kind: 'budgetLine', thing: '100-2022', part: 'x' })).refusal).toMatchObject({
      code: 'figure-not-in-the-books',
    });
    expect((await draft('1', { kind: 'positions' })).refusal).toMatchObject({ code: 'figure-not-in-the-books' });
    expect((await draft('1', { kind: 'measure', thing: 'M05' })).refusal).toBeNull();
  });
});
