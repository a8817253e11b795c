/** The languages the house speaks; German first. */
export type Language = 'de' | 'en';

/** What a refusal says to people, by code: a sentence with `{facts}` in both languages, and the rule's source if it has one. */
export type Sentences = Readonly<
  Record<string, { readonly de: string; readonly en: string; readonly source?: string }>
>;

/** What any act of any thing may be refused with. */
export const houseRefusals: Sentences = {
  'not-found': {
    de: 'Das gibt es nicht, oder es ist für Sie nicht einsehbar.',
    en: 'There is no such thing, or you may not see it.',
  },
  'command-id-reused': {
    de: 'Diese Vorgangsnummer (commandId) wurde schon für etwas anderes verwendet.',
    en: 'This commandId has already been used for something else.',
  },
  'past-is-read-only': {
    de: 'Die Vergangenheit lässt sich ansehen, aber nicht ändern. Wechseln Sie zu heute.',
    en: 'The past can be looked at, not changed. Return to today.',
  },
  'dated-back-not-allowed': {
    de: 'Dieser Vorgang gilt immer ab jetzt und lässt sich nicht zurückdatieren.',
    en: 'This act takes effect now and cannot be dated back.',
  },
  'dated-before-previous-step': {
    de: 'Der Schritt davor galt ab {since}; früher kann dieser nicht gelten.',
    en: 'The step before took effect at {since}; this one cannot take effect earlier.',
  },
  'dated-back-too-far': {
    de: 'Dieser Vorgang lässt sich höchstens {days} Tage zurückdatieren.',
    en: 'This act can be dated back {days} days at most.',
  },
  'in-preparation': {
    de: 'Für einen gemeinsamen Beschluss ist hier etwas vorbereitet, das dann nicht mehr ginge. Es bleibt möglich, bis darüber entschieden ist.',
    en: 'Something is ready here for a joint decision that would then be impossible. It stays possible until that has been decided.',
  },
  'part-makes-no-sense': {
    de: 'Was der Beschluss hier verlangt, ergibt keinen Sinn: {field} {problem}.',
    en: 'What the decision asks for here makes no sense: {field} {problem}.',
  },
  'reason-required': {
    de: 'Dafür ist eine Begründung nötig.',
    en: 'This needs a reason.',
  },
};
