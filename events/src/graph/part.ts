import type { DueRule, Reaction } from '../reactions/define.ts';
import type { ReadModel } from '../read-model/define.ts';
import type { GraphContext } from './context.ts';
import type { ResolverMap } from './resolvers.ts';
import type { Language, Sentences } from './sentences.ts';

/** What a service brings to the house: one line in the gateway joins it. */
export interface ServicePart {
  readonly name: string;
  /** The Nest module with its command handlers. */
  readonly module: new (
    ...args: never[]
  ) => unknown;
  /** Its part of the graph, in SDL. */
  readonly sdl: string;
  readonly resolvers: ResolverMap;
  readonly readModels: readonly ReadModel[];
  /** What it does when something has happened elsewhere. */
  readonly reactions?: readonly Reaction[];
  /** What falls due in it when a moment has come. */
  readonly due?: readonly DueRule[];
  /** The title under which somebody may read a kept file: that of a thing of this service which names it and which they may see. */
  readonly mayRead?: (sha256: string, context: GraphContext) => Promise<string | undefined>;
  /** A sentence for each code its decisions refuse with. */
  readonly refusals: Sentences;
  /** German and English for values that facts name (`inProgress` → «in Umsetzung»). */
  readonly words: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  /** What a request loads of it, batched and remembered for the request. */
  readonly load: (context: GraphContext) => object;
}
