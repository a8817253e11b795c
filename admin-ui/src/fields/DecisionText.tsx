import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import type { DecisionRef } from '../graph.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { writtenDay } from '../time/berlin.ts';

/** A point of a decision in a line; a link where the decision is kept in these books. `whole` adds what its minutes say. */
export function DecisionText({ of, id = of.id, whole }: { of: DecisionRef; id?: string | null; whole?: boolean }) {
  const say = useSay();
  const locale = useLanguage();
  const { paper, body, sessionOn, minutes, item, point, result, authoritative } = of;
  const text = [
    paper,
    `${body}, ${writtenDay(sessionOn, locale)}`,
    point && `${say('measure.point')} ${point}`,
    !authoritative && say('measure.advising'),
  ]
    .filter(Boolean)
    .join(' · ');
  const details = [
    minutes && `${say('measure.minutes')} ${minutes}`,
    item && `${say('measure.item')} ${item}`,
    result && `${say('measure.result')}: ${result}`,
    authoritative && say('measure.deciding'),
  ];
  return (
    <>
      {id ? <Link to={toThing('decisions', id)}>{text}</Link> : <span>{text}</span>}
      {whole && <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{details.filter(Boolean).join(' · ')}</Box>}
    </>
  );
}
