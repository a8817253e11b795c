import { describe, it } from '@jest/globals';
import { MaterialDeviationFound } from '@moves/events/catalogue/budgets';
import { by, specOf, told } from '@moves/events/decider/spec';
import { budget } from '../budget.ts';
import { ann, euros, inForce, of2018 } from '../story.ts';
import { type Deviation, WatchDeviations, watchDeviations } from './when-forecast-changed.ts';

describe('watching how the year is expected to end', () => {
  const { given } = specOf(budget, watchDeviations);
  const watch = (...deviations: Deviation[]) => new WatchDeviations(of2018, deviations, by(ann));
  const beyond = (cents: number): Deviation => ({
    coverGroup: 'expense',
    authorityCents: euros(4_000_000),
    deviationCents: cents,
  });
  const found = (report: number, deviationCents: number) =>
    told(
      MaterialDeviationFound({
        coverGroup: 'expense',
        report,
        deviationCents,
        limitCents: euros(200_000),
        limitSource: '§ 28 (2) GemHVO (Vorgabe, ungeprüft)',
        title: 'Budget',
        office: 'Amt',
        year: 2018,
      }),
    );

  it('tells the council of what is material: five per cent of authority', () =>
    given(...inForce)
      .when(watch(beyond(euros(200_000) + 1)))
      .thenSome(MaterialDeviationFound));

  it('says nothing of less', () =>
    given(...inForce)
      .when(watch(beyond(euros(200_000))))
      .thenNothing());

  it('says it once, and again when it has grown by as much as makes one material', () => {
    given(...inForce, found(1, euros(250_000)))
      .when(watch(beyond(euros(400_000))))
      .thenNothing();
    given(...inForce, found(1, euros(250_000)))
      .when(watch(beyond(euros(450_000) + 1)))
      .thenSome(MaterialDeviationFound);
  });
});
