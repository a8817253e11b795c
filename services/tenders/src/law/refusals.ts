import type { Sentences } from '@moves/events/graph/sentences';

/** What the law of procurement says when it says no. Without a source of its own, a sentence takes that of the step or rule refused. */
export const lawRefusals: Sentences = {
  // The table of steps.
  'person-has-conflict': {
    de: 'Sie haben einen Interessenkonflikt erklärt und wirken an diesem Verfahren nicht mit.',
    en: 'You have declared a conflict of interest and take no part in this procedure.',
    source: '§ 6 VgV, § 4 UVgO',
  },
  'procedure-not-chosen': {
    de: '«{step}» setzt voraus, dass die Verfahrensart gewählt ist.',
    en: '“{step}” needs a procedure to be chosen first.',
  },
  'step-not-in-procedure': {
    de: '«{step}» kommt in dieser Verfahrensart nicht vor: {procedure}.',
    en: '“{step}” is no step of this procedure: {procedure}.',
  },
  'step-not-now': {
    de: '«{step}» ist im jetzigen Stand nicht möglich: {status}.',
    en: '“{step}” is not possible at this stage: {status}.',
  },

  // Gates.
  'money-being-asked': {
    de: 'Die Haushalte bereiten gerade Mittel für dieses Verfahren vor; bitte warten Sie ihre Antwort ab.',
    en: 'The Budgets are just preparing money for this procedure; please await their answer.',
  },
  'funding-not-asked': {
    de: 'Für dieses Verfahren sind noch keine Mittel beantragt.',
    en: 'No money has been asked for yet.',
  },
  'funds-not-set-aside': {
    de: 'Die Mittel für die geschätzte Summe sind nicht vorgemerkt; ohne sie geht nichts hinaus.',
    en: 'The money for the estimate is not set aside; nothing goes out without it.',
  },
  'documents-not-prepared': {
    de: 'Unterlagen, Kriterien und Gewichte fehlen noch.',
    en: 'Documents, criteria and weights are still missing.',
  },
  'advantage-not-neutralised': {
    de: 'Zu einer Markterkundung ist nicht gesagt, wie der Vorsprung der befragten Firmen ausgeglichen wird.',
    en: 'For a market consultation nobody has said how the advantage of the firms asked is made up for.',
    source: '§ 7 VgV, § 5 UVgO',
  },
  'requester-approves': {
    de: 'Sie haben den Bedarf angemeldet; darüber entscheidet jemand anderes.',
    en: 'You declared the need; somebody else decides this.',
  },
  'approved-by-same-person': {
    de: 'Sie haben schon die andere Freigabe erteilt; die zweite braucht eine zweite Person.',
    en: 'You gave the other approval; the second needs a second person.',
  },
  'handler-opens': {
    de: 'Sie betreuen dieses Verfahren oder haben es betreut; öffnen müssen zwei andere.',
    en: 'You handle this case, or have handled it; two others have to open.',
  },
  'opened-by-same-person': {
    de: 'Sie haben die Öffnung begonnen; die zweite Person muss eine andere sein.',
    en: 'You began the opening; the second person must be another.',
  },
  'correction-needs-second-person': {
    de: 'Die Berichtigung haben Sie vorgeschlagen; freigeben kann sie nur eine andere Person.',
    en: 'You proposed the correction; only another person can approve it.',
  },
  'no-correction-proposed': {
    de: 'Keine wesentliche Berichtigung wartet auf ihre Freigabe.',
    en: 'No essential correction waits for approval.',
  },
  'evaluation-needs-second-person': {
    de: 'Die Punkte sind von Ihnen; bestätigen oder zurückgeben kann sie nur eine andere Person.',
    en: 'The points are yours; only another person can confirm or return them.',
  },
  'proposer-resolves': {
    de: 'Der Vorschlag ist von Ihnen; diesen Schritt geht eine andere Person.',
    en: 'The proposal is yours; another person takes this step.',
  },
  'interests-not-declared': {
    de: 'Erklären Sie zuerst, ob Sie einen Interessenkonflikt haben.',
    en: 'Declare first whether you have a conflict of interest.',
    source: '§ 6 VgV, § 4 UVgO',
  },
  'deadline-has-passed': {
    de: 'Die Frist ist am {closesAt} abgelaufen.',
    en: 'The deadline passed at {closesAt}.',
  },
  'deadline-not-passed': {
    de: 'Die Frist läuft noch bis {closesAt}; vorher wird nichts geöffnet.',
    en: 'The deadline runs until {closesAt}; nothing is opened before.',
  },
  'opening-begun': { de: 'Die Öffnung hat schon begonnen.', en: 'The opening has begun.' },
  'opening-not-begun': {
    de: 'Die erste Person hat die Öffnung noch nicht begonnen.',
    en: 'The first person has not begun the opening yet.',
  },
  'documents-still-missing': {
    de: 'Zu {bid} sind Unterlagen nachgefordert, bis {until}.',
    en: 'Documents are requested for {bid}, until {until}.',
  },
  'bid-not-checked': {
    de: '{bid} ist noch nicht geprüft.',
    en: '{bid} has not been checked yet.',
  },
  'no-valid-bid': { de: 'Kein Angebot ist in der Wertung geblieben.', en: 'No valid bid is left.' },
  'candidates-not-selected': { de: 'Es sind noch keine Bewerber ausgewählt.', en: 'No candidates are selected yet.' },
  'talks-not-held': {
    de: 'Über die Angebote dieser Runde ist noch nicht verhandelt.',
    en: 'No talks were held on the bids of this round.',
  },
  'bids-no-longer-binding': {
    de: 'Die Bindefrist ist am {validUntil} abgelaufen; kein Bieter ist noch an sein Angebot gebunden.',
    en: 'The bids were binding until {validUntil}; nobody is bound any more.',
    source: '§ 148 BGB',
  },
  'register-not-queried': {
    de: 'Zu {bidder} ist das Wettbewerbsregister noch nicht abgefragt.',
    en: 'The competition register has not been asked about {bidder}.',
  },
  'register-has-entry': {
    de: 'Das Wettbewerbsregister hat einen Eintrag zu {bidder}; prüfen Sie einen Ausschluss.',
    en: 'The competition register has an entry on {bidder}; consider an exclusion.',
  },
  'register-answer-too-old': {
    de: 'Die Auskunft des Wettbewerbsregisters zu {bidder} vom {answeredOn} ist älter als zwei Monate.',
    en: 'The competition register’s answer on {bidder} of {answeredOn} is more than two months old.',
  },
  'information-not-sent': {
    de: 'Die unterlegenen Bieter sind noch nicht informiert.',
    en: 'Those who lose have not been informed yet.',
  },
  'standstill-not-over': {
    de: 'Die Wartefrist läuft; der Zuschlag ist frühestens am {earliestAt} möglich.',
    en: 'The standstill runs; the award is possible at {earliestAt} at the earliest.',
  },
  'objection-open': {
    de: 'Die Rüge vom {receivedOn} ist noch nicht beantwortet.',
    en: 'The objection of {receivedOn} has not been decided.',
  },
  'review-pending': {
    de: 'Seit dem {receivedOn} läuft ein Nachprüfungsverfahren; bis zu seinem Ende darf kein Zuschlag erteilt werden.',
    en: 'A review has been pending since {receivedOn}; until it ends there is no award.',
    source: '§ 169 (1) GWB',
  },

  // Value and choice of procedure.
  'procedure-not-for-value': {
    de: 'Bei einem Auftragswert von {netCents} netto und einem Schwellenwert von {thresholdCents} passt diese Verfahrensart nicht: {procedure}.',
    en: 'With a value of {netCents} net and a threshold of {thresholdCents} this procedure does not fit: {procedure}.',
  },
  'ground-unknown': {
    de: '«{ground}» ist kein Grund, den VgV oder UVgO für die Wahl einer Verfahrensart nennen.',
    en: '“{ground}” is no ground that VgV or UVgO name for the choice of a procedure.',
    source: '§ 14 VgV, § 8 UVgO',
  },
  'ground-not-for-procedure': {
    de: '{ground} trägt diese Verfahrensart nicht: {procedure}.',
    en: '{ground} does not support this procedure: {procedure}.',
  },
  'ground-required': {
    de: 'Diese Verfahrensart ist nicht frei wählbar und braucht einen Grund aus dem Gesetz: {procedure}.',
    en: 'This procedure is not free to choose and needs a ground of law: {procedure}.',
  },
  'above-value-limit': {
    de: 'Der Auftragswert von {netCents} netto liegt über der Wertgrenze von {limitCents}: {procedure}.',
    en: 'The value of {netCents} net exceeds the limit of {limitCents}: {procedure}.',
  },
  'unlimited-term': {
    de: 'Ein Vertrag ohne Ende hat keine Gesamtlaufzeit; geschätzt wird mit {months} Monatswerten.',
    en: 'A contract without an end has no whole term; {months} monthly values are counted.',
    source: '§ 3 (11) Nr. 2 VgV',
  },
  'monthly-value-required': {
    de: 'Für diese Schätzung fehlt der Monatswert.',
    en: 'This way to estimate needs the monthly value.',
    source: '§ 3 (11) Nr. 2 VgV',
  },
  'term-is-shorter': {
    de: 'Bei {months} Monaten zählt der Wert der ganzen Laufzeit; {countedMonths} Monatswerte gelten nur für längere oder unbefristete Verträge.',
    en: 'With {months} months the whole term counts; {countedMonths} monthly values are for longer or unlimited contracts.',
    source: '§ 3 (11) VgV',
  },
  'options-not-in-value': {
    de: 'Optionen und Verlängerungen von {optionsCents} gehören zum Auftragswert; er beträgt nur {netCents}.',
    en: 'Options and renewals of {optionsCents} are part of the value; it is only {netCents}.',
    source: '§ 3 (1) VgV',
  },
  'estimate-too-low': {
    de: 'Aus Monatswert, Laufzeit und Optionen ergeben sich mindestens {leastCents}; geschätzt sind {netCents}.',
    en: 'Monthly value, term and options make at least {leastCents}; the estimate is {netCents}.',
    source: '§ 3 (1), (11) VgV',
  },
  'lot-named-twice': { de: 'Das Los {lot} steht zweimal da.', en: 'Lot {lot} is there twice.' },
  'lots-do-not-add-up': {
    de: 'Die Lose ergeben zusammen {lotsCents}, der Auftragswert {netCents}; es zählt der Wert aller Lose.',
    en: 'The lots make {lotsCents}, the value {netCents}; all lots count together.',
    source: '§ 3 (7) VgV',
  },
  'lot-too-large-to-exempt': {
    de: 'Los {lot} ist mit {netCents} zu groß, um es herauszunehmen; das geht nur unter {limitCents}.',
    en: 'Lot {lot} is too large to be exempt with {netCents}; it must be below {limitCents}.',
    source: '§ 3 (9) VgV',
  },
  'exempt-lots-too-large': {
    de: 'Herausgenommene Lose machen {exemptCents} aus; ein Fünftel des Auftragswerts sind {mostCents}.',
    en: 'Exempt lots make {exemptCents}; a fifth of the value is {mostCents}.',
    source: '§ 3 (9) VgV',
  },
  'contract-split': {
    de: 'Mit gleichartigen Aufträgen zusammen sind es {togetherCents}; ein Auftrag darf nicht aufgeteilt werden, um unter {thresholdCents} zu bleiben.',
    en: 'Together with like contracts it is {togetherCents}; a contract must not be split to stay below {thresholdCents}.',
  },
  'framework-too-long': {
    de: 'Eine Rahmenvereinbarung läuft hier höchstens {mostMonths} Monate; {months} brauchen eine besondere Begründung.',
    en: 'A framework runs {mostMonths} months at most here; {months} need a special reason.',
  },

  // Periods.
  'no-such-period': {
    de: 'In dieser Verfahrensart gibt es diese Frist nicht: {procedure}.',
    en: 'This procedure has no such period: {procedure}.',
    source: '§§ 14–19 VgV, §§ 8–14 UVgO',
  },
  'closing-has-passed': {
    de: 'Das Fristende {closesAt} ist schon vorbei.',
    en: 'The closing moment {closesAt} has passed.',
    source: '§ 20 (1) VgV, § 13 (1) UVgO',
  },
  'period-too-short': {
    de: 'Die Frist bis {closesAt} ist zu kurz ({rule}); sie darf frühestens am {earliestAt} enden.',
    en: 'The period until {closesAt} is too short ({rule}); it may end at {earliestAt} at the earliest.',
  },
  'reduction-not-allowed': {
    de: 'Diese Verkürzung gibt es hier nicht: {reduction}.',
    en: 'There is no such reduction here: {reduction}.',
  },
  'no-prior-information': {
    de: 'Am {priorInformationOn} ist hier keine Vorinformation abgesandt worden.',
    en: 'No prior information notice was sent on {priorInformationOn}.',
    source: '§ 38 (3) VgV',
  },
  'prior-information-not-in-time': {
    de: 'Die Vorinformation vom {priorInformationOn} verkürzt die Frist nicht; sie muss 35 Tage bis 12 Monate vor dem {dispatchedOn} abgesandt sein.',
    en: 'The prior information notice of {priorInformationOn} shortens nothing; it must be sent 35 days to 12 months before {dispatchedOn}.',
    source: '§ 38 (3) VgV',
  },

  // Award and contract.
  'body-not-competent': {
    de: 'Über {grossCents} brutto entscheidet {needed}, nicht {level}.',
    en: '{grossCents} gross is for {needed} to decide, not {level}.',
  },
  'no-indexation-clause': {
    de: 'Ohne Indexklausel ist der ursprüngliche Preis der Maßstab.',
    en: 'Without an indexation clause the original price is the measure.',
  },
  'modification-too-large': {
    de: 'Eine Änderung um {netCents} ist mehr als {limitPercent} % des ursprünglichen Werts ({limitCents}); dafür ist ein neues Verfahren nötig.',
    en: 'A change of {netCents} is more than {limitPercent} % of the original value ({limitCents}); it needs a new procedure.',
  },
  'modifications-too-large-together': {
    de: 'Mit dieser machen die geringfügigen Änderungen {togetherCents} aus, mehr als {limitPercent} % des ursprünglichen Werts; dafür ist ein neues Verfahren nötig.',
    en: 'With this one, de minimis changes make {togetherCents}, more than {limitPercent} % of the original value; that needs a new procedure.',
  },
  'modifications-above-threshold': {
    de: 'Mit dieser machen die geringfügigen Änderungen {togetherCents} aus, mehr als den Schwellenwert von {thresholdCents}; dafür ist ein neues Verfahren nötig.',
    en: 'With this one, de minimis changes make {togetherCents}, more than the threshold of {thresholdCents}; that needs a new procedure.',
  },
  'approver-has-conflict': {
    de: 'Wer die Unterlagen oder die Veröffentlichung freigegeben hat, hat seither einen Interessenkonflikt erklärt. Stellen Sie die Unterlagen neu ein und lassen Sie sie von anderen freigeben.',
    en: 'Somebody who approved the documents or the publication has declared a conflict of interest since. Prepare the documents anew and let others approve them.',
    source: '§ 6 VgV, § 4 UVgO',
  },
  'evaluator-has-conflict': {
    de: 'Wer gewertet oder die Wertung bestätigt hat, hat seither einen Interessenkonflikt erklärt. Geben Sie die Wertung zurück; sie ist ohne diese Person zu wiederholen.',
    en: 'Somebody who gave or confirmed the points has declared a conflict of interest since. Return the evaluation; it is made anew without that person.',
    source: '§ 6 VgV, § 4 UVgO',
  },
};
