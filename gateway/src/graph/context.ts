import { randomUUID } from 'node:crypto';
import type { Position } from '@moves/events/catalogue/envelope';
import type { CommandId } from '@moves/events/catalogue/values';
import { HOUSE } from '@moves/events/decider/act';
import type { Acts, GraphContext } from '@moves/events/graph/context';
import type { Language } from '@moves/events/graph/sentences';
import type { Cut } from '@moves/events/read-model/views';
import { isPast, todayOf } from '../cut.ts';
import type { House } from '../house.ts';
import { THE_HOUSE } from '../open-store.ts';
import type { Account } from '../people/accounts.ts';
import { policy, type Role, roleNames } from '../people/policy.ts';
import type { Carrier } from './carrier.ts';

/** Who asks, what for, and how: what the door knows of a request. */
export interface Caller {
  readonly account: Account;
  readonly cut: Cut;
  readonly language: Language;
  readonly correlationId: string;
}

/** The graph's context, and what the door itself must know of the request. */
export interface DoorContext extends GraphContext {
  readonly role: Role;
  readonly correlationId: string;
}

/**
 * What is true as of the last act. The server hands out copies of a context; all of them read it through here, so that
 * whatever is asked after an act, in any of them, is asked anew.
 */
class Newest {
  constructor(private readonly newest: { position: Position; load: object }) {}

  get position(): Position {
    return this.newest.position;
  }

  get load(): object {
    return this.newest.load;
  }
}

/** Makes what a resolver may use, for one request. */
export async function contextOf(house: House, carrier: Carrier, caller: Caller): Promise<DoorContext> {
  const { account, cut, language, correlationId } = caller;
  const { role } = account;
  const readsPersons = policy.readsPersons(role);
  const past = isPast(cut);
  const views = past ? house.readModels.cut(cut) : house.readModels.live;
  const now = house.clock();
  const nameOf = (person: string) => personName(house, person, language, readsPersons);
  const acts = carrier.actsOf(account.id, correlationId, ({ code, facts }) => {
    if (!house.words.knows(code)) house.log.error({ code, correlationId }, 'a refusal has no sentence');
    return house.words.refusal(code, facts, language, readsPersons ? nameOf : undefined);
  });
  const newest = { position: await views.position(), load: {}, now };
  const context: DoorContext = Object.assign(new Newest(newest), {
    acts: {
      say: acts.say,
      // What was read before an act is no longer true after it.
      send: async (build, input) => {
        const outcome = await acts.send(build, input);
        newest.position = await views.position();
        newest.load = loadsOf(house, context);
        newest.now = house.clock();
        return outcome;
      },
    } satisfies Acts,
    views,
    decisions: house.decisions,
    viewer: {
      acts: new Set(past ? [] : policy.actsOf(role)),
      publicOnly: policy.publicOnly(role),
      readsPersons,
      readsBids: policy.mayReadBids(role),
      get act() {
        const { now: at } = newest;
        return { by: account.id, at, now: at, commandId: randomUUID() as CommandId, correlationId };
      },
    },
    cut,
    past,
    today: todayOf(cut, () => now),
    language,
    demo: house.settings.demo,
    word: (value: string) => house.words.word(value, language),
    nameOf,
    personFor: (said: string, act: string) => {
      const account = house.accounts.named(said) ?? house.accounts.of(said);
      return account && policy.mayAct(account.role, act) ? account.id : undefined;
    },
    reveal: (personal: string) => (policy.mayReadBids(role) ? (house.subjects.reveal(personal) ?? null) : null),
    role,
    correlationId,
  });
  newest.load = loadsOf(house, context);
  return context;
}

const loadsOf = ({ parts }: House, context: GraphContext): object =>
  Object.assign({}, ...parts.map(part => part.load(context)));

function personName({ accounts }: House, person: string, language: Language, readsPersons: boolean): string {
  if (person === HOUSE || person === THE_HOUSE) return language === 'de' ? 'MoveS (selbsttätig)' : 'MoveS (by itself)';
  const account = accounts.of(person);
  if (!account) return language === 'de' ? 'nicht mehr bekannt' : 'no longer known';
  const role = roleNames[account.role][language];
  // An office that is called like its role says it once.
  const place = account.office.startsWith(role) ? account.office : `${role}, ${account.office}`;
  return readsPersons ? `${place} (${account.name})` : place;
}
