import {
  CallOffRequested,
  ContractBegun,
  ContractTakenOver,
  ModificationRequested,
} from '@moves/events/catalogue/tenders/contracts';
import { CallOffPlaced, CallOffRefused, ContractModified } from '@moves/events/catalogue/tenders/money';
import type { ModificationGround } from '@moves/events/catalogue/tenders/words';
import type { ContractId } from '@moves/events/catalogue/values';
import { type Told, told } from '@moves/events/decider/spec';
import { awarded, awards, contractTerms, day, software, tenderAfter, until } from '../story.ts';
import { contractOf } from './when-tender-awarded.ts';

/** Contracts and what happens to them: what the specs of this folder tell their stories with. */
export const licences = 'C-LICENCES' as ContractId;
export const support = software as string as ContractId;
export const euros = (amount: number): number => amount * 100;
export const share = (gross: number, budget = '100-2026') => ({ budget, line: 'moves', grossCents: euros(gross) });
export const later = (gross: number, year = 2028) => ({ year, grossCents: euros(gross), reason: 'Noch kein Haushalt' });

/** The contract of the tender that was awarded: 400,000 € net, 476,000 € gross, until the end of 2030. */
export const supportData = contractOf(software, tenderAfter(...until().awarded), awards[0]!, {
  terms: [
    {
      ...contractTerms[0]!,
      options: [
        {
          option: 'renewal',
          title: 'Verlängerung um ein Jahr',
          exerciseBy: day('2030-06-30'),
          endsOn: day('2031-12-31'),
          grossCents: euros(119_000),
          netCents: euros(100_000),
        },
      ],
      noticeUntil: day('2029-12-31'),
    },
  ],
  laterYears: [],
  awardedOn: day('2026-11-05'),
});
export const begun = told(ContractBegun(supportData)).on(awarded.at!);

/** A framework for licences, taken over: 100,000 € net at most, 30,000 € called off already, for two offices. */
export const frameworkData = {
  title: 'Lizenzen (Rahmenvereinbarung)',
  contractor: 'Beispiel Lizenz GmbH (fiktiv)',
  category: 'supplies',
  regime: 'national',
  begunOn: day('2025-03-01'),
  beginsOn: day('2025-06-01'),
  endsOn: day('2027-05-31'),
  options: [],
  indexation: false,
  framework: { maximumNetCents: euros(100_000), callers: ['Abteilung IuK', 'Stadtkämmerei'] },
  on: day('2026-01-01'),
  netCents: euros(100_000),
  calledNetCents: euros(30_000),
  source: { document: 'Vertrag 7 (fiktiv)', mark: 'fictitious' },
} as const;
export const takenOver = told(ContractTakenOver(structuredClone(frameworkData) as never)).on('2026-01-01');

export const callOffTerms = {
  callOff: 'first',
  title: 'Lizenzen 2026',
  on: day('2026-11-21'),
  office: 'Abteilung IuK',
  netCents: euros(10_000),
  grossCents: euros(11_900),
  vatRate: 1900,
  years: [share(11_900)],
};
export const callOffMoney = {
  joint: 'calloff-first',
  budgets: [
    {
      budget: '100-2026',
      steps: [
        {
          kind: 'commit' as const,
          line: 'moves',
          grossCents: euros(11_900),
          purpose: 'Lizenzen 2026',
          document: frameworkData.title,
          commitment: 'C-LICENCES-calloff-first-1',
          contract: licences,
        },
      ],
    },
  ],
};
export const callOffAsked = told(CallOffRequested({ ...callOffTerms, laterYears: [], money: callOffMoney })).on(
  '2026-11-20',
);
/** Another order of so much, placed or refused. */
export const called = (id: string, net: number, placed = true) => {
  const joint = `calloff-${id}`;
  const asked = CallOffRequested({
    ...callOffTerms,
    callOff: id,
    netCents: euros(net),
    laterYears: [],
    money: { joint, budgets: [] },
  });
  const end: Told = placed
    ? told(CallOffPlaced({ joint, parts: [] }))
    : told(CallOffRefused({ joint, refusals: [], prepared: [] }));
  return [told(asked).on('2026-11-10'), end.on('2026-11-10')];
};

/** A change of the support contract that has happened. */
export const modified = (id: string, ground: ModificationGround, net: number) => {
  const joint = `modification-${id}`;
  const asked = ModificationRequested({
    ...{
      modification: id,
      ground,
      reason: 'Mehr Arbeitsplätze',
      netCents: euros(net),
      grossCents: Math.round(euros(net) * 1.19),
    },
    ...{ rule: '§ 132 GWB', cumulative: 0, money: { joint, budgets: [] }, years: [], laterYears: [] },
  });
  return [told(asked).on('2026-11-10'), told(ContractModified({ joint, parts: [] })).on('2026-11-10')];
};
