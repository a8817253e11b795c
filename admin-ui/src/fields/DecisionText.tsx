import { Link } from 'react-router-dom';
import type { DecisionRef } from '../graph.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { writtenDay } from '../time/berlin.ts';

/** A point of a decision in a line; a link where the decision is kept in these books. */
export function DecisionText({ of, id = of.id }: { of: DecisionRef; id?: string | null }) {
  const say = useSay();
  const locale = useLanguage();
  const { paper, body, sessionOn, point } = of;
  const text = [
    paper,
    `${body}, ${writtenDay(sessionOn, locale)}`,
    point && `${say('measure.point')} ${point}`,
    !of.authoritative && say('measure.advising'),
  ]
    .filter(Boolean)
    .join(' · ');
  return id ? <Link to={toThing('decisions', id)}>{text}</Link> : <span>{text}</span>;
}
