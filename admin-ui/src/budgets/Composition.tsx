import Box from '@mui/material/Box';
import { toExplain } from '../explain/ask.ts';
import { ExplainButton } from '../explain/ExplainButton.tsx';
import { Euros } from '../fields/Euros.tsx';
import { centsOf } from '../fields/money.ts';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { authorityFigures, type BudgetFigure, type BudgetLine, explainLine } from './budget.ts';

const spent = ['blocked', 'reserved', 'committed', 'actual'] as const;
const outlook = ['forecast', 'deviation', 'inTransit'] as const;

/** The sum of a line as an account: what it may spend, where that is, what is left, and what is expected. */
export function Composition({ line: { id, title, figures } }: { line: BudgetLine }) {
  const say = useSay();
  const row = (figure: BudgetFigure, sign = '', sum = false) => (
    <Box
      component="tr"
      key={figure}
      sx={sum ? { '& > *': { borderTop: 1, borderColor: 'text.primary', fontWeight: '700 !important' } } : undefined}
    >
      <th scope="row">
        {sign} {say(`budgetFigure.${figure}`)}
      </th>
      <td>
        <ExplainButton name={`${title}, ${say(`budgetFigure.${figure}`)}`} ask={toExplain(explainLine, { id, figure })}>
          <Euros of={figures[figure]} />
        </ExplainButton>
      </td>
    </Box>
  );
  return (
    <Section title={say('budget.composition')} lead={say('budget.compositionLead')}>
      <Box
        component="table"
        sx={{
          borderCollapse: 'collapse',
          width: '100%',
          '& th, & td': { py: 0.5, textAlign: 'left', fontWeight: 400 },
          '& td': { textAlign: 'right' },
        }}
      >
        <tbody>
          {authorityFigures
            .filter(figure => figure === 'appropriation' || centsOf(figures[figure]) !== 0)
            .map(figure => row(figure, '+'))}
          {row('authority', '=', true)}
          {spent.map(figure => row(figure, '−'))}
          {row('available', '=', true)}
          {outlook
            .filter(figure => figure !== 'inTransit' || centsOf(figures[figure]) !== 0)
            .map(figure => row(figure))}
        </tbody>
      </Box>
    </Section>
  );
}
