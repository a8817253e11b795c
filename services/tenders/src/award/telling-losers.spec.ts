import { describe, it } from '@jest/globals';
import { InformationSent, RegisterQueried } from '@moves/events/catalogue/tenders/award';
import { BidExcluded } from '@moves/events/catalogue/tenders/competition';
import { ProcedureChosen } from '@moves/events/catalogue/tenders/preparation';
import { by, specOf, told } from '@moves/events/decider/spec';
import {
  ann,
  because,
  chosenAs,
  day,
  evaluated,
  firstBid,
  instant,
  registerQueried,
  secondBid,
  software,
  until,
} from '../story.ts';
import { tender } from '../tender.ts';
import { QueryRegister, type QueryRegisterTerms, queryRegister } from './query-register.ts';
import { SendInformation, type SendInformationTerms, sendInformation } from './send-information.ts';

describe('querying the competition register', () => {
  const { given } = specOf(tender, queryRegister);
  const terms: QueryRegisterTerms = {
    bidder: 'north',
    answeredOn: day('2026-10-20'),
    entry: false,
    reference: 'WReg-1',
  };
  const query = (more: Partial<QueryRegisterTerms> = {}) => new QueryRegister(software, { ...terms, ...more }, by(ann));

  it('keeps the answer about an intended winner', () =>
    given(...until().evaluated)
      .when(query())
      .then(RegisterQueried(terms)));

  it('happens once, however often it is asked for, and a newer answer is kept beside it', () => {
    given(...until().evaluated, registerQueried)
      .when(query())
      .thenNothing();
    given(...until().evaluated, registerQueried)
      .when(query({ answeredOn: day('2026-11-20'), entry: true }))
      .thenSome(RegisterQueried);
    given(...until().evaluated, registerQueried)
      .when(query({ answeredOn: day('2026-10-01') }))
      .thenRefused('register-answer-older');
  });

  it('is about a bidder of this tender, and of a day that has come', () => {
    given(...until().evaluated)
      .when(query({ bidder: 'nobody' }))
      .thenRefused('bidder-unknown');
    given(...until().evaluated)
      .when(query({ answeredOn: day('2026-11-22') }))
      .thenRefused('day-has-not-come');
  });
});

describe('telling those who lose', () => {
  const { given } = specOf(tender, sendInformation);
  const letters = [{ bidder: 'south', reasons: 'Ihr Preis war höher.' }];
  const send = (more: Partial<SendInformationTerms> = {}, at = '2026-10-22') =>
    new SendInformation(software, { electronic: true, letters, ...more }, by(ann, { at, because }));

  it('lets ten days pass after the day of an electronic letter, and to be safe to the end of a working day', () =>
    given(...until().awardResolved)
      .when(send())
      .then(
        InformationSent({
          electronic: true,
          letters,
          // Day 10 is Sunday, 1 November, a holiday: the house waits until the end of Monday.
          earliestAt: instant('2026-11-02T23:00:00.000Z'),
          rule: '§ 134 (2) (3) GWB (Fassung ab 1. Juli 2026): 10 Tage ab dem Tag nach der Absendung; vorsichtige Vorgabe des Hauses: bis zum Ende des nächsten Arbeitstags',
        }),
      ));

  it('lets fifteen days pass after a letter by post', () =>
    given(...until().awardResolved)
      .when(send({ electronic: false }))
      .then(
        InformationSent({
          electronic: false,
          letters,
          earliestAt: instant('2026-11-06T23:00:00.000Z'),
          rule: '§ 134 (2) (3) GWB (Fassung ab 1. Juli 2026): 15 Tage ab dem Tag nach der Absendung',
        }),
      ));

  it('reaches everybody who loses, and nobody who wins', () => {
    given(...until().awardResolved)
      .when(send({ letters: [] }))
      .thenRefused('letter-missing', { bidder: 'south' });
    given(...until().awardResolved)
      .when(send({ letters: [...letters, { bidder: 'north', reasons: 'Sie haben gewonnen.' }] }))
      .thenRefused('bidder-does-not-lose', { bidder: 'north' });
    given(...until().awardResolved)
      .when(send({ letters: [...letters, ...letters] }))
      .thenRefused('letter-twice');
    given(...until().awardResolved)
      .when(send({ letters: [...letters, { bidder: 'nobody', reasons: 'Danke.' }] }))
      .thenRefused('bidder-unknown');
  });

  it('tells also whose bid was left out, but not whoever has withdrawn', () => {
    const [proposed, ...resolved] = until().awardResolved.slice(until().evaluated.length);
    const left = (ground: 'documentsMissing' | 'withdrawn') => [
      ...until().checked,
      told(BidExcluded({ bid: secondBid, ground, reason: 'Es fehlt etwas' })),
      ...until().evaluated.slice(until().checked.length, -1),
      evaluated,
      proposed!,
      ...resolved,
    ];
    given(...left('documentsMissing'))
      .when(send({ letters: [] }))
      .thenRefused('letter-missing', { bidder: 'south' });
    given(...left('withdrawn'))
      .when(send({ letters: [] }))
      .then(
        InformationSent({
          electronic: true,
          letters: [],
          earliestAt: instant('2026-10-22T09:00:00.000Z'),
          rule: '§ 134 (1) GWB: niemand ist zu informieren',
        }),
      );
  });

  it('waits for nobody in extreme urgency', () => {
    const urgent = told(
      ProcedureChosen({
        ...chosenAs('negotiatedWithoutCall').data,
        grounds: [{ ground: '§ 14 (4) Nr. 3 VgV', reason: 'Ausfall nach Angriff' }],
      }),
    )
      .by(ann)
      .on('2026-07-27');
    const story = until('negotiatedWithoutCall').awardResolved.map(event =>
      event.type === 'ProcedureChosen' ? urgent : event,
    );
    given(...story)
      .when(send())
      .then(
        InformationSent({
          electronic: true,
          letters,
          earliestAt: instant('2026-10-22T09:00:00.000Z'),
          rule: '§ 134 (3) GWB: keine Wartefrist',
        }),
      );
  });

  it('is a duty above the EU threshold only, and once the competent body has resolved', () => {
    given(...until('publicTender').awardResolved)
      .when(send())
      .thenRefused('step-not-in-procedure');
    given(...until().awardProposed)
      .when(send())
      .thenRefused('step-not-now', { source: '§ 134 GWB' });
    given(...until().informed)
      .when(send({}, '2026-10-23'))
      .thenRefused('step-not-now');
  });

  it('knows bids by what was opened', () =>
    given(...until().awardResolved.filter(event => event.type !== 'BidRecorded'))
      .when(send({ letters: [{ bidder: firstBid, reasons: '-' }] }))
      .thenRefused('bidder-unknown'));
});
