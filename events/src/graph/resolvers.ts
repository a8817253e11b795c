import type { GraphContext } from './context.ts';

/** A function that keeps one promise of the graph. Services type theirs from the SDL; the join only needs to call them. */
// biome-ignore lint/suspicious/noExplicitAny: parents and arguments have all shapes
export type Resolver = (parent: any, args: any, context: GraphContext) => unknown;

/** Resolvers by type and field, as the join takes them. */
export type ResolverMap = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;
