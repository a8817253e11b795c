import { parsedMoney } from '../fields/money.ts';
import { endOfDay, instantOf, today } from '../time/berlin.ts';

/** What somebody tells the deadline calculator; what is empty was not said. */
export interface Given {
  readonly procedure: string;
  readonly category: string;
  readonly dispatchedOn: string;
  readonly publicationOn: string;
  readonly begunOn: string;
  readonly electronic: boolean;
  readonly notAllElectronic: boolean;
  readonly urgent: boolean;
  readonly urgentReason: string;
  readonly priorInformationOn: string;
  readonly agreement: string;
  readonly dynamicPurchasing: boolean;
  readonly laterRound: boolean;
  readonly closesAt: string;
  readonly informedOn: string;
  readonly lettersElectronic: boolean;
  readonly frameworkCallOff: boolean;
  readonly awardedOn: string;
  readonly net: string;
  readonly objectionRejectedOn: string;
}

/** An open procedure that goes out today. */
export const nothingGiven = (): Given => ({
  procedure: 'openProcedure',
  category: 'services',
  dispatchedOn: today(),
  publicationOn: '',
  begunOn: '',
  electronic: true,
  notAllElectronic: false,
  urgent: false,
  urgentReason: '',
  priorInformationOn: '',
  agreement: '',
  dynamicPurchasing: false,
  laterRound: false,
  closesAt: '',
  informedOn: '',
  lettersElectronic: true,
  frameworkCallOff: false,
  awardedOn: '',
  net: '',
  objectionRejectedOn: '',
});

/** What is given, as the graph wants it. */
export function inputOf({ urgent, urgentReason, closesAt, informedOn, net, ...given }: Given): object {
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  return {
    ...said,
    // That it is urgent is what shortens a period; why is for the file.
    ...(urgent && { urgentReason: urgentReason.trim() || '–' }),
    ...(closesAt && { closesAt: instantOf(closesAt) }),
    ...(informedOn && { informedAt: endOfDay(informedOn) }),
    ...(parsedMoney(net) && { net: parsedMoney(net) }),
  };
}
