import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import type { Ask } from '../explain/ask.ts';
import { ExplainButton } from '../explain/ExplainButton.tsx';
import { Euros } from '../fields/Euros.tsx';
import { centsOf } from '../fields/money.ts';
import { writtenPercent } from '../fields/share.ts';
import type { MessageKey } from '../i18n/de.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import type { BudgetFigure, BudgetFigures } from './budget.ts';

/** A row of figures: what they are of, and how each can be asked where it comes from. */
export interface FiguresRow {
  readonly id: string;
  readonly name: ReactNode;
  readonly said: string;
  readonly figures: BudgetFigures;
  readonly ask?: (figure: BudgetFigure) => Ask;
}

/** On a small screen only these are said if they are nothing. */
const always: readonly string[] = ['authority', 'available'];
const shown = ['authority', 'actual', 'committed', 'reserved', 'blocked', 'available'] as const;

/** Where every euro is, row by row; every figure leads to the bookings it is made of. */
export function FiguresTable({ label, head, rows }: { label: string; head: MessageKey; rows: readonly FiguresRow[] }) {
  const say = useSay();
  const locale = useLanguage();
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <SimpleTable
      label={label}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { label: say(head), render: ({ name }) => name },
        ...shown.map(figure => ({
          label: say(`budgetFigure.${figure}`),
          right: true,
          render: ({ figures, ask, said }: FiguresRow) =>
            small && !always.includes(figure) && centsOf(figures[figure]) === 0 ? null : ask ? (
              <ExplainButton name={`${said}, ${say(`budgetFigure.${figure}`)}`} ask={ask(figure)}>
                <Euros of={figures[figure]} />
              </ExplainButton>
            ) : (
              <Euros of={figures[figure]} />
            ),
        })),
        {
          label: say('budget.usage'),
          right: true,
          render: ({ figures: { usage } }) => (usage === null ? '–' : writtenPercent(usage, locale)),
        },
      ]}
    />
  );
}
