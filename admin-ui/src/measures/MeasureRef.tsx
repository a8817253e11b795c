import { Link } from 'react-router-dom';
import { toThing } from '../links.ts';

/** A measure that something else belongs to; with its title where there is room. */
export const MeasureRef = ({ of, short }: { of: { id: string; key: string; title: string }; short?: boolean }) => (
  <Link to={toThing('measures', of.id)} title={short ? of.title : undefined}>
    {short ? of.key : `${of.key} · ${of.title}`}
  </Link>
);
