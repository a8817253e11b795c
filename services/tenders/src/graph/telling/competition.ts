import type { EventOf } from '@moves/events/catalogue/define';
import type { bidEvents, competitionEvents } from '@moves/events/catalogue/tenders/competition';
import { exclusionWords } from '@moves/events/catalogue/tenders/in-words';
import type { SentencesOf } from '@moves/events/graph/history';
import { after, counted, type Hearer, momentSaid } from './said.ts';

type Competition = EventOf<(typeof competitionEvents)[number]>;

/** From publication to the bids' places, a sentence each. What a bid says stays with those who may read bids; its key is told to nobody. */
export const competitionTold = ({ readsBids, firmOf }: Hearer): SentencesOf<Competition> => ({
  QuestionReceived: ({ receivedOn }, { day }) => ({
    de: `Bieterfrage eingegangen am ${day(receivedOn)}`,
    en: `A bidder's question came on ${day(receivedOn)}`,
  }),
  QuestionAnswered: ({ changesDocuments }) => ({
    de: `Bieterfrage für alle beantwortet${changesDocuments ? '; die Unterlagen ändern sich' : ''}`,
    en: `Question answered for all${changesDocuments ? '; documents change' : ''}`,
  }),
  CorrectionProposed: ({ what, criteria, closesAt }) => ({
    de: `Wesentliche Berichtigung vorgeschlagen${criteria ? ', mit neuen Kriterien' : ''}: ${what}; Frist bis ${momentSaid(closesAt)} Uhr`,
    en: `Essential correction proposed${criteria ? ', with new criteria' : ''}: ${what}; until ${momentSaid(closesAt)}`,
  }),
  TenderCorrected: ({ what, essential, closesAt }) => ({
    de: `Berichtigt${essential ? ' (wesentlich)' : ''}: ${what}; Frist bis ${momentSaid(closesAt)} Uhr`,
    en: `Corrected${essential ? ' (essentially)' : ''}: ${what}; until ${momentSaid(closesAt)}`,
  }),
  DeadlineExtended: ({ closesAt }) => ({
    de: `Frist verlängert bis ${momentSaid(closesAt)} Uhr`,
    en: `Deadline extended until ${momentSaid(closesAt)}`,
  }),
  ValidityExtended: ({ validUntil }, { day }) => ({
    de: `Bindefrist verlängert bis ${day(validUntil)}`,
    en: `Bids binding until ${day(validUntil)}`,
  }),
  OpeningBegun: ({ round }) => ({
    de: `Öffnung begonnen (Runde ${round}); eine zweite Person muss öffnen`,
    en: `Opening begun (round ${round}); a second person must open`,
  }),
  BidsOpened: ({ bids, late, recovered }) => ({
    de: `Geöffnet: ${bids.length} rechtzeitig, ${late.length} verspätet${recovered ? '; mit dem gedruckten Wiederherstellungsschlüssel' : ''}`,
    en: `Opened: ${bids.length} in time, ${late.length} too late${recovered ? '; with the printed recovery key' : ''}`,
  }),
  BidRecorded: ({ bid, bidder, prices }, { euros }) => {
    if (!readsBids) return { de: `${bid} verzeichnet`, en: `${bid} recorded` };
    const said = prices
      .map(({ lot, netCents }) => `${prices.length > 1 ? `${lot}: ` : ''}${euros(netCents)}`)
      .join(', ');
    return {
      de: `${bid} verzeichnet: ${firmOf(bidder.bidder)}${said && `, ${said} netto`}`,
      en: `${bid} recorded: ${firmOf(bidder.bidder)}${said && `, ${said} net`}`,
    };
  },
  DocumentsRequested: ({ bid, documents, until }, { day, nameOf }) => ({
    de: `${nameOf(bid)}: ${counted(documents, 'Unterlage', 'Unterlagen')} nachgefordert bis ${day(until)}`,
    en: `${nameOf(bid)}: ${counted(documents, 'document', 'documents')} asked for until ${day(until)}`,
  }),
  DocumentsRecorded: ({ bid, complete }, { nameOf }) =>
    complete
      ? { de: `${nameOf(bid)}: Unterlagen vollständig nachgereicht`, en: `${nameOf(bid)}: documents are complete` }
      : { de: `${nameOf(bid)}: Unterlagen nicht vollständig`, en: `${nameOf(bid)}: documents are not complete` },
  BidChecked: ({ bid, correctedPrices }, { nameOf }) => ({
    de: `${nameOf(bid)} formal geprüft${correctedPrices ? '; Summen berichtigt' : ''}`,
    en: `${nameOf(bid)} checked${correctedPrices ? '; sums corrected' : ''}`,
  }),
  BidExcluded: ({ bid, ground, reason }, { nameOf }) => ({
    de: `${nameOf(bid)} ausgeschlossen: ${exclusionWords[ground].de}${readsBids ? after(reason) : ''}`,
    en: `${nameOf(bid)} left out: ${exclusionWords[ground].en}${readsBids ? after(reason) : ''}`,
  }),
  PriceClarified: ({ bid, accepted }, { nameOf }) =>
    accepted
      ? { de: `${nameOf(bid)}: niedriger Preis aufgeklärt`, en: `${nameOf(bid)}: the low price was explained` }
      : {
          de: `${nameOf(bid)}: niedriger Preis nicht aufgeklärt`,
          en: `${nameOf(bid)}: the low price was not explained`,
        },
  CandidatesSelected: ({ bids }) => ({
    de: `${counted(bids, 'Bewerber', 'Bewerber')} ausgewählt`,
    en: `${counted(bids, 'candidate', 'candidates')} selected`,
  }),
  NegotiationHeld: ({ round, bids, on }, { day }) => ({
    de: `Verhandelt am ${day(on)} (Runde ${round}) mit ${counted(bids, 'Bieter', 'Bietern')}`,
    en: `Negotiated on ${day(on)} (round ${round}) with ${counted(bids, 'bidder', 'bidders')}`,
  }),
  BidsScored: ({ ranking, hash }) => {
    const bids = new Set(ranking.map(({ bid }) => bid));
    return {
      de: `${counted([...bids], 'Angebot', 'Angebote')} bewertet (Prüfsumme ${hash.slice(0, 12)}…)`,
      en: `${counted([...bids], 'bid', 'bids')} scored (hash ${hash.slice(0, 12)}…)`,
    };
  },
  EvaluationConfirmed: ({ hash }) => ({
    de: `Wertung von einer zweiten Person bestätigt (Prüfsumme ${hash.slice(0, 12)}…)`,
    en: `Evaluation confirmed by a second person (hash ${hash.slice(0, 12)}…)`,
  }),
  EvaluationReturned: ({ reason }) => ({
    de: `Wertung zurückgegeben: ${reason}`,
    en: `Evaluation returned: ${reason}`,
  }),
});

/** What a bid's own books say: that it came. */
export const bidTold: SentencesOf<EventOf<(typeof bidEvents)[number]>> = {
  BidReceived: ({ size }, { number }) => ({
    de: `Verschlossen eingegangen (${number(size)} Byte, verschlüsselt und aufgefüllt)`,
    en: `Received sealed (${number(size)} bytes, encrypted and padded)`,
  }),
};
