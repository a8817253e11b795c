import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ActualPosted, CommitmentAppropriationBooked, FundsReserved } from '@moves/events/catalogue/budgets';
import type { PartRefusal, Ready } from '@moves/events/catalogue/joint-acts';
import { AwardRequested, TenderCancelled } from '@moves/events/catalogue/tenders/award';
import {
  type MoneyAsk,
  type MoneyStep,
  TenderAwarded,
  TenderFunded,
  TenderFundingRefused,
} from '@moves/events/catalogue/tenders/money';
import { FundingReleased } from '@moves/events/catalogue/tenders/preparation';
import { WHOLE } from '@moves/events/catalogue/tenders/words';
import { type Told, told } from '@moves/events/decider/spec';
import { contractBookings, contractSums, tenderReservations } from '@moves/events/published/budgets/contracts';
import { lineSums } from '@moves/events/published/budgets/questions';
import { budget } from '../budget.ts';
import { type House, openHouse, streamOf } from '../house.fixture.ts';
import { because, day, draft, euros, inForce, of2018, of2019, opened, provisional } from '../story.ts';
import { CommitFunds, commitFunds } from './commit-funds.ts';
import { ReleaseForMeasure, releaseForMeasure } from './release-for-measure.ts';
import { ReleaseReservation, releaseReservation } from './release-reservation.ts';

const tender = 'T-1';
const stream = `tender-${tender}`;
const ON = '2018-05-02';
const reserve = (gross: number, more = {}): MoneyStep => ({
  measure: 'M05',
  ...{ kind: 'reserve', reservation: 'T-1-funding-1-1', line: 'services', grossCents: euros(gross) },
  ...{ purpose: 'Software', tender },
  ...more,
});
const commit = (gross: number, more: object = {}): MoneyStep => ({
  ...{ kind: 'commit', commitment: 'T-1-award-1-1', line: 'services', grossCents: euros(gross) },
  ...{ purpose: 'Software', contract: tender, document: 'Zuschlag' },
  ...more,
});
const ask = (joint: string, ...budgets: [string, ...MoneyStep[]][]): MoneyAsk => ({
  joint,
  budgets: budgets.map(([budget, ...steps]) => ({ budget, steps })),
});
const asked = (money: MoneyAsk) => told(FundingReleased({ money })).on(ON);
const one = { lot: WHOLE, bidder: 'north', grossCents: euros(300), netCents: euros(250), contract: tender };
const award = (money: MoneyAsk, on = ON) => {
  const terms = [{ lot: WHOLE, beginsOn: day('2018-06-01'), options: [], indexation: false }];
  return told(AwardRequested({ money, awards: [one], terms, years: [], laterYears: [] })).on(on);
};
const next = [{ ...opened, data: { ...opened.data, year: 2019 } }, ...draft.slice(1)];

describe('a tender or contract that asks for money', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
    await house.tell(streamOf(of2018), ...inForce);
    await house.tell(streamOf(of2019), ...next);
  });
  afterEach(async () => {
    expect(house.faults).toEqual([]);
    await house.close();
  });

  const answer = async (budget: string = of2018) => {
    await house.settled();
    return (await house.store.readStream(streamOf(budget))).at(-1)!;
  };
  const ready = async (budget?: string) => ((await answer(budget)).data as { ready?: Ready[] }).ready!;
  const refusal = async (budget?: string) => (await answer(budget)).data as unknown as PartRefusal;
  const figures = async () => {
    await house.settled();
    const [row] = await house.readModels.live.ask(lineSums({ budget: [of2018] }));
    const { reserved_cents, committed_cents, available_cents } = row!;
    return [reserved_cents, committed_cents, available_cents].map(cents => cents / 100);
  };
  const happens = async (joint: 'funding-1' | 'award-1') => {
    const parts = [{ stream: streamOf(of2018), ready: await ready() }];
    const moment: Told =
      joint === 'award-1' ? told(TenderAwarded({ joint, parts, awards: [one] })) : told(TenderFunded({ joint, parts }));
    await house.tell(stream, moment.on(ON));
    await house.settled();
  };
  const all = 2_400;

  it('finds its reservation ready, and set aside with the moment', async () => {
    await house.tell(stream, asked(ask('funding-1', [of2018, reserve(300)])));
    expect((await ready()).map(({ type, data }) => [type, data.forThing])).toEqual([
      ['FundsReserved', { kind: 'tender', id: tender }],
    ]);
    expect(await figures()).toEqual([0, 0, all]);
    await happens('funding-1');
    expect(await figures()).toEqual([300, 0, all - 300]);
    expect(await house.readModels.live.ask(tenderReservations([tender]))).toMatchObject([
      { tender, budget: of2018, line: 'services', open_cents: euros(300) },
    ]);
  });

  it('gets the refusal that it would meet by hand, and a Budget nobody keeps is one', async () => {
    await house.tell(stream, asked(ask('funding-1', [of2018, reserve(3_000)])));
    expect(await refusal()).toMatchObject({ code: 'funds-insufficient', facts: { missingCents: euros(1_500) } });
    await house.tell(stream, asked(ask('funding-2', ['100-2030', reserve(1)])));
    expect(await refusal('100-2030')).toMatchObject({ code: 'not-found' });
  });

  it('passes on the ground for a year without a statute, with the reason of whoever asked', async () => {
    await house.tell('budget-200-2018', ...draft, provisional);
    const step = reserve(1, { provisionalGround: 'legalObligation' });
    await house.tell(stream, asked(ask('funding-1', ['200-2018', step])));
    expect(await refusal('200-2018')).toMatchObject({ code: 'reason-required' });
    await house.tell(stream, { ...asked(ask('funding-2', ['200-2018', step])), because } as never);
    expect((await ready('200-2018')).map(({ type }) => type)).toEqual(['FundsReserved']);
  });

  it('has its reservation become a commitment, and the surplus free, in one moment', async () => {
    await house.tell(stream, asked(ask('funding-1', [of2018, reserve(500)])));
    await happens('funding-1');
    const reservation = 'T-1-funding-1-1';
    const steps = [commit(300, { reservation }), { kind: 'release' as const, reservation }] as const;
    await house.tell(stream, award(ask('award-1', [of2018, ...steps])));
    expect((await ready()).map(({ type }) => type)).toEqual(['FundsCommitted', 'ReservationReleased']);
    expect(await figures()).toEqual([500, 0, all - 500]);
    await happens('award-1');
    expect(await figures()).toEqual([0, 300, all - 300]);
  });

  it('keeps what is set aside for it while the year lasts: nobody frees or binds it by hand', async () => {
    await house.tell(stream, asked(ask('funding-1', [of2018, reserve(300)])));
    await happens('funding-1');
    const reservation = 'T-1-funding-1-1';
    const release = (at: string) =>
      house.does(budget, of2018, act => new ReleaseReservation(of2018, { reservation }, act), releaseReservation, {
        ...{ because, at },
      });
    const terms = { line: 'services', grossCents: euros(1), reservation, purpose: 'Notebooks', document: 'V 1' };
    const bind = house.does(budget, of2018, act => new CommitFunds(of2018, terms, act), commitFunds, {
      at: '2018-06-01',
    });
    await expect(bind).rejects.toMatchObject({ code: 'reservation-kept-for-tender', facts: { tender } });
    await expect(release('2018-12-31')).rejects.toMatchObject({ code: 'reservation-kept-for-tender' });
    await house.does(budget, of2018, act => new ReleaseForMeasure(of2018, { measure: 'M05' }, act), releaseForMeasure, {
      at: '2018-06-01',
    });
    expect(await figures()).toEqual([300, 0, all - 300]);
    await release('2019-01-02');
    expect(await figures()).toEqual([0, 0, all]);
  });

  it('knows of its contract what is bound, still open, and posted on it', async () => {
    await house.tell(stream, award(ask('award-1', [of2018, commit(300)])));
    await happens('award-1');
    const commitment = 'T-1-award-1-1';
    const invoice = { posting: 'p1', line: 'services', commitment, valueOn: day('2018-06-01'), document: 'R 1' };
    await house.tell(
      streamOf(of2018),
      told(ActualPosted({ ...invoice, amountCents: euros(120), committedCents: euros(120) })).on('2018-06-01'),
    );
    await house.settled();
    expect(await house.readModels.live.ask(contractSums([tender, 'other']))).toEqual([
      { contract: tender, bound_cents: euros(300), open_cents: euros(180), posted_cents: euros(120) },
    ]);
    expect(
      (await house.readModels.live.ask(contractBookings([tender]))).map(({ figure, cents }) => [figure, cents / 100]),
    ).toEqual([
      ['committed', 300],
      ['actual', 120],
      ['committed', -120],
    ]);
  });

  it('may bind a year to come, investments there only with authority of this year for them', async () => {
    const investment = (more = {}) => commit(300, { line: 'hardware', ...more });
    await house.tell(stream, award(ask('award-1', [of2019, commit(300)])));
    expect((await ready(of2019)).map(({ type }) => type)).toEqual(['FundsCommitted']);

    await house.tell(stream, award(ask('award-2', [of2019, investment({ commitment: 'c2' })])));
    expect(await refusal(of2019)).toMatchObject({ code: 'obligation-needs-authority', facts: { year: 2019 } });

    const due = [{ year: 2019, amountCents: euros(300) }];
    await house.tell(
      streamOf(of2018),
      told(CommitmentAppropriationBooked({ appropriation: 've', line: 'hardware', due })).on('2018-01-03'),
    );
    const charge = (cents: number, appropriation = 've'): MoneyStep => ({
      ...{ kind: 'useAuthority', appropriation, contract: tender },
      due: [{ year: 2019, amountCents: cents }],
    });
    await house.tell(
      stream,
      award(ask('award-3', [of2018, charge(euros(299))], [of2019, investment({ commitment: 'c3' })])),
    );
    expect(await refusal(of2019)).toMatchObject({ code: 'obligation-needs-authority' });
    expect((await ready(of2018)).map(({ type, data }) => [type, data.obligation])).toEqual([
      ['CommitmentAppropriationUsed', 'T-1-award-3'],
    ]);
    await house.tell(
      stream,
      told(TenderFundingRefused({ joint: 'award-3', refusals: [], prepared: [streamOf(of2018)] })),
    );
    await house.tell(
      stream,
      award(ask('award-4', [of2018, charge(euros(300))], [of2019, investment({ commitment: 'c4' })])),
    );
    expect((await ready(of2019)).map(({ type }) => type)).toEqual(['FundsCommitted']);
    expect((await ready(of2018)).map(({ type, data }) => [type, data.contract])).toEqual([
      ['CommitmentAppropriationUsed', tender],
    ]);
    await house.tell(stream, award(ask('award-5', [of2019, charge(1, 'x')]), '2018-05-03'));
    expect(await refusal(of2019)).toMatchObject({ code: 'obligation-authorised-elsewhere', facts: { first: 2018 } });
  });

  it('frees nothing twice, nor of a year that is closed', async () => {
    await house.tell(stream, award(ask('award-1', [of2018, { kind: 'release', reservation: 'gone' }])));
    expect(await ready()).toEqual([]);
  });

  it('that is cancelled has everything freed that was set aside for it, and nothing else', async () => {
    const other = told(
      FundsReserved({ reservation: 'r9', line: 'services', grossCents: euros(50), purpose: 'Notebooks' }),
    );
    await house.tell(streamOf(of2018), other.on('2018-04-01'));
    await house.tell(stream, asked(ask('funding-1', [of2018, reserve(300)])));
    await happens('funding-1');
    expect(await figures()).toEqual([350, 0, all - 350]);
    const ground = { ground: 'basisChanged', reason: 'Der Bedarf ist ein anderer.' } as const;
    await house.tell(stream, told(TenderCancelled({ ...ground, lots: ['a'] })).on('2018-05-04'));
    expect(await figures()).toEqual([350, 0, all - 350]);
    await house.tell(stream, told(TenderCancelled(ground)).on('2018-05-04'));
    expect(await figures()).toEqual([50, 0, all - 50]);
    expect((await house.store.readStream(streamOf(of2018))).at(-1)).toMatchObject({
      type: 'ReservationReleased',
      at: '2018-05-04T09:00:00.000Z',
      data: { reservation: 'T-1-funding-1-1' },
    });
  });
});
