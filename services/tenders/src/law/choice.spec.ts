import { describe, expect, it } from '@jest/globals';
import { Category, Procedure } from '@moves/events/catalogue/tenders/words';
import { type Day, plusDays } from '@moves/events/catalogue/time';
import { refusalOf } from '@moves/events/decider/failures';
import { EU, NATIONAL } from '@moves/events/published/tenders/law/kinds';
import fc from 'fast-check';
import { demandChoosable, regimeFor } from './choice.ts';
import { choiceGrounds, mayAskOneFirm } from './choice-grounds.ts';
import { limitFor } from './limits.ts';
import { sourceOf, thresholdOn } from './thresholds.ts';

const day = (text: string): Day => text as Day;
const today = day('2026-11-21');
const because = (...grounds: string[]) => grounds.map(ground => ({ ground, reason: 'Siehe Vermerk.' }));

const choose = (
  procedure: Procedure,
  netCents: number,
  { on = today, category = 'services' as Category, grounds = because() } = {},
) => demandChoosable(procedure, { netCents }, category, on, grounds);

describe('the EU threshold', () => {
  it.each([
    ['2019-12-31', 221_000_00],
    ['2020-01-01', 214_000_00],
    ['2022-01-01', 215_000_00],
    ['2024-01-01', 221_000_00],
    ['2025-12-31', 221_000_00],
    ['2026-01-01', 216_000_00],
  ])('of %s is %i cents net', (on, netCents) => expect(thresholdOn(day(on), 'services').netCents).toBe(netCents));

  it('is 750,000 € for social services on every day', () =>
    expect(thresholdOn(today, 'socialServices').netCents).toBe(750_000_00));

  it('says whether anybody has checked it', () => {
    expect(sourceOf(thresholdOn(today, 'services'))).toBe(
      'VO (EU) 2025/2152 (Sekundärquelle, nicht am Amtsblatt geprüft)',
    );
    expect(thresholdOn(day('2023-01-01'), 'services').label).toBeUndefined();
    expect(thresholdOn(day('2028-01-01'), 'services').label).toContain('noch einzutragen');
  });

  it('is reached by the value itself, not one cent below', () => {
    expect(regimeFor(216_000_00, 'services', today)).toBe('eu');
    expect(regimeFor(215_999_99, 'services', today)).toBe('national');
  });

  it('makes the software of the whole administration an EU-wide procedure in every period', () => {
    for (const on of ['2019-01-01', '2023-01-01', '2024-01-01', '2026-01-01'])
      expect(regimeFor(420_168_07, 'services', day(on))).toBe('eu');
  });
});

describe('a value limit', () => {
  it('never lifts a procedure over the EU threshold', () => {
    expect(limitFor('negotiatedAwardWithoutCompetition', 'services', today)?.netCents).toBe(215_999_99);
    const days = fc.integer({ min: 0, max: 6_000 }).map(days => plusDays(day('2015-01-01'), days));
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...Procedure.options),
        fc.constantFrom(...Category.options),
        (on, procedure, category) => {
          const limit = limitFor(procedure, category, on);
          expect(!limit || limit.netCents < thresholdOn(on, category).netCents).toBe(true);
        },
      ),
    );
  });

  it('says that nobody has read its text', () =>
    expect(limitFor('directPurchase', 'services', today)).toEqual({
      netCents: 100_000_00,
      source: expect.stringContaining('ungeprüft'),
    }));

  it('is what UVgO says where none of the Land is known', () => {
    expect(limitFor('directPurchase', 'services', day('2023-01-01'))?.netCents).toBe(1_000_00);
    expect(limitFor('negotiatedAwardWithCompetition', 'services', day('2023-01-01'))).toBeUndefined();
  });
});

describe('choosing a procedure', () => {
  it('is free between open and restricted above the threshold', () => {
    expect(choose('openProcedure', 216_000_00)).toEqual({
      regime: 'eu',
      thresholdCents: 216_000_00,
      thresholdSource: expect.stringContaining('2025/2152'),
    });
    expect(choose('restrictedProcedure', 500_000_00).regime).toBe('eu');
  });

  it('must fit the value', () => {
    expect(refusalOf(() => choose('publicTender', 216_000_00))).toMatchObject({
      code: 'procedure-not-for-value',
      facts: { thresholdCents: 216_000_00, source: expect.stringContaining('§ 106 GWB') },
    });
    expect(refusalOf(() => choose('openProcedure', 215_999_99))?.code).toBe('procedure-not-for-value');
  });

  it('needs a ground for negotiations, and one that carries them', () => {
    expect(refusalOf(() => choose('negotiatedWithCall', 300_000_00))).toMatchObject({
      code: 'ground-required',
      facts: { source: '§ 14 (3) VgV' },
    });
    expect(choose('negotiatedWithCall', 300_000_00, { grounds: because('§ 14 (3) Nr. 2 VgV') }).regime).toBe('eu');
    const wrong = because('§ 14 (4) Nr. 3 VgV');
    expect(refusalOf(() => choose('negotiatedWithCall', 300_000_00, { grounds: wrong }))?.code).toBe(
      'ground-not-for-procedure',
    );
    const unknown = because('weil es schneller geht');
    expect(refusalOf(() => choose('negotiatedWithCall', 300_000_00, { grounds: unknown }))?.code).toBe(
      'ground-unknown',
    );
  });

  it('is freer for social services, but not without a call', () => {
    const social = { category: 'socialServices' as const };
    for (const procedure of ['negotiatedWithCall', 'competitiveDialogue', 'innovationPartnership'] as const)
      expect(choose(procedure, 800_000_00, social).regime).toBe('eu');
    expect(refusalOf(() => choose('negotiatedWithoutCall', 800_000_00, social))?.code).toBe('ground-required');
    expect(choose('negotiatedAwardWithCompetition', 700_000_00, social).regime).toBe('national');
  });

  it('takes a value limit for a ground, and names it', () =>
    expect(choose('negotiatedAwardWithoutCompetition', 100_000_00)).toMatchObject({
      limitCents: 215_999_99,
      limitSource: expect.stringContaining('VergabeVwV 2025'),
    }));

  it('takes a reason above the value limit, but the limit itself is none', () => {
    const on = day('2024-06-01');
    const above =
      (...grounds: string[]) =>
      () =>
        choose('negotiatedAwardWithoutCompetition', 150_000_00, { on, grounds: because(...grounds) });
    expect(refusalOf(above('§ 8 (4) Nr. 17 UVgO'))?.code).toBe('above-value-limit');
    expect(refusalOf(above())?.code).toBe('ground-required');
    expect(above('§ 8 (4) Nr. 10 UVgO')()).toEqual(expect.not.objectContaining({ limitCents: expect.anything() }));
  });

  it('allows a direct purchase up to its limit and never beyond', () => {
    expect(choose('directPurchase', 100_000_00).limitCents).toBe(100_000_00);
    expect(refusalOf(() => choose('directPurchase', 100_000_01))).toMatchObject({
      code: 'above-value-limit',
      facts: { limitCents: 100_000_00 },
    });
    expect(refusalOf(() => choose('directPurchase', 1_000_01, { on: day('2023-01-01') }))?.code).toBe(
      'above-value-limit',
    );
  });

  it('lets one firm be asked on the grounds that mean one firm', () => {
    expect(mayAskOneFirm(['§ 8 (4) Nr. 9 UVgO'])).toBe(true);
    expect(mayAskOneFirm(['§ 8 (4) Nr. 8 UVgO', '§ 8 (4) Nr. 17 UVgO'])).toBe(false);
    expect(mayAskOneFirm(['§ 14 (4) Nr. 2 VgV'])).toBe(true);
    expect(mayAskOneFirm([])).toBe(false);
  });

  it('never allows what no paragraph does, whatever the value', () => {
    const values = fc.integer({ min: 1, max: 100_000_000 });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...Procedure.options),
        fc.constantFrom(...Category.options),
        (netCents, procedure, category) => {
          const found = refusalOf(() => choose(procedure, netCents, { category }));
          const fits = (netCents >= thresholdOn(today, category).netCents ? EU : NATIONAL).includes(procedure);
          expect(found?.code === 'procedure-not-for-value').toBe(!fits);
        },
      ),
    );
  });
});

describe('the grounds of the law', () => {
  it('are those of § 14 (3) and (4) and § 19 VgV, § 8 (3) and (4) UVgO, each once, in both languages', () => {
    const names = choiceGrounds.map(({ ground }) => ground);
    expect(new Set(names).size).toBe(names.length);
    const of = (paragraph: string) => names.filter(name => name.startsWith(paragraph)).length;
    expect([of('§ 14 (3)'), of('§ 14 (4)'), of('§ 19'), of('§ 8 (3)'), of('§ 8 (4)')]).toEqual([5, 9, 1, 2, 17]);
    for (const { meaning } of choiceGrounds) expect(meaning.de && meaning.en).toBeTruthy();
  });
});
