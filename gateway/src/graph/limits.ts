import { Malformed } from '@moves/events/decider/failures';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A query nests at most so deep … */
export const DEEPEST = 12;
/** … costs at most so much: about the number of values it may answer with, and of those that say which … */
export const DEAREST = 50_000;
/** … and has at most so many words. */
export const MOST_WORDS = 8_000;

/** What asking at the root costs beside its fields: a question to the tables, or an act written to disk. */
const ROOT_COST = { query: 100, mutation: 1_000, subscription: 1_000 };
/** How long a list is taken to be that nobody can page; some are longer than most. */
const UNPAGED = 10;
const LONGER: Readonly<Record<string, number>> = { 'Explanation.parts': 100 };
const FIRST = { name: 'first', least: 1, most: 200 };
const OFFSET = { name: 'offset', least: 0, most: 1_000_000 };

/** How deep and how dear an operation is, before anything of it is answered. */
export interface Weight {
  readonly depth: number;
  readonly cost: number;
}

/**
 * Weighs an operation by its fields and the sizes of its lists, aliases and fragments counted as often as they are
 * answered. Errors: `Malformed` for a page (`first`, `offset`) out of bounds.
 */
export function weigh(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Weight {
  const fragments = new Map(
    document.definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map(d => [d.name.value, d]),
  );
  const weighed = new Map<string, Weight>();

  const ofSelection = (
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    page: number | undefined,
  ): Weight =>
    selections.reduce<Weight>(
      (sum, selection) => {
        const weight =
          selection.kind === Kind.FIELD
            ? ofField(selection, type, page)
            : selection.kind === Kind.INLINE_FRAGMENT
              ? ofSelection(selection.selectionSet, conditionOr(selection.typeCondition?.name.value, type), page)
              : ofFragment(selection.name.value, page);
        return { depth: Math.max(sum.depth, weight.depth), cost: sum.cost + weight.cost };
      },
      { depth: 0, cost: 0 },
    );

  const conditionOr = (name: string | undefined, type: GraphQLNamedType | undefined) =>
    name ? schema.getType(name) : type;

  const ofFragment = (name: string, page: number | undefined): Weight => {
    const key = `${name} ${page}`;
    const known = weighed.get(key);
    if (known) return known;
    // A circle weighs nothing the second time round; validation refuses it.
    weighed.set(key, { depth: 0, cost: 0 });
    const fragment = fragments.get(name);
    const weight = fragment
      ? ofSelection(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), page)
      : { depth: 0, cost: 0 };
    weighed.set(key, weight);
    return weight;
  };

  const ofField = (node: FieldNode, type: GraphQLNamedType | undefined, page: number | undefined): Weight => {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') {
      // Tools must be able to read the schema, which nests deeper than any data; graphql-js itself bounds how its lists nest.
      return { depth: 1, cost: node.selectionSet ? ofSelection(node.selectionSet, undefined, undefined).cost : 0 };
    }
    const field =
      type && (isObjectType(type) || isAbstractType(type)) && 'getFields' in type ? type.getFields()[name] : undefined;
    const { first, items } = field ? pageOf(field, node, variables) : NO_PAGE;
    if (!node.selectionSet) return { depth: 1, cost: 1 };
    const many = field && isList(field.type);
    const times = many ? (first ?? page ?? LONGER[`${type?.name}.${name}`] ?? UNPAGED) : 1;
    const inside = ofSelection(node.selectionSet, field && getNamedType(field.type), many ? undefined : first);
    return { depth: 1 + inside.depth, cost: 1 + items + times * inside.cost };
  };

  const root = schema.getRootType(operation.operation) ?? undefined;
  const weight = ofSelection(operation.selectionSet, root, undefined);
  return {
    depth: weight.depth,
    cost: weight.cost + ROOT_COST[operation.operation] * rootFields(operation.selectionSet, fragments).length,
  };
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** How many nodes of a list are asked for, and how many values say which. */
interface Page {
  readonly first: number | undefined;
  readonly items: number;
}
const NO_PAGE: Page = { first: undefined, items: 0 };

function pageOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Page {
  if (!field.args.some(({ name }) => name === FIRST.name)) return NO_PAGE;
  const given = getArgumentValues(field, node, variables) as Record<string, number | null | undefined>;
  for (const { name, least, most } of [FIRST, OFFSET]) {
    const value = given[name];
    if (value === null && field.args.some(argument => argument.name === name))
      throw new Malformed(name, 'must not be null');
    if (value != null && (value < least || value > most))
      throw new Malformed(name, 'must be between {least} and {most}', { least, most });
  }
  return { first: given[FIRST.name] ?? undefined, items: itemsIn(given) };
}

/** How many items the lists in a value have together. */
function itemsIn(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const inside = Object.values(value).reduce<number>((sum, inner) => sum + itemsIn(inner), 0);
  return Array.isArray(value) ? value.length + inside : inside;
}

/** The fields at the root of an operation, those in fragments too. */
export function rootFields(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen = new Set<string>(),
): FieldNode[] {
  return selections.flatMap(selection => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, fragments, seen);
    const name = selection.name.value;
    const fragment = seen.has(name) ? undefined : fragments.get(name);
    seen.add(name);
    return fragment ? rootFields(fragment.selectionSet, fragments, seen) : [];
  });
}
