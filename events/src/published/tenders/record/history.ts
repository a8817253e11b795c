import { WHOLE } from '../../../catalogue/tenders/words.ts';
import type { TenderEvent } from '../../../catalogue/tenders.ts';
import type { Instant } from '../../../catalogue/time.ts';
import type { Because } from '../../../catalogue/values.ts';
import type { Said } from '../../../catalogue/words.ts';
import type { StepRow } from '../steps.ts';
import { asWritten, put, say } from './said.ts';

/** A kind of step that the file knows. */
export type StepType = Exclude<TenderEvent['type'], 'MoneyReady'>;

/** What the event of a step says. Keys, seals and fields of persons are not in it. */
export type SaidIn<Type extends StepType> = Extract<TenderEvent, { type: Type }>['data'];

/** One thing that happened to a tender, as its file knows it. */
export interface Step<Type extends StepType> extends Occurrence {
  readonly type: Type;
  readonly data: SaidIn<Type>;
}

/** Any step. */
export type AnyStep = { readonly [Type in StepType]: Step<Type> }[StepType];

/** When a step took effect, by which event, and how it came into the books. */
export interface Occurrence {
  readonly type: StepType;
  readonly at: Instant;
  readonly recordedAt: Instant;
  /** Its event, by its place in the order of everything. */
  readonly position: number;
  readonly because: Because | null;
  /** Entered afterwards by two people. */
  readonly afterwards: boolean;
}

const stepOf = (row: StepRow): AnyStep => ({
  type: row.type as never,
  data: JSON.parse(row.data) as never,
  at: row.at as Instant,
  recordedAt: row.recorded_at as Instant,
  position: row.position,
  because: row.because ? JSON.parse(row.because) : null,
  afterwards: row.afterwards === 1,
});

/** All that has happened to one tender, in the order in which it took effect, and who is called how in it. */
export class TenderHistory {
  readonly steps: readonly AnyStep[];
  private readonly firms = new Map<string, Said>();
  private readonly bidderOf = new Map<string, string>();
  private readonly lots = new Map<string, string>();

  constructor(rows: readonly StepRow[]) {
    this.steps = rows.map(stepOf).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0) || a.position - b.position);
    for (const { data } of this.all('BiddersInvited')) for (const bidder of data.bidders) this.know(bidder);
    for (const { data } of this.all('BidRecorded')) {
      this.know(data.bidder);
      this.bidderOf.set(data.bid, data.bidder.bidder);
    }
    for (const { data } of this.all('AwardProposed')) if (data.bidder) this.know(data.bidder);
    for (const { data } of this.all('ValueEstimated'))
      for (const { lot, title } of data.lots) this.lots.set(lot, title);
  }

  /** Every step of a kind. */
  all<Type extends StepType>(type: Type): readonly Step<Type>[] {
    return this.steps.filter(step => step.type === type) as unknown as readonly Step<Type>[];
  }

  /** The last step of a kind. */
  last<Type extends StepType>(type: Type): Step<Type> | undefined {
    return this.all(type).at(-1);
  }

  /** What a bidder is called: a firm by its name, a person by none. */
  bidder(bidder: string): Said {
    return this.firms.get(bidder) ?? asWritten(bidder);
  }

  /** Whose bid it is; before its cover was read out, its number. */
  ofBid(bid: string): Said {
    const bidder = this.bidderOf.get(bid);
    return bidder ? this.bidder(bidder) : asWritten(bid);
  }

  /** The bidder of a bid, by its key in this tender. */
  bidderKeyOf(bid: string): string | undefined {
    return this.bidderOf.get(bid);
  }

  /** Which lot, or nothing where a tender is not divided. */
  lot(lot: string): Said | undefined {
    if (lot === WHOLE) return undefined;
    return put('Los {title}', 'lot {title}', { title: asWritten(this.lots.get(lot) ?? lot) });
  }

  private know({ bidder, firm }: { bidder: string; firm?: string | undefined }): void {
    this.firms.set(bidder, firm ? asWritten(firm) : say(`natürliche Person (${bidder})`, `natural person (${bidder})`));
  }
}
