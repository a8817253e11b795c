import type { ServicePart } from '@moves/events/graph/part';
import { type DefinitionNode, type DocumentNode, Kind, parse, type TypeNode } from 'graphql';
import { houseSdl } from './schema.ts';
import { type FindsThing, finderIn } from './subgraph.ts';
import { type Entity, entitiesOf } from './subgraph-sdl.ts';

/** A field at which one part of the graph meets another. */
export interface Crossing {
  readonly type: string;
  readonly field: string;
  /** The part that answers it. */
  readonly part: string;
}

/** Who answers for a thing that others may know: it alone says whether there is one for these eyes. */
export interface Owner {
  /** None if its service is not of this house: then there is no such thing for anyone. */
  readonly part: string | undefined;
  /** Whose definition stands in the whole; others add to it. */
  readonly definedBy: string;
  readonly find: FindsThing;
}

/** A part's SDL, read once. */
export interface ReadPart {
  readonly part: ServicePart;
  readonly document: DocumentNode;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Where the parts of the graph meet. */
export interface Crossings {
  readonly read: readonly ReadPart[];
  readonly owners: ReadonlyMap<string, Owner>;
  /** Fields that a part adds to a thing of another. */
  readonly added: readonly Crossing[];
  /** Fields that name things of another part, or may do so. */
  readonly references: readonly Crossing[];
}

/** Reads where the parts meet. Errors: two parts that call different things by one name, or both answer for the same thing. */
export function crossingsOf(parts: readonly ServicePart[]): Crossings {
  const read = parts.map(part => {
    const document = parse(part.sdl);
    return { part, document, entities: entitiesOf(document) };
  });
  demandOwnNames(read);
  const owners = ownersIn(read);
  return {
    read,
    owners,
    added: read.flatMap(({ part, entities }) =>
      [...entities]
        .filter(([type]) => owners.get(type)?.part !== part.name)
        .flatMap(([type, { fields }]) => fields.map(({ name }) => ({ type, field: name.value, part: part.name }))),
    ),
    references: read.flatMap(({ part, document }) => referencesIn(part.name, document, owners)),
  };
}

function demandOwnNames(read: readonly ReadPart[]): void {
  const holders = new Map(namesIn(parse(houseSdl)).map(name => [name, 'the house']));
  for (const { part, document, entities } of read) {
    for (const name of namesIn(document).filter(name => !entities.has(name))) {
      const holder = holders.get(name);
      if (holder) throw new Error(`${holder} and ${part.name} both define ${name}; a name carries its thing`);
      holders.set(name, part.name);
    }
  }
}

const namesIn = ({ definitions }: DocumentNode): string[] =>
  definitions.flatMap(node => (node.kind.endsWith('TypeDefinition') && 'name' in node ? [node.name!.value] : []));

function ownersIn(read: readonly ReadPart[]): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const { part, entities } of read) {
    for (const type of entities.keys()) {
      const find = finderIn(part, type);
      const other = owners.get(type);
      if (find && other?.part) throw new Error(`${other.part} and ${part.name} both answer for ${type}`);
      if (find) owners.set(type, { part: part.name, definedBy: part.name, find });
      else if (!other) owners.set(type, { part: undefined, definedBy: part.name, find: () => null });
    }
  }
  return owners;
}

/** The things that parts name and nobody answers for: in a whole house none. */
export const orphansOf = (parts: readonly ServicePart[]): string[] =>
  [...crossingsOf(parts).owners].filter(([, { part }]) => part === undefined).map(([type]) => type);

function referencesIn(part: string, { definitions }: DocumentNode, owners: Crossings['owners']): Crossing[] {
  const isForeign = (name: string): boolean => {
    const owner = owners.get(name);
    return owner ? owner.part !== part : membersOf(name, definitions).some(isForeign);
  };
  return definitions.flatMap(node =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION
      ? (node.fields ?? [])
          .filter(({ type }) => isForeign(namedIn(type)))
          .map(({ name, type }) => {
            const at = `${node.name.value}.${name.value}`;
            if (owners.get(namedIn(type))?.part && mustBeThere(type))
              throw new Error(`${at} names a thing that may be hidden, so it must be nullable`);
            return { type: node.name.value, field: name.value, part };
          })
      : [],
  );
}

const mustBeThere = (type: TypeNode): boolean => type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE;

const namedIn = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type));

/** What a union or an interface may be. */
const membersOf = (name: string, definitions: readonly DefinitionNode[]): string[] =>
  definitions.flatMap(node => {
    if (node.kind === Kind.UNION_TYPE_DEFINITION && node.name.value === name)
      return (node.types ?? []).map(member => member.name.value);
    return node.kind === Kind.OBJECT_TYPE_DEFINITION && node.interfaces?.some(each => each.name.value === name)
      ? [node.name.value]
      : [];
  });
