import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What follows one request through logs and events: the caller's own id if well formed (W3C Trace Context, or ours), else a new one. */
export function correlationIdOf(headers: IncomingHttpHeaders): string {
  const own = headers['x-correlation-id'];
  if (typeof own === 'string' && /^[\w.:-]{8,128}$/.test(own)) return own;
  const { traceparent } = headers;
  const [, trace] =
    (typeof traceparent === 'string' &&
      /^[\da-f]{2}-(?!0{32})([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/.exec(traceparent)) ||
    [];
  return trace ?? randomUUID();
}
