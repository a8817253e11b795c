import { say } from './i18n/words.ts';

/** What went wrong, as a sentence, with the code that programs go by. */
export class Trouble extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly code: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** What the front door says of a failure, beside its words. */
export interface Complaint {
  readonly code?: string;
  readonly field?: string;
  readonly correlationId?: string;
}

/** The sentence for what went wrong at the front door. */
export function trouble(status: number, problem: string, { code = '', field, correlationId }: Complaint = {}): Trouble {
  const as = (message: string) => new Trouble(message, status, code || String(status), field);
  if (status === 401 || code === 'UNAUTHENTICATED')
    return new Trouble(say('error.unauthenticated'), 401, 'UNAUTHENTICATED');
  if (status === 403 || code === 'FORBIDDEN') return as(say('error.forbidden'));
  if (code === 'CONFLICT') return as(say('error.conflict'));
  if (field === 'asOf' || field === 'knownAt') return as(say('error.cut'));
  if (status === 413 || code.startsWith('QUERY_TOO')) return as(say('error.tooMuch'));
  if (status === 503 || code === 'UNAVAILABLE') return as(say('error.unavailable'));
  if (code === 'INTERNAL_SERVER_ERROR' || status >= 500)
    return as(correlationId ? say('error.fault', { id: correlationId }) : say('error.faultNoId'));
  return as(say('error.input', { problem }));
}
