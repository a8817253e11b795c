import type { ServicePart } from '@moves/events/graph/part';
import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from 'graphql';
import { houseSdl } from './schema.ts';

/** A part's definition of a thing that other parts may know too: its own, or one it adds fields to. */
export interface Entity {
  readonly node: ObjectTypeDefinitionNode;
  /** The fields this part brings, beside the key. */
  readonly fields: readonly FieldDefinitionNode[];
  /** This part can say which thing a key means. */
  readonly resolvable: boolean;
}

/** The one key of every thing: rule one of the join. */
const KEY = 'id';
const DIRECTIVES = new Set(['key', 'external', 'shareable']);
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@shareable"])';

const marked = ({ directives }: { directives?: ObjectTypeDefinitionNode['directives'] }, name: string) =>
  directives?.find(directive => directive.name.value === name);

/** The things in a part's SDL that cross from one part to another, by name. */
export function entitiesOf({ definitions }: DocumentNode): ReadonlyMap<string, Entity> {
  const entities = definitions.flatMap(node => {
    const key = node.kind === Kind.OBJECT_TYPE_DEFINITION && marked(node, 'key');
    if (!key || node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const said = Object.fromEntries(key.arguments?.map(({ name, value }) => [name.value, print(value)]) ?? []);
    if (said.fields !== `"${KEY}"`) throw new Error(`the key of ${node.name.value} is its ${KEY} and nothing else`);
    const fields = (node.fields ?? []).filter(field => field.name.value !== KEY && !marked(field, 'external'));
    return [[node.name.value, { node, fields, resolvable: said.resolvable !== 'false' }] as const];
  });
  return new Map(entities);
}

/** A definition as graphql-js knows it, without the marks of the federation. */
export const unmarked = <Node extends { directives?: ObjectTypeDefinitionNode['directives'] }>(node: Node): Node => ({
  ...node,
  directives: node.directives?.filter(({ name }) => !DIRECTIVES.has(name.value)),
  ...('fields' in node && { fields: (node.fields as unknown as Node[] | undefined)?.map(unmarked) }),
});

/** A part's SDL as a subgraph of Apollo Federation 2: what the house shares is `@shareable`, everything else is its own. */
export function subgraphSdl({ sdl }: ServicePart): string {
  const shared = parse(houseSdl).definitions.map(node =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION
      ? { ...node, directives: [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'shareable' } } as const] }
      : node,
  );
  return [LINK, print({ kind: Kind.DOCUMENT, definitions: shared }), sdl].join('\n\n');
}
