import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { FormDataConsumer, useInput } from 'react-admin';
import { InstantText } from '../fields/InstantText.tsx';
import { useSay } from '../i18n/words.ts';
import { PeriodCard } from '../procurement/PeriodCard.tsx';
import { askPeriods } from '../tenders/ask.ts';
import { lastRound } from '../tenders/sayings.ts';
import type { Tender } from '../tenders/tender.ts';
import { wallClock } from '../time/berlin.ts';
import { useAnswer } from '../useAnswer.ts';
import type { Values } from './form.ts';
import { InstantInput } from './InstantInput.tsx';
import { type KindProps, useField } from './useField.ts';

const given = (value: unknown) => (value === '' || value === null ? undefined : value);

/** Until when bids or requests may come: the house computes the earliest lawful moment of what was filled in, and shows how. */
export const ClosingInput = (props: KindProps) => (
  <FormDataConsumer>{({ formData }) => <Closing {...props} values={formData} />}</FormDataConsumer>
);

function Closing({ field, thing, draw, values }: KindProps & { values: Values }) {
  const say = useSay();
  const tender = thing as Tender | undefined;
  const { source } = useField(field);
  const { field: closing } = useInput({ source });
  const { dispatchedOn, urgentReason, priorInformationOn, agreed } = values;
  const round = tender && lastRound(tender);
  const input = {
    procedure: tender?.procedure,
    category: tender?.category,
    dispatchedOn,
    begunOn: tender?.begunOn ?? undefined,
    electronic: tender?.choice?.electronic ?? true,
    notAllElectronic: tender?.documents?.notAllElectronic ?? false,
    urgentReason: given(urgentReason),
    priorInformationOn: given(priorInformationOn),
    ...(agreed === true && { agreement: 'reached' }),
    laterRound: round?.stage === 'bids',
  };
  const { data } = useAnswer(askPeriods, { input }, { enabled: Boolean(tender?.procedure && dispatchedOn) });
  const toRequests = data?.procurementPeriods.find(({ name }) => name === 'requests');
  const periods = data?.procurementPeriods.filter(({ kind, earliestAt }) => kind === 'minimum' && earliestAt) ?? [];
  const period = (!round && toRequests) || periods.find(({ name }) => name === 'tenders') || periods[0];
  const earliest = period?.earliestAt ?? undefined;
  const proposed = useRef<string>(undefined);
  useEffect(() => {
    if (!earliest) return;
    // What somebody typed stays; what was only proposed follows what it was computed from.
    if (!closing.value || closing.value === proposed.current) closing.onChange(wallClock(earliest));
    proposed.current = wallClock(earliest);
  }, [earliest, closing]);
  return (
    <>
      <InstantInput field={field} draw={draw} />
      {period && earliest && (
        <>
          <Typography variant="body2" sx={{ mb: 1 }}>
            {say('periods.earliest')} <InstantText of={earliest} />{' '}
            <Button size="small" variant="text" onClick={() => closing.onChange(wallClock(earliest))}>
              {say('periods.take')}
            </Button>
          </Typography>
          <PeriodCard period={period} />
        </>
      )}
    </>
  );
}
