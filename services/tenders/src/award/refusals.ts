import type { Sentences } from '@moves/events/graph/sentences';

/** What refusals say from the proposal of an award to the end of a tender. */
export const awardRefusals: Sentences = {
  // Proposal and resolution.
  'lot-not-open': {
    de: 'Das Los {lot} gibt es hier nicht, oder es ist schon aufgehoben.',
    en: 'There is no lot {lot} here, or it is cancelled already.',
  },
  'lot-without-proposal': {
    de: 'Für das Los {lot} fehlt ein Vorschlag. Soll es keinen Zuschlag bekommen, heben Sie es auf.',
    en: 'Nobody is proposed for lot {lot}. If it shall not be awarded, cancel it.',
  },
  'lot-proposed-twice': {
    de: 'Für das Los {lot} stehen mehrere Vorschläge da; es bekommt genau einen Zuschlag.',
    en: 'Lot {lot} has several proposals; it is awarded once.',
  },
  'lot-without-bid': {
    de: 'Für das Los {lot} gibt es kein gewertetes Angebot. Heben Sie es auf.',
    en: 'No bid has been ranked for lot {lot}. Cancel it.',
    source: '§ 63 (1) Nr. 1 VgV, § 48 (1) Nr. 1 UVgO',
  },
  'bid-not-ranked-first': {
    de: 'Den Zuschlag bekommt das wirtschaftlichste Angebot. Im Los {lot} steht {first} auf Platz 1.',
    en: 'The award goes to the best bid. In lot {lot} that is {first}.',
    source: '§ 127 (1) GWB, § 43 (1) UVgO',
  },
  'direct-purchase-undivided': {
    de: 'Ein Direktauftrag hat keine Lose.',
    en: 'A direct purchase is not divided into lots.',
    source: '§ 14 UVgO',
  },
  'direct-purchase-names-firm': {
    de: 'Bei einem Direktauftrag nennt der Vorschlag das Unternehmen und seinen Preis, aber kein Angebot.',
    en: 'For a direct purchase the proposal names the firm and its price, but no bid.',
    source: '§ 14 UVgO',
  },
  'resolution-without-vote': {
    de: 'Zum Beschluss in der Sitzung ({level}) gehört die Abstimmung oder die Niederschrift.',
    en: 'A resolution in session ({level}) comes with its vote or its minutes.',
    source: '§§ 37, 38 GemO',
  },
  'resolution-only-advises': {
    de: 'Das Gremium {body} hat nur vorberaten, nicht beschlossen.',
    en: '{body} has only advised, not decided.',
    source: '§ 39 (4) GemO',
  },

  // Register and letters.
  'bidder-unknown': {
    de: 'In diesem Verfahren gibt es keinen Bieter {bidder}.',
    en: 'There is no bidder {bidder} in this procedure.',
  },
  'register-answer-older': {
    de: 'Es liegt schon eine neuere Auskunft vor, vom {answeredOn}.',
    en: 'There is a newer answer, of {answeredOn}.',
    source: '§ 6 WRegG',
  },
  'bidder-does-not-lose': {
    de: 'Der Bieter {bidder} unterliegt nicht; er bekommt kein Absageschreiben.',
    en: 'Bidder {bidder} does not lose, and gets no such letter.',
    source: '§ 134 (1) GWB',
  },
  'letter-twice': {
    de: 'Für den Bieter {bidder} stehen zwei Schreiben da.',
    en: 'There are two letters to bidder {bidder}.',
  },
  'letter-missing': {
    de: 'Dem Bieter {bidder} fehlt das Schreiben mit den Gründen; alle Unterlegenen werden gleichzeitig informiert.',
    en: 'The letter with the reasons to bidder {bidder} is missing; all who lose are told at the same time.',
    source: '§ 134 (1) GWB',
  },

  // Objections and reviews.
  'objection-known': { de: 'Die Rüge {objection} ist schon vermerkt.', en: 'Objection {objection} is noted already.' },
  'objection-unknown': {
    de: 'Die Rüge {objection} gibt es hier nicht.',
    en: 'There is no objection {objection} here.',
  },
  'objection-decided': {
    de: 'Über die Rüge {objection} ist schon entschieden.',
    en: 'Objection {objection} has been decided.',
  },
  'no-open-objection': { de: 'Keine Rüge ist offen.', en: 'No objection is open.' },
  'review-known': {
    de: 'Das Nachprüfungsverfahren {review} ist schon vermerkt.',
    en: 'Review {review} is noted already.',
  },
  'review-unknown': {
    de: 'Das Nachprüfungsverfahren {review} gibt es hier nicht.',
    en: 'There is no review {review} here.',
  },
  'review-ended': {
    de: 'Das Nachprüfungsverfahren {review} ist schon beendet.',
    en: 'Review {review} has ended already.',
  },
  'no-pending-review': { de: 'Kein Nachprüfungsverfahren ist anhängig.', en: 'No review is pending.' },
  'back-without-fault': {
    de: 'Das Verfahren wird nur zurückversetzt, wenn der Beschwerde abgeholfen wird.',
    en: 'The procedure only goes back if the complaint is upheld.',
  },
  'no-way-back': {
    de: 'Vom Stand »{status}« führt kein Weg zurück zum Stand »{backTo}«.',
    en: 'From «{status}» no way leads back to «{backTo}».',
  },
  'procedure-goes-back': {
    de: 'Das Verfahren wird zurückversetzt; der Zuschlag, der in Vorbereitung war, unterbleibt.',
    en: 'The procedure goes back; the award that was being prepared is not made.',
    source: '§ 168 (1) GWB',
  },

  // The award.
  'lot-not-awarded': {
    de: 'Das Los {lot} bekommt hier keinen Zuschlag.',
    en: 'Lot {lot} is not awarded here.',
  },
  'lot-needs-terms-once': {
    de: 'Der Vertrag für das Los {lot} braucht genau einmal seine Bedingungen.',
    en: 'The contract of lot {lot} needs its terms exactly once.',
  },
  'contract-begins-before-award': {
    de: 'Der Vertrag soll am {beginsOn} beginnen, also vor dem Zuschlag.',
    en: 'The contract is to begin on {beginsOn}, before the award.',
  },
  'notice-after-contract-end': {
    de: 'Die Kündigungsfrist endet erst nach dem Vertrag am {endsOn}.',
    en: 'The last day to give notice lies after the end of the contract on {endsOn}.',
  },
  'framework-longer-than-published': {
    de: 'Die Rahmenvereinbarung darf nach der Bekanntmachung höchstens bis {until} laufen.',
    en: 'As published, the framework may run until {until} at most.',
    source: '§ 21 (6) VgV, § 15 (4) UVgO',
  },
  'framework-binds-nothing-yet': {
    de: 'Eine Rahmenvereinbarung bindet noch keine Mittel; das tun erst ihre Abrufe.',
    en: 'A framework binds no money yet; its call-offs do.',
    source: '§ 21 VgV, § 15 UVgO',
  },
  'share-names-no-lot': {
    de: 'Bei mehreren Losen sagt jeder Jahresanteil, zu welchem Los er gehört.',
    en: 'With several lots each share of a year says to which lot it belongs.',
  },

  // After it, and without it.
  'bidder-debriefed': {
    de: 'Der Bieter {bidder} ist schon unterrichtet.',
    en: 'Bidder {bidder} has been told already.',
  },
  'statistics-reported': {
    de: 'Der Zuschlag ist schon gemeldet, am {on}.',
    en: 'The award has been reported already, on {on}.',
  },
  'reported-before-award': {
    de: 'Der Zuschlag war am {awardedOn}; früher kann er nicht gemeldet sein.',
    en: 'The award was on {awardedOn}; it cannot have been reported before.',
  },
  'ground-only-before-call': {
    de: 'Der Grund »{ground}« trägt nur, solange noch niemand zu einem Angebot aufgefordert ist.',
    en: 'The ground «{ground}» holds only before anybody has been asked to bid.',
  },
  'ground-only-after-call': {
    de: 'Der Grund »{ground}« setzt voraus, dass das Verfahren begonnen hat. Bis dahin genügt, dass der Bedarf entfällt.',
    en: 'The ground «{ground}» needs a procedure that has begun. Until then it is enough that the need is gone.',
  },
  'bids-still-sealed': {
    de: 'Solange die Angebote verschlossen sind, kann niemand den Grund »{ground}« kennen.',
    en: 'While bids are sealed, nobody can know of the ground «{ground}».',
  },
  'no-price-known': {
    de: 'Es ist noch kein Preis bekannt, der unwirtschaftlich sein könnte.',
    en: 'No price is known yet that could be too high.',
  },
  'compliant-bid-there': {
    de: 'Das Angebot {bid} ist nicht ausgeschlossen.',
    en: 'Bid {bid} has not been left out.',
  },
  'tender-cancelled': {
    de: 'Das Verfahren oder eines seiner Lose ist aufgehoben.',
    en: 'The procedure, or one of its lots, is cancelled.',
  },
  'contract-not-begun': {
    de: 'Der Vertrag {contract} wird noch angelegt. Versuchen Sie es gleich noch einmal.',
    en: 'Contract {contract} is still being entered. Try again in a moment.',
  },
  'contract-still-runs': {
    de: 'Der Vertrag {contract} läuft noch.',
    en: 'Contract {contract} still runs.',
    source: '§ 8 (4) VgV, § 6 UVgO',
  },

  // Entered afterwards.
  'step-not-entered-late': {
    de: 'Dieser Schritt lässt sich nicht nacherfassen.',
    en: 'This step cannot be entered afterwards.',
    source: '§§ 10 (1), 54, 55 VgV',
  },
  'late-step-known': {
    de: 'Der Eintrag {entry} ist schon vorgeschlagen.',
    en: 'Entry {entry} has been proposed already.',
  },
  'late-step-in-future': {
    de: 'Nacherfasst wird nur, was schon geschehen ist.',
    en: 'Only what has happened is entered afterwards.',
  },
  'late-step-unknown': {
    de: 'Den Eintrag {entry} gibt es nicht, oder er ist schon erledigt.',
    en: 'There is no entry {entry}, or it is settled already.',
  },
  'no-late-step': {
    de: 'Nichts ist zum Nacherfassen vorgeschlagen.',
    en: 'Nothing is proposed to be entered afterwards.',
  },
  'late-step-needs-second-person': {
    de: 'Was jemand nacherfassen will, bestätigt eine zweite Person.',
    en: 'What somebody wants to enter afterwards is confirmed by a second person.',
    source: '§ 8 (1) VgV, BSI ORP.4',
  },
  'options-beyond-estimate': {
    de: 'Optionen über {optionsCents} brutto stehen nicht im geschätzten Wert, der nur {estimatedCents} an Optionen enthält. Was nicht im Wettbewerb stand, braucht später ein neues Verfahren.',
    en: 'Options of {optionsCents} gross are not in the estimate, which holds {estimatedCents} of options only. What was not put to competition needs a new procedure later.',
    source: '§ 3 (1) VgV, § 132 (2) Nr. 1 GWB',
  },
  'award-notice-missing': {
    de: 'Der Zuschlag ist noch nicht bekannt gemacht. Wer die Akte jetzt schließt, wird nicht mehr daran erinnert.',
    en: 'The award has not been announced yet. Once the file is closed, nobody is reminded of it.',
  },
  'statistics-missing': {
    de: 'Der Zuschlag ist dem Statistischen Bundesamt noch nicht gemeldet.',
    en: 'The award has not been reported to the Federal Statistical Office yet.',
  },
};
