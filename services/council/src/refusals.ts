import type { Sentences } from '@moves/events/graph/sentences';

/** What a refusal about the council's work says to people. `{facts}` are filled in, in words. */
export const councilRefusals: Sentences = {
  'day-has-not-come': {
    de: 'Der {day} liegt noch in der Zukunft.',
    en: '{day} is still to come.',
  },
  'dated-before-its-day': {
    de: 'Das Schriftstück trägt den {day}; früher kann es nicht gelten.',
    en: 'The document bears {day}; it cannot take effect earlier.',
  },

  'body-registered': { de: 'Die Kennung {key} hat schon ein Gremium.', en: 'The key {key} is another body’s.' },
  'body-unknown': { de: 'Das Gremium {body} gibt es hier nicht.', en: 'There is no body {body} here.' },
  'body-does-not-meet': {
    de: '{body} hält keine Sitzungen ab, in denen beschlossen wird.',
    en: '{body} holds no sessions in which it decides.',
  },
  'body-only-advises': {
    de: '{body} kann nur vorberaten; beschließen kann der Gemeinderat oder ein beschließender Ausschuss.',
    en: '{body} can only advise; the council or a deciding committee can decide.',
    source: '§§ 24, 39, 41 GemO',
  },
  'council-decides-itself': {
    de: 'Ziffer {point} ändert den Haushalt; darüber beschließt der Gemeinderat selbst, {body} kann nur vorberaten.',
    en: 'Point {point} changes the budget; the council decides on that itself, {body} can only advise.',
    source: '§ 39 (2) GemO',
  },
  'body-not-quorate': {
    de: 'Anwesend waren nur {present} von {members} Mitgliedern; beschlussfähig ist das Gremium erst, wenn mindestens die Hälfte anwesend ist.',
    en: 'Only {present} of {members} were there; at least half must be.',
    source: '§ 37 (2) GemO',
  },

  'session-scheduled': {
    de: 'Diese Sitzung ist schon mit anderen Angaben anberaumt, für den {on}.',
    en: 'This session is scheduled otherwise already, for {on}.',
  },
  'session-day-has-passed': {
    de: 'Der Sitzungstag {on} war da schon vorbei.',
    en: 'The day of the session, {on}, had passed by then.',
  },
  'session-unknown': { de: 'Die Sitzung {session} gibt es hier nicht.', en: 'There is no session {session} here.' },
  'session-held': { de: 'Die Sitzung vom {on} hat schon stattgefunden.', en: 'The session of {on} has been held.' },
  'session-not-held': {
    de: 'Dass die Sitzung am {on} stattgefunden hat, ist noch nicht vermerkt.',
    en: 'The session of {on} has not been noted as held yet.',
  },
  'session-cancelled': { de: 'Die Sitzung vom {on} ist abgesagt.', en: 'The session of {on} is cancelled.' },
  'not-on-session-day': {
    de: 'Was in der Sitzung beschlossen wurde, gilt ab dem Sitzungstag, dem {on}.',
    en: 'What happened in the session counts on its day, {on}.',
  },

  'paper-submitted': {
    de: '{reference} liegt schon vor.',
    en: '{reference} has been submitted already.',
  },
  'paper-unknown': { de: 'Die Vorlage {paper} gibt es hier nicht.', en: 'There is no paper {paper} here.' },
  'paper-withdrawn': { de: '{reference} ist zurückgezogen.', en: '{reference} was withdrawn.' },
  'paper-put-to-vote': {
    de: 'Über {reference} ist schon abgestimmt ({decision}); die Vorlage kann nicht mehr geändert werden.',
    en: '{reference} has been voted on ({decision}); the paper does not change any more.',
  },
  'paper-revised-meanwhile': {
    de: '{reference} wurde gerade neu gefasst; bitte prüfen Sie, worüber abgestimmt wurde.',
    en: '{reference} has just been revised; please check what was voted on.',
  },
  'paper-proposes-nothing': {
    de: 'Eine Vorlage dieser Art ({kind}) enthält keinen Beschlussantrag und daher keine Ziffern.',
    en: 'A paper of this kind ({kind}) proposes nothing; it has no points.',
  },
  'paper-after-session': {
    de: '{paper} lag in der Sitzung am {sessionOn} noch nicht in dieser Fassung vor.',
    en: '{paper} did not lie before the session of {sessionOn} in this version.',
    source: '§ 34 (1) GemO',
  },
  'paper-is-public': { de: '{reference} ist schon veröffentlicht.', en: '{reference} is public already.' },
  'paper-is-not-public': {
    de: '{paper} ist nichtöffentlich; ein öffentlicher Beschluss gäbe den Wortlaut preis. Veröffentlichen Sie zuerst die Vorlage.',
    en: '{paper} is not public; a public decision would reveal its wording. Publish the paper first.',
    source: '§ 35 GemO',
  },
  'paper-has-no-file': { de: 'Zu {reference} gehört keine Datei.', en: 'No file belongs to {reference}.' },
  'file-not-kept': {
    de: 'Diese Datei ist hier nicht hinterlegt; laden Sie sie zuerst hoch.',
    en: 'This file is not kept here; upload it first.',
  },
  'point-named-twice': { de: 'Die Ziffer {point} steht zweimal da.', en: 'Point {point} is there twice.' },
  'point-unknown': { de: '{paper} hat keine Ziffer {point}.', en: '{paper} has no point {point}.' },

  'decision-recorded': {
    de: 'Der Beschluss von {body} zu {paper} in dieser Sitzung ist schon erfasst.',
    en: 'What {body} decided on {paper} in this session is recorded already.',
  },
  'decision-without-point': {
    de: 'Ein Beschluss braucht mindestens eine Ziffer.',
    en: 'A decision needs at least one point.',
  },
  'votes-do-not-fit': {
    de: 'Ziffer {point}: {result} passt nicht zu {yes} Ja-Stimmen, {no} Nein-Stimmen und {abstained} Enthaltungen.',
    en: 'Point {point}: {result} does not fit {yes} for, {no} against, {abstained} abstentions.',
    source: '§ 37 (6) GemO',
  },
  'more-present-than-members': {
    de: 'Es können nicht {present} von {members} Mitgliedern anwesend gewesen sein.',
    en: 'It cannot be that {present} of {members} were there.',
  },
  'more-votes-than-present': {
    de: 'Ziffer {point}: Es waren nur {present} Mitglieder anwesend.',
    en: 'Point {point}: only {present} were there.',
  },
  'point-carried-out-elsewhere': {
    de: 'Ziffer {point} wird schon mit dem Beschluss {decision} umgesetzt. Keine Ziffer wird zweimal umgesetzt.',
    en: 'Point {point} is carried out by the decision {decision} already. No point is carried out twice.',
  },
  'decision-only-advised': {
    de: '{body} hat {paper} nur vorberaten; daraus folgt noch keine Umsetzung.',
    en: 'On {paper}, {body} only advised; nothing follows from it.',
    source: '§§ 39, 41 GemO',
  },
  'decision-objected': {
    de: 'Der Oberbürgermeister hat widersprochen; bis darüber entschieden ist, ruht die Ausführung.',
    en: 'The mayor objected; until that is settled, execution rests.',
    source: '§ 43 (2) GemO',
  },
  'decision-overturned': {
    de: 'Der Beschluss ist nach dem Widerspruch aufgehoben.',
    en: 'The decision fell with the objection.',
    source: '§ 43 (2) GemO',
  },
  'objection-made': { de: 'Ein Widerspruch ist schon eingelegt.', en: 'An objection has been made already.' },
  'objection-too-late': {
    de: 'Ein Widerspruch war nur bis zum {until} möglich.',
    en: 'An objection was possible until {until}.',
    source: '§ 43 (2) GemO',
  },
  'no-objection': { de: 'Es ist kein Widerspruch offen.', en: 'No objection is open.' },
  'no-failed-package': {
    de: 'Hier ist keine Umsetzung gescheitert.',
    en: 'Nothing failed to be carried out here.',
  },
  'package-not-failed': {
    de: 'Die Umsetzung von Ziffer {point} ist nicht gescheitert.',
    en: 'Carrying out point {point} has not failed.',
  },
  'no-open-point': { de: 'Hier ist keine Ziffer mehr offen.', en: 'No point is open here any more.' },
  'point-not-accepted': {
    de: 'Ziffer {point} wurde nicht angenommen; es gibt nichts umzusetzen.',
    en: 'Point {point} was not accepted; there is nothing to carry out.',
  },
  'point-settled': { de: 'Ziffer {point} ist abgeschlossen.', en: 'Point {point} is settled.' },
  'point-without-evidence': {
    de: 'Für Ziffer {point} liegt noch kein Nachweis vor.',
    en: 'Nothing has been shown for point {point} yet.',
    source: '§ 24 (1) GemO',
  },
  'due-before-session': {
    de: 'Die Sitzung war erst am {sessionOn}; vorher kann nichts fällig sein.',
    en: 'The session was only on {sessionOn}.',
  },

  'inquiry-number-taken': {
    de: 'Die Nummer {number} ist schon vergeben.',
    en: 'The number {number} is already taken.',
  },
  'inquiry-without-question': {
    de: 'Ohne eine Frage gibt es nichts zu beantworten.',
    en: 'Without a question there is nothing to answer.',
  },
  'answered-before-asked': {
    de: 'Gefragt wurde erst am {askedOn}.',
    en: 'It was only asked on {askedOn}.',
  },
  'due-before-asked': {
    de: 'Gefragt wurde erst am {askedOn}; fällig kann die Antwort nicht früher sein.',
    en: 'It was only asked on {askedOn}; the answer cannot be due earlier.',
  },
  'inquiry-not-assigned': {
    de: 'Zuerst muss die Anfrage einem Amt mit Frist zugewiesen sein.',
    en: 'First somebody must say who answers, and by when.',
  },
  'due-day-has-passed': {
    de: 'Der {dueOn} war da schon vorbei.',
    en: '{dueOn} had passed by then.',
  },
  'notice-promises-no-later-day': {
    de: 'Zugesagt ist schon der {dueOn}; eine Zwischennachricht nennt einen späteren Tag.',
    en: '{dueOn} has been promised already; a notice names a later day.',
  },
  'inquiry-answered': { de: 'Die Antwort wurde am {on} versandt.', en: 'The answer went out on {on}.' },
  'inquiry-withdrawn': { de: 'Die Anfrage wurde am {on} zurückgezogen.', en: 'It was withdrawn on {on}.' },
  'answer-signed': {
    de: 'Die Antwort ist seit dem {on} unterzeichnet und ändert sich nicht mehr.',
    en: 'The answer was signed on {on} and does not change any more.',
  },
  'answer-changed-meanwhile': {
    de: 'Der Entwurf wurde geändert, während seine Zahlen geprüft wurden; bitte noch einmal unterzeichnen.',
    en: 'The draft was changed while its figures were being checked; please sign again.',
  },
  'answer-not-signed': {
    de: 'Versandt wird nur eine unterzeichnete Antwort.',
    en: 'Only a signed answer goes out.',
    source: '§ 24 (4) GemO',
  },
  'question-unknown': { de: 'Eine Frage {question} wurde nicht gestellt.', en: 'No question {question} was asked.' },
  'question-not-answered': {
    de: 'Frage {number} ist noch nicht beantwortet.',
    en: 'Question {number} is not answered yet.',
  },
  'figure-named-twice': { de: 'Zwei Zahlen heißen gleich.', en: 'Two figures have the same name.' },
  'figure-unknown': {
    de: 'In Frage {question} gibt es keine Zahl {figure}.',
    en: 'There is no figure {figure} in question {question}.',
  },
  'figure-without-value': { de: '„{label}“ hat keinen Wert.', en: '“{label}” has no value.' },
  'figure-of-the-future': {
    de: '„{label}“: Der {asOf} liegt in der Zukunft; für diesen Stand gibt es noch keine Zahl.',
    en: '“{label}”: nobody can say anything as of {asOf} yet.',
  },
  'figure-not-in-the-books': {
    de: '„{label}“: Dazu ist zum Stand {asOf} nichts verzeichnet.',
    en: '“{label}”: the books have nothing about it as of {asOf}.',
  },
  'no-figure-drafted': { de: 'Die Entwürfe enthalten keine Zahl.', en: 'The drafts hold no figure.' },
  'figure-not-stale': { de: '„{label}“ entspricht dem Stand der Quelle.', en: '“{label}” is as its source has it.' },
  'figure-older-than-source': {
    de: 'Frage {question}: „{label}“ ist mit {value} (Stand {asOf}) angegeben; die Quelle nennt inzwischen {now}. Übernehmen Sie die Zahl neu, oder bestätigen Sie sie mit einer Begründung.',
    en: 'Question {question}: “{label}” says {value} as of {asOf}; its source now says {now}. Pull the figure anew, or confirm it with a reason.',
  },
  'forecast-has-passed': {
    de: 'Frage {question}: „{label}“ ist eine Prognose für den {forecastOn}, der bei der Unterzeichnung vorbei ist. Geben Sie an, was daraus geworden ist, oder bestätigen Sie sie mit einer Begründung.',
    en: 'Question {question}: “{label}” is a forecast for {forecastOn}, which has passed when this is signed. Say what came of it, or confirm it with a reason.',
  },
};
