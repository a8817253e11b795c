import { language, type Say } from '../i18n/words.ts';
import { writtenNumber } from './Figure.tsx';

/** Days of slip as people say them: +46 Tage, −3 Tage, ±0 Tage. */
export function slipText(say: Say, days: number): string {
  const count = Math.abs(days);
  if (count === 0) return say('milestones.asMeant');
  return say(days > 0 ? 'milestones.late' : 'milestones.early', {
    smart_count: count,
    count: writtenNumber(count, language()),
  });
}

/** How bad a slip is, by the city's thresholds for the schedule light. */
export const slipTone = (days: number): 'done' | 'warn' | 'bad' => (days > 60 ? 'bad' : days > 14 ? 'warn' : 'done');
