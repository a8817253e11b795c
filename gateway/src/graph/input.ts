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

type Values = Readonly<Record<string, unknown>>;

/**
 * Reads the values a caller gave for an operation's variables, and every text in them and in the query itself.
 * Errors: `Malformed` with the path from the argument (`input.title`).
 */
export function readInput(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Values,
): Values {
  const places = placesOf(operation);
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const place = places.get(name) ?? name;
    const inputType = typeFromAST(schema, type as never);
    if (!inputType) continue;
    if (given[name] === undefined) {
      if (type.kind === Kind.NON_NULL_TYPE && !defaultValue) throw new Malformed(place, 'must be given');
      if (defaultValue) valueFromAST(defaultValue, inputType as never);
      continue;
    }
    demandSoundTexts(place, given[name]);
    coerceInputValue(given[name], inputType as never, (path, _, error) => {
      throw new Malformed([place, ...path, ...fieldNamed(error)].join('.'), error.message);
    });
  }
  visit(document, {
    StringValue(node, _key, parent, _path, ancestors) {
      demandSoundText(placeOf(ancestors, parent), node.value);
    },
  });
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors) throw new Malformed('', errors[0]!.message);
  return coerced;
}

// What graphql-js says of a missing or unknown field names it only in its sentence.
const fieldNamed = ({ message }: GraphQLError): string[] => /^Field "(\w+)"/.exec(message)?.slice(1) ?? [];

/** Where each variable is first used as or in an argument. */
function placesOf(operation: OperationDefinitionNode): Map<string, string> {
  const places = new Map<string, string>();
  visit(operation, {
    Variable(node, _key, parent, _path, ancestors) {
      const place = placeOf(ancestors, parent);
      if (place && !places.has(node.name.value)) places.set(node.name.value, place);
    },
  });
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

function demandSoundTexts(place: string, value: unknown, depth = 0): void {
  if (depth > DEEPEST) throw new Malformed(place, 'is nested too deeply');
  if (typeof value === 'string') demandSoundText(place, value);
  if (value === null || typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(value)) demandSoundTexts(`${place}.${name}`, inner, depth + 1);
}

function demandSoundText(place: string, text: string): void {
  if (text.length > LONGEST_TEXT) throw new Malformed(place, `must have at most ${LONGEST_TEXT} characters`);
  if (holdsImpossibleCharacter(text)) throw new Malformed(place, 'holds a character that no workbook can hold');
}
