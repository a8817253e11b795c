import type { Choice, FixedRow } from '../../acts/form.ts';
import { centsOf, moneyOf, typedMoney } from '../../fields/money.ts';
import { typedPercent } from '../../fields/share.ts';
import type { Money } from '../../graph.ts';
import { language } from '../../i18n/words.ts';
import { writtenDay } from '../../time/berlin.ts';
import { biddersOf, bidName, bidsInHand, firmName, openLotsOf } from '../sayings.ts';
import type { Tender, TenderShare } from '../tender.ts';

// What the forms of a tender choose from: always what the tender itself has.

type About = Readonly<Record<string, unknown>>;
export const tenderOf = (thing: About): Tender => thing as unknown as Tender;

export const openBids = (thing: About): Choice[] =>
  bidsInHand(tenderOf(thing)).map(bid => ({ id: bid.id, name: bidName(bid) }));
export const newBids = (thing: About): Choice[] =>
  tenderOf(thing)
    .bids.filter(({ recorded, late }) => !recorded && !late)
    .map(bid => ({ id: bid.id, name: bidName(bid) }));
export const bidders = (thing: About): Choice[] =>
  biddersOf(tenderOf(thing)).map(bidder => ({ id: bidder.id, name: firmName(bidder) }));
export const winners = (thing: About): Choice[] =>
  tenderOf(thing).proposals.flatMap(({ bidder }) => (bidder ? [{ id: bidder.id, name: firmName(bidder) }] : []));
export const lots = (thing: About): Choice[] =>
  openLotsOf(tenderOf(thing)).map(({ id, title }) => ({ id, name: title }));
export const openQuestions = (thing: About): Choice[] =>
  tenderOf(thing)
    .questions.filter(({ answer }) => !answer)
    .map(({ id, text, receivedOn }) => ({ id, name: `${writtenDay(receivedOn, language())}: ${text.slice(0, 70)}` }));
export const proposedCorrections = (thing: About): Choice[] =>
  tenderOf(thing).corrections.flatMap(({ id, state, what }) =>
    id && state === 'proposed' ? [{ id, name: (what ?? id).slice(0, 80) }] : [],
  );
export const openNotices = (thing: About): Choice[] =>
  tenderOf(thing)
    .notices.filter(({ publishedOn, rejectedBecause }) => !publishedOn && !rejectedBecause)
    .map(({ id, kind, dispatchedOn }) => ({ id, name: `${kind}, ${writtenDay(dispatchedOn, language())}` }));
export const openHolds =
  (kind: 'objection' | 'review') =>
  (thing: About): Choice[] =>
    tenderOf(thing)
      .holds.filter(hold => hold.open && hold.kind === kind)
      .map(({ id, text, chamber, reference, receivedOn }) => ({
        id,
        name: [writtenDay(receivedOn, language()), text?.slice(0, 60) ?? chamber, reference]
          .filter(Boolean)
          .join(' · '),
      }));
export const openEntries = (thing: About): Choice[] =>
  tenderOf(thing)
    .lateSteps.filter(({ state }) => state === 'open')
    .map(({ id, summary }) => ({ id, name: summary }));

/** A row for each lot that can still be awarded. */
export const perLot = (thing: About): FixedRow[] =>
  openLotsOf(tenderOf(thing)).map(({ id, title }) => ({ name: title, values: { lot: id } }));

/** A row for each lot with the bid that is ranked first in it. */
export const perProposal = (thing: About): FixedRow[] => {
  const tender = tenderOf(thing);
  return openLotsOf(tender).map(({ id: lot, title }) => {
    const best = tender.evaluation?.ranking.find(rank => rank.lot === lot && rank.rank === 1);
    const bid = tender.bids.find(({ id }) => id === best?.bid);
    return {
      name: bid ? `${title}: ${bidName(bid)}` : title,
      values: { lot, ...(bid && { bid: bid.id }) },
    };
  });
};

/** A letter to everybody who does not win all that they bid for (§ 134 (1) GWB). */
export const perLoser = (thing: About): FixedRow[] => {
  const tender = tenderOf(thing);
  const wonBy = (bidder: string) => tender.proposals.filter(one => one.bidder?.id === bidder).map(({ lot }) => lot);
  const losing = tender.bids.filter(({ bidder, excluded, prices }) => {
    if (!bidder || excluded === 'withdrawn') return false;
    const won = wonBy(bidder.id);
    return won.length === 0 || prices.some(({ lot }) => !won.includes(lot));
  });
  const losers = new Map(losing.flatMap(({ bidder }) => (bidder ? [[bidder.id, bidder] as const] : [])));
  return [...losers].map(([id, bidder]) => ({ name: firmName(bidder), values: { bidder: id } }));
};

/** A row for each field of the evaluation sheet of a kind: valid bid, lot, criterion. */
const perField =
  (kind: 'quality' | 'cost') =>
  (thing: About): FixedRow[] => {
    const tender = tenderOf(thing);
    const criteria = tender.documents?.criteria.filter(criterion => criterion.kind === kind) ?? [];
    const lots = openLotsOf(tender);
    return criteria.flatMap(({ id: criterion, title }) =>
      lots.flatMap(({ id: lot, title: lotTitle }) =>
        bidsInHand(tender)
          .filter(({ prices, excluded }) => !excluded && prices.some(price => price.lot === lot))
          .map(bid => {
            const before = tender.evaluation?.scores.find(
              one => one.bid === bid.id && one.lot === lot && one.criterion === criterion,
            );
            return {
              name: [title, bidName(bid), lots.length > 1 && lotTitle].filter(Boolean).join(' · '),
              values: {
                bid: bid.id,
                lot,
                criterion,
                ...(before &&
                  kind === 'quality' && { points: typedPercent(before.points), reason: before.reason ?? '' }),
              },
            };
          }),
      ),
    );
  };
export const perScore = perField('quality');
export const perCost = perField('cost');

/** The documents as a form holds them, for those who change them. */
export const documentsNow = (thing: About) => tenderOf(thing).documents;
export const criteriaNow = (thing: About) =>
  documentsNow(thing)?.criteria.map(({ id, title, kind, weight, description }) => ({
    criterion: id,
    title,
    kind,
    weight: typedPercent(weight),
    description: description ?? '',
  }));

interface Amounts {
  readonly net: Money | null;
  readonly gross: Money;
  readonly vatRate: number | null;
}
const typedAmounts = ({ net, gross, vatRate }: Amounts) => ({
  gross: typedMoney(gross, language()),
  net: net === null ? '' : typedMoney(net, language()),
  vatRate: vatRate === null ? '' : typedPercent(vatRate),
});
const lineOf = ({ budgetId, lineId }: TenderShare) => (lineId.includes(':') ? lineId : `${budgetId}:${lineId}`);

/** The shares of years as they were asked for; before that, the estimate in one. */
export const yearsNow = (thing: About) => {
  const { funding, estimate } = tenderOf(thing);
  return (
    funding?.years.map(year => ({ fund: lineOf(year), ...typedAmounts(year) })) ??
    (estimate && [typedAmounts(estimate)])
  );
};
/** The shares of years to bind: what the winners ask for, if one line pays; else as they were asked for. */
export const awardedYears = (thing: About) => {
  const { funding, proposals } = tenderOf(thing);
  const [year, ...more] = funding?.years ?? [];
  if (!year || more.length > 0 || proposals.length === 0 || funding?.laterYears.length) return yearsNow(thing);
  const rates = new Set(proposals.map(({ vatRate }) => vatRate));
  const sum = {
    net: moneyOf(proposals.reduce((all, { net }) => all + centsOf(net), 0)),
    gross: moneyOf(proposals.reduce((all, { gross }) => all + centsOf(gross), 0)),
    vatRate: rates.size === 1 ? (proposals[0]?.vatRate ?? null) : null,
  };
  return [{ fund: lineOf(year), ...typedAmounts(sum) }];
};
export const laterYearsNow = (thing: About) =>
  tenderOf(thing).funding?.laterYears.map(({ year, gross, reason }) => ({
    year,
    gross: typedMoney(gross, language()),
    reason,
  }));
