import type { Sentences } from '@moves/events/graph/sentences';
import { importRefusals } from './import/refusals.ts';

/** What a refusal about money says to people. `{facts}` are filled in, in words. */
export const budgetRefusals: Sentences = {
  ...importRefusals,

  'plan-ends-before-it-begins': {
    de: 'Die Finanzplanung beginnt {fromYear} und kann nicht früher enden.',
    en: 'The financial plan begins in {fromYear} and cannot end before.',
  },
  'funds-insufficient': {
    de: 'Auf „{title}“ fehlen im Jahr {year} {missingCents}. Mehr ist in diesem Deckungskreis nicht verfügbar; darüber hinaus bleibt nur ein Antrag auf über- oder außerplanmäßige Mittel.',
    en: '«{title}» lacks {missingCents} in {year}. The lines that cover each other have no more; the way beyond is a request for üpl or apl expenditure.',
    source: '§ 27 (1), § 20 GemHVO; § 84 GemO',
  },
  'ceiling-exceeded': {
    de: 'Der Beschluss des Gremiums {body} vom {sessionOn} ({paper}) begrenzt „{ceiling}“ im Jahr {year} auf {amountCents}; der Betrag läge {missingCents} darüber.',
    en: 'The decision of {body} of {sessionOn} ({paper}) limits «{ceiling}» to {amountCents} in {year}; this would be {missingCents} more.',
  },
  'ceiling-already-exceeded': {
    de: 'Davon sind schon {usedCents} verplant oder ausgegeben; eine Obergrenze von {amountCents} wäre von Anfang an überschritten.',
    en: '{usedCents} of it are planned or spent already; a ceiling of {amountCents} would be exceeded from the start.',
  },
  'ceiling-known': {
    de: 'Die Obergrenze {ceiling} gibt es schon. Soll sie anders lauten, heben Sie sie auf und setzen eine neue.',
    en: 'There is a ceiling {ceiling} already. If it shall say something else, lift it and set a new one.',
  },
  'ceiling-unknown': { de: 'Diese Obergrenze gibt es hier nicht.', en: 'There is no such ceiling here.' },
  'ceiling-of-another-body': {
    de: 'Diese Obergrenze hat {named} beschlossen; nur von dort kann sie aufgehoben werden. Der genannte Beschluss ist von: {body}.',
    en: '{named} set this ceiling, and only {named} lifts it; the decision named is by {body}.',
    source: '§§ 24, 39 GemO',
  },
  'no-ceiling': { de: 'Hier gilt keine Obergrenze.', en: 'No ceiling is in force here.' },

  'budget-key-taken': { de: 'Die Kennung {key} ist schon vergeben.', en: 'The key {key} is already taken.' },
  'budget-unknown': { de: 'Das Budget {budget} gibt es nicht.', en: 'There is no Budget {budget}.' },
  'budget-closed': {
    de: 'Das Haushaltsjahr {year} ist abgeschlossen; darin wird nichts mehr gebucht.',
    en: 'The budget year {year} is closed; nothing more is booked in it.',
    source: '§ 95b GemO',
  },
  'not-of-two-years': {
    de: 'Ein Doppelhaushalt umfasst zwei aufeinanderfolgende Jahre; {biennialFrom} und {year} sind das nicht.',
    en: 'A biennial budget covers two consecutive years; {biennialFrom} and {year} are not.',
    source: '§ 79 (1) GemO, § 7 GemHVO',
  },
  'statute-at-other-step': {
    de: 'Das geht nur im Stand „{needed}“; die Satzung ist im Stand „{status}“.',
    en: 'This needs the step «{needed}»; the statute is at «{status}».',
  },
  'statute-not-in-force': {
    de: 'Die Haushaltssatzung {year} war zu diesem Zeitpunkt nicht in Kraft, und die vorläufige Haushaltsführung hatte nicht begonnen.',
    en: 'The budget statute of {year} was not in force at that time, and provisional management had not begun.',
    source: '§§ 81, 83 GemO',
  },
  'provisional-needs-ground': {
    de: 'Für {year} gilt noch keine Haushaltssatzung. Finanziert wird nur, wozu die Stadt rechtlich verpflichtet ist oder was sich bei der Weiterführung notwendiger Aufgaben nicht aufschieben lässt; nennen Sie, welcher Grund vorliegt.',
    en: '{year} has no statute yet. Only what the law obliges to or cannot be put off is paid for; say which of the two it is.',
    source: '§ 83 (1) GemO',
  },
  'reading-has-been': {
    de: 'Die {reading}. Lesung hat schon stattgefunden.',
    en: 'Reading {reading} has been already.',
  },
  'in-force-before-notice': {
    de: 'Bekannt gemacht wurde erst am {publishedOn}; vorher kann die Satzung nicht in Kraft sein.',
    en: 'Public notice was only on {publishedOn}; the statute cannot be in force before it.',
    source: '§ 81 (3) GemO',
  },
  'notice-before-adoption': {
    de: 'Die Satzung wurde erst am {since} beschlossen; eine Bekanntmachung am {publishedOn} läge davor.',
    en: 'The statute was only adopted on {since}; a notice on {publishedOn} would lie before it.',
  },
  'year-not-begun': { de: 'Das Jahr {year} hat noch nicht begonnen.', en: 'The year {year} has not begun yet.' },
  'year-not-over': {
    de: 'Das Jahr {year} ist noch nicht zu Ende; abschließen lässt es sich erst danach.',
    en: 'The year {year} is not over yet; it can only be closed after its end.',
    source: '§ 95b GemO',
  },
  'year-has-open-items': {
    de: 'Vor dem Jahresabschluss sind noch offen: {reservations} Reservierungen, {commitments} Mittelbindungen, {carryOvers} Übertragungen, {excesses} Anträge auf über- oder außerplanmäßige Mittel.',
    en: 'Still open before the year can be closed: {reservations} reservations, {commitments} commitments, {carryOvers} carry-overs, {excesses} requests for excess expenditure.',
  },
  'dated-before-what-it-builds-on': {
    de: 'Das, worauf sich der Vorgang stützt, gilt erst ab {since}; früher kann er nicht wirksam werden.',
    en: 'What this builds on only took effect at {since}; it cannot take effect earlier.',
  },
  'money-needs-decision': {
    de: '{body} hat {paper} nur vorberaten. Für den Haushalt zählt erst der Beschluss des zuständigen Gremiums.',
    en: 'On {paper}, {body} only advised. Money moves by the decision of the competent body.',
    source: '§§ 39, 41 GemO',
  },
  'money-before-decision': {
    de: 'Die Sitzung zu {paper} war erst am {sessionOn}; vorher kann das nicht gelten.',
    en: 'The session on {paper} was only on {sessionOn}; this cannot take effect before it.',
  },
  'money-needs-second-person': {
    de: 'Wer etwas beantragt oder gesperrt hat, gibt es nicht selbst frei: Das Vier-Augen-Prinzip verlangt eine zweite Person.',
    en: 'Whoever asked for or blocked something does not release it: this takes a second person.',
    source: '§ 39a GemHVO, BSI ORP.4.A4 (Funktionstrennung)',
  },

  'no-line': { de: 'Dieses Budget hat noch keine Zeile.', en: 'This Budget has no line yet.' },
  'line-unknown': { de: 'Die Zeile {line} gibt es hier nicht.', en: 'There is no line {line} here.' },
  'line-known': {
    de: 'Die Zeile {line} gibt es schon, mit anderem Inhalt.',
    en: 'There is a line {line} already, and it says something else.',
  },
  'line-has-bookings': {
    de: 'Auf {line} ist schon gebucht; was eine Quelle nur als Summe kennt, zählte dann doppelt.',
    en: 'Something is booked on {line} already; what a source knows only as a sum would count twice.',
  },
  'counted-by-take-over': {
    de: '{title} ist zum {on} mit einer Summe übernommen, in der das schon enthalten ist; es zählte doppelt.',
    en: '{title} was taken over on {on} with a sum that contains this already; it would count twice.',
  },
  'credit-exceeds-actual': {
    de: 'Auf {title} sind nur {paidCents} gebucht; mehr kann dort nicht gutgeschrieben werden. Was ein früheres Jahr gezahlt hat, kommt als Ertrag zurück.',
    en: 'Only {paidCents} is posted on {title}; no more can be credited there. What an earlier year has paid comes back as income.',
    source: '§ 10 (2) GemHVO',
  },
  'line-cannot-give': {
    de: '„{title}“ kann im Jahr {year} so viel nicht abgeben: Es fehlen {missingCents}.',
    en: '«{title}» cannot give so much in {year}: {missingCents} are missing.',
    source: '§ 20 GemHVO',
  },
  'lines-do-not-cover': {
    de: '„{from}“ und „{to}“ sind nicht gegenseitig deckungsfähig.',
    en: '«{from}» and «{to}» do not cover each other.',
    source: '§ 20 GemHVO',
  },
  'appropriation-needs-supplement': {
    de: 'Die Haushaltssatzung {year} ist beschlossen. Ansätze werden nur mit diesem Beschluss gebucht; danach ändert sie nur noch ein Nachtrag.',
    en: 'The statute of {year} stands. More or less comes with it by decision, and afterwards by a supplement.',
    source: '§ 82 GemO',
  },
  'supplement-before-statute': {
    de: 'Ein Nachtrag ändert eine beschlossene Satzung; für {year} gibt es noch keine.',
    en: 'A supplement amends an adopted statute; there is none for {year} yet.',
    source: '§ 82 GemO',
  },

  'overplan-needs-plan': {
    de: 'Überplanmäßig ist nur, was über einen Ansatz oder eine Übertragung hinausgeht; „{title}“ hat {year} beides nicht. Das wäre außerplanmäßig.',
    en: 'Beyond the plan is only where there is an appropriation or a carry-over; «{title}» has neither in {year}. This would be unplanned.',
    source: '§ 61 Nr. 41 GemHVO',
  },
  'unplanned-has-plan': {
    de: 'Außerplanmäßig ist nur, wofür es weder Ansatz noch Übertragung gibt; „{title}“ hat {year} etwas davon. Das wäre überplanmäßig.',
    en: 'Unplanned is only what has neither appropriation nor carry-over; «{title}» has some in {year}. This would be beyond the plan.',
    source: '§ 61 Nr. 5 GemHVO',
  },
  'cover-of-another-kind': {
    de: '„{cover}“ kann „{title}“ nicht decken: Investitionsmittel decken keinen Aufwand, und keine Zeile deckt sich selbst.',
    en: '«{cover}» cannot cover «{title}»: investments do not cover expense, and no line covers itself.',
    source: '§ 84 (1) GemO, § 20 GemHVO',
  },
  'cover-by-virement': {
    de: '„{cover}“ und „{title}“ sind ohnehin gegenseitig deckungsfähig. Überplanmäßig ist erst, was über den Deckungskreis hinausgeht; bis dahin genügt die gegenseitige Deckung.',
    en: '«{cover}» and «{title}» cover each other anyway. Only what goes beyond the cover group is üpl expenditure; until then a virement will do.',
    source: '§ 20 (1), § 61 Nr. 41 GemHVO',
  },
  'no-excess-requested': {
    de: 'Es ist kein Antrag auf über- oder außerplanmäßige Mittel offen.',
    en: 'No request for excess expenditure is open.',
  },
  'excess-unknown': { de: 'Diesen Antrag gibt es hier nicht.', en: 'There is no such request here.' },
  'excess-decided': {
    de: 'Über diesen Antrag ist schon entschieden: {outcome}.',
    en: 'This request is decided: {outcome}.',
  },
  'excess-needs-decision': {
    de: 'Über {amountCents} entscheidet: {level}. Nennen Sie dessen Beschluss.',
    en: 'Who decides on {amountCents}: {level}. That takes their decision.',
    source: '§ 84 (1) GemO, Hauptsatzung (Wertgrenzen: Vorgabe, ungeprüft)',
  },

  'block-known': { de: 'Den Sperrvermerk {block} gibt es schon.', en: 'There is a block {block} already.' },
  'block-unknown': { de: 'Diesen Sperrvermerk gibt es hier nicht.', en: 'There is no such block here.' },
  'block-of-another-body': {
    de: 'Freigeben kann das nur: {named}. Der Beschluss ist von: {body}.',
    en: 'Only {named} can release this; the decision is by {body}.',
    source: '§ 61 Nr. 19 GemHVO',
  },
  'nothing-blocked': { de: 'Hier ist nichts gesperrt.', en: 'Nothing is blocked here.' },
  'nothing-to-freeze': {
    de: 'Auf diesen Zeilen ist im Jahr {year} nichts mehr verfügbar, das sich sperren ließe.',
    en: 'These lines have nothing left in {year} that could be frozen.',
    source: '§ 29 GemHVO',
  },
  'nothing-frozen': { de: 'Es gilt keine Haushaltssperre.', en: 'No freeze is in force.' },
  'freeze-unknown': { de: 'Diese Haushaltssperre gibt es hier nicht.', en: 'There is no such freeze here.' },

  'amounts-do-not-fit': {
    de: 'Netto {netCents} und brutto {grossCents} passen nicht zu {vat} % Umsatzsteuer.',
    en: 'Net {netCents} and gross {grossCents} do not fit {vat} % of VAT.',
  },
  'net-exceeds-gross': {
    de: 'Der Nettobetrag übersteigt den Bruttobetrag, oder beide haben verschiedene Vorzeichen.',
    en: 'The net amount exceeds the gross amount, or their signs differ.',
  },
  'reservation-kept-for-tender': {
    de: 'Diese Reservierung gehört zur Vergabe {tender}. Sie wird frei, wenn die Vergabe mit Zuschlag oder Aufhebung endet.',
    en: 'This reservation is kept for the tender {tender}. It is freed when the tender ends with its award or without.',
    source: '§ 27 GemHVO',
  },
  'reservation-known': {
    de: 'Die Reservierung {reservation} gibt es schon, mit anderem Inhalt.',
    en: 'There is a reservation {reservation} already, and it says something else.',
  },
  'reservation-unknown': { de: 'Diese Reservierung gibt es hier nicht.', en: 'There is no such reservation here.' },
  'reservation-has-less': {
    de: 'Von dieser Reservierung sind nur noch {leftCents} übrig.',
    en: 'Only {leftCents} of this reservation are left.',
  },
  'reserved-on-another-line': {
    de: 'Diese Reservierung gehört nicht zu „{title}“.',
    en: 'This reservation does not belong to «{title}».',
  },
  'expires-before-it-begins': {
    de: 'Die Reservierung liefe schon am {expiresOn} ab, bevor sie gilt.',
    en: 'The reservation would expire on {expiresOn}, before it takes effect.',
  },
  'nothing-reserved': { de: 'Hier ist nichts reserviert.', en: 'Nothing is reserved here.' },
  'commitment-known': {
    de: 'Die Mittelbindung {commitment} gibt es schon, mit anderem Inhalt.',
    en: 'There is a commitment {commitment} already, and it says something else.',
  },
  'commitment-unknown': { de: 'Diese Mittelbindung gibt es hier nicht.', en: 'There is no such commitment here.' },
  'commitment-has-less': {
    de: 'Gebunden sind hier nur noch {leftCents}.',
    en: 'Only {leftCents} are still bound here.',
  },
  'committed-on-another-line': {
    de: 'Diese Mittelbindung gehört zu einer anderen Zeile.',
    en: 'This commitment belongs to another line.',
  },
  'commitment-exceeded': {
    de: 'Gebunden sind noch {leftCents}; die Rechnung geht um {exceededCents} darüber hinaus. Dafür braucht es eine Vertragsänderung oder ein Dokument, das die Überschreitung genehmigt.',
    en: '{leftCents} are still bound; the invoice exceeds this by {exceededCents}. That takes a modification of the contract, or a document that allows it.',
  },
  'nothing-committed': { de: 'Hier ist nichts gebunden.', en: 'Nothing is bound here.' },
  'value-outside-year': {
    de: 'Die Wertstellung {valueOn} gehört nicht in das Haushaltsjahr {year}; gebucht wird dort bis zum {last}.',
    en: 'The value date {valueOn} does not belong to the books of {year}; they reach until {last}.',
  },
  'value-in-future': {
    de: 'Die Wertstellung {valueOn} liegt in der Zukunft.',
    en: 'The value date {valueOn} lies in the future.',
  },
  'document-known': {
    de: 'Der Beleg {document} ist in diesem Jahr schon gebucht, mit anderem Inhalt. Gebuchtes wird storniert, nicht geändert.',
    en: 'The voucher {document} is already booked in this year, with other content. Bookings are reversed, not edited.',
  },
  'posting-known': { de: 'Die Buchung {posting} gibt es schon.', en: 'There is a posting {posting} already.' },
  'posting-unknown': { de: 'Diese Buchung gibt es hier nicht.', en: 'There is no such posting here.' },
  'posting-reversed': {
    de: 'Diese Buchung ist schon storniert, mit {document}.',
    en: 'This posting is reversed already, with {document}.',
  },
  'posting-stood-upon': {
    de: 'Andere Buchungen (Gutschriften etwa) bauen auf dieser auf; stornieren Sie zuerst jene.',
    en: 'Other postings (credit notes, say) build on this one; reverse those first.',
  },
  'nothing-posted': { de: 'Hier ist noch nichts gebucht.', en: 'Nothing is posted here yet.' },

  'line-not-transferable': {
    de: '„{title}“ ist im Plan {year} nicht für übertragbar erklärt.',
    en: 'The plan of {year} does not declare «{title}» transferable.',
    source: '§ 21 (2) GemHVO',
  },
  'carry-over-too-long': {
    de: 'Mittel aus {year} lassen sich in spätere Jahre übertragen, längstens bis {last}.',
    en: 'What is left of {year} can be carried over into later years, until {last} at the longest.',
    source: '§ 21 GemHVO',
  },
  'carry-over-ends': {
    de: 'Auf „{title}“ sind {year} nur {laterCents} bis {until} übertragbar; der Rest stammt selbst aus einer Übertragung, die früher endet.',
    en: 'Only {laterCents} of «{title}» can be carried over from {year} until {until}; the rest was itself carried over and ends earlier.',
    source: '§ 21 (2) GemHVO',
  },
  'carry-over-too-much': {
    de: 'Auf „{title}“ sind {year} nur {unusedCents} weder ausgegeben noch gebunden noch reserviert.',
    en: 'Only {unusedCents} of «{title}» are neither spent nor bound nor reserved in {year}.',
    source: '§ 21 GemHVO',
  },
  'carry-over-unknown': { de: 'Diese Übertragung gibt es hier nicht.', en: 'There is no such carry-over here.' },
  'carry-over-not-proposed': {
    de: 'Über diese Übertragung ist schon entschieden: {state}.',
    en: 'This carry-over is decided already: {state}.',
  },
  'carry-over-for-other-year': {
    de: 'Diese Übertragung gilt bis {until}, nicht für {year}.',
    en: 'This carry-over lasts until {until}; it is not for {year}.',
    source: '§ 21 GemHVO',
  },
  'carry-over-of-another-kind': {
    de: '„{title}“ ist von anderer Art: Aufwand bleibt Aufwand, Investition bleibt Investition.',
    en: '«{title}» is of another kind: expense stays expense, investment stays investment.',
    source: '§ 21 GemHVO',
  },
  'no-carry-over-proposed': { de: 'Es ist keine Übertragung vorgeschlagen.', en: 'No carry-over is proposed.' },

  'no-investment-line': {
    de: 'Dieses Budget hat keine Investition; nur dafür gibt es Verpflichtungsermächtigungen.',
    en: 'This Budget has no investment; commitment appropriations exist for those only.',
    source: '§ 86 (1) GemO',
  },
  'commits-ahead-for-expense': {
    de: '„{title}“: Verpflichtungsermächtigungen gibt es nur für Investitionen späterer Jahre, nicht für laufenden Aufwand.',
    en: '«{title}»: commitment appropriations exist only for investments of later years, not for running expense.',
    source: '§ 86 (1) GemO',
  },
  'commitment-appropriation-known': {
    de: 'Die Verpflichtungsermächtigung {appropriation} gibt es schon.',
    en: 'There is a commitment appropriation {appropriation} already.',
  },
  'commitment-appropriation-unknown': {
    de: 'Die Verpflichtungsermächtigung {appropriation} gibt es hier nicht.',
    en: 'There is no commitment appropriation {appropriation} here.',
  },
  'commitment-appropriation-exceeded': {
    de: 'Die Verpflichtungsermächtigung reicht für {year} nicht aus: Es fehlen {missingCents}.',
    en: 'The commitment appropriation lacks {missingCents} for {year}.',
    source: '§ 86 (1) GemO',
  },
  'commitment-appropriation-frozen': {
    de: 'Die Haushaltssperre gilt auch für Verpflichtungsermächtigungen: Für {year} sind {frozenCents} zurückgestellt; es fehlen {deferredCents}.',
    en: 'The freeze also holds for commitment appropriations: {frozenCents} are deferred for {year}; {deferredCents} are missing.',
    source: '§ 29 GemHVO',
  },
  'due-year-twice': { de: 'Ein Fälligkeitsjahr ist doppelt genannt.', en: 'A due year is named twice.' },
  'due-year-not-later': {
    de: '{year} ist kein späteres Jahr als {budgetYear}.',
    en: '{year} is not later than {budgetYear}.',
    source: '§ 86 (1) GemO',
  },
  'due-year-too-far': {
    de: '{year} liegt nach {last}. Weiter reicht eine Verpflichtungsermächtigung nur, wenn die Investition sonst nicht fertig wird; begründen Sie das.',
    en: '{year} lies after {last}. A commitment appropriation reaches further only if the investment cannot be finished otherwise; give that reason.',
    source: '§ 86 (2) GemO',
  },
  'obligation-key-taken': { de: 'Die Kennung {key} ist schon vergeben.', en: 'The key {key} is already taken.' },
  'obligation-needs-authority': {
    de: 'Investitionen, die erst {year} fällig werden, brauchen eine Verpflichtungsermächtigung.',
    en: 'Investments that fall due in {year} need a commitment appropriation.',
    source: '§ 86 (1) GemO',
  },
  'obligation-authorised-elsewhere': {
    de: 'Ermächtigen muss das Jahr, in dem die Verpflichtung eingegangen wird: {first}, nicht {year}.',
    en: 'The authority must be of the year in which the obligation is entered: {first}, not {year}.',
    source: '§ 86 GemO',
  },
  'share-of-nobody': {
    de: 'An dieser Verpflichtung hat {stream} keinen Anteil.',
    en: '{stream} has no share in this obligation.',
  },
};
