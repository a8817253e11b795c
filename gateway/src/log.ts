import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, destination, type Logger, pino, stdSerializers, stdTimeFunctions } from 'pino';

/** The house's log: JSON on stderr, with neither passwords nor tokens nor what somebody asked or entered. */
export const logTo = (level: string, out: DestinationStream = destination({ dest: 2, sync: true })): Logger =>
  pino(
    {
      level,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      serializers: { err: failure },
      redact: [
        'authorization',
        'password',
        '*.authorization',
        '*.password',
        '*.headers.authorization',
        '*.access_token',
      ],
    },
    out,
  );

// What else an error carries, such as the query in which it happened, belongs to whoever asked.
function failure(error: Error & { code?: unknown }) {
  const { type, message, stack } = stdSerializers.err(error);
  return { type, message, stack, ...(typeof error?.code === 'string' && { code: error.code }) };
}

/** Nest's own words go to the same log; what it says of its start is of no interest. */
export const nestLog = (log: Logger): LoggerService => ({
  log: message => log.trace(String(message)),
  warn: message => log.warn(String(message)),
  error: (message, ...more) => log.error({ more: more.map(String) }, String(message)),
});
