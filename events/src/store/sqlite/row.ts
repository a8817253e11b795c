import type { StoredEvent } from '../../catalogue/envelope.ts';
import type { EventId } from '../../catalogue/values.ts';
import type { Hashed } from '../hash.ts';

/** An event's columns in the order in which they are read; stream and type by name. */
export const COLUMNS = `
  e.position, s.name, e.revision, t.name, e.version, e.at, e.recorded_at, e.by_id, e.because, e.id,
  e.command_id, e.act, e.fingerprint, e.causation_id, e.correlation_id, e.hash, e.data`;

/** A row as it comes out of the file. */
export type Row = readonly [
  position: number,
  stream: string,
  revision: number,
  type: string,
  version: number,
  at: string,
  recordedAt: string,
  by: string,
  because: string | null,
  id: string,
  commandId: string,
  act: string,
  fingerprint: string,
  causationId: string | null,
  correlationId: string,
  hash: string,
  data: string,
];

/** An event exactly as stored, for whoever checks its hash. */
export type StoredText = Hashed & Pick<StoredEvent, 'position' | 'hash'>;

/** A row with names, its texts untouched. */
export function textOf(row: Row): StoredText {
  const [position, stream, revision, type, version, at, recordedAt, by, because, id] = row;
  const [, , , , , , , , , , commandId, act, fingerprint, causationId, correlationId, hash, data] = row;
  const event = {
    id,
    stream,
    revision,
    position,
    type,
    version,
    at,
    recordedAt,
    by,
    ...(because !== null && { because }),
    commandId,
    act,
    fingerprint,
    ...(causationId !== null && { causationId }),
    correlationId,
    hash,
    data,
  };
  return event as StoredText;
}

/** A row as the event it tells. Written out, because whole replays pass through here. */
export function eventOf(row: Row): StoredEvent {
  const event = {
    id: row[9],
    stream: row[1],
    revision: row[2],
    position: row[0],
    type: row[3],
    version: row[4],
    at: row[5],
    recordedAt: row[6],
    by: row[7],
    commandId: row[10],
    act: row[11],
    fingerprint: row[12],
    correlationId: row[14],
    hash: row[15],
    data: JSON.parse(row[16]),
  } as unknown as { -readonly [Name in keyof StoredEvent]: StoredEvent[Name] };
  if (row[8] !== null) event.because = JSON.parse(row[8]);
  if (row[13] !== null) event.causationId = row[13] as EventId;
  return event;
}

/** Asks what is remembered of a command: its first event knows how many there are, the last one's place is its place. */
export const REMEMBERED = `
  select e.position + e.parts - 1 as position, e.revision + e.parts - 1 as revision, s.name as stream, e.act, e.fingerprint
  from events e join streams s on s.id = e.stream where e.command_id = ? and e.parts is not null`;
