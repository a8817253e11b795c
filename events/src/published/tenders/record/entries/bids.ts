import { exclusionWords } from '../../../../catalogue/tenders/in-words.ts';
import type { TenderHistory } from '../history.ts';
import { entry, type RecordEntry } from '../items.ts';
import { asWritten, atTime, joined, list, onDay, put, written } from '../said.ts';

/** Whose requests and bids were considered, and why. */
export const considered = (h: TenderHistory): RecordEntry[] => {
  const out = new Set(h.all('BidExcluded').map(({ data }) => data.bid));
  const checked = h
    .all('BidChecked')
    .filter(({ data }) => !out.has(data.bid))
    .map(step =>
      entry(
        step,
        put('{bidder}: geprüft. {note}', '{bidder}: checked. {note}', {
          bidder: h.ofBid(step.data.bid),
          note: asWritten(step.data.note),
        }),
      ),
    );
  const invited = h.all('BiddersInvited').map(step =>
    entry(
      step,
      joined([
        put('Zum Angebot aufgefordert (Runde {round}): {names}', 'Invited to bid (round {round}): {names}', {
          round: asWritten(String(step.data.round)),
          names: list(step.data.bidders.map(({ bidder }) => h.bidder(bidder))),
        }),
        written(step.data.fewerReason),
      ]),
    ),
  );
  const selected = h
    .all('CandidatesSelected')
    .map(step =>
      entry(
        step,
        joined([
          put('Ausgewählt: {names}', 'Selected: {names}', { names: list(step.data.bids.map(bid => h.ofBid(bid))) }),
          asWritten(step.data.reason),
          written(step.data.fewerReason),
        ]),
      ),
    );
  return [...checked, ...selected, ...invited];
};

/** What was left out: excluded, too late, not selected, and why. */
export const leftOut = (h: TenderHistory): RecordEntry[] => {
  const excluded = h.all('BidExcluded').map(step => {
    const { bid, ground, reason, selfCleaning } = step.data;
    return entry(
      step,
      joined([
        put('{bidder}: ausgeschlossen, {ground}', '{bidder}: excluded, {ground}', {
          bidder: h.ofBid(bid),
          ground: exclusionWords[ground],
        }),
        asWritten(reason),
        selfCleaning !== undefined &&
          put('Selbstreinigung: {text}', 'Self-cleaning: {text}', { text: asWritten(selfCleaning) }),
      ]),
    );
  });
  const late = h.all('BidsOpened').flatMap(step =>
    step.data.late.map(({ bid, receivedAt }) =>
      entry(
        step,
        put('{bid}: verspätet, eingegangen {at}; blieb verschlossen', '{bid}: late, received {at}; stayed shut', {
          bid: asWritten(bid),
          at: atTime(receivedAt),
        }),
      ),
    ),
  );
  const chosen = new Set(h.all('CandidatesSelected').flatMap(({ data }) => data.bids));
  const selection = h.last('CandidatesSelected');
  const requests = h.all('BidsOpened').find(({ data }) => data.round === 0)?.data.bids ?? [];
  const passedOver = selection
    ? requests
        .filter(({ bid }) => !chosen.has(bid))
        .map(({ bid }) =>
          entry(
            selection,
            put('{bidder}: nicht ausgewählt. {why}', '{bidder}: not selected. {why}', {
              bidder: h.ofBid(bid),
              why: asWritten(selection.data.reason),
            }),
          ),
        )
    : [];
  return [...excluded, ...late, ...passedOver];
};

/** Who loses, and why, as they were told. */
export const losers = (h: TenderHistory): RecordEntry[] => [
  ...h
    .all('InformationSent')
    .slice(-1)
    .flatMap(step =>
      step.data.letters.map(({ bidder, reasons }) =>
        entry(step, put('{bidder}: {why}', '{bidder}: {why}', { bidder: h.bidder(bidder), why: asWritten(reasons) })),
      ),
    ),
  ...h.all('BidderDebriefed').map(step =>
    entry(
      step,
      put('{bidder}, auf Antrag vom {on} unterrichtet: {text}', '{bidder}, debriefed at the request of {on}: {text}', {
        bidder: h.bidder(step.data.bidder),
        on: onDay(step.data.requestedOn),
        text: asWritten(step.data.text),
      }),
    ),
  ),
];

/** Prices that seemed abnormally low, and what came of them. */
export const lowPrices = (h: TenderHistory): RecordEntry[] => [
  ...h
    .all('PriceClarified')
    .filter(({ data }) => !data.accepted)
    .map(step =>
      entry(
        step,
        put(
          '{bidder}: Preis nicht aufgeklärt. Frage: {question} Antwort: {answer}',
          '{bidder}: price not explained. Question: {question} Answer: {answer}',
          {
            bidder: h.ofBid(step.data.bid),
            question: asWritten(step.data.question),
            answer: asWritten(step.data.answer),
          },
        ),
      ),
    ),
  ...h
    .all('BidExcluded')
    .filter(({ data }) => data.ground === 'abnormallyLow')
    .map(step =>
      entry(
        step,
        put('{bidder}: abgelehnt. {reason}', '{bidder}: rejected. {reason}', {
          bidder: h.ofBid(step.data.bid),
          reason: asWritten(step.data.reason),
        }),
      ),
    ),
];
