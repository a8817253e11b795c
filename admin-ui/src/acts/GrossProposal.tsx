import { useEffect, useRef } from 'react';
import { FormDataConsumer, useInput, useWrappedSource, type Validator } from 'react-admin';
import { parsedMoney, typedMoney, withTax } from '../fields/money.ts';
import { parsedPercent } from '../fields/share.ts';
import { language } from '../i18n/words.ts';
import type { Values } from './form.ts';
import { valueAt } from './value-at.ts';

interface Props {
  /** The gross amount, as it lies in its form, group or row. */
  readonly source: string;
  readonly validate: readonly Validator[];
}

/** Proposes what tax makes of the net amount beside it; what somebody typed stays. */
export const GrossProposal = (props: Props) => (
  <FormDataConsumer>{({ formData }) => <Proposal {...props} values={formData ?? {}} />}</FormDataConsumer>
);

function Proposal({ source, validate, values }: Props & { values: Values }) {
  const path = useWrappedSource(source);
  const { field: gross } = useInput({ source, validate: [...validate] });
  const typed = (name: string) => String(valueAt(values, path.replace(/[^.]+$/, name)) ?? '');
  const net = parsedMoney(typed('net'));
  const rate = parsedPercent(typed('vatRate'));
  const proposal = net !== undefined && rate !== undefined ? withTax(net, rate) : undefined;
  const proposed = useRef<string>(undefined);
  useEffect(() => {
    // Only another net amount or rate makes another proposal: an emptied field stays empty.
    if (proposal === proposed.current) return;
    const now = parsedMoney(String(gross.value ?? ''));
    if (proposal && proposal !== now && (!gross.value || now === proposed.current))
      gross.onChange(typedMoney(proposal, language()));
    proposed.current = proposal;
  }, [proposal, gross]);
  return null;
}
