import type { Said } from '../../../catalogue/words.ts';
import { both, EU, IN_TWO_STAGES, NEGOTIATED } from '../law/kinds.ts';
import { cancellations, winners } from './entries/award.ts';
import { considered, leftOut, losers, lowPrices } from './entries/bids.ts';
import { conflicts, criteria, grounds, subject, value } from './entries/need.ts';
import { entry, type Found, itemOf, type RecordItem } from './items.ts';
import { asWritten, say } from './said.ts';
import type { Standing } from './standing.ts';

/** What an item of the file comes to, from how far the tender has come. */
export type Finding = (standing: Standing) => Found;

const when = (condition: boolean, found: Found): Found => (condition ? found : {});

const undecided = say('über den Zuschlag ist noch nicht entschieden.', 'the award has not been decided.');

/** Who buys what, at which value. */
export const whatIsBought: Finding = ({ h, come }) => ({
  entries: [...subject(h), ...value(h)],
  ...when(come('estimated') && value(h).length === 0, { missing: say('der Wert.', 'the value.') }),
  note: say(
    'Die Anschrift der Auftraggeberin steht in der Bekanntmachung.',
    "The buyer's address stands in the notice.",
  ),
});

const whoWasConsidered: Finding = ({ h, come, cancelled }) => ({
  entries: considered(h),
  ...when(considered(h).length === 0 && come('scored') && !cancelled, {
    missing: say('wer berücksichtigt wurde und warum.', 'who was considered and why.'),
  }),
  ...when(cancelled, { notApplicable: say('das Verfahren vorher aufgehoben wurde.', 'it was cancelled before.') }),
  pending: say('Angebote sind noch nicht geprüft.', 'no bid has been checked.'),
});

const whoWasNot: Finding = ({ h, awarded, cancelled, untold }) => ({
  entries: [...leftOut(h), ...losers(h)],
  ...when(untold > 0, {
    missing: say(
      `die Gründe zu ${untold} nicht berücksichtigten Angeboten.`,
      `the reasons for ${untold} bids that were not considered.`,
    ),
  }),
  ...when(awarded, { notApplicable: say('alle Angebote berücksichtigt wurden.', 'all bids were considered.') }),
  ...when(cancelled, { notApplicable: say('kein Angebot zurückgewiesen wurde.', 'no bid was turned away.') }),
  pending: undecided,
});

const whatWasTooLow: Finding = ({ h, come, cancelled }) => ({
  entries: lowPrices(h),
  ...when(come('evaluated') || cancelled, {
    notApplicable: say(
      'kein Angebot als ungewöhnlich niedrig abgelehnt wurde.',
      'no bid was rejected as abnormally low.',
    ),
  }),
  pending: say('die Wertung.', 'the evaluation.'),
});

const whoWins: Finding = ({ h, cancelled, awarded }) => ({
  entries: winners(h),
  ...when(awarded && winners(h).length === 0, {
    missing: say('wer den Zuschlag erhielt und warum.', 'who won and why.'),
  }),
  ...when(cancelled, { notApplicable: say('das Verfahren aufgehoben ist.', 'the procedure was cancelled.') }),
  pending: undecided,
});

/** Grounds of a procedure that is not free to choose; of any other they are not asked. */
const whyThisProcedure =
  (asked: (standing: Standing) => boolean): Finding =>
  standing => {
    if (!standing.procedure) return { pending: say('die Wahl des Verfahrens.', 'the choice of procedure.') };
    if (!asked(standing)) return { notApplicable: say('es kein solches Verfahren ist.', 'it is no such procedure.') };
    const found = grounds(standing.h);
    return { entries: found, ...when(found.length === 0, { missing: say('die Umstände.', 'the grounds.') }) };
  };

/** Why nothing was awarded, if nothing was. */
export const whyNot: Finding = ({ h, awarded }) => ({
  entries: cancellations(h),
  notApplicable: awarded
    ? say('der Zuschlag erteilt wurde.', 'the contract was awarded.')
    : say('bisher auf keine Vergabe verzichtet wurde.', 'so far no award was given up.'),
});

/** Why bids were not asked for electronically, if they were not. */
const whyNotElectronic: Finding = ({ h }) => {
  const step = h.last('ProcedureChosen');
  if (!step) return { pending: say('die Wahl des Verfahrens.', 'the choice of procedure.') };
  const { electronic, notElectronicReason } = step.data;
  if (electronic) return { notApplicable: say('elektronische Mittel verwendet werden.', 'electronic means are used.') };
  return notElectronicReason
    ? { entries: [entry(step, asWritten(notElectronicReason))] }
    : { missing: say('die Gründe.', 'the reasons.') };
};

/** Conflicts of interest; that there are none is said only where people have declared so. */
export const whoseInterests: Finding = ({ h, come }) => {
  const declared = h.all('InterestsDeclared').length;
  return {
    entries: conflicts(h),
    ...when(declared > 0, {
      notApplicable: say(
        `in keiner Erklärung der Beteiligten (${declared}) ein Interessenkonflikt genannt ist.`,
        `no declaration of those who take part (${declared}) names a conflict of interest.`,
      ),
    }),
    ...when(declared === 0 && come('published'), {
      missing: say('Erklärungen der Beteiligten.', 'declarations of those who take part.'),
    }),
    pending: say('Erklärungen der Beteiligten.', 'declarations of those who take part.'),
  };
};

/** Why it is not divided into lots, if it is not. */
export const whyUndivided: Finding = ({ h }) => {
  const step = h.last('ProcedureChosen');
  if (!step) return { pending: say('die Wahl des Verfahrens.', 'the choice of procedure.') };
  if ((h.last('ValueEstimated')?.data.lots.length ?? 0) > 0)
    return { notApplicable: say('nach Losen vergeben wird.', 'lots are awarded apart.') };
  const { undividedReason } = step.data;
  return undividedReason
    ? { entries: [entry(step, asWritten(undividedReason))] }
    : { missing: say('die Gründe.', 'the reasons.') };
};

const whyNoWeights: Finding = ({ h, come }) => {
  if (criteria(h).length > 0) return { notApplicable: say('die Gewichtung angegeben ist.', 'the weights are stated.') };
  return come('published')
    ? { missing: say('Zuschlagskriterien und ihre Gewichtung.', 'award criteria and their weights.') }
    : { pending: say('die Vergabeunterlagen.', 'the documents.') };
};

const NEGOTIATED_AFTER_CALL = both(both(EU, IN_TWO_STAGES), NEGOTIATED);

const findings: readonly (readonly [Said, Finding])[] = [
  [say('Auftraggeberin, Gegenstand und Wert', 'Buyer, subject and value'), whatIsBought],
  [
    say('Berücksichtigte Bewerber und Bieter, mit Gründen', 'Candidates and bidders considered, with reasons'),
    whoWasConsidered,
  ],
  [
    say(
      'Nicht berücksichtigte Bewerber und Bieter, mit Gründen',
      'Candidates and bidders not considered, with reasons',
    ),
    whoWasNot,
  ],
  [say('Abgelehnte ungewöhnlich niedrige Angebote', 'Abnormally low bids that were rejected'), whatWasTooLow],
  [say('Erfolgreicher Bieter, Gründe und Anteil für Dritte', 'Winner, with reasons and the share for others'), whoWins],
  [
    say(
      'Umstände für Verhandlungsverfahren oder Dialog (§ 14 (3) VgV)',
      'Grounds for negotiation or dialogue (§ 14 (3) VgV)',
    ),
    whyThisProcedure(({ procedure }) => procedure !== null && NEGOTIATED_AFTER_CALL.includes(procedure)),
  ],
  [
    say(
      'Umstände für den Verzicht auf den Teilnahmewettbewerb (§ 14 (4) VgV)',
      'Grounds for doing without a call (§ 14 (4) VgV)',
    ),
    whyThisProcedure(({ procedure }) => procedure === 'negotiatedWithoutCall'),
  ],
  [say('Gründe, auf eine Vergabe zu verzichten', 'Reasons for giving an award up'), whyNot],
  [say('Gründe für andere als elektronische Mittel', 'Reasons for other than electronic means'), whyNotElectronic],
  [say('Interessenkonflikte und Abhilfe', 'Conflicts of interest and what was done'), whoseInterests],
  [say('Gründe, Lose zusammen zu vergeben', 'Reasons for awarding lots together'), whyUndivided],
  [say('Gründe, keine Gewichtung anzugeben', 'Reasons for stating no weights'), whyNoWeights],
];

/** The twelve items of the file, in the order of § 8 (2) VgV. */
export const vgvItems = (standing: Standing): readonly RecordItem[] =>
  findings.map(([title, found], place) => itemOf(place + 1, title, found(standing)));
