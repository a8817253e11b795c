import { describe, expect, it } from '@jest/globals';
import { Procedure, TenderStatus } from '@moves/events/catalogue/tenders/words';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { PersonId } from '@moves/events/catalogue/values';
import { type Facts, type Refusal, refusalOf } from '@moves/events/decider/failures';
import { by } from '@moves/events/decider/spec';
import { EU, regimeOf } from '@moves/events/published/tenders/law/kinds';
import type { StepRule } from '@moves/events/published/tenders/law/step-rule';
import { type StepName, steps } from '@moves/events/published/tenders/law/steps';
import { competitionRefusals } from '../competition/refusals.ts';
import type { KnownTender, OpenedBid, Round } from '../tender-state.ts';
import { procurementRules } from './procurement-rules.ts';
import { lawRefusals } from './refusals.ts';
import { demandStep } from './steps.ts';

const me = 'me' as PersonId;
const other = 'other' as PersonId;
const act = by(me);
const names = [...new Set(steps.map(({ step }) => step))];
const procedures: readonly (Procedure | undefined)[] = [undefined, ...Procedure.options];
/** A procedure that began on the last day of the old law, and one of the first day of the new. */
const laws = ['2026-06-30', '2026-07-01'] as unknown as readonly Day[];

/** A tender of which nothing is known but where it stands: as many gates as possible are shut. */
const bare = (status: TenderStatus, procedure: Procedure | undefined, begunOn: Day): KnownTender =>
  ({
    status,
    title: 'Übung',
    category: 'services',
    office: 'Amt',
    exercise: false,
    takenOver: false,
    requestedBy: me,
    handledBy: me,
    interests: new Map(),
    consulted: 1,
    neutralised: 0,
    estimate: { on: begunOn, netCents: 10_000_000, grossCents: 11_900_000, vatRate: 1900, lots: [] },
    refusals: [],
    rounds: [],
    begunOn,
    notices: new Map(),
    questions: new Map(),
    bids: new Map(),
    negotiated: new Set(),
    proposals: [{ lot: 'whole', bidder: 'north', netCents: 1, grossCents: 1, reason: 'best' }],
    register: new Map(),
    holds: new Map(),
    requestedAwards: [],
    awards: [],
    cancelledLots: new Set(),
    debriefed: new Set(),
    erased: new Set(),
    lateSteps: new Map(),
    since: '2026-07-01T08:00:00.000Z',
    ...(procedure && {
      chosen: {
        procedure,
        regime: regimeOf(procedure),
        electronic: true,
        grounds: [],
        chosenOn: begunOn,
      },
    }),
  }) as unknown as KnownTender;

const bid = { bid: 'B-1', round: 1, prices: [], checked: true, selected: true } as unknown as OpenedBid;
const round = { round: 1, stage: 'bids', closesAt: '2026-11-01T09:00:00.000Z', opened: true } as Round;
const tomorrow = '2026-11-22T09:00:00.000Z' as Instant;

/** The same tender with everything in order, at three moments of its rounds. */
const inOrder = (t: KnownTender): readonly KnownTender[] => {
  const sound = {
    ...t,
    requestedBy: other,
    handledBy: other,
    interests: new Map([[me, false]]),
    consulted: 0,
    asked: { years: [], laterYears: [] },
    funded: [],
    documents: {},
    bids: new Map([['B-1', bid]]),
    negotiated: new Set([1]),
    register: new Map([['north', { answeredOn: '2026-11-20' as Day, entry: false }]]),
    information: { sentAt: t.since, earliestAt: '2026-11-20T23:00:00.000Z' as Instant, rule: '§ 134 GWB' },
    rounds: [round],
    correction: { correction: 'c1', proposedBy: other },
  } as unknown as KnownTender;
  return [
    sound,
    { ...sound, rounds: [{ ...round, closesAt: tomorrow }] },
    { ...sound, rounds: [{ ...round, firstOpener: other }] },
  ];
};

const refusalAt = (t: KnownTender, step: StepName): Refusal | undefined => refusalOf(() => demandStep(t, step, act));

/** The lines that hold for a step, found without the code that is tested here. */
const linesFor = (step: StepName, procedure: Procedure | undefined, begunOn: Day): readonly StepRule[] =>
  steps.filter(
    line =>
      line.step === step &&
      (line.procedures === 'any' || line.procedures.some(one => one === procedure)) &&
      !(line.since && begunOn < line.since) &&
      !(line.until && begunOn >= line.until),
  );

/** What a refusal lacks to be read by people: a sentence in each language with all its facts, and a source. */
function lacking({ code, facts }: Refusal): readonly string[] {
  const sentence = lawRefusals[code] ?? competitionRefusals[code];
  if (!sentence) return [`${code} has no sentence`];
  return [
    ...unfilled(code, sentence.de, facts),
    ...unfilled(code, sentence.en, facts),
    ...(/§|Art\./.test(sentence.source ?? String(facts.source)) ? [] : [`${code} has no source`]),
  ];
}

const unfilled = (code: string, sentence: string, facts: Facts): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].filter(([, name]) => facts[name!] === undefined).map(([hole]) => code + hole);

interface Case {
  readonly step: StepName;
  readonly status: TenderStatus;
  readonly procedure: Procedure | undefined;
  readonly begunOn: Day;
  readonly t: KnownTender;
  readonly named: boolean;
}

const cases: readonly Case[] = laws.flatMap(begunOn =>
  procedures.flatMap(procedure =>
    TenderStatus.options.flatMap(status => {
      const t = bare(status, procedure, begunOn);
      return names.map(step => {
        const named = linesFor(step, procedure, begunOn).some(({ states }) => states.includes(status));
        return { step, status, procedure, begunOn, t, named };
      });
    }),
  ),
);
const said = ({ step, status, procedure, begunOn }: Case): string => `${step} ${status} ${procedure} ${begunOn}`;
const BY_TABLE = ['procedure-not-chosen', 'step-not-in-procedure', 'step-not-now'];

describe('every step of every procedure in every state, by the old law and the new', () => {
  it('is asked about', () => {
    expect(cases).toHaveLength(names.length * TenderStatus.options.length * procedures.length * laws.length);
    expect(names.length).toBeGreaterThan(45);
  });

  it('is refused if the table does not name it, by the table and nothing else', () => {
    const wrong = cases.filter(({ t, step, named }) => !named && !BY_TABLE.includes(refusalAt(t, step)?.code ?? ''));
    expect(wrong.map(said)).toEqual([]);
  });

  it('is refused by its gates alone if the table names it', () => {
    const wrong = cases.filter(({ t, step, named }) => named && BY_TABLE.includes(refusalAt(t, step)?.code ?? ''));
    expect(wrong.map(said)).toEqual([]);
  });

  it('is refused with a code, a sentence in both languages and a source', () => {
    const inRound = [round, { ...round, closesAt: tomorrow }].flatMap(last =>
      cases.map(one => ({ ...one, t: { ...one.t, rounds: [last] } })),
    );
    const missing = [...cases, ...inRound].flatMap(one => {
      const refusal = refusalAt(one.t, one.step);
      return refusal ? lacking(refusal).map(what => `${said(one)}: ${what}`) : [];
    });
    expect(missing).toEqual([]);
  });

  it('can be taken when everything is in order, if the table names it', () => {
    const stuck = cases.filter(({ t, step, named }) => named && inOrder(t).every(one => refusalAt(one, step)));
    expect(stuck.map(said)).toEqual([]);
  });

  it('is closed to whoever has a conflict of interest, but for saying so', () => {
    const open = cases.filter(({ t, step, named }) => {
      const refusal = refusalAt({ ...t, interests: new Map([[me, true]]) }, step);
      return named && step !== 'declareInterests' && refusal?.code !== 'person-has-conflict';
    });
    expect(open.map(said)).toEqual([]);
  });
});

describe('the table of steps', () => {
  const statesOf = (step: StepName, procedure: Procedure): readonly TenderStatus[] =>
    linesFor(step, procedure, laws[1]!).flatMap(({ states }) => states);

  it('opens bids only where they are awaited', () =>
    expect(
      Procedure.options.flatMap(one => statesOf('openBids', one)).filter(state => !/published|invited/.test(state)),
    ).toEqual([]));

  it('lets nobody negotiate in open and restricted procedures', () =>
    expect(Procedure.options.filter(one => statesOf('holdNegotiation', one).length > 0)).toEqual([
      'negotiatedWithCall',
      'negotiatedWithoutCall',
      'competitiveDialogue',
      'innovationPartnership',
      'negotiatedAwardWithCompetition',
      'negotiatedAwardWithoutCompetition',
    ]));

  it('knows letters, standstill and review above the threshold only', () => {
    for (const step of ['sendInformation', 'lodgeReview'] as const)
      expect(Procedure.options.filter(one => statesOf(step, one).length > 0)).toEqual(EU);
    for (const { step, gates, procedures: of } of steps)
      if (step === 'awardTender' && of !== 'any')
        expect(gates.includes('standstillOver')).toBe(of.every(one => EU.includes(one)));
  });

  it('neither publishes nor opens a direct purchase', () => {
    for (const step of [
      'publishTender',
      'inviteBidders',
      'receiveBid',
      'beginOpening',
      'openBids',
      'scoreBids',
    ] as const)
      expect(statesOf(step, 'directPurchase')).toEqual([]);
  });

  it('awards nothing without clear register, and nothing that is held', () => {
    for (const { gates } of steps.filter(({ step }) => step === 'awardTender'))
      expect(gates).toEqual(
        expect.arrayContaining(['registerClear', 'nothingHolds', 'bidsStillBinding', 'nothingAsked']),
      );
  });

  it('lets nothing happen after the end but erasing what tells a person', () =>
    expect(names.filter(step => Procedure.options.some(one => statesOf(step, one).includes('closed')))).toEqual([
      'eraseBidder',
    ]));

  it('holds each line for the old law, the new, or both, without a gap', () => {
    for (const procedure of Procedure.options)
      for (const step of names)
        expect(new Set(linesFor(step, procedure, laws[0]!).flatMap(({ states }) => states))).toEqual(
          new Set(statesOf(step, procedure)),
        );
  });
});

describe('the table as a lawyer reads it', () => {
  const rules = procurementRules();

  it('has every line, each with a name, its gates in both languages and a paragraph', () => {
    expect(rules).toHaveLength(steps.length);
    for (const { name, gates, source, states } of rules) {
      expect(name.de && name.en).toBeTruthy();
      expect(source).toMatch(/§|Art\./);
      expect(states.length).toBeGreaterThan(0);
      for (const { text } of gates) expect(text.de && text.en).toBeTruthy();
    }
  });

  it('says from when and until when a line holds', () => {
    const openings = rules.filter(({ step, procedures: of }) => step === 'openBids' && of.includes('openProcedure'));
    expect(openings.map(({ since, until }) => ({ since, until }))).toEqual([
      { since: undefined, until: '2026-07-01' },
      { since: '2026-07-01', until: undefined },
    ]);
  });
});
