import type { ProvisionalGround } from '@moves/events/catalogue/budgets';
import type { LaterYear, MoneyAsk, MoneyStep, Share } from '@moves/events/catalogue/tenders/money';
import type { CommandId } from '@moves/events/catalogue/values';
import { partIdOf } from '@moves/events/decider/derived-id';

/** One step, and the Budget of which it is asked. */
export interface Asked {
  readonly budget: string;
  readonly step: MoneyStep;
}

/** A reservation of a tender, as its funding made it. */
export interface Reserved {
  readonly budget: string;
  readonly reservation: string;
  readonly line: string;
  readonly grossCents: number;
}

/** Authority for investments of later years that a contract is charged to, and what falls due when (§ 86 GemO). */
export interface Authority {
  readonly budget: string;
  readonly appropriation: string;
  readonly due: readonly { readonly year: number; readonly amountCents: number }[];
}

/** What may be used of a year without a statute, and why (§ 83 GemO); the reason is the act's. */
interface OnGround {
  readonly provisionalGround?: ProvisionalGround | undefined;
}

const LONGEST_ID = 64;

/** The name of a part in the Budgets: always the same for a thing, a joint act and a place in it. */
export function moneyIdOf(thing: string, joint: string, place?: number): string {
  const said = [thing, joint, ...(place === undefined ? [] : [place])].join('-');
  return said.length <= LONGEST_ID ? said : partIdOf(said as CommandId);
}

/** What the Budgets are asked together: each gets its steps, in the order in which they are asked. */
export function askOf(joint: string, asked: readonly Asked[]): MoneyAsk {
  const budgets = new Map<string, MoneyStep[]>();
  for (const { budget, step } of asked) budgets.set(budget, [...(budgets.get(budget) ?? []), step]);
  return { joint, budgets: [...budgets].map(([budget, steps]) => ({ budget, steps })) };
}

/** Sets aside each year's share for a tender, the first time it is asked for or a later one. */
export const reserveSteps = (
  time: number,
  shares: readonly Share[],
  { tender, ...said }: { tender: string; purpose: string; measure?: string | undefined } & OnGround,
): Asked[] =>
  shares.map(({ budget, lot: _, ...share }, place) => ({
    budget,
    step: stepOf({
      kind: 'reserve',
      ...share,
      ...said,
      reservation: moneyIdOf(tender, String(time), place + 1),
      tender,
    }),
  }));

/** Frees what is left of each of these reservations. */
export const releaseSteps = (reservations: readonly Reserved[]): Asked[] =>
  reservations.map(({ budget, reservation }) => ({ budget, step: { kind: 'release', reservation } }));

/** Binds each year's share for a contract: from the tender's reservation on the same line, where there is one. */
export const commitSteps = (
  joint: string,
  shares: readonly Share[],
  {
    contract,
    reservations = [],
    ...said
  }: {
    contract: string;
    purpose: string;
    document: string;
    measure?: string | undefined;
    reservations?: readonly Reserved[] | undefined;
  } & OnGround,
): Asked[] =>
  shares.map(({ budget, lot: _, ...share }, place) => {
    const from = reservations.find(one => one.budget === budget && one.line === share.line);
    const commitment = moneyIdOf(contract, joint, place + 1);
    const reservation = from?.reservation;
    return { budget, step: stepOf({ kind: 'commit', ...share, ...said, commitment, reservation, contract }) };
  });

/**
 * What an award asks of the Budgets: what each contract binds, and that nothing stays set aside. Whatever one line leaves over is
 * free before another needs more than was set aside for it.
 */
export function bindingAsk(joint: string, asked: readonly Asked[], reservations: readonly Reserved[]): MoneyAsk {
  const from = ({ budget, step }: Asked): Reserved | undefined =>
    reservations.find(one => one.budget === budget && step.kind === 'commit' && one.reservation === step.reservation);
  const missing = (one: Asked): number =>
    one.step.kind === 'commit' ? one.step.grossCents - (from(one)?.grossCents ?? 0) : 0;
  const inOrder = [...asked].sort((one, other) => missing(one) - missing(other));
  const last = new Map(inOrder.map(one => [from(one), one]));
  const unused = reservations.filter(reservation => !last.has(reservation));
  const steps = inOrder.flatMap(one => {
    const used = from(one);
    return used && last.get(used) === one ? [one, ...releaseSteps([used])] : [one];
  });
  return askOf(joint, [...releaseSteps(unused), ...steps]);
}

/** Charges investments of later years to the authority for them. */
export const authoritySteps = (contract: string, authority: Authority | undefined): Asked[] =>
  authority
    ? [
        {
          budget: authority.budget,
          step: {
            kind: 'useAuthority',
            appropriation: authority.appropriation,
            contract,
            due: authority.due.map(one => ({ ...one })),
          },
        },
      ]
    : [];

/** What all years bear together, of one lot or of all. */
export const sumOfYears = (years: readonly Share[], laterYears: readonly LaterYear[]): number =>
  [...years, ...laterYears].reduce((sum, { grossCents }) => sum + grossCents, 0);

/** Without what nobody has said. */
const stepOf = (said: { [Name in string]: unknown } & { kind: MoneyStep['kind'] }): MoneyStep =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as MoneyStep;
