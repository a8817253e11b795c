import type { NewEvent } from '@moves/events/catalogue/define';
import {
  AwardProposed,
  AwardRequested,
  AwardResolved,
  InformationSent,
  RegisterQueried,
} from '@moves/events/catalogue/tenders/award';
import {
  BidChecked,
  BidRecorded,
  BidsOpened,
  BidsScored,
  EvaluationConfirmed,
  OpeningBegun,
  QuestionAnswered,
  QuestionReceived,
} from '@moves/events/catalogue/tenders/competition';
import { TenderAwarded, TenderFunded } from '@moves/events/catalogue/tenders/money';
import {
  DocumentsApproved,
  DocumentsPrepared,
  FundingReleased,
  NeedDeclared,
  ProcedureChosen,
  PublicationApproved,
  TenderPublished,
  ValueEstimated,
} from '@moves/events/catalogue/tenders/preparation';
import { WHOLE } from '@moves/events/catalogue/tenders/words';
import { type Day, type Instant, plusDays } from '@moves/events/catalogue/time';

/** The day on which purchases are measured. */
export const TODAY = '2026-03-16';
const ON = '2026-03-02' as Day;
const HASH = 'a'.repeat(64);
const KEYS = { firstKey: 'A'.repeat(87), secondKey: 'B'.repeat(87) };
export const CLOSES = '2026-04-10T10:00:00.000Z' as Instant;
const priced = { netCents: 30_000_000, grossCents: 35_700_000, vatRate: 1_900 };

/** Of a purchase over the EU threshold: need, value, open procedure, documents, and two approvals. */
const prepared = (title: string): NewEvent[] => [
  NeedDeclared({ title, description: 'Termine online', category: 'services', office: 'Amt' }),
  ValueEstimated({
    ...priced,
    ...{ method: 'wholeTerm', on: ON, months: 24, optionsNetCents: 0, qualifier: 'eq', basis: 'Preise', lots: [] },
  }),
  ProcedureChosen({
    ...{ procedure: 'openProcedure', regime: 'eu', grounds: [], electronic: true, undividedReason: 'Ein Programm' },
    ...{ thresholdCents: 21_600_000, thresholdSource: 'Delegierte Verordnung (EU) 2025/2152' },
  }),
  DocumentsPrepared({
    criteria: [
      { criterion: 'price', title: 'Preis', kind: 'price', weight: 6_000 },
      { criterion: 'concept', title: 'Konzept', kind: 'quality', weight: 4_000 },
    ],
    ...{ files: [], priceFormula: 'lowestRatio', mostPoints: 1_000, variants: 'excluded', suitability: [] },
    ...{ required: [], notAllElectronic: false },
  }),
  FundingReleased({ money: { joint: 'funding-1', budgets: [] } }),
  TenderFunded({ joint: 'funding-1', parts: [] }),
  DocumentsApproved({}),
  PublicationApproved({}),
];

/** A purchase that is published, with a question answered and one open. */
export const published = (title: string, keys = KEYS): NewEvent[] => [
  ...prepared(title),
  TenderPublished({
    ...{ stage: 'bids', dispatchedOn: ON, closesAt: CLOSES, validUntil: '2026-07-31' as Day },
    ...{ address: 'https://vergabe.example/1', criteriaHash: HASH, ...keys },
  }),
  QuestionReceived({ question: 'q1', text: 'Werden Altdaten übernommen?', receivedOn: ON }),
  QuestionAnswered({ question: 'q1', text: 'Ja.', changesDocuments: false }),
  QuestionReceived({ question: 'q2', text: 'Wie viele Standorte?', receivedOn: ON }),
];

/** A purchase that came to its award, with so many bids; it is called like its contract. */
export function awarded(title: string, bids: number): NewEvent[] {
  const names = Array.from({ length: bids }, (_, n) => ({
    bid: `B-${String(n).padStart(8, '0')}`,
    bidder: `firm-${n}`,
  }));
  const [winner] = names as [(typeof names)[number]];
  const award = { lot: WHOLE, ...winner, ...priced };
  const opened = { receivedAt: CLOSES, sha256: HASH, size: 65_536, dataKey: 'k'.repeat(43) };
  return [
    ...published(title),
    OpeningBegun({ round: 1 }),
    BidsOpened({ round: 1, bids: names.map(({ bid }) => ({ bid, ...opened })), late: [], recovered: false }),
    ...names.flatMap(({ bid, bidder }) => [
      BidRecorded({
        ...{ bid, variant: false, prices: [{ lot: WHOLE, ...priced }] },
        bidder: { bidder, firm: `${bidder} GmbH (erfunden)`, country: 'DE', sme: true },
      }),
      BidChecked({ bid, note: 'Vollständig' }),
    ]),
    BidsScored({
      scores: names.flatMap(({ bid }) => [
        { bid, lot: WHOLE, criterion: 'price', points: 1_000 },
        { bid, lot: WHOLE, criterion: 'concept', points: 800, reason: 'Schlüssig' },
      ]),
      ranking: names.map(({ bid }, place) => ({ bid, lot: WHOLE, total: 9_200_000 - place, rank: place + 1 })),
      hash: HASH,
    }),
    EvaluationConfirmed({ hash: HASH }),
    AwardProposed({ proposals: [{ ...award, reason: 'Das wirtschaftlichste Angebot' }] }),
    AwardResolved({ level: 'committee', body: 'VA', on: ON, accepted: true, vote: 'einstimmig', closedSession: false }),
    RegisterQueried({ bidder: winner.bidder, answeredOn: ON, entry: false, reference: 'WR 1' }),
    InformationSent({
      letters: names.slice(1).map(({ bidder }) => ({ bidder, reasons: 'Weniger Punkte für das Konzept' })),
      ...{ electronic: true, earliestAt: CLOSES, rule: '§ 134 (2) GWB' },
    }),
    AwardRequested({
      ...{
        money: { joint: 'award-1', budgets: [] },
        awards: [{ ...award, contract: title }],
        years: [],
        laterYears: [],
      },
      terms: [{ lot: WHOLE, beginsOn: ON, endsOn: plusDays(ON, 730), options: [], indexation: false }],
    }),
    TenderAwarded({ joint: 'award-1', parts: [], awards: [{ ...award, contract: title }] }),
  ];
}
