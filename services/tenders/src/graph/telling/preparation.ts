import type { EventOf } from '@moves/events/catalogue/define';
import {
  categoryWords,
  estimateMethodWords,
  noticeWords,
  procedureWords,
  tenderStatusWords,
} from '@moves/events/catalogue/tenders/in-words';
import type { preparationEvents } from '@moves/events/catalogue/tenders/preparation';
import { decisionSaid, type SentencesOf } from '@moves/events/graph/history';
import { after, counted, type Hearer, momentSaid } from './said.ts';

type Preparation = EventOf<(typeof preparationEvents)[number]>;

/** From the need to publication, a sentence each. */
export const preparationTold = ({ readsBids, firmOf }: Hearer): SentencesOf<Preparation> => ({
  NeedDeclared: ({ title, category, office }) => ({
    de: `Bedarf angemeldet: ${title} (${categoryWords[category].de}, ${office})`,
    en: `Need declared: ${title} (${categoryWords[category].en}, ${office})`,
  }),
  TenderTakenOver: ({ status, on, source }, { day }) => ({
    de: `Übernommen, wie es am ${day(on)} stand (${tenderStatusWords[status].de}), laut ${source.document}`,
    en: `Taken over as it stood on ${day(on)} (${tenderStatusWords[status].en}), according to ${source.document}`,
  }),
  InterestsDeclared: ({ conflict, text }) =>
    conflict
      ? { de: `Interessenkonflikt erklärt${after(text)}`, en: `Conflict of interest declared${after(text)}` }
      : { de: 'Erklärt: kein Interessenkonflikt', en: 'Declared: no conflict of interest' },
  MarketConsulted: ({ how, firms, neutralised }) => ({
    de: `Markt erkundet (${how}), ${counted(firms, 'Unternehmen', 'Unternehmen')}${neutralised ? '; der Vorsprung ist ausgeglichen' : ''}`,
    en: `Market consulted (${how}), ${counted(firms, 'firm', 'firms')}${neutralised ? '; their advantage is made up for' : ''}`,
  }),
  ValueEstimated: ({ method, netCents, grossCents, qualifier, lots, months }, { euros, word, number }) => {
    const exactly = qualifier === 'eq' ? '' : `${word(qualifier)} `;
    const de = [
      estimateMethodWords[method].de,
      months && `${number(months)} Monate`,
      lots.length > 0 && counted(lots, 'Los', 'Lose'),
    ];
    const en = [
      estimateMethodWords[method].en,
      months && `${number(months)} months`,
      lots.length > 0 && counted(lots, 'lot', 'lots'),
    ];
    return {
      de: `Wert geschätzt: ${exactly}${euros(netCents)} netto, ${euros(grossCents)} brutto (${de.filter(Boolean).join(', ')})`,
      en: `Value estimated: ${exactly}${euros(netCents)} net, ${euros(grossCents)} gross (${en.filter(Boolean).join(', ')})`,
    };
  },
  ProcedureChosen: ({ procedure, thresholdCents, thresholdSource, grounds }, { euros }) => {
    const why = after(grounds.map(({ ground }) => ground).join('; ') || undefined);
    return {
      de: `Verfahren gewählt: ${procedureWords[procedure].de}${why} (Schwellenwert ${euros(thresholdCents)}, ${thresholdSource})`,
      en: `Procedure chosen: ${procedureWords[procedure].en}${why} (threshold ${euros(thresholdCents)}, ${thresholdSource})`,
    };
  },
  TenderPlanned: ({ publicationOn, openingOn, committeeOn, awardOn, startOn }, { day }) => {
    const days = [
      ['Veröffentlichung', 'publication', publicationOn],
      ['Öffnung', 'opening', openingOn],
      ['Ausschuss', 'committee', committeeOn],
      ['Zuschlag', 'award', awardOn],
      ['Beginn', 'start', startOn],
    ] as const;
    const said = (place: 0 | 1) =>
      days.flatMap(each => (each[2] ? [`${each[place]} ${day(each[2])}`] : [])).join(', ') || '–';
    return { de: `Geplant: ${said(0)}`, en: `Planned: ${said(1)}` };
  },
  DocumentsPrepared: ({ criteria, files }) => {
    const weights = criteria.map(({ title, weight }) => `${title} ${weight / 100} %`).join(', ');
    return {
      de: `Vergabeunterlagen vorbereitet (${counted(files, 'Datei', 'Dateien')}); Zuschlagskriterien: ${weights}`,
      en: `Documents prepared (${counted(files, 'file', 'files')}); criteria: ${weights}`,
    };
  },
  FundingAsked: ({ years, laterYears }, { euros }) => {
    const sum = euros([...years, ...laterYears].reduce((cents, { grossCents }) => cents + grossCents, 0));
    return { de: `Mittel angefordert: ${sum} brutto`, en: `Funding asked for: ${sum} gross` };
  },
  FundingReleased: ({ money: { budgets } }) => ({
    de: `Mittel freigegeben; ${counted(budgets, 'Budget wird gefragt', 'Budgets werden gefragt')}`,
    en: `Funding released; ${counted(budgets, 'Budget is asked', 'Budgets are asked')}`,
  }),
  MoneyReady: ({ stream }) => budgetReady(stream),
  TenderFunded: () => ({ de: 'Die Mittel sind zurückgestellt', en: 'The money is set aside' }),
  TenderFundingRefused: ({ refusals }) => refusedBy(refusals),
  DocumentsApproved: ({ decision }, say) => ({
    de: `Unterlagen, Kriterien und Gewichte freigegeben${after(decision && decisionSaid(decision, say))}`,
    en: `Documents, criteria and weights approved${after(decision && decisionSaid(decision, say))}`,
  }),
  PublicationApproved: ({ decision }, say) => ({
    de: `Veröffentlichung freigegeben${after(decision && decisionSaid(decision, say))}`,
    en: `Publication approved${after(decision && decisionSaid(decision, say))}`,
  }),
  TenderPublished: ({ stage, dispatchedOn, closesAt, validUntil, urgentReason }, { day }) => ({
    de: `Veröffentlicht (abgesandt am ${day(dispatchedOn)}); ${stage === 'requests' ? 'Teilnahmeanträge' : 'Angebote'} bis ${momentSaid(closesAt)} Uhr, gebunden bis ${day(validUntil)}${urgentReason ? `; dringlich: ${urgentReason}` : ''}`,
    en: `Published (dispatched on ${day(dispatchedOn)}); ${stage === 'requests' ? 'requests' : 'bids'} until ${momentSaid(closesAt)}, binding until ${day(validUntil)}${urgentReason ? `; urgent: ${urgentReason}` : ''}`,
  }),
  BiddersInvited: ({ round, bidders, closesAt }) => {
    const firms = readsBids ? after(bidders.map(({ bidder }) => firmOf(bidder)).join(', ')) : '';
    return {
      de: `${counted(bidders, 'Unternehmen', 'Unternehmen')} zum Angebot aufgefordert (Runde ${round}), bis ${momentSaid(closesAt)} Uhr${firms}`,
      en: `${counted(bidders, 'firm', 'firms')} invited to bid (round ${round}), until ${momentSaid(closesAt)}${firms}`,
    };
  },
  NoticeDispatched: ({ kind, dispatchedOn, reference }, { day }) => ({
    de: `${noticeWords[kind].de} abgesandt am ${day(dispatchedOn)}${reference ? ` (${reference})` : ''}`,
    en: `${noticeWords[kind].en} dispatched on ${day(dispatchedOn)}${reference ? ` (${reference})` : ''}`,
  }),
  NoticeAnswered: ({ notice, publishedOn, rejectedBecause }, { day, nameOf }) =>
    publishedOn
      ? {
          de: `${nameOf(notice)}: veröffentlicht am ${day(publishedOn)}`,
          en: `${nameOf(notice)}: published on ${day(publishedOn)}`,
        }
      : {
          de: `${nameOf(notice)}: zurückgewiesen${after(rejectedBecause)}`,
          en: `${nameOf(notice)}: turned away${after(rejectedBecause)}`,
        },
});

/** `Budget 100-2025 ist bereit` */
export const budgetReady = (stream: string) => {
  const id = stream.slice('budget-'.length);
  return { de: `Budget ${id} ist bereit`, en: `Budget ${id} is ready` };
};

/** Which Budgets could not do it, or that something else came in between. */
export const refusedBy = (refusals: readonly { readonly stream: string }[]) => {
  const budgets = refusals.flatMap(({ stream }) =>
    stream.startsWith('budget-') ? [`Budget ${stream.slice('budget-'.length)}`] : [],
  );
  const by = budgets.join(', ');
  return by
    ? { de: `Nicht zustande gekommen; abgelehnt von ${by}`, en: `Came to nothing; refused by ${by}` }
    : { de: 'Nicht zustande gekommen', en: 'Came to nothing' };
};
