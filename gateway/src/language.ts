import type { Language } from '@moves/events/graph/sentences';

/** The language somebody reads best of those the house speaks (`Accept-Language`, RFC 9110), of equal ones the first; German if in doubt. */
export function languageOf(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').flatMap(part => {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map(parameter => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    const [, language] = /^(de|en)(?:-|$)/.exec(range) ?? [];
    return language && Number(quality ?? 1) > 0
      ? [{ language: language as Language, quality: Number(quality ?? 1) }]
      : [];
  });
  return wishes.sort((a, b) => b.quality - a.quality)[0]?.language ?? 'de';
}
