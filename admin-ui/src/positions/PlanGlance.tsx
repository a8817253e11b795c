import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { Link } from 'react-router-dom';
import { toExplain } from '../explain/ask.ts';
import { ExplainButton } from '../explain/ExplainButton.tsx';
import { ShareText } from '../fields/ShareText.tsx';
import { useSay } from '../i18n/words.ts';
import { toList } from '../links.ts';
import { explainPositions, type PositionFigure, type PositionFigures } from './position.ts';

/** How many posts were decided on, released and filled on the day, side by side; each leads to its posts. */
export function PlanGlance({ of: figures }: { of: PositionFigures }) {
  const say = useSay();
  const boxes = [
    { id: 'approved', share: figures.approvedShare, figure: 'approvedShare', filter: { counted: true } },
    {
      id: 'released',
      share: figures.releasedShare,
      filter: { status: ['released', 'advertised', 'selection', 'filled', 'vacant', 'converted'] },
    },
    { id: 'filled', share: figures.filledShare, figure: 'filledShare', filter: { status: ['filled'] } },
    { id: 'vacant', share: figures.vacantShare, figure: 'vacantShare', filter: { vacant: true, counted: true } },
  ] as const;
  return (
    <Box
      component="ul"
      aria-label={say('position.glance')}
      sx={{
        listStyle: 'none',
        m: 0,
        mb: 2.5,
        p: 0,
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' },
      }}
    >
      {boxes.map(({ id, share, filter, ...box }) => (
        <Paper key={id} component="li" variant="outlined" sx={{ p: 2 }}>
          <Box sx={{ fontFamily: 'h1.fontFamily', fontSize: { xs: '1.5rem', md: '2rem' }, lineHeight: 1.2 }}>
            {'figure' in box ? (
              <ExplainButton
                name={say(`position.${id}`)}
                ask={toExplain(explainPositions, { filter: {}, figure: box.figure as PositionFigure })}
              >
                <ShareText of={share} />
              </ExplainButton>
            ) : (
              <ShareText of={share} />
            )}
          </Box>
          <Link to={toList('positions', filter)}>{say(`position.${id}`)}</Link>
        </Paper>
      ))}
    </Box>
  );
}
