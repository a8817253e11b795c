import type { Reaction } from '@moves/events/reactions/define';
import { whenMoneyAnswered } from './when-money-answered.ts';

/** How tenders and contracts hear what the Budgets answer. */
export const moneyReactions: readonly Reaction[] = [whenMoneyAnswered];
