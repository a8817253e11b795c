import {
  AwardProposed,
  AwardRequested,
  AwardResolved,
  type ContractTerms,
  InformationSent,
  type Proposal,
  RegisterQueried,
} from '@moves/events/catalogue/tenders/award';
import {
  BidChecked,
  BidRecorded,
  BidsOpened,
  BidsScored,
  EvaluationConfirmed,
  OpeningBegun,
} from '@moves/events/catalogue/tenders/competition';
import {
  type Award,
  type MoneyAsk,
  MoneyReady,
  TenderAwarded,
  TenderFunded,
} from '@moves/events/catalogue/tenders/money';
import {
  BiddersInvited,
  DocumentsApproved,
  DocumentsPrepared,
  FundingAsked,
  FundingReleased,
  InterestsDeclared,
  NeedDeclared,
  ProcedureChosen,
  PublicationApproved,
  TenderPublished,
  ValueEstimated,
} from '@moves/events/catalogue/tenders/preparation';
import { type Procedure, type TenderStatus, WHOLE } from '@moves/events/catalogue/tenders/words';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { PersonId, TenderId } from '@moves/events/catalogue/values';
import { historyFrom, type Told, told } from '@moves/events/decider/spec';
import { EU, IN_TWO_STAGES, regimeOf, WITHOUT_CALL } from '@moves/events/published/tenders/law/kinds';
import { tender } from './tender.ts';
import type { KnownTender } from './tender-state.ts';

/** Handles the case in procurement. */
export const ann = 'ann' as PersonId;
/** Programme office: the second pair of eyes before publication. */
export const bea = 'bea' as PersonId;
/** Procurement: opens, first of two. */
export const cem = 'cem' as PersonId;
/** Procurement: opens, second of two. */
export const dora = 'dora' as PersonId;
/** The office that needs it. */
export const eva = 'eva' as PersonId;
/** Finance: releases money. */
export const finn = 'finn' as PersonId;

export const day = (text: string): Day => text as Day;
export const instant = (text: string): Instant => text as Instant;
export const because = { text: 'Nachgetragen, weil die Anlage gefehlt hat.' };
export const source = { document: 'Vergabeakte (fiktiv)', mark: 'fictitious' } as const;

export const software = 'T-SOFTWARE' as TenderId;
export const firstBid = 'B-0000001A';
export const secondBid = 'B-0000002B';
/** Fictitious firms. */
export const north = { bidder: 'north', firm: 'Beispiel Nord GmbH (fiktiv)', country: 'DE', sme: true } as const;
export const south = { bidder: 'south', firm: 'Beispiel Süd AG (fiktiv)', country: 'DE', sme: false } as const;
export const east = { bidder: 'east', firm: 'Beispiel Ost KG (fiktiv)', country: 'DE', sme: true } as const;

/** A key of the right shape (HPKE, P-256), and hashes. */
export const keys = { firstKey: 'A'.repeat(87), secondKey: 'B'.repeat(87) };
export const criteriaHash = 'c'.repeat(64);
export const evaluationHash = 'e'.repeat(64);

export const needData = {
  title: 'Software für virtuelle Verwaltungsleistungen',
  description: 'Eine Anwendung für die gesamte Verwaltung',
  category: 'services',
  office: 'Abteilung IuK',
  measure: 'M19',
} as const;
export const estimateData = {
  method: 'wholeTerm',
  on: day('2026-07-20'),
  months: 48,
  netCents: 42_016_807,
  vatRate: 1900,
  grossCents: 50_000_000,
  optionsNetCents: 0,
  qualifier: 'upto',
  basis: 'Markterkundung',
  lots: [],
} as const;
export const documentsData = {
  files: [{ sha256: 'f'.repeat(64), size: 1_000, title: 'Leistungsbeschreibung' }],
  criteria: [
    { criterion: 'price', title: 'Preis', kind: 'price', weight: 6_000 },
    { criterion: 'quality', title: 'Bedienbarkeit', kind: 'quality', weight: 4_000 },
  ],
  priceFormula: 'lowestRatio',
  mostPoints: 1_000,
  variants: 'excluded',
  suitability: ['Drei vergleichbare Aufträge'],
  required: ['Preisblatt'],
  notAllElectronic: false,
} as const;
export const fundingData = {
  years: [
    { budget: '100-2026', line: 'moves', grossCents: 12_500_000 },
    { budget: '100-2027', line: 'moves', grossCents: 12_500_000 },
  ],
  laterYears: [
    { year: 2028, grossCents: 12_500_000, reason: 'Noch kein Haushalt' },
    { year: 2029, grossCents: 12_500_000, reason: 'Noch kein Haushalt' },
  ],
} as const;

const plain = <Value>(value: Value) => structuredClone(value) as never;
const reservation = (place: number) => `${software}-1-${place}`;

/** What the Budgets are asked to set aside, and what they answer. */
export const fundingMoney: MoneyAsk = {
  joint: 'funding-1',
  budgets: fundingData.years.map(({ budget, line, grossCents }, place) => ({
    budget,
    steps: [
      {
        kind: 'reserve',
        reservation: reservation(place + 1),
        line,
        grossCents,
        purpose: needData.title,
        measure: needData.measure,
        tender: software,
      },
    ],
  })),
};
const readyParts = fundingMoney.budgets.map(({ budget }) => ({
  stream: `budget-${budget}`,
  ready: [{ type: 'FundsReserved', version: 1, data: {} }],
}));

export const closesAt = instant('2026-10-06T10:00:00.000Z');
export const receivedAt = instant('2026-10-05T08:00:00.000Z');
export const publishedData = {
  stage: 'bids',
  dispatchedOn: day('2026-09-01'),
  closesAt,
  validUntil: day('2026-12-31'),
  address: 'https://vergabe.example/T-SOFTWARE',
  ...keys,
  criteriaHash,
} as const;
export const invitedData = {
  round: 1,
  bidders: [north, south, east],
  dispatchedOn: day('2026-09-01'),
  closesAt,
  validUntil: day('2026-12-31'),
  agreed: false,
  ...keys,
  criteriaHash,
} as const;

export const opening = (bid: string) => ({
  bid,
  receivedAt,
  sha256: 'b'.repeat(64),
  size: 65_536,
  dataKey: 'k'.repeat(43),
});
export const firstPrice = { lot: WHOLE, netCents: 40_000_000, vatRate: 1900, grossCents: 47_600_000 } as const;
export const secondPrice = { lot: WHOLE, netCents: 50_000_000, vatRate: 1900, grossCents: 59_500_000 } as const;

export const proposals: Proposal[] = [
  {
    lot: WHOLE,
    bid: firstBid,
    bidder: 'north',
    netCents: 40_000_000,
    grossCents: 47_600_000,
    vatRate: 1900,
    reason: 'Das wirtschaftlichste Angebot',
  },
];
export const awards: Award[] = [
  {
    lot: WHOLE,
    bid: firstBid,
    bidder: 'north',
    netCents: 40_000_000,
    grossCents: 47_600_000,
    vatRate: 1900,
    contract: software,
  },
];
export const contractTerms: ContractTerms[] = [
  { lot: WHOLE, beginsOn: day('2027-01-01'), endsOn: day('2030-12-31'), options: [], indexation: false },
];
export const awardMoney: MoneyAsk = {
  joint: 'award-1',
  budgets: fundingData.years.map(({ budget, line }, place) => ({
    budget,
    steps: [
      {
        kind: 'commit',
        commitment: `${software}-award-1-${place + 1}`,
        line,
        grossCents: 11_900_000,
        reservation: reservation(place + 1),
        purpose: needData.title,
        measure: needData.measure,
        contract: software,
        document: 'Zuschlag',
      },
      { kind: 'release', reservation: reservation(place + 1) },
    ],
  })),
};
export const earliestAt = instant('2026-11-02T23:00:00.000Z');

// What happens, one by one, in an open procedure above the EU threshold; some of it in others, too.
export const need = told(NeedDeclared(needData)).by(eva).on('2026-07-06');
export const noConflict = (who: PersonId) =>
  told(InterestsDeclared({ conflict: false }))
    .by(who)
    .on('2026-07-06');
export const conflict = (who: PersonId) =>
  told(InterestsDeclared({ conflict: true, text: 'Beteiligung an einer Firma' }))
    .by(who)
    .on('2026-07-06');
export const interests = [ann, bea, cem, dora, eva].map(noConflict);
export const estimated = told(ValueEstimated(plain(estimateData)))
  .by(eva)
  .on('2026-07-20');
export const chosenAs = (procedure: Procedure) =>
  told(
    ProcedureChosen({
      procedure,
      regime: regimeOf(procedure),
      thresholdCents: 21_600_000,
      thresholdSource: 'Delegierte Verordnung (EU) 2025/2152',
      grounds: [],
      electronic: true,
      undividedReason: 'Eine Anwendung für alle',
    }),
  )
    .by(ann)
    .on('2026-07-27');
export const chosen = chosenAs('openProcedure');
export const prepared = told(DocumentsPrepared(plain(documentsData)))
  .by(eva)
  .on('2026-08-03');
export const fundingAsked = told(FundingAsked(plain(fundingData)))
  .by(eva)
  .on('2026-08-10');
export const fundingReleased = told(FundingReleased({ money: fundingMoney }))
  .by(finn)
  .on('2026-08-12');
export const moneyReady = readyParts.map(part => told(MoneyReady({ joint: 'funding-1', ...part })).on('2026-08-12'));
export const funded = told(TenderFunded({ joint: 'funding-1', parts: readyParts })).on('2026-08-12');
export const documentsApproved = told(DocumentsApproved({})).by(ann).on('2026-08-17');
export const publicationApproved = told(PublicationApproved({})).by(bea).on('2026-08-18');
export const published = told(TenderPublished(publishedData)).by(ann).on('2026-09-01');
const requestsCalled = told(TenderPublished({ ...publishedData, stage: 'requests' }))
  .by(ann)
  .on('2026-09-01');
export const invited = told(BiddersInvited(plain(invitedData)))
  .by(ann)
  .on('2026-09-01');
export const openingBegun = told(OpeningBegun({ round: 1 }))
  .by(cem)
  .on('2026-10-06T11:00:00.000Z');
export const openedIn = (round: number) =>
  told(BidsOpened({ round, bids: [firstBid, secondBid].map(opening), late: [], recovered: false }))
    .by(dora)
    .on('2026-10-06T11:05:00.000Z');
export const opened = openedIn(1);
export const recorded = [
  told(BidRecorded({ bid: firstBid, bidder: north, prices: [firstPrice], variant: false })),
  told(BidRecorded({ bid: secondBid, bidder: south, prices: [secondPrice], variant: false })),
].map(event => event.by(cem).on('2026-10-06T11:10:00.000Z'));
export const checked = [firstBid, secondBid].map(bid =>
  told(BidChecked({ bid, note: 'Vollständig' }))
    .by(ann)
    .on('2026-10-08'),
);
export const scored = told(
  BidsScored({
    scores: [
      { bid: firstBid, lot: WHOLE, criterion: 'price', points: 1_000 },
      { bid: firstBid, lot: WHOLE, criterion: 'quality', points: 800, reason: 'Gut bedienbar' },
      { bid: secondBid, lot: WHOLE, criterion: 'price', points: 800 },
      { bid: secondBid, lot: WHOLE, criterion: 'quality', points: 900, reason: 'Sehr gut bedienbar' },
    ],
    ranking: [
      { lot: WHOLE, bid: firstBid, total: 9_200_000, rank: 1 },
      { lot: WHOLE, bid: secondBid, total: 8_400_000, rank: 2 },
    ],
    hash: evaluationHash,
  }),
)
  .by(ann)
  .on('2026-10-13');
export const evaluated = told(EvaluationConfirmed({ hash: evaluationHash }))
  .by(eva)
  .on('2026-10-14');
export const awardProposed = told(AwardProposed({ proposals })).by(ann).on('2026-10-15');
export const awardResolved = told(
  AwardResolved({
    level: 'mayor',
    body: 'Oberbürgermeister',
    on: day('2026-10-21'),
    accepted: true,
    closedSession: false,
  }),
)
  .by(bea)
  .on('2026-10-21');
export const registerQueried = told(
  RegisterQueried({ bidder: 'north', answeredOn: day('2026-10-20'), entry: false, reference: 'WReg-1 (fiktiv)' }),
)
  .by(ann)
  .on('2026-10-20');
export const informed = told(
  InformationSent({
    electronic: true,
    letters: [{ bidder: 'south', reasons: 'Ihr Preis war höher.' }],
    earliestAt,
    rule: '§ 134 (2) GWB',
  }),
)
  .by(ann)
  .on('2026-10-22');
export const awardRequested = told(
  AwardRequested({
    money: awardMoney,
    awards,
    terms: contractTerms,
    years: fundingData.years.map(year => ({ ...year, grossCents: 11_900_000 })),
    laterYears: [
      { year: 2028, grossCents: 11_900_000, reason: 'Noch kein Haushalt' },
      { year: 2029, grossCents: 11_900_000, reason: 'Noch kein Haushalt' },
    ],
  }),
)
  .by(cem)
  .on('2026-11-05');
const committed = awardMoney.budgets.map(({ budget }) => ({
  stream: `budget-${budget}`,
  ready: [{ type: 'FundsCommitted', version: 1, data: {} }],
}));
export const awardReady = committed.map(part => told(MoneyReady({ joint: 'award-1', ...part })).on('2026-11-05'));
export const awarded = told(TenderAwarded({ joint: 'award-1', parts: committed, awards })).on('2026-11-05');

/** How a tender of a procedure came into each state, from its need on: `until().published`. */
export function until(procedure: Procedure = 'openProcedure') {
  const beginning: Told[] = [need, ...interests];
  const estimate: Told[] = [...beginning, estimated];
  const choice: Told[] = [...estimate, chosenAs(procedure)];
  const documents: Told[] = [...choice, prepared, fundingAsked];
  const money: Told[] = [...documents, fundingReleased, ...moneyReady, funded];
  const approval: Told[] = [...money, documentsApproved, publicationApproved];
  const stages = IN_TWO_STAGES.includes(procedure);
  const call: Told[] = [...approval, stages ? requestsCalled : published];
  const requests: Told[] = [
    ...call,
    told(OpeningBegun({ round: 0 }))
      .by(cem)
      .on('2026-10-06T11:00:00.000Z'),
    openedIn(0),
  ];
  const invitation: Told[] = stages ? [...requests, invited.on('2026-10-06T12:00:00.000Z')] : [...approval, invited];
  const out = WITHOUT_CALL.includes(procedure) || stages ? invitation : call;
  const content: Told[] = [...out, openingBegun, opened];
  const covers: Told[] = [...content, ...recorded];
  const checks: Told[] = [...covers, ...checked];
  const scores: Told[] = [...checks, scored];
  const places: Told[] = [...scores, evaluated];
  const proposal: Told[] = [...places, awardProposed];
  const resolution: Told[] = [...proposal, registerQueried, awardResolved];
  const letters: Told[] = [...resolution, informed];
  const asking: Told[] = [...(EU.includes(procedure) ? letters : resolution), awardRequested];
  return {
    need: beginning,
    estimated: estimate,
    procedureChosen: choice,
    fundingAsked: documents,
    fundingReleased: [...documents, fundingReleased],
    funded: money,
    approved: approval,
    published: call,
    requestsOpened: requests,
    invited: invitation,
    opened: content,
    recorded: covers,
    checked: checks,
    scored: scores,
    evaluated: places,
    awardProposed: proposal,
    awardResolved: resolution,
    informed: letters,
    awarding: asking,
    awarded: [...asking, ...awardReady, awarded],
  } satisfies Partial<Record<TenderStatus, Told[]>> & Record<string, Told[]>;
}

/** The tender to which a story has led. */
export const tenderAfter = (...story: Told[]): KnownTender => {
  const state = tender.fold(historyFrom('tender', story));
  if (state.status === 'unknown') throw new Error('nothing was told');
  return state;
};
