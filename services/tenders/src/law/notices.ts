import { type Day, type Instant, startOfDay } from '@moves/events/catalogue/time';

/** From when a notice may be published nationally: once TED has, or 48 hours after it confirmed the receipt (§ 40 (3) VgV). */
export function nationalNoticeEarliestAt(ted: {
  readonly confirmedAt?: Instant;
  readonly publishedOn?: Day;
}): Instant | undefined {
  const { confirmedAt, publishedOn } = ted;
  const after = confirmedAt && (new Date(Date.parse(confirmedAt) + 48 * 3_600_000).toISOString() as Instant);
  const published = publishedOn && startOfDay(publishedOn);
  return [after, published].filter(moment => moment !== undefined).sort()[0];
}
