import type { LoggerService } from '@nestjs/common';
import { destination, type Logger, pino, stdTimeFunctions } from 'pino';

/** The house's log: JSON on stderr, with neither passwords nor tokens. */
export const logTo = (level: string): Logger =>
  pino(
    {
      level,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      redact: [
        'authorization',
        'password',
        '*.authorization',
        '*.password',
        '*.headers.authorization',
        '*.access_token',
      ],
    },
    destination({ dest: 2, sync: true }),
  );

/** Nest's own words go to the same log; what it says of its start is of no interest. */
export const nestLog = (log: Logger): LoggerService => ({
  log: message => log.trace(String(message)),
  warn: message => log.warn(String(message)),
  error: (message, ...more) => log.error({ more }, String(message)),
});
