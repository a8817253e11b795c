import type { Day } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import type { Language } from '@moves/events/graph/sentences';
import { originText, sentences } from '../references.ts';
import type { PlanVsActualRow } from './plan-vs-actual-question.ts';

/** What of a line can be inferred, as readers call it. */
const fields: Readonly<Record<string, Said>> = {
  title: { de: 'Bezeichnung', en: 'title' },
  kind: { de: 'Art', en: 'kind' },
  year: { de: 'Jahr', en: 'year' },
  measure: { de: 'Maßnahme', en: 'measure' },
  profitCentre: { de: 'Profitcenter', en: 'profit centre' },
  subBudget: { de: 'Teilhaushalt', en: 'sub-budget' },
  transferable: { de: 'Übertragbarkeit', en: 'whether it can be carried over' },
};

/** What a treasurer must know of a line beside its figures: that it is exceeded, what its forecast says, where it comes from. */
export function remarkOn(row: PlanVsActualRow, language: Language): string | null {
  const say = (de: string, en: string) => (language === 'de' ? de : en);
  const inferred = (JSON.parse(row.inferred) as string[]).map(field => fields[field]?.[language] ?? field);
  const taken = row.taken_over && JSON.parse(row.taken_over);
  return sentences([
    row.available_cents < 0 && say('Mehr verwendet, als die Zeile hat', 'More used than the line has'),
    !row.forecasts && say('Keine Prognose abgegeben', 'No forecast given'),
    row.forecast_text && `${say('Prognose', 'Forecast')}: ${row.forecast_text}`,
    taken &&
      capital(originText(taken.on as Day, { ...taken, source: { ...taken.source, place: undefined } }, language)),
    inferred.length > 0 && `${say('Abgeleitet', 'Inferred')}: ${inferred.join(', ')}`,
  ]);
}

const capital = (sentence: string): string => sentence[0]!.toUpperCase() + sentence.slice(1);
