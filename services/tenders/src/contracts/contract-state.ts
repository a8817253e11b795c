import type { Part, PartRefusal } from '@moves/events/catalogue/joint-acts';
import type { ContractEvent } from '@moves/events/catalogue/tenders/contracts';
import type { MoneyAsk } from '@moves/events/catalogue/tenders/money';
import type {
  Category,
  ContractOption,
  ModificationGround,
  Procedure,
  Regime,
} from '@moves/events/catalogue/tenders/words';
import type { Day, Instant } from '@moves/events/catalogue/time';

/** What an event of a contract says. */
export type Said<Type extends ContractEvent['type']> = Extract<ContractEvent, { type: Type }>['data'];

/** How far something that needs money has come: the Budgets are preparing it, it has happened, or they could not bear it. */
export type MoneyState = 'asked' | 'done' | 'refused';

/** An order under a framework. */
export interface CallOff extends Said<'CallOffRequested'> {
  readonly state: MoneyState;
}

/** A change of a contract. */
export interface Modification extends Said<'ModificationRequested'> {
  readonly state: MoneyState;
  readonly requestedOn: Day;
  /** When its notice was sent to TED (§ 39 (5) VgV). */
  readonly noticeOn?: Day;
}

/** An option or renewal: open until it is exercised or its day has passed. */
export interface Option extends ContractOption {
  readonly state: 'open' | 'asked' | 'exercised' | 'lapsed';
  /** How often the Budgets were asked for its money. */
  readonly tries: number;
}

/** A joint act with the Budgets that has begun and not ended: about which part of the contract, and who has answered. */
export interface ContractAsking {
  readonly kind: 'callOff' | 'modification' | 'option';
  readonly part: string;
  readonly money: MoneyAsk;
  readonly ready: readonly Part[];
}

/** A warning that was given: of what, which part, for which day, how long before. */
export type Warning = Said<'ExpiryWarned'>;

/** Everything decisions need to know of a contract. */
export interface KnownContract {
  readonly status: 'running' | 'ended';
  readonly title: string;
  readonly contractor?: string;
  readonly category: Category;
  readonly regime: Regime;
  readonly procedure?: Procedure;
  /** The day its procedure began: by that day's law it may be changed. */
  readonly begunOn: Day;
  readonly office?: string;
  readonly measure?: string;
  readonly tender?: string;
  readonly beginsOn: Day;
  readonly endsOn?: Day;
  readonly noticeUntil?: Day;
  readonly terminated: boolean;
  readonly indexation: boolean;
  readonly exercise: boolean;
  readonly takenOver: boolean;
  readonly framework?: Said<'ContractBegun'>['framework'];
  /** What it was worth when it was concluded, or taken over. */
  readonly netCents?: number;
  readonly grossCents?: number;
  /** Called off before these books began, net. */
  readonly calledBeforeCents: number;
  /** Changed below the limits of § 132 (3) GWB before these books began, net. */
  readonly modifiedBeforeCents: number;
  readonly options: ReadonlyMap<string, Option>;
  readonly callOffs: ReadonlyMap<string, CallOff>;
  readonly modifications: ReadonlyMap<string, Modification>;
  /** Joint acts under way, by name. */
  readonly asking: ReadonlyMap<string, ContractAsking>;
  /** Why the last one failed. */
  readonly refusals: readonly PartRefusal[];
  readonly warned: readonly Warning[];
  /** When it was concluded or taken over. */
  readonly since: Instant;
}

/** A contract from its award or take-over to its end. */
export type Contract = { readonly status: 'unknown' } | KnownContract;

/** What of a framework is still to be called off, net: what is being asked for counts as called. */
export function leftToCall({ framework, callOffs, calledBeforeCents }: KnownContract): number {
  let left = (framework?.maximumNetCents ?? 0) - calledBeforeCents;
  for (const { state, netCents } of callOffs.values()) if (state !== 'refused') left -= netCents;
  return left;
}

/** What all changes below the limit make so far, net, whether they raised or lowered the price: what is being asked for counts. */
export function deMinimisSoFar({ modifications, modifiedBeforeCents }: KnownContract): number {
  const ground: ModificationGround = 'deMinimis';
  let sum = modifiedBeforeCents;
  for (const one of modifications.values())
    if (one.ground === ground && one.state !== 'refused') sum += Math.abs(one.netCents);
  return sum;
}

/** What changes on a ground, of the same day or for the same reason, make so far, net: what is being asked for counts. */
export function slicesSoFar(
  { modifications }: KnownContract,
  ground: ModificationGround,
  { reason, requestedOn }: Pick<Modification, 'reason' | 'requestedOn'>,
): number {
  const slices = [...modifications.values()].filter(
    one => one.ground === ground && (one.requestedOn === requestedOn || one.reason === reason),
  );
  return slices.reduce((sum, { state, netCents }) => sum + (state === 'refused' ? 0 : Math.abs(netCents)), 0);
}
