import type { ContractEvent } from '@moves/events/catalogue/tenders/contracts';
import { modificationWords } from '@moves/events/catalogue/tenders/in-words';
import type { SentencesOf } from '@moves/events/graph/history';
import { budgetReady, refusedBy } from './preparation.ts';

const WARNED = {
  end: { de: 'Der Vertrag endet', en: 'The contract ends' },
  option: { de: 'Eine Option ist auszuüben', en: 'An option is to be exercised' },
  notice: { de: 'Der letzte Tag der Kündigung ist', en: 'The last day to give notice is' },
} as const;

/** The life of a contract, a sentence each. */
export const contractTold: SentencesOf<ContractEvent> = {
  ContractBegun: ({ title, contractor, netCents, beginsOn }, { euros, day }) => ({
    de: `Vertrag geschlossen: ${[title, contractor].filter(Boolean).join(', ')}, ${euros(netCents)} netto, ab ${day(beginsOn)}`,
    en: `Contract concluded: ${[title, contractor].filter(Boolean).join(', ')}, ${euros(netCents)} net, from ${day(beginsOn)}`,
  }),
  ContractTakenOver: ({ title, on, source }, { day }) => ({
    de: `Übernommen, wie er am ${day(on)} stand: ${title}, laut ${source.document}`,
    en: `Taken over as it stood on ${day(on)}: ${title}, according to ${source.document}`,
  }),
  CallOffRequested: ({ title, netCents }, { euros }) => ({
    de: `Abruf angefordert: ${title}, ${euros(netCents)} netto`,
    en: `Call-off asked for: ${title}, ${euros(netCents)} net`,
  }),
  CallOffPlaced: () => ({ de: 'Abgerufen; die Mittel sind gebunden', en: 'Called off; its money is bound' }),
  CallOffRefused: ({ refusals }) => refusedBy(refusals),
  ModificationRequested: ({ ground, netCents, reason, rule }, { euros }) => ({
    de: `Änderung angefordert: ${modificationWords[ground].de}, ${euros(netCents)} netto (${rule}). ${reason}`,
    en: `Change asked for: ${modificationWords[ground].en}, ${euros(netCents)} net (${rule}). ${reason}`,
  }),
  ContractModified: () => ({ de: 'Vertrag geändert', en: 'Contract modified' }),
  ModificationRefused: ({ refusals }) => refusedBy(refusals),
  OptionRequested: ({ option }, { nameOf }) => ({
    de: `Option angefordert: ${nameOf(option)}`,
    en: `Option asked for: ${nameOf(option)}`,
  }),
  OptionExercised: () => ({ de: 'Option ausgeübt', en: 'Option exercised' }),
  OptionRefused: ({ refusals }) => refusedBy(refusals),
  OptionLapsed: ({ option }, { nameOf }) => ({
    de: `Option verfallen: ${nameOf(option)}`,
    en: `Option lapsed: ${nameOf(option)}`,
  }),
  MoneyReady: ({ stream }) => budgetReady(stream),
  ModificationNoticeSent: ({ dispatchedOn }, { day }) => ({
    de: `Auftragsänderung bekannt gemacht am ${day(dispatchedOn)}`,
    en: `Modification announced on ${day(dispatchedOn)}`,
  }),
  ContractTerminated: ({ endsOn }, { day }) => ({
    de: `Gekündigt zum ${day(endsOn)}`,
    en: `Terminated, to end on ${day(endsOn)}`,
  }),
  ContractEnded: () => ({ de: 'Vertrag beendet', en: 'Contract ended' }),
  ExpiryWarned: ({ of, dueOn, daysBefore }, { day, number }) => ({
    de: `${WARNED[of].de} in ${number(daysBefore)} Tagen: ${day(dueOn)}`,
    en: `${WARNED[of].en} in ${number(daysBefore)} days: ${day(dueOn)}`,
  }),
};
