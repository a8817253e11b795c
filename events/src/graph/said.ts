import type { Resolver } from './resolvers.ts';

/** What was said in an input: fields given as null are as good as left out. */
export function said<Input>(input: Input): Input {
  if (Array.isArray(input)) return input.map(said) as Input;
  if (input === null || typeof input !== 'object') return input;
  const entries = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, said(value)])) as Input;
}

/** Mutations whose resolvers see only what was said. */
export const acts = <Resolvers extends Readonly<Record<string, unknown>>>(resolvers: Resolvers): Resolvers =>
  Object.fromEntries(
    Object.entries(resolvers).map(([name, resolver]) => [
      name,
      ((parent, args, context) => (resolver as Resolver)(parent, said(args), context)) satisfies Resolver,
    ]),
  ) as unknown as Resolvers;
