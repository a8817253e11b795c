import type { Revision } from '../catalogue/envelope.ts';

/** What a refusal was about, in values that its sentence may name. */
export type Facts = Readonly<Record<string, string | number | undefined>>;

/** The business says no. An answer, not an error: the caller sees `refusal { code message source facts }`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: string,
    readonly facts: Facts = {},
  ) {
    super(code);
  }
}

/**
 * The request makes no sense. The caller sees `BAD_USER_INPUT` with the field, and the problem in the caller's language: it
 * goes on where the field's name has begun a sentence («must have at most {max} characters»), and names its facts.
 */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  constructor(
    readonly field: string,
    readonly problem: string,
    readonly facts: Facts = {},
  ) {
    const said = filled(problem, facts);
    super(field ? `${field}: ${said}` : said);
  }
}

/** A sentence with its facts in the places that are named after them. */
export const filled = (sentence: string, facts: Facts, word = (value: string): string => value): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => word(String(facts[name] ?? '')));

/** The `expectedRevision` the caller gave is no longer true. The caller sees `CONFLICT` with the current revision. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  constructor(readonly revision: Revision) {
    super(`the thing has moved on to revision ${revision}`);
  }
}

/** The store or a service is away. The caller sees 503 and `Retry-After`; nothing was lost, and the act may be asked for again. */
export class Outage extends Error {
  override readonly name = 'Outage';
}

/** What a reaction asks for would make impossible what its thing has promised to a joint act: it waits for the end of that. */
export class InPreparation extends Outage {}

/** Refuses unless the condition holds; afterwards TypeScript knows that it does. */
export function demand(condition: unknown, code: string, facts?: Facts): asserts condition {
  if (!condition) throw new Refusal(code, facts);
}

/** What a rule refuses with; undefined if it lets it happen. Anything else that goes wrong stays an error. */
export function refusalOf(rule: () => unknown): Refusal | undefined {
  try {
    rule();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
