import type { Procedure } from '../../../catalogue/tenders/words.ts';
import {
  cancellations,
  conflicts,
  considered,
  criteria,
  grounds,
  leftOut,
  losers,
  lowPrices,
  procedure,
  subject,
  value,
  winners,
} from './entries.ts';
import type { Standing } from './standing.ts';
import { type Found, itemOf, type RecordItem } from './items.ts';
import { say, type Said } from './said.ts';

const NEGOTIATED: readonly (Procedure | null)[] = ['negotiatedWithCall', 'competitiveDialogue', 'innovationPartnership'];

const titles: readonly Said[] = [
  say('Auftraggeberin, Gegenstand und Wert', 'Buyer, subject and value'),
  say('Berücksichtigte Bewerber und Bieter und die Gründe', 'Candidates and bidders considered, and why'),
  say('Nicht berücksichtigte Bewerber und Bieter und die Gründe', 'Candidates and bidders not considered, and why'),
  say('Ablehnung ungewöhnlich niedriger Angebote', 'Rejection of abnormally low bids'),
  say('Erfolgreicher Bieter, Gründe und Anteil für Dritte', 'Winner, reasons and share for others'),
  say(
    'Umstände für Verhandlungsverfahren oder wettbewerblichen Dialog (§ 14 (3) VgV)',
    'Grounds for negotiation or dialogue (§ 14 (3) VgV)',
  ),
  say(
    'Umstände für das Verhandlungsverfahren ohne Teilnahmewettbewerb (§ 14 (4) VgV)',
    'Grounds for negotiation without a call (§ 14 (4) VgV)',
  ),
  say('Gründe, auf die Vergabe zu verzichten', 'Reasons for not awarding'),
  say('Gründe für andere als elektronische Mittel', 'Reasons for other than electronic means'),
  say('Interessenkonflikte und Abhilfe', 'Conflicts of interest and what was done'),
  say('Gründe, mehrere Lose zusammen zu vergeben', 'Reasons for awarding lots together'),
  say('Gründe, keine Gewichtung anzugeben', 'Reasons for stating no weights'),
];

/** The twelve items of the file, in the order of § 8 (2) VgV, from what has happened. */
export function vgvItems(standing: Standing): readonly RecordItem[] {
  const { h, chosen, procedure: kind, come, over, awarded, cancelled } = standing;
  const opened = come('opened');
  const decided = say('über den Zuschlag ist noch nicht entschieden.', 'the award has not been decided.');

  const first: Found = {
    entries: [...subject(h), ...value(h), ...procedure(h)],
    ...(value(h).length === 0 &&
      come('estimated') && { missing: say('der geschätzte Wert.', 'the estimated value.') }),
    note: say(
      'Die Anschrift der Auftraggeberin steht in der Bekanntmachung.',
      "The buyer's address stands in the notice.",
    ),
  };
  const second: Found = {
    entries: considered(h),
    ...(considered(h).length === 0 && come('scored') && !cancelled && { missing: say('wer berücksichtigt wurde und warum.', 'who was considered and why.') }),
    ...(cancelled && !opened && { notApplicable: say('niemand ein Angebot abgegeben hat, über das zu entscheiden war.', 'there was no bid to decide on.') }),
    pending: say('Angebote sind noch nicht geprüft.', 'no bid has been checked.'),
  };
  const third: Found = {
    entries: [...leftOut(h), ...losers(h)],
    ...(standing.losersUntold > 0 &&
      awarded && {
        missing: say(
          `die Gründe für ${standing.losersUntold} nicht berücksichtigte Angebote.`,
          `the reasons for ${standing.losersUntold} bids that were not considered.`,
        ),
      }),
    ...(over && { notApplicable: say('alle Angebote berücksichtigt wurden.', 'all bids were considered.') }),
    pending: decided,
  };
  const fourth: Found = {
    entries: lowPrices(h),
    ...(come('evaluated') || over
      ? { notApplicable: say('kein Angebot als ungewöhnlich niedrig abgelehnt wurde.', 'no bid was rejected as abnormally low.') }
      : {}),
    pending: say('die Wertung.', 'the evaluation.'),
  };
  const fifth: Found = {
    entries: winners(h),
    ...(awarded && winners(h).length === 0 && { missing: say('wer den Zuschlag erhielt und warum.', 'who won and why.') }),
    ...(cancelled && { notApplicable: say('das Verfahren aufgehoben ist.', 'the procedure was cancelled.') }),
    pending: decided,
  };
  return [
    first,
    second,
    third,
    fourth,
    fifth,
    groundsOf(standing, NEGOTIATED.includes(kind), 6),
    groundsOf(standing, kind === 'negotiatedWithoutCall', 7),
    {
      entries: cancellations(h),
      notApplicable: over
        ? say('der Zuschlag erteilt wurde.', 'the contract was awarded.')
        : say('bisher auf keine Vergabe verzichtet wurde.', 'so far no award was given up.'),
    },
    electronic(standing),
    interests(standing),
    undivided(standing),
    {
      ...(criteria(h).length > 0 || chosen === undefined
        ? { notApplicable: say('die Gewichtung angegeben ist.', 'the weights are stated.') }
        : {}),
      ...(criteria(h).length === 0 && { notApplicable: undefined, pending: say('Kriterien und Gewichtung.', 'criteria and weights.') }),
      ...(criteria(h).length === 0 && come('published') && kind !== 'directPurchase' && { missing: say('Kriterien und Gewichtung.', 'criteria and weights.') }),
    },
  ].map((found, place) => itemOf(place + 1, titles[place]!, found as Found));
}
