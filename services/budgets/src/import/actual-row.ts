import { type Day, parseDay } from '@moves/events/catalogue/time';
import { demand } from '@moves/events/decider/failures';
import type { ReadActual } from './actual-columns.ts';

/** A voucher as the finance system lists it: what to post, and by what its line may be found. */
export interface ActualRow {
  readonly document: string;
  readonly valueOn: Day;
  /** Below zero for a credit note. */
  readonly amountCents: number;
  readonly netCents?: number;
  readonly vatRate?: number;
  readonly line?: string;
  readonly profitCentre?: string;
  readonly account?: string;
  readonly measure?: string;
  /** The commitment, or the contract or order by which it was made. */
  readonly commitment?: string;
  readonly text?: string;
}

/** A row that was read, as a voucher. Errors: `Refusal` if it lacks what every voucher has, or contradicts itself. */
export function actualFrom(read: ReadActual): ActualRow {
  const { document, item, line, profitCentre, account, measure, commitment, text, vatRate } = read;
  demand(document, 'import-row-lacks', { field: 'document' });
  const valueOn = parseDay(read.valueOn ?? '');
  demand(valueOn, 'import-row-lacks', { field: 'valueOn' });
  const { amountCents, sign } = amountOf(read);
  demand(amountCents !== 0, 'import-row-of-nothing');
  const net = read.net ?? (read.vat === undefined ? undefined : Math.abs(amountCents) - Math.abs(read.vat));
  return {
    document: item ? `${document}/${item}` : document,
    valueOn,
    amountCents,
    ...(net !== undefined && { netCents: sign * Math.abs(net) }),
    ...(vatRate !== undefined && { vatRate }),
    ...(line && { line }),
    ...(profitCentre && { profitCentre: profitCentre.replace(/^0+(?=\d{7}$)/, '') }),
    ...(account && { account: account.replace(/^0+(?=\d{2})/, '') }),
    ...(measure && { measure }),
    ...(commitment && { commitment }),
    ...(text && { text }),
  };
}

/** What was spent: debit less credit, or the amount with its sign, or on its side. */
function amountOf({ amount, debit, credit, side }: ReadActual): { amountCents: number; sign: number } {
  if (amount === undefined) {
    demand(debit !== undefined || credit !== undefined, 'import-row-lacks', { field: 'amount' });
    const amountCents = (debit ?? 0) - (credit ?? 0);
    return { amountCents, sign: Math.sign(amountCents) };
  }
  demand(side !== 'debit' || amount >= 0, 'import-row-contradicts-itself');
  const amountCents = side === 'credit' ? -Math.abs(amount) : amount;
  return { amountCents, sign: Math.sign(amountCents) };
}
