import { day, source, text } from '../acts/fields.ts';
import type { ActForms } from '../acts/form.ts';

/** The acts of a session, in the order it lives through them. */
export const sessionActs = {
  scheduleSession: {
    place: 'list',
    dated: true,
    fields: [
      { name: 'body', kind: 'thing', of: 'bodies', required: true },
      day('on', { label: 'sessionOn', required: true }),
      { name: 'public', kind: 'flag', label: 'publicSession', initial: true, half: true },
      source,
    ],
  },
  holdSession: { place: 'life', dated: true, fields: [text('minutes')] },
  cancelSession: { place: 'aside', dated: true, because: 'required', grave: true, fields: [] },
} as const satisfies ActForms;
