import type { Source } from '@moves/events/catalogue/values';
import type { Said } from '@moves/events/catalogue/words';
import { markWords } from '@moves/events/catalogue/words';
import type { Language } from '@moves/events/graph/sentences';
import { sentences } from '../references.ts';

/** What of a tender or contract can be inferred, as readers call it. */
const fields: Readonly<Record<string, Said>> = {
  office: { de: 'Stelle', en: 'office' },
  category: { de: 'Art', en: 'category' },
  status: { de: 'Stand', en: 'state' },
  regime: { de: 'Rechtsrahmen', en: 'regime' },
  begunOn: { de: 'Beginn des Verfahrens', en: 'begin of the procedure' },
  beginsOn: { de: 'Vertragsbeginn', en: 'begin' },
  endsOn: { de: 'Vertragsende', en: 'end' },
  net: { de: 'Nettowert', en: 'net value' },
  gross: { de: 'Bruttowert', en: 'gross value' },
  vatRate: { de: 'Umsatzsteuersatz', en: 'VAT rate' },
  netCents: { de: 'Nettowert', en: 'net value' },
  grossCents: { de: 'Bruttowert', en: 'gross value' },
  title: { de: 'Bezeichnung', en: 'title' },
  measure: { de: 'Maßnahme', en: 'measure' },
  method: { de: 'Schätzmethode', en: 'method of the estimate' },
  contractor: { de: 'Auftragnehmer', en: 'contractor' },
  noticeUntil: { de: 'Kündigungstag', en: 'day of notice' },
};

/** What a remark is made of. */
interface Remarked {
  readonly exercise: number;
  readonly source?: string | null;
  readonly inferred?: string | null;
  readonly afterwards?: number | null;
}

/** What readers must know of a row beside its figures: that it is an exercise, where it comes from, what is inferred, what was entered afterwards. */
export function remarkOn(
  { exercise, source, inferred, afterwards }: Remarked,
  language: Language,
  more: readonly (string | null | false)[] = [],
): string | null {
  const said: Source | null = source ? JSON.parse(source) : null;
  const guessed: readonly string[] = inferred ? JSON.parse(inferred) : [];
  const say = (de: string, en: string) => (language === 'de' ? de : en);
  return sentences([
    exercise === 1 && say('Übung', 'Exercise'),
    afterwards === 1 && say('Nacherfasst', 'Entered afterwards'),
    ...more,
    said && `${said.document}${said.place ? `, ${said.place}` : ''}; ${markWords[said.mark][language]}`,
    guessed.length > 0 &&
      `${say('Abgeleitet', 'Inferred')}: ${[...new Set(guessed.map(field => fields[field]?.[language] ?? field))].join(', ')}`,
  ]);
}
