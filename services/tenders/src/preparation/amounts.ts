import { demand } from '@moves/events/decider/failures';

/** Documents round each of their lines, so that net, tax and gross may differ by so much. */
const ROUNDED_CENTS = 100;

/** No rate of VAT is higher (§ 12 (1) UStG): where nobody says which it is, net and gross lie no further apart. */
const HIGHEST_VAT_RATE = 1_900;

/** Refuses amounts that contradict their rate of VAT, or, where none is said, every rate there is: by net is compared, gross is bound. */
export function demandAmounts(netCents: number, grossCents: number, vatRate: number | undefined): void {
  if (vatRate !== undefined) {
    demandGrossFits(netCents, grossCents, vatRate);
    return;
  }
  const most = Math.abs(netCents) * (10_000 + HIGHEST_VAT_RATE) + ROUNDED_CENTS * 10_000;
  demand(Math.abs(grossCents) * 10_000 <= most, 'gross-does-not-fit-net', {
    netCents,
    grossCents,
    vat: HIGHEST_VAT_RATE / 100,
  });
}

/** Refuses a net and a gross amount that their rate of VAT (in hundredths of a per cent) contradicts (§ 3 (1) VgV counts net). */
export function demandGrossFits(netCents: number, grossCents: number, vatRate: number): void {
  const off = Math.abs(grossCents * 10_000 - netCents * (10_000 + vatRate));
  demand(off <= ROUNDED_CENTS * 10_000, 'gross-does-not-fit-net', { netCents, grossCents, vat: vatRate / 100 });
}
