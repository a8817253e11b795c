import type { Said } from '@moves/events/catalogue/words';
import { type RawBuilder, sql } from 'kysely';

/** Up to which net value in euros each class goes: the house's own classes, no law. */
const CLASSES = [25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000] as const;

const shown = (euros: number, separator: string) => String(euros).replace(/\B(?=(\d{3})+(?!\d))/g, separator);

/** The classes of net values, so that a public report need not say the value. */
export const valueClassWords: Readonly<Record<string, Said>> = Object.fromEntries([
  ...CLASSES.map(
    most => [`upTo${most}`, { de: `bis ${shown(most, '.')} €`, en: `up to €${shown(most, ',')}` }] as const,
  ),
  ['more', { de: `über ${shown(CLASSES.at(-1)!, '.')} €`, en: `above €${shown(CLASSES.at(-1)!, ',')}` }],
]);

/** The class of a net value in cents; null where it is not known. */
export const valueClassOf = (cents: RawBuilder<unknown>): RawBuilder<string | null> =>
  sql`case when ${cents} is null then null ${sql.join(
    CLASSES.map(most => sql`when ${cents} <= ${sql.lit(most * 100)} then ${sql.lit(`upTo${most}`)}`),
    sql` `,
  )} else 'more' end`;
