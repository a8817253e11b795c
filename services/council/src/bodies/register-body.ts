import { isDeepStrictEqual } from 'node:util';
import { type BodyKind, BodyRegistered } from '@moves/events/catalogue/council';
import type { Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { type Body, body } from './body.ts';

/** What a body is called, and what it may do. */
export interface BodyTerms {
  readonly name: string;
  readonly shortName: string;
  readonly kind: BodyKind;
  readonly source?: Source;
}

/** Make a body known: the council, a committee, a group. */
export class RegisterBody extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly bodyId: string,
    readonly terms: BodyTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const registerBody = (b: Body, { bodyId, terms }: RegisterBody) => {
  const { name, shortName, kind } = terms;
  if (isDeepStrictEqual(b, { status: 'registered', name, shortName, kind })) return [];
  demand(b.status === 'unknown', 'body-registered', { key: bodyId });
  return [BodyRegistered(terms)];
};

@CommandHandler(RegisterBody)
export class RegisterBodyHandler extends Decides(body, registerBody) {}
