import type { Values } from './form.ts';

/** What was filled in at a path of a form: `of.kind`. */
export const valueAt = (values: Values, path: string): unknown =>
  path.split('.').reduce((inner: unknown, name) => (inner as Values | undefined)?.[name], values);
