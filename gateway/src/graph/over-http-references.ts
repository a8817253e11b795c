import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  parse,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Crossings } from './join-crossings.ts';
import type { Reference } from './subgraph.ts';

/** What a part answers. */
export interface PartAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLError[];
}

/** Says of references to one part's things whether each is there for these eyes, or why that cannot be said. */
export type Seen = (references: readonly Reference[]) => Promise<readonly ('seen' | 'hidden' | GraphQLError)[]>;

const KIND = '_moves_kind';
const KEY = '_moves_key';

/** A query to a part that asks, wherever it names things of others, for their kind and key too. */
export function askingForKeys(
  document: DocumentNode,
  schema: GraphQLSchema,
  part: string,
  { owners, references }: Crossings,
): DocumentNode {
  const crossing = new Set(references.filter(each => each.part === part).map(({ type, field }) => `${type}.${field}`));
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const type = info.getType();
        if (!type || !node.selectionSet || !crossing.has(`${info.getParentType()?.name}.${node.name.value}`)) return;
        const named = getNamedType(type);
        const kinds = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
        const foreign = kinds.filter(({ name }) => owners.has(name) && owners.get(name)!.part !== part);
        return withSelections(
          node,
          foreign.map(({ name }) => keyOf(name)),
        );
      },
    }),
  );
}

const withSelections = (node: FieldNode, more: readonly SelectionNode[]): FieldNode => ({
  ...node,
  selectionSet: { ...node.selectionSet!, selections: [...node.selectionSet!.selections, ...more] },
});

const keyOf = (kind: string): SelectionNode => {
  const [query] = parse(`{ ... on ${kind} { ${KIND}: __typename ${KEY}: id } }`, { noLocation: true }).definitions;
  return (query as { selectionSet: { selections: readonly SelectionNode[] } }).selectionSet.selections[0]!;
};

/** An answer without the things of other parts that are not there for these eyes: null, and left out of lists. */
export async function onlySeen(
  { data, errors = [] }: PartAnswer,
  seenBy: (part: string) => Seen,
  { owners }: Crossings,
): Promise<PartAnswer> {
  const named = [...referencesIn(data)];
  if (named.length === 0) return { data, errors };
  const verdicts = new Map<string, Awaited<ReturnType<Seen>>[number]>();
  const distinct = [...new Map(named.map(reference => [wordOf(reference), reference])).values()];
  const asked = [...new Set(distinct.map(({ __typename }) => owners.get(__typename)!.part ?? ''))].map(async part => {
    const own = distinct.filter(({ __typename }) => (owners.get(__typename)!.part ?? '') === part);
    for (const [at, verdict] of (await seenBy(part)(own)).entries()) verdicts.set(wordOf(own[at]!), verdict);
  });
  await Promise.all(asked);
  const failed: GraphQLError[] = [];
  type Path = readonly (string | number)[];
  /** A value as these eyes see it; undefined for a thing that is hidden. */
  const shown = (value: unknown, path: Path): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value))
      return value.map((each, at) => shown(each, [...path, at])).filter(each => each !== undefined);
    const verdict = isReference(value) ? verdicts.get(wordOf(referenceOf(value)))! : 'seen';
    if (verdict === 'hidden') return undefined;
    if (verdict === 'seen') return shownFields(value, path);
    failed.push(new GraphQLError(verdict.message, { path, originalError: verdict.originalError }));
    return null;
  };
  const shownFields = (value: object, path: Path): object =>
    Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== KIND && key !== KEY)
        .map(([key, inner]) => [key, shown(inner, [...path, key]) ?? null]),
    );
  return { data: shown(data, []), errors: [...errors, ...failed] };
}

const wordOf = ({ __typename, id }: Reference): string => `${__typename} ${id}`;
const isReference = (value: object): boolean => KEY in value;
const referenceOf = (value: object): Reference => {
  const { [KIND]: __typename, [KEY]: id } = value as Record<string, string>;
  return { __typename: __typename!, id: id! };
};

function* referencesIn(value: unknown): Generator<Reference> {
  if (value === null || typeof value !== 'object') return;
  if (isReference(value)) yield referenceOf(value);
  for (const inner of Object.values(value)) yield* referencesIn(inner);
}
