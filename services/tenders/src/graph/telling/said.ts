import { type Instant, ZONE } from '@moves/events/catalogue/time';
import type { GraphContext } from '@moves/events/graph/context';

/** To whom something is told: whether they may know who bids and at what price, and how persons are called. */
export interface Hearer {
  readonly readsBids: boolean;
  readonly nameOf: GraphContext['nameOf'];
  /** A bidder's public name, or the name it has among this tender's bidders; nobody's to those who may know only who wins. */
  readonly firmOf: (bidder: string) => string;
}

const hours = new Intl.DateTimeFormat('de-DE', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `04.04.2024, 10:00`: a moment on the city's calendar and clock, the same in both languages. */
export const momentSaid = (instant: Instant): string => hours.format(Date.parse(instant));

/** `1 Los`, `2 Lose` */
export const counted = (items: readonly unknown[], one: string, many: string): string =>
  `${items.length} ${items.length === 1 ? one : many}`;

/** `: words`, or nothing where there are none. */
export const after = (words: string | undefined): string => (words ? `: ${words}` : '');
