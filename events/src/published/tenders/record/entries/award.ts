import { awardLevelWords, cancellationWords } from '../../../../catalogue/tenders/in-words.ts';
import type { Said } from '../../../../catalogue/words.ts';
import type { TenderHistory } from '../history.ts';
import { entry, type RecordEntry } from '../items.ts';
import { asWritten, joined, list, money, onDay, put, say, share, written } from '../said.ts';

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

/** Points × 10,000, in hundredths, as people read them: to four places, without needless noughts. */
function points(total: number): Said {
  const number = String(Math.round(total / 100) / 10_000);
  return { de: number.replace('.', ','), en: number };
}
