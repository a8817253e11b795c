import type { Said } from '../../../catalogue/words.ts';
import { FREE } from '../law/kinds.ts';
import { evaluation, winners } from './entries/award.ts';
import { considered, leftOut, losers, lowPrices } from './entries/bids.ts';
import { consultations, criteria, grounds, procedure } from './entries/need.ts';
import { itemOf, type RecordItem } from './items.ts';
import { say } from './said.ts';
import type { Standing } from './standing.ts';
import { type Finding, whatIsBought, whoseInterests, whyNot, whyUndivided } from './vgv.ts';

const whichProcedure: Finding = ({ h, procedure: kind }) => {
  const chosen = procedure(h);
  const free = (kind !== null && FREE.includes(kind)) || h.last('ProcedureChosen')?.data.limitCents !== undefined;
  return {
    entries: [...chosen, ...grounds(h), ...consultations(h)],
    ...(chosen.length > 0 &&
      !free &&
      grounds(h).length === 0 && {
        missing: say('die Gründe für dieses Verfahren.', 'the reasons for this procedure.'),
      }),
    pending: say('die Wahl des Verfahrens.', 'the choice of procedure.'),
  };
};

const whoBid: Finding = ({ h, come, procedure: kind }) => ({
  entries: [...criteria(h), ...considered(h), ...leftOut(h), ...lowPrices(h)],
  ...(kind === 'directPurchase' && {
    notApplicable: say(
      'ein Direktauftrag ohne Angebotsverfahren auskommt (§ 14 UVgO).',
      'a direct purchase needs no bids (§ 14 UVgO).',
    ),
  }),
  ...(come('scored') &&
    considered(h).length === 0 && { missing: say('die Prüfung der Angebote.', 'the check of the bids.') }),
  pending: say('Angebote sind noch nicht geprüft.', 'no bid has been checked.'),
});

const whoWins: Finding = ({ h, cancelled }) => ({
  entries: [...evaluation(h), ...winners(h), ...losers(h)],
  ...(cancelled && { notApplicable: say('das Verfahren aufgehoben ist.', 'the procedure was cancelled.') }),
  pending: say('über den Zuschlag ist noch nicht entschieden.', 'the award has not been decided.'),
});

const findings: readonly (readonly [Said, Finding])[] = [
  [say('Auftraggeberin, Gegenstand und Wert', 'Buyer, subject and value'), whatIsBought],
  [say('Verfahren und Gründe der Wahl', 'Procedure and why it was chosen'), whichProcedure],
  [say('Lose', 'Lots'), whyUndivided],
  [say('Bewerber, Bieter und Prüfung der Angebote', 'Candidates, bidders and the check of their bids'), whoBid],
  [say('Wertung und Zuschlag, mit Gründen', 'Evaluation and award, with reasons'), whoWins],
  [say('Interessenkonflikte und Abhilfe', 'Conflicts of interest and what was done'), whoseInterests],
  [say('Aufhebung, mit Gründen', 'Cancellation, with reasons'), whyNot],
];

/** The simple record of § 6 UVgO: the steps of the procedure, what was done in each and why. */
export const uvgoItems = (standing: Standing): readonly RecordItem[] =>
  findings.map(([title, found], place) => itemOf(place + 1, title, found(standing)));
