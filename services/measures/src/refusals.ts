import type { Sentences } from '@moves/events/graph/sentences';

/** What a refusal about a measure says to people. `{facts}` are filled in, in words. */
export const measureRefusals: Sentences = {
  'measure-key-taken': {
    de: 'Die Kennung {key} ist schon vergeben.',
    en: 'The key {key} is already taken.',
  },
  'measure-not-proposed': {
    de: 'Das geht nur mit einer vorgeschlagenen Maßnahme; diese ist {status}.',
    en: 'This needs a proposed measure; this one is {status}.',
  },
  'measure-not-assessed': {
    de: 'Freigegeben werden kann nur eine geprüfte Maßnahme; diese ist {status}.',
    en: 'Only an assessed measure can be approved; this one is {status}.',
  },
  'measure-not-approved': {
    de: 'Das geht nur mit einer beschlossenen Maßnahme; diese ist {status}.',
    en: 'This needs an approved measure; this one is {status}.',
  },
  'measure-not-in-progress': {
    de: 'Das geht nur, solange die Maßnahme in Umsetzung ist; sie ist {status}.',
    en: 'This needs a measure in progress; this one is {status}.',
  },
  'measure-not-on-hold': {
    de: 'Fortsetzen lässt sich nur, was pausiert; diese Maßnahme ist {status}.',
    en: 'Only what is on hold can be resumed; this measure is {status}.',
  },
  'measure-has-ended': {
    de: 'Diese Maßnahme ist {status}; daran ändert sich nichts mehr.',
    en: 'This measure is {status}; nothing about it changes any more.',
  },
  'measure-needs-second-person': {
    de: 'Wer eine Maßnahme vorschlägt, kann sie nicht selbst freigeben: Das Vier-Augen-Prinzip verlangt eine zweite Person.',
    en: 'Whoever proposed a measure cannot approve it: this takes a second person.',
    source: 'BSI ORP.4.A4 (Funktionstrennung)',
  },
  'decision-is-advisory': {
    de: '{body} hat zu {paper} nur vorberaten. Eine Freigabe braucht den Beschluss des zuständigen Gremiums.',
    en: 'On {paper}, {body} only advised. An approval needs the decision of the competent body.',
    source: '§§ 39, 41 GemO',
  },
  'decision-after-approval': {
    de: 'Die Sitzung zu {paper} war erst am {sessionOn}; vorher kann die Freigabe nicht gelten.',
    en: 'The session on {paper} was only on {sessionOn}; the approval cannot take effect before it.',
  },
  'ends-before-it-starts': {
    de: 'Das geplante Ende liegt vor dem geplanten Beginn am {plannedStartOn}.',
    en: 'The planned end lies before the planned start on {plannedStartOn}.',
  },
  'phase-needs-progress': {
    de: 'Eine Phase hat nur eine Maßnahme in Umsetzung; diese ist {status}.',
    en: 'Only a measure in progress has a phase; this one is {status}.',
  },
  'measure-is-public': {
    de: 'Diese Maßnahme ist schon veröffentlicht.',
    en: 'This measure is public already.',
  },
  'measure-is-not-public': {
    de: 'Diese Maßnahme ist ohnehin nichtöffentlich.',
    en: 'This measure is not public anyway.',
  },
  'measure-has-open-commitments': {
    de: 'Verträge binden für diese Maßnahme noch {openCents}: {where}. Erst wenn das bezahlt oder zurückgegeben ist, lässt sie sich abbrechen.',
    en: 'Contracts still bind {openCents} for this measure: {where}. It can be cancelled once that is paid or given back.',
  },
  'dated-before-measure': {
    de: 'Diese Maßnahme ist erst seit {since} bekannt; davor lässt sich nichts festhalten.',
    en: 'This measure has only been known since {since}; nothing can be recorded before.',
  },
  'dated-before-milestone': {
    de: 'Dieser Meilenstein wurde erst ab {since} geplant; früher kann das nicht gelten.',
    en: 'This milestone was only planned from {since}; this cannot take effect earlier.',
  },
  'dated-before-indicator': {
    de: 'Diese Kennzahl gibt es erst seit {since}; früher kann ein Messwert nicht gelten.',
    en: 'This indicator has only existed since {since}; a reading cannot take effect earlier.',
  },
  'entry-of-joint-act': {
    de: 'Das ist mit einem gemeinsamen Beschluss geschehen und lässt sich hier nicht einzeln ändern.',
    en: 'This happened with a joint decision and cannot be changed here alone.',
  },
  'fact-in-future': {
    de: 'Der {day} liegt in der Zukunft; festhalten lässt sich nur, was schon war.',
    en: '{day} lies in the future; only what has been can be recorded.',
  },
  'milestone-needs-day-or-words': {
    de: 'Ein Meilenstein braucht einen Plantermin oder, solange es keinen gibt, eine Angabe dazu.',
    en: 'A milestone needs a planned day or, while there is none, words that say why.',
  },
  'milestone-unknown': {
    de: 'Diesen Meilenstein gibt es bei dieser Maßnahme nicht.',
    en: 'This measure has no such milestone.',
  },
  'milestone-reached': {
    de: 'Dieser Meilenstein wurde am {actualOn} erreicht.',
    en: 'This milestone was reached on {actualOn}.',
  },
  'no-open-milestone': {
    de: 'Diese Maßnahme hat keinen offenen Meilenstein.',
    en: 'This measure has no open milestone.',
  },
  'slip-needs-reason': {
    de: 'Geplant war der {planOn}. Eine spätere Prognose braucht eine Begründung.',
    en: 'The plan was {planOn}. A later forecast needs a reason.',
  },
  'no-indicator': {
    de: 'Für diese Maßnahme ist noch keine Kennzahl festgelegt.',
    en: 'No indicator has been defined for this measure yet.',
  },
  'indicator-unknown': {
    de: 'Diese Kennzahl gibt es bei dieser Maßnahme nicht.',
    en: 'This measure has no such indicator.',
  },
  'entry-unknown': {
    de: 'Diesen Eintrag gibt es in der Geschichte dieser Maßnahme nicht.',
    en: 'There is no such entry in this measure’s history.',
  },
  'entry-is-amendment': {
    de: 'Eine Berichtigung oder Zurücknahme bleibt stehen; berichtigen Sie den ursprünglichen Eintrag noch einmal.',
    en: 'A correction or withdrawal stays; correct the original entry once more instead.',
  },
  'entry-withdrawn': {
    de: 'Dieser Eintrag wurde schon zurückgenommen.',
    en: 'This entry has already been withdrawn.',
  },
  'entry-without-content': {
    de: 'Dieser Eintrag sagt nur, dass etwas geschah; zu berichtigen ist daran nichts, er lässt sich höchstens zurücknehmen.',
    en: 'This entry only says that something happened; there is nothing in it to correct, it can at most be withdrawn.',
  },
  'entry-of-another-kind': {
    de: 'Dieser Eintrag ist von anderer Art: zu berichtigen ist {kind}.',
    en: 'This entry is of another kind: what can be corrected is {kind}.',
  },
  'entry-reached-outsiders': {
    de: 'Was veröffentlicht war, haben andere gesehen; das lässt sich nicht ungeschehen machen, nur für die Zukunft ändern.',
    en: 'What was public has been seen by others; that cannot be undone, only changed from now on.',
  },
  'entry-begins-measure': {
    de: 'Mit diesem Eintrag beginnt die Maßnahme; er bleibt. Berichtigen Sie ihn, oder lehnen Sie die Maßnahme ab oder brechen sie ab.',
    en: 'The measure begins with this entry; it stays. Correct it, or reject or cancel the measure.',
  },
  'entry-stood-upon': {
    de: 'Auf diesem Eintrag baut anderes auf; nehmen Sie zuerst das zurück, was später kam.',
    en: 'Other entries stand on this one; first withdraw what came later.',
  },
};
