import { holdsImpossibleCharacter, LONGEST_TEXT } from '@moves/events/catalogue/values';
import { Malformed } from '@moves/events/decider/failures';
import {
  type ASTNode,
  coerceInputValue,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
  visit,
} from 'graphql';
import { misfit } from './misfit.ts';

type Values = Readonly<Record<string, unknown>>;

/** A list says at most so much; an order has no more fields than there are. */
const MOST_ITEMS = 500;
const FEWER_ITEMS: Readonly<Record<string, number>> = { orderBy: 9 };
/** What is searched for is some words. */
const SHORTER_TEXTS: Readonly<Record<string, number>> = { search: 200 };

/**
 * Reads the values a caller gave for an operation's variables, and every text and list in them and in the query itself.
 * Errors: `Malformed` with the path from the argument (`input.title`).
 */
export function readInput(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Values,
): Values {
  const places = placesOf(document, operation);
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const [place = name, ...others] = places.get(name) ?? [];
    const inputType = typeFromAST(schema, type as never);
    if (!inputType) continue;
    if (given[name] === undefined && type.kind === Kind.NON_NULL_TYPE && !defaultValue)
      throw new Malformed(place, 'must be given');
    const value = given[name] === undefined ? valueFromAST(defaultValue, inputType as never) : given[name];
    for (const each of [place, ...others]) demandSound(each, value);
    if (given[name] === undefined) continue;
    coerceInputValue(value, inputType as never, (path, _, error) => {
      throw misfit([place, ...path, ...fieldNamed(error)].join('.'), error.message);
    });
  }
  visit(document, {
    StringValue(node, _key, parent, _path, ancestors) {
      demandSoundText(placeOf(ancestors, parent), node.value);
    },
    ListValue(node, _key, parent, _path, ancestors) {
      demandFew(placeOf(ancestors, parent), node.values);
    },
  });
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors) throw misfit('variables', errors[0]!.message);
  return coerced;
}

// What graphql-js says of a missing or unknown field names it only in its sentence.
const fieldNamed = ({ message }: GraphQLError): string[] =>
  /^Field "(\w+)" (?:of required type|is not defined)/.exec(message)?.slice(1) ?? [];

/** Where each variable of an operation is used as or in an argument, in fragments too. */
function placesOf({ definitions }: DocumentNode, operation: OperationDefinitionNode): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const definition of [operation, ...definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)]) {
    visit(definition, {
      Variable(node, _key, parent, _path, ancestors) {
        const place = placeOf(ancestors, parent);
        const name = node.name.value;
        if (place) places.set(name, (places.get(name) ?? new Set()).add(place));
      },
    });
  }
  return places;
}

type Visited = ASTNode | readonly ASTNode[];

/** The path of a place in a query: from its argument on if it lies in one, otherwise by its fields. */
export function placeOf(ancestors: readonly Visited[], ...inner: readonly (Visited | undefined)[]): string {
  const nodes = [...ancestors, ...inner].filter((node): node is ASTNode => node !== undefined && 'kind' in node);
  const names = nodes.flatMap(node =>
    node.kind === Kind.FIELD || node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD
      ? [{ kind: node.kind, name: node.name.value }]
      : [],
  );
  const argument = names.findLastIndex(({ kind }) => kind === Kind.ARGUMENT);
  return names
    .slice(Math.max(argument, 0))
    .map(({ name }) => name)
    .join('.');
}

const DEEPEST = 32;

function demandSound(place: string, value: unknown, depth = 0): void {
  if (depth > DEEPEST) throw new Malformed(place, 'is nested too deeply');
  if (typeof value === 'string') demandSoundText(place, value);
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) demandFew(place, value);
  for (const [name, inner] of Object.entries(value)) demandSound(`${place}.${name}`, inner, depth + 1);
}

/** A bound of its own for what is called so, or else the one for everything. */
const boundOf = (place: string, own: Readonly<Record<string, number>>, common: number): number => {
  const name = place.slice(place.lastIndexOf('.') + 1);
  return Object.hasOwn(own, name) ? own[name]! : common;
};

function demandFew(place: string, items: readonly unknown[]): void {
  const most = boundOf(place, FEWER_ITEMS, MOST_ITEMS);
  if (items.length > most) throw new Malformed(place, 'must have at most {max} items', { max: most });
}

function demandSoundText(place: string, text: string): void {
  const longest = boundOf(place, SHORTER_TEXTS, LONGEST_TEXT);
  if (text.length > longest) throw new Malformed(place, 'must have at most {max} characters', { max: longest });
  if (holdsImpossibleCharacter(text)) throw new Malformed(place, 'holds a character that no workbook can hold');
}
