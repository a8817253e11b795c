import type { Sentences } from '@moves/events/graph/sentences';

/** What a refusal about contracts says to people. `{facts}` are filled in, in words. */
export const contractRefusals: Sentences = {
  'contract-known': {
    de: 'Den Vertrag {contract} gibt es schon.',
    en: 'There is a contract {contract} already.',
  },
  'contract-has-ended': {
    de: 'Der Vertrag ist am {endsOn} zu Ende gegangen.',
    en: 'The contract came to its end on {endsOn}.',
  },
  'contract-terminated': {
    de: 'Der Vertrag ist zum {endsOn} gekündigt; Optionen werden nicht mehr gezogen.',
    en: 'Notice was given for {endsOn}; options are no longer exercised.',
  },
  'ends-before-it-begins': {
    de: 'Der Vertrag beginnt am {beginsOn} und kann nicht davor enden.',
    en: 'The contract begins on {beginsOn} and cannot end before.',
  },
  'option-twice': {
    de: 'Zwei Optionen haben denselben Schlüssel.',
    en: 'Two options have the same key.',
  },

  'not-a-framework': {
    de: 'Abgerufen wird nur aus einer Rahmenvereinbarung; dieser Vertrag ist keine.',
    en: 'Orders are placed under framework agreements only; this contract is none.',
    source: '§ 21 VgV, § 15 UVgO',
  },
  'framework-exhausted': {
    de: 'Von höchstens {maximumCents} netto sind noch {leftCents} abrufbar. Mehr braucht ein neues Verfahren.',
    en: 'Of {maximumCents} net at most, {leftCents} can still be called off. More needs a new procedure.',
    source: '§ 21 VgV, § 15 UVgO',
  },
  'call-off-known': {
    de: 'Den Abruf {callOff} gibt es schon, mit anderem Inhalt.',
    en: 'There is a call-off {callOff} already, which says something else.',
  },
  'call-off-dated-back': {
    de: 'Ein Abruf wirkt ab heute oder später, nicht ab dem {on}.',
    en: 'A call-off takes effect today or later, not on {on}.',
  },
  'call-off-before-term': {
    de: 'Die Rahmenvereinbarung beginnt erst am {beginsOn}; zum {on} lässt sich noch nichts abrufen.',
    en: 'The framework agreement begins on {beginsOn}; nothing can be called off for {on} yet.',
    source: '§ 21 VgV, § 15 UVgO',
  },
  'call-off-after-term': {
    de: 'Die Rahmenvereinbarung endet am {endsOn}; zum {on} lässt sich nichts mehr abrufen.',
    en: 'The framework agreement ends on {endsOn}; nothing can be called off for {on} any more.',
    source: '§ 21 (6) VgV, § 15 (4) UVgO',
  },
  'call-off-by-stranger': {
    de: 'Abrufen dürfen nur die Stellen, die in der Rahmenvereinbarung genannt sind.',
    en: 'Only the offices that the framework agreement names may place orders.',
    source: '§ 21 (2) VgV',
  },

  'modification-known': {
    de: 'Die Änderung {modification} gibt es schon.',
    en: 'There is a modification {modification} already.',
  },
  'modification-unknown': { de: 'Diese Änderung gibt es hier nicht.', en: 'There is no such modification here.' },
  'contract-value-unknown': {
    de: 'Der Wert des Vertrags ist nicht bekannt; ohne ihn lässt sich nicht prüfen, ob die Änderung ein neues Verfahren braucht.',
    en: 'The value of the contract is not known; without it nobody can check whether the change needs a new procedure.',
    source: '§ 132 GWB, § 47 UVgO',
  },
  'successor-not-named': {
    de: 'Wer an die Stelle des Auftragnehmers tritt, muss genannt sein.',
    en: "Whoever takes the contractor's place must be named.",
    source: '§ 132 (2) Nr. 4 GWB',
  },
  'successor-without-ground': {
    de: 'Ein anderer Auftragnehmer tritt nur aus diesem Grund ein: Auftragnehmerwechsel.',
    en: 'Another contractor comes in on one ground only: the contractor is replaced.',
    source: '§ 132 (1), (2) Nr. 4 GWB',
  },
  'no-modification-notice-due': {
    de: 'Keine Änderung dieses Vertrags ist noch bekannt zu machen.',
    en: 'No modification of this contract is still to be announced.',
    source: '§ 132 (5) GWB, § 39 (5) VgV',
  },
  'modification-notice-sent': {
    de: 'Die Änderung wurde am {on} bekannt gemacht.',
    en: 'The modification was announced on {on}.',
  },
  'notice-on-other-day': {
    de: 'Bekannt gemacht wird nach der Änderung vom {on} und nicht in der Zukunft, also nicht am {dispatchedOn}.',
    en: 'The notice follows the modification of {on} and does not lie in the future; {dispatchedOn} cannot be.',
  },

  'option-unknown': { de: 'Diese Option gibt es hier nicht.', en: 'There is no such option here.' },
  'no-open-option': { de: 'Es ist keine Option offen.', en: 'No option is open.' },
  'option-lapsed': { de: 'Die Option „{title}“ ist verfallen.', en: 'The option «{title}» has lapsed.' },
  'option-exercised': { de: 'Die Option „{title}“ ist gezogen.', en: 'The option «{title}» has been exercised.' },
  'option-too-late': {
    de: 'Die Option „{title}“ ließ sich bis zum {exerciseBy} ziehen. Danach ist sie ein neuer Auftrag.',
    en: 'The option «{title}» could be exercised until {exerciseBy}. After that it is a new contract.',
    source: '§ 132 (2) Nr. 1 GWB',
  },

  'terminated-back': {
    de: 'Gekündigt wird für die Zukunft, nicht zum {endsOn}.',
    en: 'Notice is given for the future, not for {endsOn}.',
  },
  'terminated-too-late': {
    de: 'Der Vertrag endet schon am {endsOn}.',
    en: 'The contract ends on {endsOn} already.',
  },
  'ground-bears-no-price': {
    de: 'Auf diesen Grund ({ground}) hin wird ein Vertrag nicht teurer. Nennen Sie den Grund, der den höheren Preis trägt, oder führen Sie ein neues Verfahren durch.',
    en: 'On this ground ({ground}) a contract does not become dearer. Name the ground that bears the higher price, or begin a new procedure.',
    source: '§ 132 (1), (2) GWB, § 47 UVgO',
  },
  'framework-extended-too-long': {
    de: 'Eine Rahmenvereinbarung läuft höchstens {mostMonths} Monate, diese also bis {until}. Mehr braucht ein neues Verfahren.',
    en: 'A framework agreement runs for {mostMonths} months at most, this one until {until}. More needs a new procedure.',
  },
  'contract-not-running-yet': {
    de: 'Übernommen wird, was schon läuft. Dieser Vertrag oder sein Verfahren beginnt erst am {beginsOn}, nach dem {on}.',
    en: 'What runs already is taken over. This contract or its procedure begins on {beginsOn} only, after {on}.',
    source: '§ 97 (1) GWB, § 31 GemHVO',
  },
};
