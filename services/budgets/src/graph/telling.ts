import type { BudgetEvent, ObligationEvent } from '@moves/events/catalogue/budgets';
import type { Recorded } from '@moves/events/catalogue/define';
import { decisionSaid, type SentencesOf, type Telling } from '@moves/events/graph/history';
import { budget } from '../budget.ts';
import type { Budget } from '../budget-state.ts';
import { type Obligation, obligation } from '../obligations/obligation.ts';

/** Each event of a Budget in a sentence. A forgotten one does not compile. */
const budgetSentences: SentencesOf<BudgetEvent> = {
  BudgetOpened: ({ title, year }) => ({
    de: `Budget ${year} angelegt: ${title}`,
    en: `Budget ${year} opened: ${title}`,
  }),
  LineOpened: ({ title, kind }, { word }) => ({
    de: `Zeile „${title}“ angelegt (${word(kind)})`,
    en: `Line “${title}” opened (${word(kind)})`,
  }),
  LineTakenOver: ({ line, authorityCents, source }, { euros, nameOf }) => ({
    de: `${nameOf(line)}: Verfügungsrahmen ${euros(authorityCents)} übernommen, laut ${source.document}`,
    en: `${nameOf(line)}: authority of ${euros(authorityCents)} taken over, according to ${source.document}`,
  }),
  BudgetIntroduced: () => ({ de: 'In den Gemeinderat eingebracht', en: 'Introduced to the council' }),
  BudgetDeliberated: ({ reading }) => ({ de: `${reading}. Lesung`, en: `Reading ${reading} held` }),
  BudgetAdopted: ({ decision }, { day }) => ({
    de: `Beschlossen: ${decisionSaid(decision, { day })}`,
    en: `Adopted: ${decisionSaid(decision, { day })}`,
  }),
  BudgetTakenIntoForce: ({ publishedOn }, { day }) => ({
    de: `In Kraft, bekannt gemacht am ${day(publishedOn)}`,
    en: `In force, published on ${day(publishedOn)}`,
  }),
  ProvisionalManagementBegun: () => ({ de: 'Vorläufige Haushaltsführung', en: 'Provisional management' }),
  BudgetClosed: () => ({ de: 'Jahresabschluss festgestellt', en: 'Annual accounts adopted' }),
  AppropriationBooked: ({ line, amountCents }, { euros, nameOf }) => ({
    de: `${nameOf(line)}: Ansatz ${euros(amountCents)}`,
    en: `${nameOf(line)}: appropriation of ${euros(amountCents)}`,
  }),
  SupplementBooked: ({ line, amountCents, decision }, { euros, day, nameOf }) => ({
    de: `${nameOf(line)}: Nachtrag ${euros(amountCents)}, ${decisionSaid(decision, { day })}`,
    en: `${nameOf(line)}: supplement of ${euros(amountCents)}, ${decisionSaid(decision, { day })}`,
  }),
  VirementBooked: ({ from, to, amountCents }, { euros, nameOf }) => ({
    de: `${nameOf(from)} deckt ${nameOf(to)}: ${euros(amountCents)}`,
    en: `${nameOf(from)} covers ${nameOf(to)}: ${euros(amountCents)}`,
  }),
  EarmarkedIncomeBooked: ({ line, amountCents, document }, { euros, nameOf }) => ({
    de: `${nameOf(line)}: zweckgebundene Mehrerträge ${euros(amountCents)} (${document})`,
    en: `${nameOf(line)}: earmarked extra income of ${euros(amountCents)} (${document})`,
  }),
  ExcessRequested: ({ line, kind, amountCents, urgency }, { euros, word, nameOf }) => ({
    de: `${nameOf(line)}: ${euros(amountCents)} ${word(kind)} beantragt: ${urgency}`,
    en: `${nameOf(line)}: ${euros(amountCents)} ${word(kind)} requested: ${urgency}`,
  }),
  ExcessApproved: ({ excess, level, decision }, { word, day, nameOf }) => ({
    de: `${nameOf(excess)}: bewilligt (${word(level)})${decision ? `, ${decisionSaid(decision, { day })}` : ''}`,
    en: `${nameOf(excess)}: approved (${word(level)})${decision ? `, ${decisionSaid(decision, { day })}` : ''}`,
  }),
  ExcessRejected: ({ excess }, { nameOf }) => ({
    de: `${nameOf(excess)}: abgelehnt`,
    en: `${nameOf(excess)}: rejected`,
  }),
  LineBlocked: ({ line, amountCents, releasedBy }, { euros, nameOf }) => ({
    de: `${nameOf(line)}: ${euros(amountCents)} gesperrt, Freigabe durch ${releasedBy}`,
    en: `${nameOf(line)}: ${euros(amountCents)} blocked until released by ${releasedBy}`,
  }),
  BlockReleased: ({ block, decision }, { nameOf, day }) => ({
    de: `Sperrvermerk (Freigabe durch: ${nameOf(block)}) aufgehoben${decision ? `, ${decisionSaid(decision, { day })}` : ''}`,
    en: `Block (to be released by ${nameOf(block)}) released${decision ? `, ${decisionSaid(decision, { day })}` : ''}`,
  }),
  FreezeImposed: ({ share, lines }, { number, euros }) => ({
    de: `Haushaltssperre: ${number(share / 100)} % des Verfügbaren, ${euros(frozen(lines))}`,
    en: `Freeze: ${number(share / 100)} % of what is available, ${euros(frozen(lines))}`,
  }),
  FreezeLifted: () => ({ de: 'Haushaltssperre aufgehoben', en: 'Freeze lifted' }),
  CeilingSet: ({ title, amountCents, decision }, { euros, day }) => ({
    de: `Obergrenze „${title}“: ${euros(amountCents)}, ${decisionSaid(decision, { day })}`,
    en: `Ceiling “${title}”: ${euros(amountCents)}, ${decisionSaid(decision, { day })}`,
  }),
  CeilingLifted: ({ ceiling, decision }, { nameOf, day }) => ({
    de: `Obergrenze „${nameOf(ceiling)}“ aufgehoben, ${decisionSaid(decision, { day })}`,
    en: `Ceiling “${nameOf(ceiling)}” lifted, ${decisionSaid(decision, { day })}`,
  }),
  CommitmentAppropriationBooked: ({ line, due }, { euros, nameOf }) => ({
    de: `${nameOf(line)}: Verpflichtungsermächtigung ${due.map(({ year, amountCents }) => `${year}: ${euros(amountCents)}`).join(', ')}`,
    en: `${nameOf(line)}: commitment appropriation ${due.map(({ year, amountCents }) => `${year}: ${euros(amountCents)}`).join(', ')}`,
  }),
  CommitmentAppropriationUsed: ({ obligation, contract: id = obligation, due }, { euros }) => ({
    de: `Verpflichtungsermächtigung in Anspruch genommen für ${id}: ${due.map(({ year, amountCents }) => `${year}: ${euros(amountCents)}`).join(', ')}`,
    en: `Commitment appropriation used for ${id}: ${due.map(({ year, amountCents }) => `${year}: ${euros(amountCents)}`).join(', ')}`,
  }),
  FundsReserved: ({ line, grossCents, purpose, forThing }, { euros, nameOf }) => {
    const tender = forThing?.kind === 'tender' ? forThing.id : undefined;
    return {
      de: `${nameOf(line)}: ${euros(grossCents)} reserviert für ${purpose}${tender ? ` (Vergabe ${tender})` : ''}`,
      en: `${nameOf(line)}: ${euros(grossCents)} reserved for ${purpose}${tender ? ` (tender ${tender})` : ''}`,
    };
  },
  ReservationRejected: ({ line, amountCents }, { euros, nameOf }) => ({
    de: `${nameOf(line)}: ${euros(amountCents)} konnten nicht reserviert werden`,
    en: `${nameOf(line)}: ${euros(amountCents)} could not be reserved`,
  }),
  ReservationReleased: ({ reservation, amountCents }, { euros, nameOf }) => ({
    de: `${nameOf(reservation)}: Reservierung von ${euros(amountCents)} aufgehoben`,
    en: `${nameOf(reservation)}: reservation of ${euros(amountCents)} released`,
  }),
  ReservationExpired: ({ reservation, amountCents }, { euros, nameOf }) => ({
    de: `${nameOf(reservation)}: Reservierung von ${euros(amountCents)} abgelaufen`,
    en: `${nameOf(reservation)}: reservation of ${euros(amountCents)} expired`,
  }),
  FundsCommitted: ({ line, grossCents, purpose, document, contract }, { euros, nameOf }) => ({
    de: `${nameOf(line)}: ${euros(grossCents)} gebunden für ${purpose} (${document}${contract ? `, Vertrag ${contract}` : ''})`,
    en: `${nameOf(line)}: ${euros(grossCents)} committed for ${purpose} (${document}${contract ? `, contract ${contract}` : ''})`,
  }),
  CommitmentReduced: ({ commitment, amountCents }, { euros, nameOf }) => ({
    de: `${nameOf(commitment)}: Bindung um ${euros(amountCents)} vermindert`,
    en: `${nameOf(commitment)}: commitment reduced by ${euros(amountCents)}`,
  }),
  ActualPosted: ({ line, amountCents, document, valueOn }, { euros, day, nameOf }) => ({
    de: `${nameOf(line)}: ${euros(amountCents)} gebucht zum ${day(valueOn)} (${document})`,
    en: `${nameOf(line)}: ${euros(amountCents)} posted for ${day(valueOn)} (${document})`,
  }),
  PostingReversed: ({ posting, document }, { nameOf }) => ({
    de: `${nameOf(posting)}: storniert mit ${document}`,
    en: `${nameOf(posting)}: reversed with ${document}`,
  }),
  ForecastGiven: ({ line, plannedRestCents }, { euros, nameOf }) => ({
    de: `${nameOf(line)}: noch geplant ${euros(plannedRestCents)}`,
    en: `${nameOf(line)}: ${euros(plannedRestCents)} still planned`,
  }),
  MaterialDeviationFound: ({ coverGroup, deviationCents, limitCents }, { euros, word }) => ({
    de: `${word(coverGroup)}: voraussichtlich ${euros(deviationCents)} über dem Verfügungsrahmen, zu berichten ab ${euros(limitCents)}`,
    en: `${word(coverGroup)}: expected ${euros(deviationCents)} beyond authority, to be reported from ${euros(limitCents)}`,
  }),
  PersonnelForecastRaised: ({ line, position, amountCents, rates }, { euros, nameOf }) => ({
    de: `${nameOf(line)}: Stelle ${position} kostet im Jahr ${euros(amountCents)} (${rates})`,
    en: `${nameOf(line)}: post ${position} costs ${euros(amountCents)} in the year (${rates})`,
  }),
  CarryOverProposed: ({ line, amountCents, to }, { euros, nameOf }) => ({
    de: `${nameOf(line)}: Übertragung von ${euros(amountCents)} nach ${to} vorgeschlagen`,
    en: `${nameOf(line)}: carry-over of ${euros(amountCents)} to ${to} proposed`,
  }),
  CarryOverSent: ({ line, amountCents, to }, { euros, nameOf }) => ({
    de: `${nameOf(line)}: ${euros(amountCents)} nach ${to} übertragen, dort noch nicht angekommen`,
    en: `${nameOf(line)}: ${euros(amountCents)} on the way to ${to}`,
  }),
  CarryOverReceived: ({ line, amountCents, from }, { euros, nameOf }) => ({
    de: `${nameOf(line)}: ${euros(amountCents)} aus ${from} erhalten`,
    en: `${nameOf(line)}: ${euros(amountCents)} received from ${from}`,
  }),
  CarryOverArrived: ({ carryOver }, { nameOf }) => ({
    de: `Übertragung nach ${nameOf(carryOver)}: angekommen`,
    en: `Carry-over to ${nameOf(carryOver)}: arrived`,
  }),
  CarryOverReturned: ({ line, amountCents }, { euros, nameOf }) => ({
    de: `${nameOf(line)}: Übertragung von ${euros(amountCents)} zurückgekommen`,
    en: `${nameOf(line)}: carry-over of ${euros(amountCents)} returned`,
  }),
  CarryOverRefused: ({ from, amountCents }, { euros }) => ({
    de: `Übertragung von ${euros(amountCents)} aus ${from} nicht angenommen`,
    en: `Carry-over of ${euros(amountCents)} from ${from} not accepted`,
  }),
  CarryOverWaived: ({ carryOver }, { nameOf }) => ({
    de: `Auf die Übertragung nach ${nameOf(carryOver)} verzichtet`,
    en: `Carry-over to ${nameOf(carryOver)} waived`,
  }),
};

const frozen = (lines: readonly { amountCents: number }[]): number =>
  lines.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** Each event of an obligation in a sentence. A forgotten one does not compile. */
const obligationSentences: SentencesOf<ObligationEvent> = {
  ObligationPlanned: ({ title, years }, { euros }) => {
    const shares = years.map(({ budget: id, grossCents }) => `${id}: ${euros(grossCents)}`).join(', ');
    return { de: `${title} geplant: ${shares}`, en: `${title} planned: ${shares}` };
  },
  ShareReady: ({ stream }) => ({ de: `Anteil bereit: ${yearOf(stream)}`, en: `Share ready: ${yearOf(stream)}` }),
  ObligationEntered: () => ({ de: 'In allen Jahren gebunden', en: 'Committed in all years' }),
  ObligationRefused: ({ refusals }) => {
    const years = refusals.map(({ stream }) => yearOf(stream)).join(', ');
    return { de: `Nicht gebunden; abgelehnt von ${years}`, en: `Not committed; refused by ${years}` };
  },
};

const yearOf = (stream: string): string => stream.slice('budget-'.length);

/** The part of a Budget that an event begins, and what it is called from then on. */
const names = ({ type, data }: Recorded): readonly [string, string] | undefined => {
  const said = data as Record<string, string>;
  switch (type) {
    case 'LineOpened':
      return [said.line!, said.title!];
    case 'CeilingSet':
      return [said.ceiling!, said.title!];
    case 'FundsReserved':
      return [said.reservation!, said.purpose!];
    case 'FundsCommitted':
      return [said.commitment!, said.purpose!];
    case 'ActualPosted':
      return [said.posting!, said.document!];
    case 'ExcessRequested':
      return [said.excess!, said.urgency!];
    case 'LineBlocked':
      return [said.block!, said.releasedBy!];
    case 'CarryOverProposed':
      return [said.carryOver!, said.to!];
    default:
      return undefined;
  }
};

/** How the books of a Budget are read out. */
export const budgetTelling: Telling<Budget> = { thing: budget, sentences: budgetSentences, names };
/** How the books of an obligation are read out. */
export const obligationTelling: Telling<Obligation> = { thing: obligation, sentences: obligationSentences };
