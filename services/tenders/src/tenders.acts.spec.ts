import { describe, expect, it } from '@jest/globals';
import type { Act } from '@moves/events/decider/act';
import type { Refusal } from '@moves/events/decider/failures';
import { by } from '@moves/events/decider/spec';
import type { Command } from '@nestjs/cqrs';
import { ann } from './story.ts';
import { tenderActs } from './tenders.acts.ts';

type Built = Record<string, unknown> & { constructor: { name: string } };
type Resolve = (parent: unknown, args: { input: object }, context: unknown) => unknown;

/** Somebody in procurement has the account `procurement2`; nobody has another. */
const personFor = (account: string) => (account === 'procurement2' ? 'p-2' : undefined);

/** What an act of the graph becomes. */
async function becomes(
  name: string,
  input: object,
  demo = false,
): Promise<{ command: Built; meta: Record<string, unknown> }> {
  const act = by(ann, { commandId: '00000000-0000-4000-8000-000000000001' as never });
  let sent: { command: Built; meta: Record<string, unknown> } | undefined;
  const acts = {
    send: (build: (act: Act) => Command<never>, meta: Record<string, unknown>) => {
      sent = { command: build(act) as unknown as Built, meta };
    },
  };
  const resolve = tenderActs[name as keyof typeof tenderActs] as unknown as Resolve;
  await resolve(null, { input }, { acts, viewer: { act }, personFor, demo });
  return sent!;
}

const source = { document: 'Vergabeakte (fiktiv)', mark: 'fictitious' };
const least: Readonly<Record<string, object>> = {
  takeOverTender: { on: '2026-01-05', source },
  takeOverContract: { on: '2026-01-05', source, options: [] },
  handOverTender: { id: 'T-1', to: 'procurement2' },
  proposeLateStep: { id: 'T-1', step: { sendInformation: { electronic: true, letters: [] } } },
};

describe('an act on a tender or contract', () => {
  it.each(Object.keys(tenderActs))('is called the same wherever it is named: %s', async name => {
    const { command } = await becomes(name, least[name] ?? { id: 'T-1', step: 'x' });
    expect(command.constructor.name).toBe(name[0]!.toUpperCase() + name.slice(1));
    expect((command.act as Act).by).toBe(ann);
  });

  it('has its money in whole cents, in whatever depth', async () => {
    const { command } = await becomes('awardTender', {
      id: 'T-1',
      terms: [{ lot: 'whole', options: [{ option: 'o1', gross: 119, net: 100 }] }],
      years: [{ budget: '100-2026', line: 'moves', gross: 119 }],
      authorities: [{ budget: '100-2026', appropriation: 'a1', due: [{ year: 2027, amount: 7 }] }],
    });
    expect(command).toMatchObject({
      tenderId: 'T-1',
      terms: {
        terms: [{ lot: 'whole', options: [{ option: 'o1', grossCents: 119, netCents: 100 }] }],
        years: [{ budget: '100-2026', line: 'moves', grossCents: 119 }],
        authorities: [{ due: [{ year: 2027, amountCents: 7 }] }],
      },
    });
  });

  it('carries who asks, when and why beside its terms', async () => {
    const { command, meta } = await becomes('estimateValue', {
      ...{ id: 'T-1', net: 100, gross: 119, optionsNet: 0, months: null, expectedRevision: 3 },
      because: { text: 'Neue Zahlen' },
    });
    expect(command.terms).toEqual({ netCents: 100, grossCents: 119, optionsNetCents: 0 });
    expect(meta).toMatchObject({ expectedRevision: 3, because: { text: 'Neue Zahlen' } });
  });

  it('begins a thing under the key that is given, or one made from the commandId', async () => {
    expect((await becomes('declareNeed', { key: 'T-ROOFS' })).command.tenderId).toBe('T-ROOFS');
    expect((await becomes('declareNeed', {})).command.tenderId).toMatch(/^T-[0-9A-Z]{8}$/);
    const contract = { ...least.takeOverContract };
    expect((await becomes('takeOverContract', contract)).command.contractId).toMatch(/^C-[0-9A-Z]{8}$/);
  });

  it('takes something over as of its day, and its source is the reason', async () => {
    const { meta } = await becomes('takeOverTender', least.takeOverTender!);
    expect(meta).toMatchObject({ at: '2026-01-04T23:00:00.000Z', because: { document: source.document } });
    await expect(becomes('takeOverTender', { on: '2027-01-05', source })).rejects.toThrow('must not lie in the future');
    const late = { on: '2026-01-05', at: '2026-01-06T10:00:00.000Z', source };
    await expect(becomes('takeOverTender', late)).rejects.toThrow('must lie on the day of the figures');
  });

  it('that is entered afterwards is said in its own words', async () => {
    const { command } = await becomes('proposeLateStep', {
      id: 'T-1',
      step: { awardTender: { terms: [], years: [{ budget: '100-2026', line: 'moves', gross: 119 }], laterYears: [] } },
      tookEffectAt: '2026-11-01T10:00:00.000Z',
    });
    expect(command.terms).toEqual({
      step: 'awardTender',
      terms: { terms: [], years: [{ budget: '100-2026', line: 'moves', grossCents: 119 }], laterYears: [] },
      tookEffectAt: '2026-11-01T10:00:00.000Z',
    });
    await expect(becomes('proposeLateStep', { id: 'T-1', step: {} })).rejects.toThrow('says nothing');
  });

  it('hands a case over to somebody in procurement, whom events name as those who act', async () => {
    expect((await becomes('handOverTender', least.handOverTender!)).command.terms).toEqual({ to: 'p-2' });
    const acts = { say: ({ code, facts }: Refusal) => ({ code, facts }) };
    const resolve = tenderActs.handOverTender as unknown as Resolve;
    expect(await resolve(null, { input: { id: 'T-1', to: 'council' } }, { acts, personFor })).toEqual({
      receipt: null,
      refusal: { code: 'nobody-of-procurement', facts: { to: 'council' } },
      id: 'T-1',
    });
  });

  it.each(['declareNeed', 'takeOverTender', 'takeOverContract'])(
    'is never an exercise where real work is done: %s',
    async name => {
      const input = { ...least[name], exercise: true };
      await expect(becomes(name, input)).rejects.toThrow('is possible in a demo store only');
      expect((await becomes(name, input, true)).command.terms).toMatchObject({ exercise: true });
    },
  );

  it('never keeps the printed recovery key where it could be written down', async () => {
    const { command } = await becomes('openBids', { id: 'T-1', recoveryKey: 'printed' });
    expect(JSON.stringify(command)).not.toContain('printed');
    expect(command.recoveryKey).toBe('printed');
  });
});
