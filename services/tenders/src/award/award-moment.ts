import assert from 'node:assert/strict';
import type { NewEvent } from '@moves/events/catalogue/define';
import type { Part } from '@moves/events/catalogue/joint-acts';
import { AwardRefused, TenderAwarded, TenderFundingRefused } from '@moves/events/catalogue/tenders/money';
import { latest } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { tender } from '../tender.ts';
import { beforeAward } from '../tender-changes.ts';
import type { KnownTender } from '../tender-state.ts';
import { mayAwardTender } from './award-tender.ts';

/** The award, once the Budgets are ready for it: with this event it has happened, and with it everything that is ready (X8). */
export function awardEvents(t: KnownTender, parts: readonly Part[]): readonly NewEvent[] {
  assert(t.asking && t.status === 'awarding', 'no award was asked for');
  const { joint } = t.asking.money;
  return [TenderAwarded({ joint, parts: [...parts], awards: [...t.requestedAwards] })];
}

/**
 * Refuses an award whose time has passed while the Budgets were being asked: a review or an objection has come, bids no longer
 * bind. What is entered afterwards is judged by the day it took effect.
 */
export function recheckAward(t: KnownTender, act: Act): void {
  const at = t.awardedLate ? act.at : latest(act.at, act.now);
  mayAwardTender(beforeAward(t), { ...act, at });
}

/** The end of a joint act with the Budgets that is no longer wanted: nothing stays prepared. Nothing, if none is under way. */
export function askingGivenUp(tenderId: string, { asking, status }: KnownTender, code: string): readonly NewEvent[] {
  if (!asking) return [];
  const { joint, budgets } = asking.money;
  const refused = status === 'awarding' ? AwardRefused : TenderFundingRefused;
  return [
    refused({
      joint,
      refusals: [{ stream: tender.streamOf(tenderId), code, facts: {} }],
      prepared: budgets.map(({ budget }) => `budget-${budget}`),
    }),
  ];
}
