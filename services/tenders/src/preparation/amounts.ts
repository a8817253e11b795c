import { demand } from '@moves/events/decider/failures';

/** Documents round each of their lines, so that net, tax and gross may differ by so much. */
const ROUNDED_CENTS = 100;

/** Refuses a net and a gross amount that their rate of VAT (in hundredths of a per cent) contradicts (§ 3 (1) VgV counts net). */
export function demandGrossFits(netCents: number, grossCents: number, vatRate: number): void {
  const off = Math.abs(grossCents * 10_000 - netCents * (10_000 + vatRate));
  demand(off <= ROUNDED_CENTS * 10_000, 'gross-does-not-fit-net', { netCents, grossCents, vat: vatRate / 100 });
}
