import type { Doable, Source } from '../graph.ts';
import { SOURCE, TASKS } from '../graph.ts';

/** What kind of body it is. */
export const bodyKinds = [
  'council',
  'committeeDeciding',
  'committeeAdvisory',
  'parliamentaryGroup',
  'administration',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** The council, a committee, a group. */
export interface Body extends Doable {
  name: string;
  shortName: string;
  kind: BodyKind;
  source: Source | null;
}

/** What is asked of a body. */
export const BODY = `id revision name shortName kind ${SOURCE} ${TASKS}`;
