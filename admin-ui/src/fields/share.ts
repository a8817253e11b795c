const numbers = (locale: string) => (locale === 'en' ? 'en-GB' : 'de-DE');

/** A share of full posts, in ten-thousandths, as people write it: 98,00 or 0,5128. */
export const writtenShare = (share: number, locale: string): string =>
  new Intl.NumberFormat(numbers(locale), { minimumFractionDigits: 2, maximumFractionDigits: 4 }).format(share / 10_000);

/** What somebody typed as a share, in ten-thousandths; nothing if it is none. */
export function parsedShare(typed: string): number | undefined {
  const [, whole = '', rest = ''] = /^(\d{1,3})(?:[.,](\d{1,4}))?$/.exec(typed.trim()) ?? [];
  return whole === '' ? undefined : Number(whole) * 10_000 + Number(rest.padEnd(4, '0'));
}

/** Hundredths of a per cent as people write them: 83,5 %. */
export const writtenPercent = (hundredths: number, locale: string): string =>
  new Intl.NumberFormat(numbers(locale), { style: 'percent', maximumFractionDigits: 1 }).format(hundredths / 10_000);

/** What somebody typed as per cent, in hundredths; nothing if it is none. */
export function parsedPercent(typed: string): number | undefined {
  const [, whole = '', rest = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?%?$/.exec(typed.replace(/\s/g, '')) ?? [];
  return whole === '' ? undefined : Number(whole) * 100 + Number(rest.padEnd(2, '0'));
}

/** Hundredths as somebody would type them into a field: 40 or 7,5. */
export const typedPercent = (hundredths: number): string => String(hundredths / 100).replace('.', ',');
