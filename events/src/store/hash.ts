import { hash } from 'node:crypto';
import type { StoredEvent } from '../catalogue/envelope.ts';

/** The hash before a stream's first event. */
export const NO_HASH = '';

/** An event as its hash sees it: the texts that are stored. `position` belongs to the engine and is not part of it. */
export type Hashed = Omit<StoredEvent, 'position' | 'hash' | 'data' | 'because'> & {
  /** Data and reason as JSON text, exactly as stored. */
  readonly data: string;
  readonly because?: string;
};

/** SHA-256, in hex, over an event as stored and the hash before it in its stream: who changes one, breaks all after it. */
export function hashOf(event: Hashed, previous: string): string {
  const { id, stream, revision, type, version, at, recordedAt, by, because, commandId, act, fingerprint } = event;
  const { causationId, correlationId, data } = event;
  const text = JSON.stringify([
    previous,
    id,
    stream,
    revision,
    type,
    version,
    at,
    recordedAt,
    by,
    because ?? null,
    commandId,
    act,
    fingerprint,
    causationId ?? null,
    correlationId,
    data,
  ]);
  return hash('sha256', text, 'hex');
}
