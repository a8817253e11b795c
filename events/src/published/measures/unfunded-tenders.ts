import { type TenderEvent, tenderEvents } from '../../catalogue/tenders.ts';
import { dayOf } from '../../catalogue/time.ts';
import { type Rows, readModel } from '../../read-model/define.ts';

/**
 * One row a tender for a measure, and since when its money is missing: the Budgets could not set it aside, and have not since
 * (X2). What is made for training says nothing about a measure.
 */
export const unfundedTenders = readModel<TenderEvent>()({
  name: 'measure_unfunded_tenders',
  version: 1,
  events: tenderEvents,
  table: {
    measure: 'text not null',
    title: 'text not null',
    /** Null while nothing was refused, or since it was set aside. */
    refused_on: 'text',
  },
  indexes: ['measure'],
  on: {
    NeedDeclared: (rows, said) => forMeasure(rows, said),
    TenderTakenOver: (rows, said) => forMeasure(rows, said),
    TenderFundingRefused: (rows, _, { at }) => rows.update({ refused_on: dayOf(at) }),
    TenderFunded: rows => rows.update({ refused_on: null }),
    TenderCancelled: (rows, { lots }) => {
      if (!lots) rows.delete();
    },
  },
});

type Unfunded = Rows<(typeof unfundedTenders)['row']>;

function forMeasure(
  rows: Unfunded,
  { measure, title, exercise }: { measure?: string | undefined; title: string; exercise?: boolean | undefined },
): void {
  if (measure && !exercise) rows.insert({ measure, title });
}
