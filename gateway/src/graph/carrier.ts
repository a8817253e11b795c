import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Position } from '@moves/events/catalogue/envelope';
import { malformed } from '@moves/events/catalogue/malformed';
import type { Clock } from '@moves/events/catalogue/time';
import { Because, type CommandId, type PersonId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Conflict, Malformed, Outage, Refusal } from '@moves/events/decider/failures';
import type { ActInput, Acts, Outcome, SaidRefusal } from '@moves/events/graph/context';
import { printMoney } from '@moves/events/graph/money';
import type { Command } from '@nestjs/cqrs';

/** What carries commands to their handlers (`CommandBus`). */
export interface Bus {
  execute(command: Command<Receipt>): Promise<Receipt>;
}

/** How an act ended, for whoever counts. */
export type Ending = 'done' | 'refused' | 'malformed' | 'conflict' | 'outage' | 'fault';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** Carries acts to their decisions, and knows which are still on their way when the house closes. */
export class Carrier {
  private readonly underway = new Set<Promise<unknown>>();

  constructor(
    private readonly bus: Bus,
    private readonly clock: Clock,
    /** Resolves when the read models of this process have followed up to a position. */
    private readonly followed: (position: Position) => Promise<void>,
    private readonly count: (act: string, ending: Ending) => void,
    /** True while the training clock is ahead of the machine's. */
    private readonly exercising: () => boolean = () => false,
  ) {}

  /** The acts of one person in one request. */
  actsOf(by: PersonId, correlationId: string, say: (refusal: Refusal) => SaidRefusal): Acts {
    return {
      say: ({ code, facts }) => say(new Refusal(code, facts)),
      send: async (build, input) => {
        const command = build(this.actFrom(input, by, correlationId));
        const id = thingOf(command);
        const carried = this.carry(command);
        this.underway.add(carried);
        try {
          const { position, revision } = await carried;
          return { receipt: { position: String(position), revision }, refusal: null, id };
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          return { receipt: null, refusal: say(error), id } satisfies Outcome;
        } finally {
          this.underway.delete(carried);
        }
      },
    };
  }

  /** Resolves when every act that was accepted has ended. */
  async idle(): Promise<void> {
    while (this.underway.size > 0) await Promise.allSettled(this.underway);
  }

  /** Followed late, an act is done all the same: its caller hears of an outage, and of the same act when asking again. */
  private async carry(command: Command<Receipt>): Promise<Receipt> {
    const receipt = await this.decided(command);
    await this.followed(receipt.position);
    return receipt;
  }

  private async decided(command: Command<Receipt>): Promise<Receipt> {
    const { name } = command.constructor;
    try {
      const receipt = await this.bus.execute(command);
      this.count(name, 'done');
      return receipt;
    } catch (error) {
      this.count(name, endingOf(error));
      throw error instanceof Malformed ? inInput(error) : error;
    }
  }

  private actFrom({ commandId, expectedRevision, at, because }: ActInput, by: PersonId, correlationId: string): Act {
    const id = (commandId ?? randomUUID()).toLowerCase();
    if (!UUID.test(id)) throw new Malformed('input.commandId', 'must be a UUID');
    const now = this.clock();
    return {
      by,
      now,
      at: at ?? now,
      commandId: id as CommandId,
      correlationId,
      ...(because && { because: becauseFrom(because) }),
      ...(expectedRevision != null && { expectedRevision }),
      ...(this.exercising() && { exercise: true as const }),
    };
  }
}

// A decision knows the terms it was given, in cents; not that the graph calls them the fields of its input, in euros.
function inInput({ field, problem, facts }: Malformed): Malformed {
  const named = field.replace(/(?<=[a-z])Cents$/, '');
  const inEuros = (fact: string | number | undefined) => (typeof fact === 'number' ? printMoney(fact) : fact);
  const euros = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, inEuros(fact)]));
  const place = named.startsWith('input.') || !named ? named : `input.${named}`;
  return new Malformed(place, problem, named === field ? facts : euros);
}

function becauseFrom(given: object): Because {
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null));
  const checked = Because.safeParse(said);
  if (checked.success) return checked.data;
  throw malformed(checked.error, 'input.because');
}

/** The id of the thing a command is about, which every command names first (`measureId`). */
function thingOf(command: object): string {
  const [[name = '', id] = []] = Object.entries(command);
  assert(name.endsWith('Id') && typeof id === 'string', `${command.constructor.name} does not name its thing first`);
  return id;
}

function endingOf(error: unknown): Ending {
  if (error instanceof Refusal) return 'refused';
  if (error instanceof Malformed) return 'malformed';
  if (error instanceof Conflict) return 'conflict';
  return error instanceof Outage ? 'outage' : 'fault';
}
