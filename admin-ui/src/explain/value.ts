import { writtenMoney } from '../fields/money.ts';
import { writtenShare } from '../fields/share.ts';

/** A value of an explanation as people write it: euros, shares of posts, or a plain number. */
export function writtenValue(value: string, unit: string, locale: string): string {
  if (unit === 'EUR') return writtenMoney(value, locale);
  if (unit === 'FTE' && /^-?\d+$/.test(value)) return writtenShare(Number(value), locale);
  return value;
}
