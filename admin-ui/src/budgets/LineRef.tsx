import { Link } from 'react-router-dom';
import { toThing } from '../links.ts';
import type { LineLink } from './budget.ts';

/** A budget line that something else belongs to; with its year where that is not clear from the place. */
export const LineRef = ({ of: { id, title, year }, withYear }: { of: LineLink; withYear?: boolean }) => (
  <Link to={toThing('budgetLines', id)}>
    {title}
    {withYear && ` (${year})`}
  </Link>
);
