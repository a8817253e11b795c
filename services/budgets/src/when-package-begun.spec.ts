import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Effect, PackageBegun } from '@moves/events/catalogue/council';
import { PackageApproved, PackageFailed, type Ready } from '@moves/events/catalogue/joint-acts';
import type { GraphContext } from '@moves/events/graph/context';
import { lineSums } from '@moves/events/published/budgets/questions';
import { fieldOf, type House, openHouse, streamOf } from './house.fixture.ts';
import { adopted, adoption, decision, draft, euros, introduced, of2018 } from './story.ts';

const stream = streamOf(of2018);
const decisionStream = 'decision-GRDrs-288-2018-GR-20180628';
const begun = (...effects: Effect[]) =>
  PackageBegun(
    { joint: '2-1', point: '2', decision, parts: [{ stream, effects }] },
    '2018-06-28T10:00:00.000Z' as never,
  );
const appropriation = { kind: 'bookAppropriation', budget: of2018, line: 'services', amountCents: euros(200) } as const;
const cap = {
  ...{ kind: 'setCeiling' as const, budget: of2018, ceiling: 'cap', title: 'Sondermittel', amountCents: euros(2_000) },
  kinds: ['operating', 'personnel'],
} as const;

describe('a package that asks something of a Budget', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
    await house.tell(stream, ...draft);
  });
  afterEach(() => house.close());

  const authority = async () => {
    await house.settled();
    const [row] = await house.readModels.live.ask(lineSums({ budget: [of2018] }));
    return row!.authority_cents;
  };
  const ready = async () => {
    await house.settled();
    const prepared = (await house.store.readStream(stream)).find(({ type }) => type === 'PartPrepared');
    return (prepared?.data as { ready: Ready[] } | undefined)?.ready;
  };

  it('finds it ready, and nothing booked before the moment', async () => {
    await house.tell(decisionStream, begun(appropriation, { ...cap, kinds: [...cap.kinds] }));
    expect((await ready())!.map(({ type }) => type)).toEqual(['AppropriationBooked', 'CeilingSet']);
    expect(await authority()).toBe(euros(2_400));
    const context = await house.context();
    const [preparation] = (await fieldOf('Budget', 'preparations')({ id: of2018 }, {}, context)) as never[];
    expect(preparation).toMatchObject({
      stream: decisionStream,
      joint: '2-1',
      summaries: [expect.stringContaining('services: Ansatz'), expect.stringContaining('Sondermittel')],
    });
  });

  it('has it booked with the moment, each part once, however alike', async () => {
    await house.tell(decisionStream, begun(appropriation, appropriation));
    await house.tell(
      decisionStream,
      PackageApproved(
        { joint: '2-1', parts: [{ stream, ready: (await ready())! }] },
        '2018-06-28T10:00:00.000Z' as never,
      ),
    );
    expect(await authority()).toBe(euros(2_800));
    const context = await house.context();
    const line = await fieldOf('Query', 'budgetLine')({}, { id: `${of2018}:services` }, context);
    const { figures } = line as { figures: { scope: never } };
    const explained = await explain(figures, 'appropriation', context);
    expect(explained.value).toBe('1400.00');
    expect(explained.parts.map(({ value }) => value)).toEqual(['1000.00', '200.00', '200.00']);
    expect(await fieldOf('Budget', 'preparations')({ id: of2018 }, {}, context)).toEqual([]);
    expect((await house.typesOf(stream)).slice(-2)).toEqual(['PartPrepared', 'PartCompleted']);
    expect(house.faults).toEqual([]);
  });

  it('notes that it lapses if the package fails', async () => {
    await house.tell(decisionStream, begun(appropriation));
    await ready();
    await house.tell(decisionStream, PackageFailed({ joint: '2-1', refusals: [], prepared: [stream] }));
    expect(await authority()).toBe(euros(2_400));
    expect((await house.typesOf(stream)).at(-1)).toBe('PartLapsed');
  });

  it('refuses with the very refusal that it meets by hand', async () => {
    await house.tell(stream, introduced, adopted);
    await house.tell(decisionStream, begun({ ...appropriation, kind: 'bookSupplement', line: 'nowhere' }));
    await house.settled();
    const refused = (await house.store.readStream(stream)).at(-1)!;
    expect(refused).toMatchObject({ type: 'PartRefused', data: { code: 'line-unknown', facts: { line: 'nowhere' } } });
    expect(adoption.authoritative).toBe(true);
  });
});

const explain = async (figures: object, figure: string, context: GraphContext) =>
  (await fieldOf('BudgetFigures', 'explain')(figures, { figure }, context)) as {
    value: string;
    parts: { value: string }[];
  };
