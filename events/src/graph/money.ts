import assert from 'node:assert/strict';

/** Whole cents as the graph writes money: `2000000.00`. */
export function printMoney(cents: number): string {
  assert(Number.isSafeInteger(cents), `${cents} is no amount in whole cents`);
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
