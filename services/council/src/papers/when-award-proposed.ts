import { AwardProposed } from '@moves/events/catalogue/tenders/award';
import { dayOf } from '@moves/events/catalogue/time';
import type { PaperId } from '@moves/events/catalogue/values';
import { reaction } from '@moves/events/reactions/define';
import { paper } from './paper.ts';
import { SubmitPaper, submitPaper } from './submit-paper.ts';

const euros = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });

/**
 * An award is proposed on which a committee or the council resolves: the council's office finds the draft of a paper, not
 * public, to be revised and put to the vote (Vergabebeschluss, §§ 35, 39 GemO, X6). It names no bidder and no price of a bid.
 */
export const whenAwardProposed = reaction({
  name: 'council/when-award-proposed',
  on: [AwardProposed],
  things: ({ data, envelope }) =>
    data.paper ? [`VB-${envelope.stream.slice('tender-'.length)}-${envelope.revision}`] : [],
  react: ({ data }, id, act, { decisions }) => {
    const { level, title, office, estimatedCents, limitSource } = data.paper!;
    const worth = euros.format(Math.ceil(estimatedCents / 100));
    const body = level === 'council' ? 'Gemeinderat' : 'beschließender Ausschuss';
    const terms = {
      reference: `Entwurf ${id}`,
      kind: 'decisionPaper',
      title: `Vergabebeschluss „${title}“ (geschätzt ${worth} € brutto, ${body})`,
      office,
      on: dayOf(act.at),
      public: false,
      source: { document: limitSource, mark: 'computed' },
    } as const;
    const points = [{ point: '1', wording: `Der Vergabe „${title}“ wird zugestimmt.`, effects: [] }];
    const command = new SubmitPaper(id as PaperId, { ...terms, points }, act);
    return decisions.react(paper, id, command, submitPaper);
  },
});
