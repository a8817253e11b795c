import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { toExplain } from '../explain/ask.ts';
import { MarkNote } from '../fields/MarkNote.tsx';
import { Note } from '../fields/Note.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { type Budget, type BudgetLineRow, budgetKinds, explainLine } from './budget.ts';
import { FiguresTable } from './FiguresTable.tsx';

/** The lines of a Budget by what they pay for, each with its figures. */
export function LinesSection({ budget }: { budget: Budget }) {
  const say = useSay();
  return (
    <Section title={say('budget.lines')} actions={<PlaceTasks place="lines" thing={budget} shown={2} />}>
      {budget.lines.length === 0 && <p>{say('budget.noLines')}</p>}
      {budgetKinds.map(kind => {
        const lines = budget.lines.filter(line => line.kind === kind);
        return lines.length === 0 ? null : (
          <div key={kind}>
            <Typography variant="h3" sx={{ mt: 1.5, mb: 0.5 }}>
              {say(`budgetKind.${kind}`)}
            </Typography>
            <FiguresTable
              label={say(`budgetKind.${kind}`)}
              head="term.line"
              rows={lines.map(line => ({
                id: line.id,
                name: <LineName line={line} />,
                said: line.title,
                figures: line.figures,
                ask: figure => toExplain(explainLine, { id: line.id, figure }),
              }))}
            />
          </div>
        );
      })}
    </Section>
  );
}

function LineName({ line: { id, title, profitCentre, takeOver, shortfall, inferred } }: { line: BudgetLineRow }) {
  const say = useSay();
  return (
    <>
      <Link to={toThing('budgetLines', id)}>{title}</Link>{' '}
      {shortfall && <Note tone="warn" text={say('budget.short')} />}
      {takeOver && <Note text={say('budget.takenOver')} />}
      {inferred.length > 0 && <MarkNote mark="inferred" />}
      {profitCentre && (
        <Typography variant="body2" color="text.secondary">
          {say('term.profitCentre')} {profitCentre}
        </Typography>
      )}
    </>
  );
}
