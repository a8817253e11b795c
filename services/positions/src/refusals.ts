import type { Sentences } from '@moves/events/graph/sentences';

/** What a refusal about a post says to people. `{facts}` are filled in, in words; shares are parts of a full post. */
export const positionRefusals: Sentences = {
  'position-id-taken': {
    de: 'Die Kennung {id} ist schon vergeben.',
    en: 'The id {id} is already taken.',
  },
  'term-over-before-needed': {
    de: 'Die Stelle wird erst ab {neededFrom} gebraucht, ist aber nur bis {fixedTermUntil} befristet.',
    en: 'The post is only needed from {neededFrom}, but its term ends on {fixedTermUntil}.',
  },
  'more-filled-than-approved': {
    de: 'Der Stellenplan sieht {approvedFte} VZÄ vor; {filledFte} VZÄ können nicht besetzt sein.',
    en: '{approvedFte} FTE are approved; {filledFte} cannot be filled.',
  },
  'filled-without-post': {
    de: 'Eine Stelle, die {status} ist, kann nicht besetzt sein.',
    en: 'A post that is {status} cannot be filled.',
  },
  'filled-share-contradicts': {
    de: 'Der Stand „{status}“ passt nicht zu einem besetzten Anteil von {filledFte} VZÄ.',
    en: 'The state “{status}” does not fit a filled share of {filledFte} FTE.',
  },
  'position-not-requested': {
    de: 'Prüfen lässt sich nur eine beantragte Stelle; diese ist {status}.',
    en: 'Only a requested post can be assessed; this one is {status}.',
  },
  'position-not-assessed': {
    de: 'In den Planentwurf kommt nur eine geprüfte Stelle; diese ist {status}.',
    en: 'Only an assessed post goes into the draft plan; this one is {status}.',
  },
  'position-not-in-plan-draft': {
    de: 'Beschlossen werden kann nur eine Stelle im Planentwurf; diese ist {status}.',
    en: 'Only a post in the draft plan can be approved; this one is {status}.',
  },
  'position-needs-second-person': {
    de: 'Wer eine Stelle beantragt, kann sie nicht selbst beschließen: Das Vier-Augen-Prinzip verlangt eine zweite Person.',
    en: 'Whoever requested a post cannot approve it: this takes a second person.',
    source: 'BSI ORP.4.A4 (Funktionstrennung)',
  },
  'position-decision-is-advisory': {
    de: '{body} hat {paper} nur vorberaten. Der Stellenplan braucht den Beschluss des zuständigen Gremiums.',
    en: 'On {paper}, {body} only advised. The plan needs the decision of the competent body.',
    source: '§§ 39, 41, 57 GemO',
  },
  'position-decision-later': {
    de: 'Die Sitzung zu {paper} war erst am {sessionOn}; vorher kann das nicht gelten.',
    en: 'The session on {paper} was only on {sessionOn}; this cannot take effect before it.',
  },
  'position-would-be-over': {
    de: 'Diese Stelle wäre zu diesem Zeitpunkt schon weggefallen (ab {goneFrom}).',
    en: 'From {goneFrom} on this post would no longer be there.',
  },
  'position-is-decided-on': {
    de: 'Über diese Stelle ist schon entschieden; sie ist {status}.',
    en: 'This post has already been decided on; it is {status}.',
  },
  'position-not-approved': {
    de: 'Freigeben lässt sich nur eine beschlossene Stelle; diese ist {status}.',
    en: 'Only an approved post can be released; this one is {status}.',
  },
  'position-before-statute': {
    de: 'Die Haushaltssatzung {year} ist nicht in Kraft; ohne Beschluss zur vorzeitigen Besetzung bleibt die Stelle gesperrt.',
    en: 'The budget statute of {year} is not in force; without a decision for early filling the post stays closed.',
    source: '§§ 80, 81 GemO; Stellenfreigabe nach Rechtskraft (Stuttgarter Praxis)',
  },
  'statute-not-kept': {
    de: 'Für {year} wird hier kein Haushalt geführt. Nennen Sie als Begründung das Dokument, mit dem die Haushaltssatzung in Kraft trat.',
    en: 'No budget of {year} is kept here. Name, as the reason, the document with which the statute came into force.',
  },
  'officials-not-filled-early': {
    de: 'Eine Beamtenstelle ({grade}) darf nicht vorzeitig besetzt werden; erst muss die Haushaltssatzung in Kraft sein.',
    en: 'A post of an official ({grade}) cannot be filled early; it waits for the statute.',
    source: 'Stellenfreigabe: vorzeitige Besetzung nur für Beschäftigte (Stuttgarter Praxis)',
  },
  'position-not-in-plan': {
    de: 'Das geht nur mit einer Stelle, die im Stellenplan steht; diese ist {status}.',
    en: 'This needs a post that is there; this one is {status}.',
    source: '§ 57 GemO, § 82 (2) Nr. 4 GemO',
  },
  'position-not-released': {
    de: 'Diese Stelle ist noch nicht freigegeben.',
    en: 'This post has not been released yet.',
  },
  'position-being-filled': {
    de: 'Die Besetzung läuft schon: Die Stelle ist {status}.',
    en: 'It is being filled already: the post is {status}.',
  },
  'nothing-free': {
    de: 'Diese Stelle ist unbefristet voll besetzt ({shareFte} VZÄ).',
    en: 'This post is filled for good ({shareFte} FTE).',
  },
  'advertised-until-past-day': {
    de: 'Die Bewerbungsfrist {until} liegt vor der Ausschreibung.',
    en: 'The last day for applications, {until}, lies before the advertisement.',
  },
  'position-blocked': {
    de: 'Sperrvermerk: Die Stelle ist gesperrt, bis {body} sie freigibt.',
    en: 'Block: the post is blocked until {body} releases it.',
    source: '§ 61 Nr. 19 GemHVO entsprechend (§ 22 LHO BW)',
  },
  'lapse-day-reached': {
    de: 'kw-Vermerk: Die Stelle fällt am {on} weg und wird ab dann nicht mehr besetzt.',
    en: 'kw note: the post lapses on {on} and is not filled from then on.',
    source: '§§ 21, 47 LHO BW entsprechend',
  },
  'term-over': {
    de: 'Die Stelle ist bis {on} befristet; danach gibt es sie nicht mehr.',
    en: 'The post is limited until {on}; after that it is no longer there.',
  },
  'lapses-when-vacated': {
    de: 'kw-Vermerk: Die Stelle fällt beim Freiwerden weg; was frei geworden ist, wird nicht wieder besetzt.',
    en: 'kw note: the post lapses when vacated; what has become free is not filled again.',
    source: '§ 47 LHO BW entsprechend',
  },
  'converts-when-vacated': {
    de: 'ku-Vermerk: Die Stelle wird beim Freiwerden in {grade} umgewandelt; bis dahin wird nichts neu besetzt.',
    en: 'ku note: the post turns into {grade} when vacated; until then nothing is filled anew.',
    source: '§§ 21, 47 LHO BW entsprechend',
  },
  'position-not-advertised': {
    de: 'Das Auswahlverfahren folgt auf die Ausschreibung; diese Stelle ist {status}.',
    en: 'A selection comes after the advertisement; this post is {status}.',
  },
  'position-not-in-selection': {
    de: 'Das geht nur im Auswahlverfahren; diese Stelle ist {status}.',
    en: 'This needs a selection under way; this post is {status}.',
  },
  'staff-council-has-agreed': {
    de: 'Die Zustimmung des Personalrats ist schon vermerkt (seit {since}).',
    en: 'The staff council’s consent is recorded already (since {since}).',
  },
  'staff-council-not-agreed': {
    de: 'Ohne Zustimmung des Personalrats wird keine Stelle besetzt. Vermerken Sie zuerst die Zustimmung.',
    en: 'Nothing is filled without the staff council’s consent. Record the consent first.',
    source: '§ 75 (1) LPVG',
  },
  'filled-before-consent': {
    de: 'Der Personalrat hat erst am {since} zugestimmt; vorher kann nicht besetzt werden.',
    en: 'The staff council only agreed on {since}; nothing can be filled before.',
    source: '§ 75 (1) LPVG',
  },
  'grade-above-post': {
    de: 'Die Stelle ist mit {ofPost} bewertet; in {grade} kann sie nicht besetzt werden. (Vergleich der Gruppen: Vorgabe des Hauses.)',
    en: 'The post is graded {ofPost}; it cannot be filled in {grade}. (How grades compare is a default of the house.)',
    source: '§ 5 (3) GemHVO (Umkehrschluss)',
  },
  'official-on-employee-post': {
    de: 'Für Beamtinnen und Beamte ({grade}) braucht es eine Beamtenstelle; diese ist mit {ofPost} bewertet.',
    en: 'An official ({grade}) needs a post of an official; this one is graded {ofPost}.',
    source: '§ 5 (1), (3) GemHVO',
  },
  'grade-of-another-career': {
    de: '{grade} gehört zu einer anderen Laufbahn als {ofPost}.',
    en: '{grade} belongs to another career than {ofPost}.',
    source: '§ 5 (3) GemHVO',
  },
  'share-not-free': {
    de: 'Am {day} sind nur {freeFte} VZÄ frei; {shareFte} lassen sich nicht besetzen.',
    en: 'On {day} only {freeFte} FTE are free; {shareFte} cannot be filled.',
    source: '§ 57 GemO',
  },
  'nothing-filled': {
    de: 'Von dieser Stelle ist kein Anteil unbefristet besetzt.',
    en: 'Nothing of this post is filled without a known end.',
  },
  'say-which-occupancy': {
    de: 'Besetzt sind {occupancies} Anteile; geben Sie an, welcher frei wird.',
    en: '{occupancies} shares are filled; say which becomes free.',
  },
  'occupancy-unknown': {
    de: 'Diesen besetzten Anteil gibt es bei dieser Stelle nicht.',
    en: 'This post has no such filled share.',
  },
  'occupancy-vacated': {
    de: 'Dieser Anteil ist schon bis {until} befristet besetzt.',
    en: 'This share is filled until {until} already.',
  },
  'vacated-before-filled': {
    de: 'Dieser Anteil ist erst ab {from} besetzt; vorher kann er nicht frei werden.',
    en: 'This share is only filled from {from}; it cannot become free before.',
  },
  'position-still-filled': {
    de: 'Am {day} sind noch {filledFte} VZÄ besetzt; gestrichen werden kann nur eine freie Stelle.',
    en: 'On {day} {filledFte} FTE are still filled; only what is vacant can go.',
  },
  'vacant-already': {
    de: 'Die Stelle ist schon frei ({status}); ein Vermerk für das nächste Freiwerden hätte keine Wirkung. Nennen Sie einen Tag, streichen Sie die Stelle oder bewerten Sie sie neu.',
    en: 'The post is vacant already ({status}); a note for its next vacancy would say nothing. Name a day, or abolish or regrade it.',
  },
  'no-lapse-note': {
    de: 'Diese Stelle hat keinen kw-Vermerk.',
    en: 'This post has no kw note.',
  },
  'converts-to-own-grade': {
    de: 'Die Stelle ist schon mit {grade} bewertet.',
    en: 'The post is graded {grade} already.',
  },
  'position-not-blocked': {
    de: 'Diese Stelle ist nicht gesperrt.',
    en: 'This post is not blocked.',
  },
  'release-by-named-body': {
    de: 'Diesen Sperrvermerk kann nur {body} aufheben. Nennen Sie den Beschluss oder als Begründung das Dokument der Freigabe.',
    en: 'Only {body} releases this block. Name its decision or, as the reason, the document of the release.',
    source: '§ 61 Nr. 19 GemHVO entsprechend',
  },
  'filled-above-grade': {
    de: 'Ein Anteil ist in {filled} besetzt; die Stelle kann nicht auf {grade} sinken.',
    en: 'A share is filled in {filled}; the post cannot be lowered to {grade}.',
    source: '§ 5 (3) GemHVO (Umkehrschluss)',
  },
  'position-has-ended': {
    de: 'Diese Stelle ist {status} und kann nicht mehr geändert werden.',
    en: 'This post is {status}; nothing about it changes any more.',
  },
  'dated-before-position': {
    de: 'Diese Stelle ist erst seit {since} bekannt; davor lässt sich nichts festhalten.',
    en: 'This post has only been known since {since}; nothing can be recorded before.',
  },
  'dated-before-note': {
    de: 'Der Vermerk gilt erst seit {since}; früher lässt er sich nicht aufheben.',
    en: 'The note has only been there since {since}; it cannot be lifted earlier.',
  },
  'rate-table-id-taken': {
    de: 'Die Kennung {id} ist schon vergeben. Kostensätze werden nicht geändert; veröffentlichen Sie eine neue Tabelle.',
    en: 'The id {id} is already taken. Rates are never changed; publish a new table.',
  },
  'rates-end-before-they-begin': {
    de: 'Die Tabelle endet vor ihrem Beginn am {validFrom}.',
    en: 'The table ends before it begins on {validFrom}.',
  },
  'grade-named-twice': {
    de: '{grade} steht zweimal in der Tabelle.',
    en: '{grade} is in the table twice.',
  },
};
