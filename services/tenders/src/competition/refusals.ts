import type { Sentences } from '@moves/events/graph/sentences';

/** What refusals say between publication and the bids' places. */
export const competitionRefusals: Sentences = {
  // Questions, corrections, deadlines.
  'question-received': { de: 'Die Frage {question} ist schon vermerkt.', en: 'Question {question} is noted already.' },
  'tender-question-unknown': {
    de: 'Die Frage {question} gibt es hier nicht.',
    en: 'There is no question {question} here.',
  },
  'question-answered': {
    de: 'Die Frage {question} ist schon beantwortet.',
    en: 'Question {question} is answered already.',
  },
  'question-outside-its-round': {
    de: 'Die Frage soll am {receivedOn} eingegangen sein; möglich ist nur {from} bis {to}.',
    en: 'The question is said to have come on {receivedOn}; only {from} to {to} is possible.',
  },
  'no-question-open': { de: 'Keine Frage ist unbeantwortet.', en: 'No question is unanswered.' },
  'answer-needs-extension': {
    de: 'Bis zum Fristende am {closesAt} bliebe den Unternehmen zu wenig Zeit. Verlängern Sie zuerst die Frist, mindestens bis {earliestAt}.',
    en: 'Until the closing on {closesAt} firms would have too little time. Extend the deadline first, to {earliestAt} at least.',
  },
  'change-needs-extension': {
    de: 'Die Antwort ändert die Vergabeunterlagen, das Fristende ist aber noch der {closesAt}. Verlängern Sie zuerst die Frist, mindestens bis {earliestAt}.',
    en: 'The answer changes the documents, but the closing still is {closesAt}. Extend the deadline first, to {earliestAt} at least.',
  },
  'correction-needs-extension': {
    de: 'Eine wesentliche Berichtigung verlängert die Frist mindestens bis {earliestAt}; angegeben ist {closesAt}.',
    en: 'An essential correction extends the deadline to {earliestAt} at least; it says {closesAt}.',
  },
  'correction-unknown': {
    de: 'Die Berichtigung {correction} wartet nicht auf ihre Freigabe; eine neuere hat sie abgelöst, oder es gab sie nie.',
    en: 'Correction {correction} does not wait for approval; a newer one took its place, or there never was one.',
  },
  'criteria-are-essential': {
    de: 'Zuschlagskriterien und Gewichte ändern sich nur durch eine wesentliche Berichtigung mit Fristverlängerung.',
    en: 'Award criteria and weights change only by an essential correction with an extension.',
    source: '§ 127 (5) GWB, § 20 (3) Nr. 2 VgV',
  },
  'round-not-kept-here': {
    de: 'Die Frist dieses übernommenen Verfahrens wird hier nicht geführt.',
    en: 'The deadline of this procedure, which was taken over, is not kept here.',
  },
  'deadline-only-later': {
    de: 'Die Frist endet schon am {closesAt}; verkürzen lässt sie sich nicht.',
    en: 'The deadline is {closesAt}; it cannot be made shorter.',
    source: '§ 20 VgV, § 13 UVgO',
  },
  'validity-only-longer': {
    de: 'Die Bieter sind bis {validUntil} gebunden; kürzer wird die Bindefrist nicht.',
    en: 'Bidders are bound until {validUntil}; it does not become shorter.',
  },

  // The bids in hand.
  'bid-not-in-round': {
    de: 'Ein Angebot {bid} wurde in dieser Runde nicht geöffnet.',
    en: 'No bid {bid} was opened in this round.',
  },
  'bid-left-out': { de: 'Das Angebot {bid} ist ausgeschlossen: {ground}.', en: 'Bid {bid} is excluded: {ground}.' },
  'bid-cover-not-recorded': {
    de: 'Von Angebot {bid} ist noch nicht festgehalten, wer bietet.',
    en: 'Who made bid {bid} is not recorded yet.',
    source: '§ 55 VgV, § 40 UVgO',
  },
  'bid-checked': { de: 'Das Angebot {bid} ist schon geprüft.', en: 'Bid {bid} is checked already.' },
  'bid-named-twice': { de: 'Ein Angebot ist doppelt genannt.', en: 'A bid is named twice.' },
  'bid-not-named': {
    de: 'Das Angebot {bid} fehlt; alle, die noch dabei sind, werden gleich behandelt.',
    en: 'Bid {bid} is missing; all that are still in are treated alike.',
    source: '§ 97 (2) GWB, § 2 (2) UVgO',
  },
  'no-bid-to-record': {
    de: 'Alle geöffneten Angebote sind geprüft oder ausgeschlossen.',
    en: 'All bids that were opened are checked or excluded.',
  },
  'bidder-not-invited': {
    de: '{bidder} wurde in dieser Runde nicht zum Angebot aufgefordert.',
    en: '{bidder} was not invited to bid in this round.',
    source: '§§ 16 (4), 17 (4) VgV, §§ 10–12 UVgO',
  },
  'bidder-name-taken': {
    de: 'Unter {bidder} ist in dieser Vergabe schon ein anderes Unternehmen geführt.',
    en: '{bidder} is another firm in this tender.',
  },
  'bidder-bids-twice': {
    de: '{bidder} hat in dieser Runde schon ein Angebot; das zurückgezogene muss zuerst ausgeschlossen werden.',
    en: '{bidder} has a bid in this round already; one that was withdrawn must be excluded first.',
  },
  'request-has-no-price': { de: 'Ein Teilnahmeantrag hat keine Preise.', en: 'A request to take part has no prices.' },
  'price-of-unknown-lot': { de: 'Das Los {lot} gibt es in dieser Vergabe nicht.', en: 'This tender has no lot {lot}.' },
  'lot-priced-twice': { de: 'Für das Los {lot} stehen zwei Preise da.', en: 'There are two prices for lot {lot}.' },

  // Documents and formal check.
  'no-bidder-to-ask': { de: 'Noch ist kein Bieter festgehalten.', en: 'No bidder is recorded yet.' },
  'documents-asked': {
    de: 'Von Angebot {bid} ist schon etwas nachgefordert, bis {until}.',
    en: 'Documents are asked for from bid {bid} already, until {until}.',
  },
  'scoring-document-not-asked-later': {
    de: '«{title}» geht in die Wertung ein und darf nicht nachgefordert werden.',
    en: '«{title}» gives points and may not be asked for later.',
  },
  'price-not-asked-later': {
    de: 'Die Preisangabe «{title}» darf nur nachgefordert werden, wenn sie weder Gesamtpreis noch Reihenfolge ändert; begründen Sie das.',
    en: 'The price «{title}» may be asked for later only if it changes neither the total nor the order; give the reason.',
  },
  'performance-not-corrected': {
    de: '«{title}» beschreibt die Leistung: es darf nachgereicht oder vervollständigt, aber nicht korrigiert werden.',
    en: '«{title}» describes the performance: it may be handed in or completed, not corrected.',
  },
  'documents-day-has-passed': { de: 'Der {until} ist schon vorbei.', en: '{until} has passed already.' },
  'documents-day-differs': {
    de: 'Für alle gilt dieselbe Nachfrist; in dieser Runde läuft sie bis {until}.',
    en: 'The same day holds for all; in this round it is {until}.',
    source: '§ 56 (4) VgV, § 41 (4) UVgO',
  },
  'no-documents-asked': { de: 'Von keinem Angebot fehlt etwas Nachgefordertes.', en: 'No bid waits for documents.' },
  'documents-not-asked': {
    de: 'Von Angebot {bid} ist nichts nachgefordert.',
    en: 'Nothing was asked for from bid {bid}.',
  },
  'documents-came-late': {
    de: 'Die Nachfrist für Angebot {bid} endete am {until}; was danach kam, zählt nicht.',
    en: 'For bid {bid} the day was {until}; what came after does not count.',
    source: '§ 57 (1) Nr. 2 VgV, § 42 (1) UVgO',
  },
  'documents-may-still-come': {
    de: 'Die Nachfrist für Angebot {bid} läuft noch bis {until}.',
    en: 'Documents of bid {bid} may still come until {until}.',
    source: '§ 56 (4) VgV, § 41 (4) UVgO',
  },
  'no-bid-to-check': {
    de: 'Kein festgehaltenes Angebot wartet auf seine Prüfung.',
    en: 'No recorded bid waits to be checked.',
  },
  'documents-incomplete': {
    de: 'Zu Angebot {bid} sind nachgeforderte Unterlagen ausgeblieben; es ist auszuschließen.',
    en: 'Documents that were asked for did not come for bid {bid}; it must be excluded.',
    source: '§ 57 (1) Nr. 2 VgV, § 42 (1) UVgO',
  },
  'variant-not-admitted': {
    de: 'Angebot {bid} ist ein Nebenangebot, und Nebenangebote sind nicht zugelassen; es ist auszuschließen.',
    en: 'Bid {bid} is a variant, and variants are not admitted; it must be excluded.',
    source: '§ 57 (1) Nr. 6 VgV, § 42 (1) UVgO',
  },
  'bid-without-price': {
    de: 'Angebot {bid} nennt keinen Preis.',
    en: 'Bid {bid} names no price.',
    source: '§ 57 (1) Nr. 5 VgV, § 42 (1) UVgO',
  },
  'corrected-prices-of-other-lots': {
    de: 'Nachgerechnet werden genau die Lose, auf die Angebot {bid} lautet.',
    en: 'Sums are put right for exactly the lots of bid {bid}.',
  },

  // Exclusion and explanation.
  'ground-needs-bid': {
    de: 'Der Grund «{ground}» passt nur auf ein Angebot, nicht auf einen Teilnahmeantrag.',
    en: 'The ground «{ground}» fits only a bid, not a request to take part.',
  },
  'breach-needs-day': {
    de: 'Für den Grund «{ground}» fehlt der Tag der rechtskräftigen Verurteilung oder des Ereignisses; ab ihm zählt die Höchstdauer.',
    en: 'The ground «{ground}» needs the day of the final judgment or of the event, from which its years count.',
    source: '§ 126 GWB',
  },
  'breach-too-old': {
    de: 'Für diesen Verstoß durfte nur bis {until} ausgeschlossen werden.',
    en: 'For this breach a firm could be excluded only until {until}.',
    source: '§ 126 GWB',
  },
  'breach-to-come': {
    de: 'Der {breachOn} liegt noch in der Zukunft.',
    en: '{breachOn} is still to come.',
  },
  'bid-came-in-time': {
    de: 'Angebot {bid} ist rechtzeitig eingegangen.',
    en: 'Bid {bid} came in time.',
    source: '§ 57 (1) Nr. 1 VgV, § 42 (1) UVgO',
  },
  'bid-is-no-variant': { de: 'Angebot {bid} ist kein Nebenangebot.', en: 'Bid {bid} is no variant.' },
  'low-price-not-clarified': {
    de: 'Vor der Ablehnung eines ungewöhnlich niedrigen Preises ist der Bieter zu hören; eine Aufklärung ohne Erfolg liegt zu {bid} nicht vor.',
    en: 'Before an abnormally low price is rejected the bidder must be heard; no failed explanation is recorded for {bid}.',
    source: '§ 60 (1), (3) VgV, § 44 UVgO',
  },
  'no-price-to-clarify': {
    de: 'Von keinem gültigen Angebot ist ein Preis festgehalten.',
    en: 'No price of a valid bid is recorded.',
  },

  // Candidates and talks.
  'too-few-candidates': {
    de: 'Auszuwählen sind mindestens {fewest} Bewerber, oder alle {suitable} geeigneten; ausgewählt sind {selected}.',
    en: 'At least {fewest} candidates must be selected, or all {suitable} who are suitable; {selected} are.',
  },
  'fewer-candidates-need-reason': {
    de: 'Weniger als {fewest} Bewerber, hier {selected}, brauchen einen Grund.',
    en: 'Fewer than {fewest} candidates, here {selected}, need a reason.',
  },
  'talks-about-other-round': {
    de: 'Verhandelt wird über die Angebote der Runde {current}, nicht der Runde {round}.',
    en: 'Talks are about the bids of round {current}, not of round {round}.',
  },
  'talks-outside-their-round': {
    de: 'Verhandelt wurde angeblich am {on}; möglich ist nur {from} bis {to}.',
    en: 'Talks are said to have been on {on}; only {from} to {to} is possible.',
  },

  // Evaluation.
  'points-are-computed': {
    de: 'Die Punkte für {criterion} folgen aus der veröffentlichten Formel.',
    en: 'Points for {criterion} follow from the published formula.',
    source: '§ 58 (2), (3) VgV, § 43 UVgO',
  },
  'too-many-points': {
    de: 'Angebot {bid} bekäme in {criterion} mehr als die höchstens {mostPoints} Punkte.',
    en: 'Bid {bid} would get more in {criterion} than the {mostPoints} points there are.',
  },
  'points-need-reason': {
    de: 'Die Punkte von Angebot {bid} in {criterion} brauchen eine Begründung.',
    en: 'The points of bid {bid} in {criterion} need a reason.',
    source: '§ 8 (1) VgV, § 6 UVgO',
  },
  'score-out-of-place': {
    de: 'Für Angebot {bid}, Los {lot}, Kriterium {criterion} ist nichts zu werten.',
    en: 'There is nothing to score for bid {bid}, lot {lot}, criterion {criterion}.',
  },
  'score-given-twice': {
    de: 'Angebot {bid}, Los {lot}, Kriterium {criterion} ist doppelt gewertet.',
    en: 'Bid {bid}, lot {lot}, criterion {criterion} is scored twice.',
  },
  'score-missing': {
    de: 'Es fehlen die Punkte von Angebot {bid} in Los {lot}, Kriterium {criterion}.',
    en: 'The points of bid {bid} in lot {lot}, criterion {criterion} are missing.',
    source: '§ 127 GWB, § 58 VgV, § 43 UVgO',
  },
  'cost-missing': {
    de: 'Es fehlen die Lebenszykluskosten von Angebot {bid} in Los {lot}, Kriterium {criterion}.',
    en: 'The life-cycle cost of bid {bid} in lot {lot}, criterion {criterion} is missing.',
    source: '§ 59 VgV, § 43 (4) UVgO',
  },
  'no-bid-for-open-lots': {
    de: 'Kein gültiges Angebot nennt einen Preis für ein Los, das noch zu vergeben ist.',
    en: 'No valid bid has a price for a lot that is still to be awarded.',
  },
  'evaluation-outdated': {
    de: 'Seit der Wertung ist ein Angebot ausgeschlossen oder ein Los aufgehoben worden; sie ist zurückzugeben und neu zu machen.',
    en: 'A bid was excluded or a lot cancelled since the evaluation; it must be returned and made anew.',
    source: '§ 58 VgV, § 43 UVgO',
  },
  'evaluation-differs': {
    de: 'Ihre Prüfsumme ist eine andere als die der Wertung: Sie sind zu einem anderen Ergebnis gekommen.',
    en: 'Your hash is another than the evaluation’s: you have come to another result.',
    source: '§ 58 (5) VgV, § 43 (8) UVgO',
  },
  'criteria-not-negotiable': {
    de: 'Von der zweiten Angebotsrunde an bleiben die Zuschlagskriterien, wie sie sind; über sie wird nicht verhandelt.',
    en: 'From the second round of bids on the award criteria stay as they are; they are not negotiable.',
    source: '§ 17 (10) VgV, § 12 (4) UVgO',
  },
  'consent-needs-document': {
    de: 'Die Bindefrist ist seit dem {validUntil} vorbei. Nennen Sie das Schriftstück, in dem die Bieter zugestimmt haben.',
    en: 'Bidders have not been bound since {validUntil}. Name the document in which they agreed.',
    source: '§§ 148, 150 BGB',
  },
};
