import { ObligationEntered, ObligationRefused, PackageApproved, PackageFailed } from './joint-acts.ts';
import { moneyFailures, moneyMoments } from './tenders/money.ts';

/** The events that are the moment of a joint act: with them, and with nothing else, its parts happen. */
export const moments = [PackageApproved, ObligationEntered, ...moneyMoments] as const;
/** The events with which a joint act ends without effect. */
export const failures = [PackageFailed, ObligationRefused, ...moneyFailures] as const;
