import { describe, expect, it } from '@jest/globals';
import type { Act } from '@moves/events/decider/act';
import { Malformed } from '@moves/events/decider/failures';
import { by } from '@moves/events/decider/spec';
import { budgetActs } from './budgets.acts.ts';
import { ann, because, day, decision, euros, of2018, paper } from './story.ts';

/** The command that an act of the graph becomes, with how it is asked for. */
async function commandOf(name: keyof typeof budgetActs, input: object) {
  const act = by(ann);
  const send = async (build: (act: Act) => object, meta: object) => ({ command: build(act), meta });
  const resolver = budgetActs[name] as never as (parent: object, args: object, context: object) => Promise<unknown>;
  return (await resolver({}, { input }, { acts: { send }, viewer: { act } })) as {
    command: object & { terms: object };
    meta: object;
  };
}

describe('an act of the graph', () => {
  it('becomes the command of its name, with what every act carries apart', async () => {
    const { command, meta } = await commandOf('reserveFunds', {
      ...{
        id: of2018,
        line: 'services',
        gross: euros(119),
        net: euros(100),
        vatRate: 1900,
        purpose: 'Notebooks',
        measure: null,
      },
      ...{ commandId: 'c', expectedRevision: 7, because },
    });
    expect(command.constructor.name).toBe('ReserveFunds');
    expect(command).toMatchObject({ budgetId: of2018 });
    expect(command.terms).toEqual({
      ...{ line: 'services', grossCents: euros(119), netCents: euros(100), vatRate: 1900, purpose: 'Notebooks' },
    });
    expect(meta).toEqual({ commandId: 'c', expectedRevision: 7, because });
  });

  it('leaves out an amount that was not said', async () => {
    const { command } = await commandOf('releaseReservation', { id: of2018, reservation: 'r1' });
    expect(command.terms).toEqual({ reservation: 'r1' });
  });

  it('names money as events do, wherever it stands', async () => {
    const posted = {
      id: of2018,
      line: 'services',
      amount: euros(-5),
      net: euros(-4),
      valueOn: day('2018-05-01'),
      document: 'G 1',
    };
    expect((await commandOf('postActual', posted)).command.terms).toMatchObject({
      amountCents: euros(-5),
      netCents: euros(-4),
    });
    const due = { id: of2018, line: 'hardware', due: [{ year: 2019, amount: euros(7) }] };
    expect((await commandOf('bookCommitmentAppropriation', due)).command.terms).toMatchObject({
      due: [{ year: 2019, amountCents: euros(7) }],
    });
    const years = [{ budget: of2018, line: 'services', gross: euros(9) }];
    const { command } = await commandOf('planObligation', { title: 'Lizenzen', document: 'V 1', years });
    expect(command).toMatchObject({
      obligationId: expect.stringMatching(/^O-[0-9A-Z]{8}$/),
      terms: { title: 'Lizenzen', years: [{ budget: of2018, line: 'services', grossCents: euros(9) }] },
    });
    const rest = { id: of2018, line: 'services', plannedRest: euros(3) };
    expect((await commandOf('giveForecast', rest)).command.terms).toEqual({
      line: 'services',
      plannedRestCents: euros(3),
    });
  });

  it('has no terms where there are none', async () => {
    const { command } = await commandOf('introduceBudget', { id: of2018 });
    expect(command).toMatchObject({ budgetId: of2018, act: { by: ann } });
    const adopted = await commandOf('adoptBudget', { id: of2018, decision });
    expect(adopted.command.terms).toEqual({ decision });
  });

  it('takes figures over at the beginning of their day, on the strength of their document', async () => {
    const input = {
      id: of2018,
      line: 'services',
      authority: euros(50),
      on: day('2018-06-30'),
      qualifier: 'eq',
      source: paper,
    };
    const { command, meta } = await commandOf('takeOverLine', input);
    expect(command.terms).toEqual({
      ...{ line: 'services', authorityCents: euros(50), reservedCents: 0, committedCents: 0, actualCents: 0 },
      ...{ qualifier: 'eq', source: paper },
    });
    expect(meta).toMatchObject({ at: '2018-06-29T22:00:00.000Z', because: { document: paper.document } });
  });

  it('takes nothing over from a day to come, or at a moment of another day', async () => {
    const input = { id: of2018, line: 'services', authority: 1, qualifier: 'eq', source: paper };
    const future = () => commandOf('takeOverLine', { ...input, on: day('2030-01-01') });
    const elsewhere = () =>
      commandOf('takeOverLine', { ...input, on: day('2018-06-30'), at: '2018-07-02T10:00:00.000Z' });
    await expect(async () => future()).rejects.toThrow(Malformed);
    await expect(async () => elsewhere()).rejects.toThrow(Malformed);
  });
});
