import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;
/** Ids of things that are there, by the question that takes them: `{ budget: '100-2018' }`. */
export type Ids = Readonly<Record<string, string>>;

/** What a value of a type may be, where nobody says more: as GraphQL writes it. */
const SAMPLES: Readonly<Record<string, string>> = {
  ID: '"NONE"',
  String: '"words"',
  Int: '2018',
  Float: '1.5',
  Boolean: 'true',
  Day: '"2020-01-01"',
  Instant: '"2020-01-01T12:00:00+01:00"',
  Money: '"1.00"',
};
const days: Readonly<Record<string, string>> = { from: '"2018-01-01"', to: '"2021-12-31"' };

function worded(type: GraphQLInputType, name = ''): string {
  if (isNonNullType(type)) return worded(type.ofType, name);
  if (isListType(type)) return `[${worded(type.ofType, name)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return (type.name === 'Day' && days[name]) || (SAMPLES[type.name] ?? '""');
  if (type.name === 'BecauseInput') return '{ text: "words" }';
  const all = Object.values(type.getFields());
  const fields = type.isOneOf ? all.slice(0, 1) : all.filter(isRequiredInputField);
  return `{ ${fields.map(field => `${field.name}: ${worded(field.type, field.name)}`).join(', ')} }`;
}

const argument = ({ name, type }: GraphQLArgument, ids: Ids, of: string): string =>
  `${name}: ${name === 'id' && ids[of] ? JSON.stringify(ids[of]) : worded(type, name)}`;

const asked = ({ name, args }: Field, ids: Ids = {}): string => {
  const required = args.filter(isRequiredArgument);
  return required.length > 0 ? `${name}(${required.map(each => argument(each, ids, name)).join(', ')})` : name;
};

const fieldsOf = (type: GraphQLNamedType): Field[] => (isObjectType(type) ? Object.values(type.getFields()) : []);
const isLeaf = (field: Field): boolean => isLeafType(getNamedType(field.type));

/** All that a type says of itself, without what it leads to. */
function ownWords(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isAbstractType(type)) {
    const kinds = schema.getPossibleTypes(type).map(kind => `... on ${kind.name} ${ownWords(schema, kind)}`);
    return `{ __typename ${kinds.join(' ')} }`;
  }
  const leaves = fieldsOf(type).filter(isLeaf);
  return `{ __typename ${leaves.map(field => asked(field)).join(' ')} }`;
}

/** The steps from the root to each kind of thing: through lists rather than to one thing by its id. */
function waysTo(schema: GraphQLSchema, ids: Ids): Map<GraphQLObjectType, readonly string[]> {
  const ways = new Map<GraphQLObjectType, readonly string[]>();
  const follow = (next: [GraphQLNamedType, readonly string[]][]): void => {
    while (next.length > 0) {
      const [type, way] = next.shift()!;
      if (!isObjectType(type) || ways.has(type)) continue;
      ways.set(type, way);
      for (const field of fieldsOf(type)) next.push([getNamedType(field.type), [...way, asked(field, ids)]]);
    }
  };
  const roots = fieldsOf(schema.getQueryType()!);
  const start = (fields: Field[]): [GraphQLNamedType, string[]][] =>
    fields.map(field => [getNamedType(field.type), [asked(field, ids)]]);
  follow(start(roots.filter(({ args }) => !args.some(isRequiredArgument))));
  follow(start(roots.filter(({ args }) => args.some(isRequiredArgument))));
  return ways;
}

/** Questions that ask every field of the graph at least once: each kind of thing with all its fields, and what they lead to. */
export function everyQuestion(schema: GraphQLSchema, ids: Ids): [what: string, query: string][] {
  const selection = (type: GraphQLNamedType): string => {
    const led = fieldsOf(type).filter(field => !isLeaf(field));
    const words = led.map(field => `${asked(field, ids)} ${ownWords(schema, getNamedType(field.type))}`);
    return `${ownWords(schema, type).slice(0, -1)} ${words.join(' ')} }`;
  };
  const things = [...waysTo(schema, ids)].map(([type, way]): [string, string] => [
    type.name,
    way.reduceRight((inner, step) => `{ ${step} ${inner} }`, selection(type)),
  ]);
  const roots = fieldsOf(schema.getQueryType()!).map((field): [string, string] => [
    `Query.${field.name}`,
    isLeaf(field) ? `{ ${asked(field, ids)} }` : `{ ${asked(field, ids)} ${selection(getNamedType(field.type))} }`,
  ]);
  return [...roots, ...things];
}

/** Every act of the graph on things that are there, each with what its input must have and a commandId of its own. */
export function everyAct(schema: GraphQLSchema, ids: Ids): [act: string, mutation: string][] {
  return fieldsOf(schema.getMutationType()!).map((field, place) => {
    const outcome = fieldsOf(getNamedType(field.type));
    const thing = ids[outcome.at(-1)!.name];
    const terms = worded(field.args[0]!.type).slice(1);
    const input = thing ? terms.replace(' id: "NONE"', ` id: ${JSON.stringify(thing)}`) : terms;
    const words = outcome.map(({ name, type }) => `${name} ${thingWords(schema, getNamedType(type))}`);
    const commandId = `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
    return [
      field.name,
      `mutation { ${field.name}(input: { commandId: "${commandId}", ${input}) { ${words.join(' ')} } }`,
    ];
  });
}

const thingWords = (schema: GraphQLSchema, type: GraphQLNamedType): string =>
  ownWords(schema, type).replace(/ }$/, type.name === 'Refusal' ? ' facts { name value } }' : ' }');
