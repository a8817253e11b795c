import Typography from '@mui/material/Typography';
import { FormDataConsumer, useGetOne } from 'react-admin';
import type { BudgetLineRow } from '../budgets/budget.ts';
import { Euros } from '../fields/Euros.tsx';
import { centsOf, parsedMoney } from '../fields/money.ts';
import { useSay } from '../i18n/words.ts';
import type { Tender } from '../tenders/tender.ts';
import { ThingInput } from './ThingInput.tsx';
import type { KindProps } from './useField.ts';
import { valueAt } from './value-at.ts';

/** What was set aside for a tender is not available any more, but it is there for its award. */
const hasReserved = (thing: KindProps['thing']) => (thing as Tender | undefined)?.funding?.state === 'reserved';

/** From which line of which Budget something is paid, with what is available on it. */
export const LineInput = ({ field, ...props }: KindProps) => (
  <>
    <ThingInput {...props} field={{ ...field, of: 'budgetLines' }} />
    <FormDataConsumer>
      {({ formData, scopedFormData }) => (
        <Available
          of={valueAt(scopedFormData ?? formData ?? {}, field.name) as string | undefined}
          asked={hasReserved(props.thing) ? undefined : valueAt(scopedFormData ?? {}, 'gross')}
        />
      )}
    </FormDataConsumer>
  </>
);

function Available({ of: chosen, asked }: { of: string | undefined; asked: unknown }) {
  const say = useSay();
  const { data } = useGetOne<BudgetLineRow & { id: string }>(
    'budgetLines',
    { id: chosen ?? '' },
    { enabled: Boolean(chosen) },
  );
  if (!chosen || !data) return null;
  const gross = typeof asked === 'string' ? parsedMoney(asked) : undefined;
  const short = gross !== undefined && centsOf(gross) > centsOf(data.figures.available);
  return (
    <Typography variant="body2" color={short ? 'error.main' : 'text.secondary'} sx={{ mt: -0.5, mb: 0.5 }}>
      {say('budgetFigure.available')}: <Euros of={data.figures.available} />
      {short && ` – ${say('form.tooLittle')}`}
    </Typography>
  );
}
