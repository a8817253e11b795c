import { demand } from '@moves/events/decider/failures';

/** Documents round each of their lines, so that net, tax and gross may differ by so much. */
export const ROUNDED_CENTS = 100;

/** No rate of VAT is higher (§ 12 (1) UStG): where nobody says which it is, net and gross lie no further apart. */
const HIGHEST_VAT_RATE = 1_900;

/**
 * Refuses a net amount beyond its gross amount, and amounts that contradict their rate of VAT (in hundredths of a per cent) or,
 * where none is said, every rate there is: by net is compared, gross is bound (§ 3 (1) VgV).
 */
export function demandAmounts(netCents: number, grossCents: number, vatRate?: number): void {
  const [net, gross] = [Math.abs(netCents), Math.abs(grossCents)];
  const amounts = { netCents, grossCents };
  demand(net <= gross && Math.sign(netCents) === Math.sign(grossCents), 'net-beyond-gross', amounts);
  const least = vatRate === undefined ? 0 : net * (10_000 + vatRate) - ROUNDED_CENTS * 10_000;
  const most = net * (10_000 + (vatRate ?? HIGHEST_VAT_RATE)) + ROUNDED_CENTS * 10_000;
  const fits = least <= gross * 10_000 && gross * 10_000 <= most;
  demand(fits, 'gross-does-not-fit-net', { ...amounts, vat: (vatRate ?? HIGHEST_VAT_RATE) / 100 });
}
