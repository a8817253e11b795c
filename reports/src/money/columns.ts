import type { Said } from '@moves/events/catalogue/words';
import { roundEuros } from '../kit/formats.ts';
import type { Column } from '../kit/report.ts';

/** A column of money, which is added up below. */
export const amount = <Row>(
  name: string,
  title: Said,
  about: Said,
  value: (row: Row) => number | null,
  width = 10.5,
): Column<Row> => ({ name, title, about, width, format: roundEuros, value, total: 'sum' });

/** A share of two amounts to a hundredth of a per cent; nothing where there is nothing to compare with. */
export const shareOf = (part: number, whole: number): number | null =>
  whole > 0 ? Math.round((10_000 * part) / whole) / 10_000 : null;
