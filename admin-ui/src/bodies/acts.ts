import { source, text } from '../acts/fields.ts';
import type { ActForms } from '../acts/form.ts';
import { bodyKinds } from './body.ts';

/** The acts of a body. */
export const bodyActs = {
  registerBody: {
    place: 'list',
    dated: true,
    fields: [
      text('key', { label: 'bodyKey', hint: 'bodyKey', required: true }),
      text('shortName', { required: true }),
      { name: 'name', kind: 'text', required: true },
      { name: 'kind', kind: 'enum', label: 'bodyKind', values: bodyKinds, words: 'bodyKind', required: true },
      source,
    ],
  },
} as const satisfies ActForms;
