import type { BodyKind, PaperKind, VoteResult } from '@moves/events/catalogue/council';
import type { Said } from '@moves/events/catalogue/words';
import type { ServicePart } from '@moves/events/graph/part';

const bodyWords: Readonly<Record<BodyKind, Said>> = {
  council: { de: 'Gemeinderat', en: 'council' },
  committeeDeciding: { de: 'beschließender Ausschuss', en: 'deciding committee' },
  committeeAdvisory: { de: 'beratender Ausschuss', en: 'advisory committee' },
  parliamentaryGroup: { de: 'Fraktion', en: 'parliamentary group' },
  administration: { de: 'Verwaltung', en: 'administration' },
};

const paperWords: Readonly<Record<PaperKind, Said>> = {
  decisionPaper: { de: 'Beschlussvorlage', en: 'decision paper' },
  informationPaper: { de: 'Mitteilungsvorlage', en: 'information paper' },
  answer: { de: 'Stellungnahme', en: 'answer' },
  interimNotice: { de: 'Zwischennachricht', en: 'interim notice' },
  motion: { de: 'Antrag', en: 'motion' },
  supplement: { de: 'Ergänzung', en: 'supplement' },
};

const resultWords: Readonly<Record<VoteResult, Said>> = {
  unanimous: { de: 'einstimmig', en: 'unanimous' },
  noDissent: { de: 'einmütig', en: 'without dissent' },
  accepted: { de: 'angenommen (Stimmen nicht bekannt)', en: 'accepted (votes not known)' },
  majority: { de: 'mehrheitlich', en: 'by majority' },
  tied: { de: 'bei Stimmengleichheit abgelehnt', en: 'tied, and so rejected' },
  rejected: { de: 'abgelehnt', en: 'rejected' },
  adjourned: { de: 'vertagt', en: 'adjourned' },
  noted: { de: 'zur Kenntnis genommen', en: 'noted' },
};

/** German and English for the values that sentences about the council's work name. */
export const councilWords: ServicePart['words'] = {
  ...bodyWords,
  ...paperWords,
  ...resultWords,
  superseded: { de: 'überholt', en: 'superseded' },
  dropped: { de: 'nicht weiterverfolgt', en: 'dropped' },
  done: { de: 'erledigt', en: 'done' },
  olderThanSource: { de: 'älter als ihre Quelle', en: 'older than its source' },
  forecastPassed: { de: 'Prognose für einen vergangenen Tag', en: 'a forecast for a day that has passed' },
  inquiry: { de: 'Anfrage', en: 'inquiry' },
};
