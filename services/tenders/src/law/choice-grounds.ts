import type { Procedure } from '@moves/events/catalogue/tenders/words';
import type { Said } from '@moves/events/catalogue/words';

/** A ground on which a procedure may be chosen that is not free to choose, in the paragraph's short name and our own words. */
export interface ChoiceGround {
  /** As `ProcedureChosen.grounds` names it. */
  readonly ground: string;
  readonly procedures: readonly Procedure[];
  readonly meaning: Said;
  /** One firm may be asked alone (§ 12 (3) UVgO, § 14 (4) VgV). */
  readonly oneFirm?: boolean;
  /** It rests on a value limit that the Land sets, and so is no reason of its own. */
  readonly byLimit?: boolean;
}

/** Extreme urgency: no call, no minimum period, no standstill (§ 134 (3) GWB). */
export const EXTREME_URGENCY = '§ 14 (4) Nr. 3 VgV';

const CALL: readonly Procedure[] = ['negotiatedWithCall', 'competitiveDialogue'];
const NO_CALL: readonly Procedure[] = ['negotiatedWithoutCall'];
const RESTRICTED: readonly Procedure[] = ['restrictedWithoutCompetition'];
const NEGOTIATED_AWARD: readonly Procedure[] = ['negotiatedAwardWithCompetition', 'negotiatedAwardWithoutCompetition'];

const ground = (
  name: string,
  procedures: readonly Procedure[],
  de: string,
  en: string,
  rest: Pick<ChoiceGround, 'oneFirm' | 'byLimit'> = {},
): ChoiceGround => ({ ground: name, procedures, meaning: { de, en }, ...rest });

const alone = { oneFirm: true };

/** Every ground of § 14 (3) and (4) VgV, § 19 (1) VgV, § 8 (3) and (4) UVgO. */
export const choiceGrounds: readonly ChoiceGround[] = [
  ground(
    '§ 14 (3) Nr. 1 VgV',
    CALL,
    'Was es am Markt gibt, muss erst angepasst werden',
    'What the market offers has to be adapted first',
  ),
  ground(
    '§ 14 (3) Nr. 2 VgV',
    CALL,
    'Gesucht ist eine konzeptionelle oder innovative Lösung',
    'A conceptual or innovative solution is sought',
  ),
  ground(
    '§ 14 (3) Nr. 3 VgV',
    CALL,
    'Art, Komplexität oder Risiken machen Verhandlungen nötig',
    'Nature, complexity or risks make talks necessary',
  ),
  ground(
    '§ 14 (3) Nr. 4 VgV',
    CALL,
    'Keine Norm oder technische Referenz beschreibt die Leistung genau genug',
    'No standard or technical reference describes it precisely enough',
  ),
  ground(
    '§ 14 (3) Nr. 5 VgV',
    CALL,
    'Ein offenes oder nicht offenes Verfahren brachte nur ungeeignete Angebote',
    'An open or restricted procedure brought no acceptable bids',
  ),
  ground(
    '§ 19 (1) VgV',
    ['innovationPartnership'],
    'Die innovative Leistung gibt es am Markt noch nicht',
    'The market does not offer the innovation yet',
  ),
  ground(
    '§ 14 (4) Nr. 1 VgV',
    NO_CALL,
    'Ein offenes oder nicht offenes Verfahren blieb ohne geeignete Angebote oder Anträge',
    'An open or restricted procedure stayed without suitable bids or requests',
  ),
  ground(
    '§ 14 (4) Nr. 2 VgV',
    NO_CALL,
    'Nur ein bestimmtes Unternehmen kann leisten',
    'Only one firm can deliver',
    alone,
  ),
  ground(
    EXTREME_URGENCY,
    NO_CALL,
    'Äußerst dringlich, nicht vorhersehbar und nicht selbst verursacht',
    'Extremely urgent, unforeseeable, and not of the buyer’s making',
    alone,
  ),
  ground(
    '§ 14 (4) Nr. 4 VgV',
    NO_CALL,
    'Ware allein für Forschung, Versuche oder Entwicklung',
    'Goods made only for research, experiment or development',
    alone,
  ),
  ground(
    '§ 14 (4) Nr. 5 VgV',
    NO_CALL,
    'Zusätzliche Lieferung des bisherigen Lieferanten, weil ein Wechsel nicht passte',
    'Additional goods from the former supplier, because others would not fit',
    alone,
  ),
  ground('§ 14 (4) Nr. 6 VgV', NO_CALL, 'Ware von einer Warenbörse', 'Goods quoted on a commodity market', alone),
  ground(
    '§ 14 (4) Nr. 7 VgV',
    NO_CALL,
    'Besonders günstig aus Geschäftsaufgabe oder Insolvenz',
    'Particularly advantageous, from liquidation or insolvency',
    alone,
  ),
  ground(
    '§ 14 (4) Nr. 8 VgV',
    NO_CALL,
    'Dienstleistung im Anschluss an einen Planungswettbewerb',
    'Services that follow a design contest',
    alone,
  ),
  ground(
    '§ 14 (4) Nr. 9 VgV',
    NO_CALL,
    'Wiederholung gleichartiger Dienstleistungen, im ersten Verfahren angekündigt',
    'Repetition of similar services, announced in the first procedure',
    alone,
  ),

  ground(
    '§ 8 (3) Nr. 1 UVgO',
    RESTRICTED,
    'Eine öffentliche Ausschreibung hatte kein wirtschaftliches Ergebnis',
    'A public tender had no economic result',
  ),
  ground(
    '§ 8 (3) Nr. 2 UVgO',
    RESTRICTED,
    'Der Aufwand eines Wettbewerbs stünde im Missverhältnis zum Vorteil oder Wert',
    'The effort of a competition would be out of proportion to its advantage or value',
  ),
  ground(
    '§ 8 (4) Nr. 1 UVgO',
    NEGOTIATED_AWARD,
    'Gesucht ist eine konzeptionelle oder innovative Lösung',
    'A conceptual or innovative solution is sought',
  ),
  ground(
    '§ 8 (4) Nr. 2 UVgO',
    NEGOTIATED_AWARD,
    'Art, Komplexität oder Risiken machen Verhandlungen nötig',
    'Nature, complexity or risks make talks necessary',
  ),
  ground(
    '§ 8 (4) Nr. 3 UVgO',
    NEGOTIATED_AWARD,
    'Die Leistung lässt sich vorab nicht eindeutig genug beschreiben',
    'It cannot be described clearly enough beforehand',
  ),
  ground(
    '§ 8 (4) Nr. 4 UVgO',
    NEGOTIATED_AWARD,
    'Nach einer Aufhebung verspricht eine Wiederholung kein wirtschaftliches Ergebnis',
    'After a cancellation, repeating it promises no economic result',
  ),
  ground(
    '§ 8 (4) Nr. 5 UVgO',
    NEGOTIATED_AWARD,
    'Was es am Markt gibt, muss erst angepasst werden',
    'What the market offers has to be adapted first',
  ),
  ground(
    '§ 8 (4) Nr. 6 UVgO',
    NEGOTIATED_AWARD,
    'Wissenschaftlich-technische Aufgaben außerhalb des allgemeinen Dienstbetriebs',
    'Scientific or technical tasks beyond the running of the office',
  ),
  ground(
    '§ 8 (4) Nr. 7 UVgO',
    NEGOTIATED_AWARD,
    'Folgeauftrag an Unternehmen, die an der Entwicklung beteiligt waren',
    'A follow-up for firms that took part in the development',
  ),
  ground(
    '§ 8 (4) Nr. 8 UVgO',
    NEGOTIATED_AWARD,
    'Der Aufwand einer Ausschreibung stünde im Missverhältnis zum Vorteil oder Wert',
    'The effort of a tender would be out of proportion to its advantage or value',
  ),
  ground(
    '§ 8 (4) Nr. 9 UVgO',
    NEGOTIATED_AWARD,
    'Besonders dringlich, nicht vorhersehbar und nicht selbst verursacht',
    'Particularly urgent, unforeseeable, and not of the buyer’s making',
    alone,
  ),
  ground(
    '§ 8 (4) Nr. 10 UVgO',
    NEGOTIATED_AWARD,
    'Nur ein Unternehmen kann leisten',
    'Only one firm can deliver',
    alone,
  ),
  ground(
    '§ 8 (4) Nr. 11 UVgO',
    NEGOTIATED_AWARD,
    'Ware von einer Warenbörse',
    'Goods quoted on a commodity market',
    alone,
  ),
  ground(
    '§ 8 (4) Nr. 12 UVgO',
    NEGOTIATED_AWARD,
    'Erneuerung oder Erweiterung durch den bisherigen Auftragnehmer',
    'Renewal or extension by the former contractor',
    alone,
  ),
  ground(
    '§ 8 (4) Nr. 13 UVgO',
    NEGOTIATED_AWARD,
    'Ersatzteile oder Zubehör vom ursprünglichen Lieferanten',
    'Spare parts or accessories from the original supplier',
    alone,
  ),
  ground(
    '§ 8 (4) Nr. 14 UVgO',
    NEGOTIATED_AWARD,
    'Eine vorteilhafte Gelegenheit ist wirtschaftlicher als eine Ausschreibung',
    'An advantageous opportunity is more economical than a tender',
    alone,
  ),
  ground(
    '§ 8 (4) Nr. 15 UVgO',
    NEGOTIATED_AWARD,
    'Sicherheit oder Geheimhaltung verlangen es',
    'Security or secrecy requires it',
  ),
  ground(
    '§ 8 (4) Nr. 16 UVgO',
    NEGOTIATED_AWARD,
    'Vorbehalten für Werkstätten oder vergleichbare Einrichtungen',
    'Reserved for sheltered workshops or similar institutions',
  ),
  ground(
    '§ 8 (4) Nr. 17 UVgO',
    NEGOTIATED_AWARD,
    'Eine Wertgrenze des Landes lässt es zu',
    'A value limit of the Land allows it',
    { byLimit: true },
  ),
];

/** The ground of that name. */
export const choiceGround = (name: string): ChoiceGround | undefined =>
  choiceGrounds.find(({ ground: known }) => known === name);

/** True if one of these grounds lets a single firm be asked (§ 12 (3) UVgO, § 14 (4) VgV). */
export const mayAskOneFirm = (grounds: readonly string[]): boolean => grounds.some(name => choiceGround(name)?.oneFirm);
