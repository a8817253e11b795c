import type { EventOf } from '@moves/events/catalogue/define';
import type { awardEvents } from '@moves/events/catalogue/tenders/award';
import { awardLevelWords, cancellationWords, tenderStatusWords } from '@moves/events/catalogue/tenders/in-words';
import { decisionSaid, type SentencesOf } from '@moves/events/graph/history';
import { refusedBy } from './preparation.ts';
import { after, counted, type Hearer, momentSaid } from './said.ts';

type Awarding = EventOf<(typeof awardEvents)[number]>;

const backSaid = (backTo: 'opened' | 'evaluated' | undefined, language: 'de' | 'en'): string => {
  if (!backTo) return '';
  return language === 'de'
    ? `; zurück zu „${tenderStatusWords[backTo].de}“`
    : `; back to “${tenderStatusWords[backTo].en}”`;
};

const RESULTS = {
  dismissed: { de: 'zurückgewiesen', en: 'dismissed' },
  upheld: { de: 'begründet', en: 'upheld' },
  withdrawn: { de: 'zurückgenommen', en: 'withdrawn' },
} as const;

/** From the proposal to the end, a sentence each. What letters say stays with those who may read bids. */
export const awardTold = ({ readsBids, nameOf, firmOf }: Hearer): SentencesOf<Awarding> => ({
  AwardProposed: ({ proposals }, { euros }) => {
    const said = (net: string) =>
      proposals.map(({ bidder, netCents }) => `${firmOf(bidder)} (${euros(netCents)} ${net})`).join(', ');
    return { de: `Zuschlag vorgeschlagen: ${said('netto')}`, en: `Award proposed: ${said('net')}` };
  },
  AwardResolved: ({ level, body, on, accepted, decision }, say) => {
    const paper = after(decision && decisionSaid(decision, say));
    return accepted
      ? {
          de: `${body} (${awardLevelWords[level].de}) hat die Vergabe am ${say.day(on)} beschlossen${paper}`,
          en: `${body} (${awardLevelWords[level].en}) resolved to award on ${say.day(on)}${paper}`,
        }
      : {
          de: `${body} (${awardLevelWords[level].de}) hat die Vergabe am ${say.day(on)} nicht beschlossen${paper}`,
          en: `${body} (${awardLevelWords[level].en}) did not resolve to award on ${say.day(on)}${paper}`,
        };
  },
  RegisterQueried: ({ bidder, answeredOn, entry }, { day }) => ({
    de: `Wettbewerbsregister zu ${firmOf(bidder)} am ${day(answeredOn)}: ${entry ? 'Eintragung' : 'keine Eintragung'}`,
    en: `Competition register on ${firmOf(bidder)}, ${day(answeredOn)}: ${entry ? 'an entry' : 'no entry'}`,
  }),
  InformationSent: ({ electronic, letters, earliestAt, rule }) => ({
    de: `${counted(letters, 'Bieter', 'Bieter')} ${electronic ? 'elektronisch' : 'schriftlich'} informiert; Vertragsschluss frühestens ${momentSaid(earliestAt)} Uhr (${rule})`,
    en: `${counted(letters, 'bidder', 'bidders')} informed ${electronic ? 'electronically' : 'by letter'}; contract at the earliest on ${momentSaid(earliestAt)} (${rule})`,
  }),
  ObjectionLodged: ({ receivedOn, text }, { day }) => ({
    de: `Rüge eingegangen am ${day(receivedOn)}${readsBids ? after(text) : ''}`,
    en: `Objection received on ${day(receivedOn)}${readsBids ? after(text) : ''}`,
  }),
  ObjectionDecided: ({ upheld, text, backTo }) => ({
    de: `${upheld ? 'Der Rüge abgeholfen' : 'Der Rüge nicht abgeholfen'}${backSaid(backTo, 'de')}${readsBids ? after(text) : ''}`,
    en: `${upheld ? 'The objection was remedied' : 'The objection was not remedied'}${backSaid(backTo, 'en')}${readsBids ? after(text) : ''}`,
  }),
  ReviewLodged: ({ chamber, reference }) => ({
    de: `Nachprüfung beantragt (${chamber}, ${reference}); es darf nicht zugeschlagen werden`,
    en: `Review lodged (${chamber}, ${reference}); nobody may award`,
  }),
  ReviewEnded: ({ result, backTo }) => ({
    de: `Nachprüfung beendet: ${RESULTS[result].de}${backSaid(backTo, 'de')}`,
    en: `Review ended: ${RESULTS[result].en}${backSaid(backTo, 'en')}`,
  }),
  AwardRequested: ({ money: { budgets }, awards }) => ({
    de: `Zuschlag angefordert für ${counted(awards, 'Los', 'Lose')}; ${counted(budgets, 'Budget wird gefragt', 'Budgets werden gefragt')}`,
    en: `Award asked for ${counted(awards, 'lot', 'lots')}; ${counted(budgets, 'Budget is asked', 'Budgets are asked')}`,
  }),
  TenderAwarded: ({ awards }, { euros }) => {
    const said = (net: string) =>
      awards.map(({ bidder, netCents }) => `${firmOf(bidder)} (${euros(netCents)} ${net})`).join(', ');
    return { de: `Zuschlag erteilt: ${said('netto')}`, en: `Awarded: ${said('net')}` };
  },
  AwardRefused: ({ refusals }) => refusedBy(refusals),
  BidderDebriefed: ({ bidder, requestedOn }, { day }) => ({
    de: `Auf Antrag vom ${day(requestedOn)} über die Gründe unterrichtet: ${firmOf(bidder)}`,
    en: `Told the reasons, as asked on ${day(requestedOn)}: ${firmOf(bidder)}`,
  }),
  StatisticsReported: ({ on, reference }, { day }) => ({
    de: `Vergabestatistik gemeldet am ${day(on)} (${reference})`,
    en: `Statistics reported on ${day(on)} (${reference})`,
  }),
  TenderCancelled: ({ ground, reason, lots }) => ({
    de: `${lots ? `${counted(lots, 'Los', 'Lose')} aufgehoben` : 'Aufgehoben'}: ${cancellationWords[ground].de}. ${reason}`,
    en: `${lots ? `${counted(lots, 'lot', 'lots')} cancelled` : 'Cancelled'}: ${cancellationWords[ground].en}. ${reason}`,
  }),
  TenderClosed: ({ retainUntil, rule }, { day }) => ({
    de: `Abgeschlossen; die Akte wird bis ${day(retainUntil)} aufbewahrt (${rule})`,
    en: `Closed; the file is kept until ${day(retainUntil)} (${rule})`,
  }),
  TenderHandedOver: ({ to }) => ({ de: `Übergeben an ${nameOf(to)}`, en: `Handed over to ${nameOf(to)}` }),
  BidderErased: ({ bidder }) => ({
    de: `Personenbezogene Angaben gelöscht: ${firmOf(bidder)}`,
    en: `Personal fields erased: ${firmOf(bidder)}`,
  }),
  LateStepProposed: ({ step, tookEffectAt }, { word }) => ({
    de: `Nacherfassung vorgeschlagen: „${word(step)}“, geschehen am ${momentSaid(tookEffectAt)} Uhr`,
    en: `Proposed to be entered afterwards: “${word(step)}”, which happened on ${momentSaid(tookEffectAt)}`,
  }),
  LateStepConfirmed: () => ({
    de: 'Nacherfassung von einer zweiten Person bestätigt',
    en: 'What was entered afterwards is confirmed by a second person',
  }),
  LateStepDropped: () => ({ de: 'Nacherfassung fallen gelassen', en: 'Will not be entered afterwards' }),
});
