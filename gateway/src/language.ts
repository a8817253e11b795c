import type { Language } from '@moves/events/graph/sentences';

/** The language somebody reads best of those the house speaks (`Accept-Language`, RFC 9110); German if in doubt. */
export function languageOf(header: string | undefined): Language {
  const wish = (language: Language) =>
    Math.max(
      0,
      ...(header ?? '').split(',').map(part => {
        const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
        const quality = parameters.map(parameter => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
        return range === language || range.startsWith(`${language}-`) ? Number(quality ?? 1) : 0;
      }),
    );
  return wish('en') > wish('de') ? 'en' : 'de';
}
