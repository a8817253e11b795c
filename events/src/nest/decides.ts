import assert from 'node:assert/strict';
import { Inject } from '@nestjs/common';
import type { Aggregate } from '../decider/aggregate.ts';
import { type Decidable, type Decision, Decisions, type Receipt } from '../decider/decisions.ts';

/** What a handler made by `Decides` can do: `@nestjs/cqrs` finds it by its decorator. */
export interface Handler<Command> {
  execute(command: Command): Promise<Receipt>;
}

/**
 * A handler for an act that needs nothing from outside its own stream: it brings command and decision together. The
 * command names its thing first, in `measureId` (for the aggregate `measure`). `wholeHistory` is for acts on earlier entries.
 */
export function Decides<State, Command extends Decidable>(
  thing: Aggregate<State>,
  decision: Decision<State, Command>,
  { wholeHistory = false } = {},
): new () => Handler<Command> {
  class DecidingHandler implements Handler<Command> {
    @Inject(Decisions) private readonly decisions!: Decisions;

    execute(command: Command): Promise<Receipt> {
      const id = (command as Record<string, unknown>)[`${thing.name}Id`];
      assert(typeof id === 'string', `${command.constructor.name} names no ${thing.name}`);
      return this.decisions.decide(thing, id, command, decision, wholeHistory);
    }
  }
  return DecidingHandler;
}
