import type { Category, Procedure } from '@moves/events/catalogue/tenders/words';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';

/** What the deadline calculator is asked; there need not be a tender yet. */
export interface PeriodsAsked {
  readonly procedure: Procedure;
  readonly category: Category;
  /** The day on which the notice, or the invitation to bid, is sent. */
  readonly dispatchedOn: Day;
  /** A later publication that was asked for at TED (§ 40 (1) VgV). */
  readonly publicationOn?: Day;
  /** The day on which the procedure began, if that was another: its law holds. */
  readonly begunOn?: Day;
  /** Bids may be submitted electronically. */
  readonly electronic?: boolean;
  /** Why it is urgent, if that is claimed. */
  readonly urgentReason?: string;
  /** The dispatch of a prior information notice that shall shorten the period (§ 38 (3) VgV). */
  readonly priorInformationOn?: Day;
  /** Documents are not all electronic, or kept secret by measures: five days more (§ 41 (2) (3) VgV). */
  readonly notAllElectronic?: boolean;
  /** All candidates have agreed to the period, the same for all (§§ 16 (6), 17 (7) VgV); failed: they were asked, and have not. */
  readonly agreement?: 'reached' | 'failed';
  /** A dynamic purchasing system is set up, or called off (§§ 22–24 VgV). */
  readonly dynamicPurchasing?: boolean;
  /** Bids of a later round of negotiations: the law names no number of days. */
  readonly laterRound?: boolean;
  /** The closing moment that is planned: from it the last day for answers follows. */
  readonly closesAt?: Instant;
  /** When the letters to those who lose are sent, and whether by electronic means (§ 134 GWB). */
  readonly informedAt?: Instant;
  readonly lettersElectronic?: boolean;
  /** An order under a framework or dynamic purchasing system (§ 134 (3) GWB). */
  readonly frameworkCallOff?: boolean;
  /** When the award is made, and what it is worth, net. */
  readonly awardedOn?: Day;
  readonly netCents?: number;
  /** When an objection was turned away (§ 160 (3) Nr. 4 GWB). */
  readonly objectionRejectedOn?: Day;
}

/** The periods of a procedure, by name. */
export const periodNames = [
  'requests',
  'tenders',
  'admission',
  'questions',
  'standstill',
  'standstillByLetter',
  'objection',
  'review',
  'ineffectiveness',
  'awardNotice',
  'exPostNotice',
  'statistics',
] as const;
export type PeriodName = (typeof periodNames)[number];

/** One step of a computation, and the day to which it leads. */
export interface PeriodStep {
  readonly text: Said;
  readonly day: Day;
}

export const step = (day: Day, de: string, en: string): PeriodStep => ({ day, text: { de, en } });

/** A period with everything that lets a reader compute it again. */
export interface Period {
  readonly name: PeriodName;
  /** `minimum`: nothing may happen before it is over; `limit`: something has to be done before it is over. */
  readonly kind: 'minimum' | 'limit';
  /** Absent: the law names no number of days. */
  readonly days?: number;
  readonly rule: Said;
  readonly paragraph: string;
  readonly lawVersion: Said;
  readonly calendar: Said;
  readonly steps: readonly PeriodStep[];
  readonly lastDay: Day;
  /** Of a minimum: the first lawful moment. */
  readonly earliestAt?: Instant;
  /** Of a limit: the moment by which it must be done; not before this, if it is reached. */
  readonly dueAt?: Instant;
  /** What nobody has checked, or what is set by configuration. */
  readonly label?: string;
}
