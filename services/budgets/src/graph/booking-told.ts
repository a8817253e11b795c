import type { Said } from '@moves/events/catalogue/words';
import type { GraphContext } from '@moves/events/graph/context';
import type { BookingRow } from '@moves/events/published/budgets/questions';

const named = (row: BookingRow): string => row.label ?? row.document ?? row.of_line;

/** Each kind of booking in a sentence, from what its row says. */
const told: Readonly<Record<string, (row: BookingRow) => Said>> = {
  LineTakenOver: ({ source }) => {
    const { document } = JSON.parse(source!) as { document: string };
    return { de: `Übernommen laut ${document}`, en: `Taken over according to ${document}` };
  },
  AppropriationBooked: () => ({ de: 'Ansatz', en: 'Appropriation' }),
  SupplementBooked: () => ({ de: 'Nachtrag', en: 'Supplement' }),
  VirementBooked: ({ cents }) =>
    cents < 0
      ? { de: 'An eine andere Zeile abgegeben', en: 'Given to another line' }
      : { de: 'Von einer anderen Zeile erhalten', en: 'Received from another line' },
  EarmarkedIncomeBooked: () => ({ de: 'Zweckgebundene Mehrerträge', en: 'Earmarked extra income' }),
  ExcessApproved: row =>
    row.cents < 0
      ? { de: `Deckt über- oder außerplanmäßig: ${named(row)}`, en: `Covers excess expenditure: ${named(row)}` }
      : { de: `Über- oder außerplanmäßig bewilligt: ${named(row)}`, en: `Excess expenditure allowed: ${named(row)}` },
  LineBlocked: row => ({ de: `Gesperrt bis zur Freigabe: ${named(row)}`, en: `Blocked until released: ${named(row)}` }),
  BlockReleased: row => ({ de: `Freigegeben: ${named(row)}`, en: `Released: ${named(row)}` }),
  FreezeImposed: () => ({ de: 'Haushaltssperre verhängt', en: 'Freeze imposed' }),
  FreezeLifted: () => ({ de: 'Haushaltssperre aufgehoben', en: 'Freeze lifted' }),
  FundsReserved: row => ({ de: `Reserviert: ${named(row)}`, en: `Reserved: ${named(row)}` }),
  ReservationReleased: () => ({ de: 'Reservierung aufgehoben', en: 'Reservation released' }),
  ReservationExpired: () => ({ de: 'Reservierung abgelaufen', en: 'Reservation expired' }),
  FundsCommitted: row =>
    row.figure === 'reserved'
      ? { de: `Aus der Reservierung gebunden: ${named(row)}`, en: `Committed from the reservation: ${named(row)}` }
      : { de: `Gebunden: ${named(row)}`, en: `Committed: ${named(row)}` },
  CommitmentReduced: () => ({ de: 'Bindung vermindert', en: 'Commitment reduced' }),
  ActualPosted: row =>
    row.figure === 'committed'
      ? { de: `Auf die Bindung gebucht: ${named(row)}`, en: `Posted on the commitment: ${named(row)}` }
      : { de: `Gebucht: ${named(row)}`, en: `Posted: ${named(row)}` },
  PostingReversed: row => ({ de: `Storniert: ${named(row)}`, en: `Reversed: ${named(row)}` }),
  CarryOverSent: row => ({ de: `Übertragen nach ${named(row)}`, en: `Carried over to ${named(row)}` }),
  CarryOverReceived: row =>
    row.figure === 'inTransit'
      ? { de: `In ${row.thing} angekommen`, en: `Arrived in ${row.thing}` }
      : { de: `Übertragen aus ${named(row)}`, en: `Carried over from ${named(row)}` },
  CarryOverReturned: () => ({ de: 'Übertragung zurückgekommen', en: 'Carry-over returned' }),
};

/** A booking in a sentence. */
export const bookingTold = (row: BookingRow, { language }: Pick<GraphContext, 'language'>): string =>
  told[row.type]?.(row)[language] ?? row.type;
