import type { Money } from '../graph.ts';
import { language } from '../i18n/words.ts';

const numbers = (locale: string) => (locale === 'en' ? 'en-GB' : 'de-DE');

/** Whole cents of euros as the graph writes them. Money is never a fraction of anything. */
export function centsOf(money: Money): number {
  const [, sign = '', euros = '0', cents = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(money) ?? [];
  const amount = Number(euros) * 100 + Number(cents.padEnd(2, '0') || 0);
  return sign ? -amount : amount;
}

/** Whole cents as the graph writes euros. */
export function moneyOf(cents: number): Money {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Euros as people of the language write them: 1.234.567,89 €. */
export function writtenMoney(money: Money, locale: string, cents = true): string {
  const digits = cents ? 2 : 0;
  return new Intl.NumberFormat(numbers(locale), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(centsOf(money) / 100);
}

/** Euros in a word for an axis or a headline: 2 Mio. €, 350 Tsd. €. Rounded only to be seen. */
export const shortMoney = (cents: number, locale: string): string =>
  new Intl.NumberFormat(numbers(locale), {
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    maximumFractionDigits: 2,
  }).format(cents / 100);

/**
 * What somebody typed, as the graph writes euros; nothing if it is no amount. The last separator before one or two digits
 * is the decimal one; what stands before groups of three only groups them: `1.234,56`, `1,234.56` and `1234.5` are all read.
 */
export function parsedMoney(typed: string, locale = language()): Money | undefined {
  const text = typed.replace(/[\s€_\u00a0\u202f']/g, '').replace(/^\u2212/, '-');
  const [group, point] = locale === 'en' ? [',', '.'] : ['.', ','];
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d{1,2})?$`);
  const plain = /^-?\d+([.,]\d{1,2})?$/;
  if (!grouped.test(text) && !plain.test(text)) return undefined;
  const normal = grouped.test(text) ? text.replaceAll(group, '').replace(point, '.') : text.replace(',', '.');
  return moneyOf(centsOf(normal));
}

/** What a rate of tax, in hundredths of a per cent, makes of a net amount: half a cent is rounded away from zero. */
export function withTax(net: Money, rate: number): Money {
  const cents = centsOf(net);
  return moneyOf(Math.sign(cents) * Math.floor((Math.abs(cents) * (10_000 + rate) + 5_000) / 10_000));
}

/** Euros as somebody would type them into a field. */
export const typedMoney = (money: Money, locale: string): string =>
  new Intl.NumberFormat(numbers(locale), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    centsOf(money) / 100,
  );
