import { fieldWords, phaseWords, qualifierWords, statusWords } from '@moves/events/catalogue/words';
import type { ServicePart } from '@moves/events/graph/part';

/** German and English for the values that sentences about measures name. */
export const measureWords: ServicePart['words'] = {
  ...statusWords,
  ...phaseWords,
  ...fieldWords,
  ...qualifierWords,
  // What is meant exactly needs no word before its figure.
  eq: { de: '', en: '' },
  masterData: { de: 'die Stammdaten', en: 'the master data' },
  finding: { de: 'das Prüfergebnis', en: 'the finding' },
  basis: { de: 'die Grundlage der Freigabe', en: 'what the approval stands on' },
  phase: { de: 'die Phase', en: 'the phase' },
  untilOn: { de: 'der erwartete Tag', en: 'the expected day' },
  result: { de: 'das Ergebnis', en: 'the result' },
  responsibility: { de: 'die Zuständigkeit', en: 'the responsibility' },
  milestone: { de: 'der Meilenstein', en: 'the milestone' },
  planOn: { de: 'der Plantermin', en: 'the planned day' },
  forecastOn: { de: 'der Prognosetermin', en: 'the forecast day' },
  actualOn: { de: 'der Tag, an dem er erreicht wurde', en: 'the day on which it was reached' },
  indicator: { de: 'die Kennzahl', en: 'the indicator' },
  reading: { de: 'der Messwert', en: 'the reading' },
};
