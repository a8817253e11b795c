import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '@moves/events/catalogue/define';
import { AwardProposed } from '@moves/events/catalogue/tenders/award';
import type { CommandId } from '@moves/events/catalogue/values';
import { HOUSE } from '@moves/events/decider/act';
import { Decisions } from '@moves/events/decider/decisions';
import { by, historyFrom } from '@moves/events/decider/spec';
import type { Hands } from '@moves/events/reactions/define';
import { MemoryEventStore } from '@moves/events/store/memory';
import { whenAwardProposed } from './when-award-proposed.ts';

const proposals = [
  { lot: 'whole', bidder: 'b1', bid: 'B-1', netCents: 50_000_000, grossCents: 59_500_000, reason: 'Best' },
];
const paper = {
  level: 'committee' as const,
  title: 'Software',
  office: 'Amt',
  estimatedCents: 61_234_567,
  limitSource: 'Hauptsatzung (Beispiel)',
};
const proposed = (told: Parameters<typeof AwardProposed>[0]): Recorded =>
  historyFrom('tender', [AwardProposed(told)])[0]!;

describe('when an award is proposed on which a committee resolves', () => {
  it('the council’s office finds a draft that is not public, and names neither bidder nor price', async () => {
    const store = new MemoryEventStore();
    const hands = { decisions: new Decisions(store, 'secret') } as unknown as Hands;
    const event = proposed({ proposals, paper });
    const [id] = await whenAwardProposed.things(event, hands);
    await whenAwardProposed.react(event, id!, by(HOUSE, { commandId: 'c-1' as CommandId }), hands);
    const [submitted] = await store.readStream(`paper-${id}`);
    expect(submitted).toMatchObject({
      type: 'PaperSubmitted',
      data: { kind: 'decisionPaper', public: false, office: 'Amt', points: [{ point: '1', effects: [] }] },
    });
    expect(JSON.stringify(submitted!.data)).toContain('612.346');
    expect(JSON.stringify(submitted!.data)).not.toMatch(/b1|595/);
  });

  it('nobody is troubled with what the mayor or an office resolves on', () =>
    expect(whenAwardProposed.things(proposed({ proposals }), {} as Hands)).toEqual([]));
});
