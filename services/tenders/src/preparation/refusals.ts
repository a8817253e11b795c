import type { Sentences } from '@moves/events/graph/sentences';

/** Why something cannot be done between the need for a tender and its publication. */
export const preparationRefusals: Sentences = {
  'dated-before-step': {
    de: 'Der Schritt, auf dem das aufbaut, geschah am {on}; früher kann dieser nicht gelten.',
    en: 'The step on which this builds was taken on {on}; this one cannot take effect earlier.',
  },

  'tender-known': { de: 'Die Vergabe {tender} gibt es schon.', en: 'There is a tender {tender} already.' },
  'milestone-needs-measure': {
    de: 'Ein Meilenstein wird nur erreicht, wenn die Vergabe zu einer Maßnahme gehört.',
    en: 'A milestone is reached only if the tender belongs to a measure.',
  },
  'milestone-named-twice': {
    de: 'Veröffentlichung und Zuschlag erreichen nicht denselben Meilenstein ({milestone}).',
    en: 'Publication and award do not reach the same milestone ({milestone}).',
  },
  'taken-over-in-future': {
    de: 'Der {on} liegt in der Zukunft; übernommen wird ein Stand, den es schon gibt.',
    en: '{on} lies in the future; what is taken over stands so already.',
  },
  'take-over-says-too-little': {
    de: 'Zum Stand „{status}“ fehlt: {missing}.',
    en: 'For the state “{status}” this is missing: {missing}.',
    source: '§ 8 (1) VgV, § 6 UVgO',
  },
  'opened-elsewhere': {
    de: 'Die Angebote wurden schon anderswo geöffnet. Führen Sie das Verfahren dort zu Ende, und übernehmen Sie dann den Vertrag.',
    en: 'The bids have been opened elsewhere. Finish the procedure there, and take over the contract then.',
    source: '§§ 54, 55 VgV, §§ 39, 40 UVgO',
  },
  'not-published-in-procedure': {
    de: 'Dieses Verfahren ({procedure}) wird nicht bekannt gemacht; übernehmen Sie es vor der Aufforderung.',
    en: 'This procedure ({procedure}) is not announced; take it over before firms are invited.',
  },
  'begun-after-take-over': {
    de: 'Am Tag des übernommenen Stands hatte das Verfahren noch nicht begonnen (erst am {begunOn}).',
    en: 'On the day that is taken over the procedure had not begun (only on {begunOn}).',
  },

  'conflict-needs-words': {
    de: 'Sagen Sie, worin der Interessenkonflikt besteht.',
    en: 'Say what the conflict of interest is.',
    source: '§§ 6, 8 (2) Nr. 10 VgV, § 4 UVgO',
  },
  'firm-named-twice': { de: '{firm} steht zweimal da.', en: '{firm} is there twice.' },

  'estimated-in-future': {
    de: 'Der {on} liegt in der Zukunft; geschätzt wird mit dem Stand eines Tages, den es schon gibt.',
    en: '{on} lies in the future; an estimate is as of a day that has come.',
    source: '§ 3 (3) VgV',
  },
  'value-not-estimated': {
    de: 'Der Auftragswert ist noch nicht geschätzt.',
    en: 'The value has not been estimated yet.',
    source: '§ 3 VgV',
  },
  'undivided-needs-reason': {
    de: 'Der Auftrag ist nicht in Lose geteilt. Geben Sie die wirtschaftlichen oder technischen Gründe dafür an.',
    en: 'The contract is not divided into lots. Give the economic or technical reasons.',
  },
  'not-electronic-needs-reason': {
    de: 'Angebote sollen nicht elektronisch kommen. Geben Sie den Grund an.',
    en: 'Bids shall not come electronically. Give the reason.',
  },
  'framework-above-estimate': {
    de: 'Die Höchstmenge von {maximumCents} übersteigt den geschätzten Wert von {netCents}, der alle Abrufe enthalten muss.',
    en: 'The maximum of {maximumCents} exceeds the estimated value of {netCents}, which must hold all call-offs.',
    source: '§§ 3 (4), 21 (1) VgV, § 15 UVgO',
  },
  'regime-has-changed': {
    de: 'Zum Tag der Absendung gilt für diesen Wert anderes Vergaberecht ({regime}); das Verfahren ({procedure}) passt nicht mehr.',
    en: 'On the day of dispatch another law ({regime}) holds for this value; the procedure ({procedure}) does not fit any more.',
  },

  'no-day-planned': { de: 'Nennen Sie mindestens einen Tag.', en: 'Name one day at least.' },
  'planned-out-of-order': {
    de: 'Der {on} liegt vor dem {before}; Veröffentlichung, Öffnung, Ausschuss, Zuschlag und Beginn folgen aufeinander.',
    en: '{on} comes before {before}; publication, opening, committee, award and start follow each other.',
  },

  'criterion-named-twice': {
    de: 'Das Kriterium {criterion} steht zweimal da.',
    en: 'The criterion {criterion} is there twice.',
  },
  'weights-do-not-add-up': {
    de: 'Die Gewichte ergeben zusammen {percent} %, nicht 100 %.',
    en: 'The weights make {percent} %, not 100 %.',
    source: '§ 127 (5) GWB, § 58 (3) VgV, § 43 (6) UVgO',
  },
  'price-criterion-twice': {
    de: 'Der Preis kann nur einmal gewertet werden.',
    en: 'The price counts only once.',
  },
  'no-price-criterion': {
    de: 'Ohne Preis oder Kosten lassen sich Angebote nur vergleichen, wenn der Preis fest vorgegeben ist.',
    en: 'Without price or cost, bids can be compared only if the price is fixed.',
    source: '§ 127 (1) GWB, § 58 (2) VgV, § 43 (2) UVgO',
  },
  'fixed-price-with-price-criterion': {
    de: 'Ein fest vorgegebener Preis kann nicht gewertet werden.',
    en: 'A price that is fixed cannot be a criterion.',
    source: '§ 58 (2) VgV, § 43 (2) UVgO',
  },
  'file-named-twice': { de: 'Die Datei „{title}“ steht zweimal da.', en: 'The file “{title}” is there twice.' },
  'tender-file-not-kept': {
    de: 'Diese Datei ist hier nicht hinterlegt; laden Sie sie zuerst hoch.',
    en: 'This file is not kept here; upload it first.',
  },

  'share-named-twice': {
    de: 'Der Haushalt {budget} trägt auf der Position {line} zwei Anteile; fassen Sie sie zusammen.',
    en: 'The Budget {budget} has two shares on its line {line}; make one of them.',
  },
  'later-year-named-twice': { de: 'Das Jahr {year} steht zweimal da.', en: 'The year {year} is there twice.' },
  'funding-below-estimate': {
    de: 'Beantragt sind {askedCents}; bis zum geschätzten Wert von {estimateCents} brutto fehlen {missingCents}.',
    en: '{askedCents} are asked for; {missingCents} are missing to the gross estimate of {estimateCents}.',
    source: '§ 27 GemHVO',
  },

  'documents-approved': {
    de: 'Die Vergabeunterlagen sind schon freigegeben.',
    en: 'The documents have been approved already.',
  },
  'publication-approved': {
    de: 'Die Veröffentlichung ist schon freigegeben.',
    en: 'The publication has been approved already.',
  },
  'start-only-advised': {
    de: '{body} hat {paper} nur vorberaten; eine Freigabe stützt sich auf einen Beschluss.',
    en: 'On {paper}, {body} only advised; an approval rests on a decision.',
    source: '§§ 39, 41 GemO',
  },
  'start-not-decided-yet': {
    de: 'Über {paper} wird erst am {sessionOn} beschlossen.',
    en: '{paper} is decided only on {sessionOn}.',
    source: '§§ 37, 39 GemO',
  },

  'dispatch-in-future': {
    de: 'Abgesandt wird nicht erst am {dispatchedOn}; nennen Sie einen Tag, der schon da ist.',
    en: 'The dispatch on {dispatchedOn} lies in the future; name a day that has come.',
  },
  'dispatch-before-step': {
    de: 'Am {dispatchedOn} war die Vergabe noch nicht so weit; das war sie erst am {on}.',
    en: 'On {dispatchedOn} the tender had not come so far; it had only on {on}.',
  },
  'binding-ends-before-closing': {
    de: 'Die Bindefrist ({validUntil}) muss über den Schluss der Angebotsfrist ({closesAt}) hinausreichen.',
    en: 'Bids must bind beyond the closing moment ({closesAt}), not until {validUntil}.',
    source: '§ 148 BGB',
  },
  'questions-after-closing': {
    de: 'Fragen können nur vor dem Schluss der Angebotsfrist gestellt werden.',
    en: 'Questions can be asked only before closing.',
    source: '§ 20 (3) VgV',
  },
  'bidder-named-twice': { de: 'Der Bieter {bidder} steht zweimal da.', en: 'The bidder {bidder} is there twice.' },
  'too-few-firms': {
    de: 'Ohne Wettbewerb sind mindestens {least} Unternehmen aufzufordern, nicht {count}; sonst ist der Grund anzugeben.',
    en: 'Without a call at least {least} firms are asked, not {count}; otherwise say why.',
    source: '§§ 11 (1), 12 (2) UVgO, § 51 (2) VgV',
  },
  'bidder-not-selected': {
    de: '{bidder} wurde im Teilnahmewettbewerb nicht ausgewählt.',
    en: '{bidder} was not selected in the competition.',
    source: '§ 52 (3) VgV, § 37 UVgO',
  },
  'selected-not-invited': {
    de: '{bidder} wurde ausgewählt und muss aufgefordert werden wie alle anderen.',
    en: '{bidder} was selected and has to be invited as all others.',
    source: '§ 52 (1) VgV, § 37 UVgO',
  },
  'bidder-has-no-valid-bid': {
    de: '{bidder} hat in der letzten Runde kein gültiges Angebot abgegeben.',
    en: '{bidder} has made no valid bid in the last round.',
    source: '§ 17 (10)–(14) VgV, § 12 (4) UVgO',
  },
  'fewer-need-reason': {
    de: 'Nur {count} von {of} Bietern sollen in die nächste Runde; geben Sie den Grund an.',
    en: 'Only {count} of {of} bidders shall go on to the next round; give the reason.',
    source: '§ 17 (12) VgV',
  },

  'notice-known': {
    de: 'Eine Bekanntmachung {notice} ist schon erfasst, mit anderem Inhalt.',
    en: 'A notice {notice} is recorded already, with other content.',
  },
  'notice-not-for-regime': {
    de: 'Diese Bekanntmachung ({kind}) gibt es im Vergaberecht dieses Verfahrens nicht.',
    en: 'The law of this procedure knows no such notice ({kind}).',
  },
  'notice-not-now': {
    de: 'Für diese Bekanntmachung ({kind}) ist die Vergabe nicht im richtigen Stand ({status}).',
    en: 'For this notice ({kind}) the tender is not in the right state ({status}).',
  },
  'eu-notice-first': {
    de: 'Zuerst wird EU-weit bekannt gemacht, dann im Inland.',
    en: 'The notice goes to TED first, then out in this country.',
  },
  'national-notice-too-early': {
    de: 'Im Inland darf erst ab {earliestAt} veröffentlicht werden: nach TED oder 48 Stunden nach der Eingangsbestätigung.',
    en: 'In this country it may be published only from {earliestAt} on: after TED, or 48 hours after its receipt was confirmed.',
  },
  'no-notice-unanswered': {
    de: 'Keine Bekanntmachung wartet auf eine Antwort.',
    en: 'No notice waits for an answer.',
  },
  'notice-unknown': {
    de: 'Eine Bekanntmachung {notice} wurde hier nicht abgesandt.',
    en: 'No notice {notice} was sent from here.',
  },
  'notice-answered': {
    de: 'Zur Bekanntmachung {notice} ist die Antwort schon erfasst.',
    en: 'The answer to the notice {notice} is recorded already.',
  },
  'notice-answer-unclear': {
    de: 'Nennen Sie entweder den Tag der Veröffentlichung oder den Grund der Zurückweisung.',
    en: 'Name either the day of publication or why it was turned away.',
  },
  'published-before-dispatch': {
    de: 'Abgesandt wurde die Bekanntmachung erst am {dispatchedOn}.',
    en: 'The notice was sent only on {dispatchedOn}.',
  },
  'notice-published-in-future': {
    de: 'Der {publishedOn} ist noch nicht da.',
    en: '{publishedOn} has not come yet.',
  },

  'nobody-of-procurement': {
    de: '{to} ist kein Konto der Vergabestelle; nur sie führt Vergaben.',
    en: '{to} is no account of procurement, which alone handles tenders.',
    source: '§ 6 VgV, § 4 UVgO',
  },
  'new-handler-has-conflict': {
    de: 'Wer einen Interessenkonflikt erklärt hat, kann die Vergabe nicht führen.',
    en: 'Whoever has declared a conflict of interest cannot handle the tender.',
    source: '§ 6 VgV, § 4 UVgO',
  },
  'new-handler-is-opening': {
    de: 'Wer die Öffnung begonnen hat, kann die Vergabe erst danach übernehmen.',
    en: 'Whoever has begun the opening can take over the tender only after it.',
    source: '§ 55 (2) VgV, § 40 (2) UVgO',
  },

  'measure-cancelled-decide-by-hand': {
    de: 'Die Maßnahme {measure} ist abgebrochen, aber Unternehmen sind schon beteiligt. Entscheiden Sie, mit welchem Grund die Vergabe endet.',
    en: 'The measure {measure} was cancelled, but firms take part already. Decide on which ground the tender ends.',
  },
  'approved-elsewhere': {
    de: 'Mittel und Freigaben einer Vergabe, die noch nicht veröffentlicht ist, entstehen hier. Übernehmen Sie sie mit gewähltem Verfahren.',
    en: 'The money and the approvals of a tender that is not published yet are given here. Take it over with its procedure chosen.',
    source: '§ 27 GemHVO, § 6 VgV',
  },
  'lifting-needs-document': {
    de: 'Den eigenen Ausschluss hebt niemand allein auf. Nennen Sie das Schriftstück oder die Entscheidung, in der jemand anderes den Konflikt geprüft und verneint hat.',
    en: 'Nobody lifts their own exclusion alone. Name the document or decision in which somebody else has looked at the conflict and found none.',
    source: '§ 6 VgV, § 4 UVgO',
  },
  'one-firm-needs-ground': {
    de: 'Aufgefordert werden mehrere Unternehmen, grundsätzlich mindestens drei. Eines allein nur mit einem Grund nach § 8 (4) Nr. 9 bis 14 UVgO.',
    en: 'Several firms are asked, three at least as a rule. One alone only on a ground of § 8 (4) Nr. 9 to 14 UVgO.',
    source: '§§ 11 (1), 12 (2), (3) UVgO',
  },
};
