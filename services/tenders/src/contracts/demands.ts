import { dayOf } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import { demandAfter } from '../dates.ts';
import type { Contract, KnownContract, Option } from './contract-state.ts';

/** Refuses what is done to a contract nobody keeps, or that has ended. */
export function demandRunning(c: Contract, act: Act): asserts c is KnownContract {
  demand(c.status !== 'unknown', 'not-found');
  demand(c.status === 'running' && !isOver(c, act), 'contract-has-ended', { endsOn: c.endsOn });
  demandAfter(c.since, act);
}

/** True after a contract's last day, also before anybody has noted it. */
export const isOver = ({ endsOn }: KnownContract, { at }: Act): boolean => endsOn !== undefined && dayOf(at) > endsOn;

/** The option an act is about. */
export function optionOf(c: KnownContract, option: string): Option {
  const known = c.options.get(option);
  demand(known, 'option-unknown', { option });
  return known;
}

/** Refuses where no option is open, or none of a kind. */
export function demandOpenOption(c: KnownContract, wanted: (option: Option) => boolean = () => true): void {
  const open = [...c.options.values()].some(option => option.state === 'open' && wanted(option));
  demand(open, 'no-open-option');
}
