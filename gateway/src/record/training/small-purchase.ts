import { budgetOf as budget, described, MADE_UP as source, step, type TrainingAct } from './lesson.ts';

const SECOND = 'T-U2';
const second = step(SECOND);

/** A smaller purchase whose bids are sealed today: with the training clock it can be opened in a minute. */
export const smallPurchase: readonly TrainingAct[] = [
  second(84, 'declareNeed', 'office', {
    title: 'Übung: Moderation von Bürgerwerkstätten',
    ...described('Vorbereitung, Moderation und Auswertung von sechs Abenden.'),
    source,
  }),
  ...(['office', 'procurement', 'procurement2', 'procurement3', 'finance', 'programme'] as const).map(who =>
    second(84, 'declareInterests', who, { conflict: false }, `interests-${who}`),
  ),
  second(85, 'estimateValue', 'office', lesson => ({
    method: 'wholeTerm',
    on: lesson.on(85),
    months: 12,
    net: '60000.00',
    vatRate: 1_900,
    gross: '71400.00',
    basis: 'Frei erfunden: sechs Abende mit Vor- und Nachbereitung.',
    source,
  })),
  second(86, 'chooseProcedure', 'procurement', {
    procedure: 'negotiatedAwardWithoutCompetition',
    grounds: [
      {
        ground: '§ 8 (4) Nr. 3 UVgO',
        reason:
          'Wie die Abende verlaufen, lässt sich vorab nicht so genau beschreiben, dass ohne Verhandlung verglichen werden kann.',
      },
    ],
    undividedReason: 'Eine einzige, zusammenhängende Leistung.',
  }),
  second(86, 'prepareDocuments', 'procurement', {
    criteria: [
      { criterion: 'price', title: 'Preis', kind: 'price', weight: 6_000 },
      { criterion: 'concept', title: 'Konzept', kind: 'quality', weight: 4_000 },
    ],
    variants: 'excluded',
    required: ['Preisblatt', 'Konzept'],
  }),
  second(87, 'askFunding', 'procurement', lesson => ({
    years: [{ budget: budget(lesson), line: 'software', gross: '71400.00', net: '60000.00', vatRate: 1_900 }],
  })),
  second(87, 'releaseFunding', 'finance'),
  second(88, 'approveDocuments', 'procurement2'),
  second(88, 'approvePublication', 'programme'),
  second(90, 'inviteBidders', 'procurement', lesson => ({
    bidders: [
      { bidder: 'm1', firm: 'Stimmhaft Moderation (erfunden)', country: 'DE', sme: true },
      { bidder: 'm2', firm: 'Gesprächskreis eG (erfunden)', country: 'DE', sme: true },
      { bidder: 'm3', firm: 'Podium & Partner (erfunden)', country: 'DE', sme: true },
    ],
    dispatchedOn: lesson.on(90),
    closesAt: lesson.at(114, 8),
    validUntil: lesson.on(160),
  })),
  second(95, 'receiveBid', 'procurement', { text: 'Stimmhaft Moderation (erfunden)\nAngebot zur Übung.\n' }, 'bid-m1'),
  second(97, 'receiveBid', 'procurement', { text: 'Podium & Partner (erfunden)\nAngebot zur Übung.\n' }, 'bid-m3'),
];
