import { dayOf, type Instant, ZONE } from '@moves/events/catalogue/time';
import type { Language } from '@moves/events/graph/sentences';
import { shownDay } from '../formats.ts';
import type { Gathered } from '../gather.ts';
import { saidParameters } from '../parameters.ts';

/** A piece of the head: what it is and what it says. */
export interface HeadPiece {
  readonly label: string;
  readonly value: string;
}

const LABELS = {
  de: {
    asOf: 'Stand',
    knownAt: 'Wissensstand',
    issuedAt: 'Erstellt',
    position: 'Position',
    filter: 'Auswahl',
    everything: 'alles',
    shown: 'Umfang',
    hash: 'Prüfsumme (SHA-256)',
    edition: 'Fassung',
    publicOnly: 'nur Öffentliches',
  },
  en: {
    asOf: 'As of',
    knownAt: 'Known at',
    issuedAt: 'Issued',
    position: 'Position',
    filter: 'Selection',
    everything: 'everything',
    shown: 'Extent',
    hash: 'Checksum (SHA-256)',
    edition: 'Edition',
    publicOnly: 'public content only',
  },
} as const;

/** A moment in the city's time, as people write it. */
export function shownInstant(instant: Instant, language: Language): string {
  const time = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: ZONE }).format(new Date(instant));
  const day = shownDay(dayOf(instant), language);
  return language === 'de' ? `${day}, ${time} Uhr` : `${day} ${time}`;
}

/** The lines between title and table: as of when, known when, issued when, what was asked for, and how to check it. */
export function headLines({ report, context, head }: Gathered): HeadPiece[][] {
  const { language, publicOnly } = context;
  const say = LABELS[language];
  const selection = saidParameters(report.parameters, head.parameters, language)
    .map(({ label, value }) => `${label}: ${value}`)
    .join(' · ');
  return [
    [
      { label: say.asOf, value: shownDay(head.asOf, language) },
      { label: say.knownAt, value: shownInstant(head.knownAt ?? head.issuedAt, language) },
    ],
    [
      { label: say.issuedAt, value: shownInstant(head.issuedAt, language) },
      { label: say.position, value: String(head.position) },
      ...(publicOnly ? [{ label: say.edition, value: say.publicOnly }] : []),
    ],
    [
      { label: say.shown, value: `${head.rows} ${report.things[language]}` },
      { label: say.filter, value: selection || say.everything },
    ],
    [{ label: say.hash, value: head.contentHash }],
  ];
}
