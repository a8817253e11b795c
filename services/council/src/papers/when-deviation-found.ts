import { MaterialDeviationFound } from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { PaperId } from '@moves/events/catalogue/values';
import { reaction } from '@moves/events/reactions/define';
import { paper } from './paper.ts';
import { SubmitPaper, submitPaper } from './submit-paper.ts';

/** The id of the draft that reports a deviation: `R28-L-2026-expense-1`. */
const draftIdOf = (stream: string, { coverGroup, report }: { coverGroup: string; report: number }): PaperId =>
  `R28-${stream.slice(stream.indexOf('-') + 1)}-${coverGroup.replace(/\W+/g, '-')}-${report}` as PaperId;

const euros = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });

/** A year is expected to end materially beyond its authority: the council's office finds the draft of a report, not public, to be revised and published (§ 28 (2) GemHVO, X24). */
export const whenDeviationFound = reaction({
  name: 'council/when-deviation-found',
  on: [MaterialDeviationFound],
  things: ({ data, envelope }) => [draftIdOf(envelope.stream, data)],
  react: ({ data }, id, act, { decisions }) => {
    const { title, year, office, deviationCents, limitSource } = data;
    const beyond = euros.format(Math.round(deviationCents / 100));
    const terms = {
      reference: `Entwurf ${id}`,
      kind: 'informationPaper',
      title: `Bericht nach § 28 (2) GemHVO: „${title}“ endet ${year} voraussichtlich ${beyond} € über dem Verfügungsrahmen`,
      office,
      on: dayOf(act.at),
      public: false,
      points: [],
      source: { document: limitSource, mark: 'computed' },
    } as const;
    const command = new SubmitPaper(id as PaperId, { ...terms, points: [] }, act);
    return decisions.react(paper, id, command, submitPaper);
  },
});
