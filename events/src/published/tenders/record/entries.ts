import {
  awardLevelWords,
  cancellationWords,
  criterionKindWords,
  estimateMethodWords,
  exclusionWords,
  procedureParagraphs,
  procedureWords,
} from '../../../catalogue/tenders/in-words.ts';
import type { TenderHistory } from './history.ts';
import { entry, type RecordEntry } from './items.ts';
import { asWritten, atTime, joined, money, onDay, put, type Said, say, share } from './said.ts';

const written = (text: string | undefined): Said | undefined => (text ? asWritten(text) : undefined);

/** Who buys: the city, and the office that needs it. */
export const BUYER = 'Landeshauptstadt Stuttgart';

/** Buyer and subject. */
export const subject = (h: TenderHistory): RecordEntry[] =>
  [...h.all('NeedDeclared'), ...h.all('TenderTakenOver')].map(step =>
    entry(
      step,
      joined([
        put('Auftraggeberin: {buyer}, {office}', 'Buyer: {buyer}, {office}', {
          buyer: asWritten(BUYER),
          office: asWritten(step.data.office),
        }),
        put('Gegenstand: {title}', 'Subject: {title}', { title: asWritten(step.data.title) }),
        asWritten(step.data.description),
      ]),
    ),
  );

/** What it is worth. */
export const value = (h: TenderHistory): RecordEntry[] => {
  const estimates = h.all('ValueEstimated').map(step => {
    const { netCents, grossCents, method, on, basis, months } = step.data;
    return entry(
      step,
      joined([
        put(
          'Geschätzter Wert am {on}: {net} netto, {gross} brutto ({method})',
          'Estimate on {on}: {net} net, {gross} gross ({method})',
          {
            on: onDay(on),
            net: money(netCents),
            gross: money(grossCents),
            method: estimateMethodWords[method],
          },
        ),
        months !== undefined && say(`Laufzeit ${months} Monate`, `Term ${months} months`),
        asWritten(basis),
      ]),
    );
  });
  const taken = h.all('TenderTakenOver').flatMap(step => {
    const { netCents, on } = step.data;
    const said =
      netCents &&
      put('Wert laut Übernahme am {on}: {net} netto', 'Value as taken over on {on}: {net} net', {
        on: onDay(on),
        net: money(netCents),
      });
    return said ? [entry(step, said)] : [];
  });
  return [...taken, ...estimates];
};

/** Which procedure, and why. */
export const procedure = (h: TenderHistory): RecordEntry[] =>
  h.all('ProcedureChosen').map(step => {
    const { procedure: chosen, thresholdCents, thresholdSource, limitCents, limitSource, framework } = step.data;
    return entry(
      step,
      joined([
        put(
          '{procedure} ({paragraph}), geprüft gegen den Schwellenwert von {threshold} ({source})',
          '{procedure} ({paragraph}), checked against the threshold of {threshold} ({source})',
          {
            procedure: capital(procedureWords[chosen]),
            paragraph: asWritten(procedureParagraphs[chosen]),
            threshold: money(thresholdCents),
            source: asWritten(thresholdSource),
          },
        ),
        limitCents !== undefined &&
          put('Wertgrenze {limit} ({source})', 'Value limit {limit} ({source})', {
            limit: money(limitCents),
            source: asWritten(limitSource ?? ''),
          }),
        framework &&
          put('Rahmenvereinbarung bis {most} netto, {months} Monate', 'Framework up to {most} net, {months} months', {
            most: money(framework.maximumNetCents),
            months: asWritten(String(framework.months)),
          }),
        written(framework?.longerReason),
      ]),
    );
  });

/** The grounds of a procedure that is not free to choose. */
export const grounds = (h: TenderHistory): RecordEntry[] =>
  h
    .all('ProcedureChosen')
    .slice(-1)
    .flatMap(step =>
      step.data.grounds.map(({ ground, reason }) =>
        entry(
          step,
          put('{ground}: {reason}', '{ground}: {reason}', { ground: asWritten(ground), reason: asWritten(reason) }),
        ),
      ),
    );

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

/** Points and places, and that a second person came to the same. */
export const evaluation = (h: TenderHistory): RecordEntry[] => [
  ...h
    .all('BidsScored')
    .slice(-1)
    .map(step =>
      entry(
        step,
        joined([
          put('Wertung: {ranking}', 'Evaluation: {ranking}', {
            ranking: list(
              [...step.data.ranking]
                .sort((a, b) => a.lot.localeCompare(b.lot) || a.rank - b.rank)
                .map(({ lot, bid, rank, total }) =>
                  joined(
                    [
                      h.lot(lot),
                      put('Rang {rank} {bidder} mit {points} Punkten', 'rank {rank} {bidder} with {points} points', {
                        rank: asWritten(String(rank)),
                        bidder: h.ofBid(bid),
                        points: points(total),
                      }),
                    ],
                    ': ',
                  ),
                ),
            ),
          }),
          put('Prüfsumme {hash}', 'Hash {hash}', { hash: asWritten(step.data.hash.slice(0, 16)) }),
        ]),
      ),
    ),
  ...h
    .all('EvaluationConfirmed')
    .slice(-1)
    .map(step =>
      entry(step, say('Wertung von einer zweiten Person bestätigt', 'Evaluation confirmed by a second person')),
    ),
];

/** Who wins, why, for what, and with which share for others. */
export const winners = (h: TenderHistory): RecordEntry[] => {
  const proposed = h
    .all('AwardProposed')
    .slice(-1)
    .flatMap(step =>
      step.data.proposals.map(({ lot, bidder, netCents, grossCents, reason, subcontracted }) =>
        entry(
          step,
          joined([
            joined(
              [
                h.lot(lot),
                put('{bidder}, {net} netto, {gross} brutto', '{bidder}, {net} net, {gross} gross', {
                  bidder: h.bidder(bidder),
                  net: money(netCents),
                  gross: money(grossCents),
                }),
              ],
              ': ',
            ),
            asWritten(reason),
            subcontracted === undefined
              ? say('Anteil für Dritte: nicht bekannt', 'Share for others: not known')
              : put('Anteil für Dritte: {share}', 'Share for others: {share}', { share: share(subcontracted) }),
          ]),
        ),
      ),
    );
  const resolved = h.all('AwardResolved').map(step => {
    const { level, body, on, accepted, vote } = step.data;
    const who = { body: asWritten(body), level: awardLevelWords[level], on: onDay(on) };
    return entry(
      step,
      joined(
        [
          accepted
            ? put('Vergabe beschlossen: {body} ({level}), {on}', 'Award resolved: {body} ({level}), {on}', who)
            : put(
                'Vergabe nicht beschlossen: {body} ({level}), {on}',
                'Award not resolved: {body} ({level}), {on}',
                who,
              ),
          written(vote),
        ],
        ', ',
      ),
    );
  });
  const awarded = h.all('TenderAwarded').flatMap(step =>
    step.data.awards.map(({ lot, bidder, netCents, contract }) =>
      entry(
        step,
        joined(
          [
            h.lot(lot),
            put(
              'Zuschlag an {bidder} für {net} netto, Vertrag {contract}',
              'Awarded to {bidder} for {net} net, contract {contract}',
              {
                bidder: h.bidder(bidder),
                net: money(netCents),
                contract: asWritten(contract),
              },
            ),
          ],
          ': ',
        ),
      ),
    ),
  );
  return [...proposed, ...resolved, ...awarded];
};

/** Why nothing, or not everything, was awarded. */
export const cancellations = (h: TenderHistory): RecordEntry[] =>
  h.all('TenderCancelled').map(step => {
    const { ground, reason, lots } = step.data;
    const which = lots && list(lots.map(lot => h.lot(lot) ?? asWritten(lot)));
    return entry(
      step,
      joined([
        which
          ? put('{lots} aufgehoben: {ground}', '{lots} cancelled: {ground}', {
              lots: which,
              ground: cancellationWords[ground],
            })
          : put('Aufgehoben: {ground}', 'Cancelled: {ground}', { ground: cancellationWords[ground] }),
        asWritten(reason),
      ]),
    );
  });

/** Conflicts of interest, and what was done about them. */
export const conflicts = (h: TenderHistory): RecordEntry[] =>
  h
    .all('InterestsDeclared')
    .filter(({ data }) => data.conflict)
    .map(step =>
      entry(
        step,
        joined([
          say(
            'Eine beteiligte Person hat einen Interessenkonflikt erklärt und ist von jedem Schritt ausgeschlossen',
            'A person who takes part has declared a conflict of interest and is shut out of every step',
          ),
          written(step.data.text),
          written(step.data.measures),
        ]),
      ),
    );

/** Market consultations, and how an advantage was made up for. */
export const consultations = (h: TenderHistory): RecordEntry[] =>
  h.all('MarketConsulted').map(step =>
    entry(
      step,
      joined([
        put('Markterkundung: {how}', 'Market consultation: {how}', { how: asWritten(step.data.how) }),
        asWritten(step.data.result),
        step.data.neutralised !== undefined &&
          put('Ausgleich des Vorteils: {how}', 'Advantage made up for: {how}', {
            how: asWritten(step.data.neutralised),
          }),
      ]),
    ),
  );

/** The criteria with their weights, as bidders were told them last. */
export const criteria = (h: TenderHistory): RecordEntry[] => {
  const step = [...h.all('DocumentsPrepared'), ...h.all('TenderCorrected').filter(({ data }) => data.criteria)].at(-1);
  if (!step?.data.criteria) return [];
  const weighed = step.data.criteria.map(({ title, kind, weight }) =>
    put('{title} ({kind}) {weight}', '{title} ({kind}) {weight}', {
      title: asWritten(title),
      kind: criterionKindWords[kind],
      weight: share(weight),
    }),
  );
  return [entry(step, put('Zuschlagskriterien: {list}', 'Award criteria: {list}', { list: list(weighed) }))];
};

/** Points × 10,000, in hundredths, as people read them: to four places, without needless noughts. */
function points(total: number): Said {
  const number = String(Math.round(total / 100) / 10_000);
  return { de: number.replace('.', ','), en: number };
}

const list = (names: readonly Said[]): Said => joined(names, '; ');

const capital = ({ de, en }: Said): Said => ({
  de: de[0]!.toUpperCase() + de.slice(1),
  en: en[0]!.toUpperCase() + en.slice(1),
});
