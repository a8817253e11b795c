import type { Envelope } from '../../catalogue/envelope.ts';

/**
 * True for what two people have entered afterwards, because these books could not be kept when it happened: it stays marked
 * as *nacherfasst* wherever it is shown (§ 8 (1) VgV). Their confirmation itself happens when it is given.
 */
export const enteredAfterwards = ({ act, type }: Pick<Envelope, 'act' | 'type'>): boolean =>
  act === 'ConfirmLateStep' && type !== 'LateStepConfirmed';
